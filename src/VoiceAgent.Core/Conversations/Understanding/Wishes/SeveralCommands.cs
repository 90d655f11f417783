using VoiceAgent.Core.Conversations.Commands;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Makes commands of several wishes.</summary>
internal static class SeveralCommands
{
    /// <summary>
    /// The wishes' commands in the order said; what goes on about the open dialog only fills its slots, and comes first, because
    /// slot commands belong to the dialog begun before them.
    /// </summary>
    public static Understood Of(Utterance utterance, IReadOnlyList<Part> wishes)
    {
        var open = wishes.Where(wish => wish.Guess.Intent == utterance.Context.Intent).ToList();
        var read = wishes.Except(open).Select(wish => WishCommands.Start(wish.Utterance, wish.Guess)).ToList();
        var commands = open.SelectMany(wish => Fill(utterance.Context, wish)).Concat(read.SelectMany(r => r.Commands)).ToList();
        var all = wishes.Select(wish => new Wish(wish.Guess.Intent, WishCommands.Slots(wish.Utterance, wish.Guess.Intent))).ToList();
        return new()
        {
            Commands = commands.Count > 0 ? commands : [new NotUnderstood()],
            Intent = all[0].Intent,
            Confidence = wishes.Min(wish => wish.Guess.Confidence),
            Slots = all[0].Slots,
            Also = all[1..],
        };
    }

    private static IEnumerable<Command> Fill(UnderstandingContext context, Part part)
    {
        var inDialog = new Utterance(part.Utterance.Text, part.Utterance.Language, context);
        return OpenSlots.Read(inDialog).Select(slot => OpenSlots.Command(context, slot.Key, slot.Value));
    }
}
