using VoiceAgent.Core.Conversations.Commands;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Makes commands of short answers.</summary>
internal static class AnswerCommands
{
    /// <summary>The commands, or null when the words are no short answer.</summary>
    public static Understood? Read(Utterance utterance) => utterance.Answer switch
    {
        Answer.Yes => Of(Intents.Affirm, new Affirm()),
        Answer.No when Declines(utterance) => Of(Intents.Cancel, new Cancel()),
        Answer.No => Of(Intents.Deny, new Deny()),
        Answer.Cancel when utterance.Context.Intent is null && Names(utterance) => null,
        Answer.Cancel => Of(Intents.Cancel, new Cancel()),
        Answer.Repeat => Of(Intents.Repeat, new Repeat()),
        Answer.Handoff when Refusals.OfPerson(utterance.Text) => Unclear(utterance, Intents.Deny),
        Answer.Handoff => Of(Intents.Human, new Handoff()),
        Answer.StartOver => Of(Intents.Cancel, new StartOver()),
        Answer.Slower => Of(Intents.Repeat, new Slower()),
        Answer.Unsure => Unclear(utterance, Intents.OutOfScope),
        _ => null,
    };

    /// <summary>"됐어요" to "얼마를 보낼까요?" wants nothing more; to a yes-or-no question it is a no.</summary>
    private static bool Declines(Utterance utterance) =>
        utterance.Context is { Intent: not null, Asked: not null, AwaitsConfirmation: false } && utterance.AskedType != SlotTypes.YesNo && Refusals.OfAll(utterance.Text);

    /// <summary>With no dialog open, "송금 취소해 줘" means a transfer of before.</summary>
    private static bool Names(Utterance utterance) =>
        utterance.Context.Slots.Count == 0 && (utterance.Text.Contains("이체", StringComparison.Ordinal) || utterance.Text.Contains("송금", StringComparison.Ordinal) || utterance.Text.Contains("transfer", StringComparison.OrdinalIgnoreCase));

    private static Understood Unclear(Utterance utterance, string otherwise) => new() { Commands = [new NotUnderstood()], Intent = utterance.Context.Intent ?? otherwise };

    private static Understood Of(string intent, params Command[] commands) => new() { Commands = commands, Intent = intent, Confidence = IntentRules.Sure };
}
