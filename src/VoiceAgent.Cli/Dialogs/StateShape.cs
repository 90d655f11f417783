using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Dialogs;

/// <summary>How a state is drawn: its form tells its kind, its second line what it says or does.</summary>
internal static class StateShape
{
    /// <summary>The node's form with its words; one line a kind of state.</summary>
    public static string Of(DialogDefinition dialog, StateDefinition state) => state switch
    {
        FillState fill => $"[/\"{Words(state, "ask for " + string.Join(", ", fill.Slots))}\"/]",
        DoState run => $"[[\"{Words(state, run.Action)}\"]]",
        ChooseState choose => $"{{\"{Words(state, choose.By + "?")}\"}}",
        CallState call => $"[[\"{Words(state, "call " + call.Dialog)}\"]]",
        SayState { End: true } say => $"([\"{Words(state, Said(dialog, say))}\"])",
        SayState say => $"(\"{Words(state, Said(dialog, say))}\")",
        _ => $"[\"{Words(state, "")}\"]",
    };

    /// <summary>Where a dialog lets another do a part.</summary>
    public static IEnumerable<(StateDefinition State, string Called)> Calls(DialogDefinition dialog) => dialog.States.Values.OfType<CallState>().Select(state => ((StateDefinition)state, state.Dialog));

    private static string Words(StateDefinition state, string does) => $"<b>{MermaidText.Of(state.Name)}</b><br/>{MermaidText.Of(does)}";

    /// <summary>The first sentence in Korean, and what happens besides.</summary>
    private static string Said(DialogDefinition dialog, SayState state)
    {
        var besides = (state.HandOff ? "☎ " : "") + (state.HangUp ? "⏏ " : "");
        return besides + (dialog.Say.TryGetValue(state.Reply, out var texts) && texts.ByLanguage.TryGetValue("ko", out var variants) && variants.Count > 0 ? variants[0].Text : state.Reply);
    }
}
