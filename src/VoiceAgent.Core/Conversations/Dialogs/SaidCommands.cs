using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Sorts a turn's commands by what they belong to: the open dialog, or one of the wishes that were said.</summary>
internal static class SaidCommands
{
    /// <summary>What was said of the open dialog's slots.</summary>
    /// <param name="commands">The turn's commands.</param>
    /// <param name="intent">The open dialog's intent: who names it again speaks of it.</param>
    public static IEnumerable<SlotCommand> ForOpen(IReadOnlyList<Command> commands, string? intent)
    {
        var open = true;
        foreach (var command in commands)
        {
            if (command is StartDialog start) open = start.Intent == intent;
            else if (command is Clarify or FollowUp) open = false;
            else if (open && command is SlotCommand slot) yield return slot;
        }
    }

    /// <summary>The wishes in the order said, each with what was said for its slots.</summary>
    public static IReadOnlyList<(string Intent, List<HeardSlot> Heard)> Wishes(IReadOnlyList<Command> commands)
    {
        var wishes = new List<(string Intent, List<HeardSlot> Heard)>();
        foreach (var command in commands)
        {
            if (command is StartDialog start) wishes.Add((start.Intent, []));
            else if (command is SlotCommand slot && wishes.Count > 0) wishes[^1].Heard.Add(Heard(slot));
        }

        return wishes;
    }

    /// <summary>What was said for the slots of a <see cref="Clarify"/> or a <see cref="FollowUp"/>.</summary>
    public static List<HeardSlot> Behind<T>(IReadOnlyList<Command> commands)
        where T : Command =>
        [.. commands.SkipWhile(command => command is not T).OfType<SlotCommand>().Select(Heard)];

    private static HeardSlot Heard(SlotCommand slot) => new(slot.Slot, slot.Value, slot.Alternatives);
}
