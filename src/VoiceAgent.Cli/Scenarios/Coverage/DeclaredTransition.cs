using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios.Coverage;

/// <summary>A transition as a dialog's file writes it; one that every state inherits is written once.</summary>
/// <param name="Dialog">The dialog.</param>
/// <param name="From">The state, or null where every waiting state inherits it.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state that follows.</param>
internal sealed record DeclaredTransition(string Dialog, string? From, string Event, string To)
{
    /// <summary>All transitions of a dialog, in the order of its file.</summary>
    public static IEnumerable<DeclaredTransition> Of(DialogDefinition dialog) =>
        dialog.On.Select(inherited => new DeclaredTransition(dialog.Name, null, inherited.Event, inherited.Target))
            .Concat(dialog.States.Values.SelectMany(state => state.On.Select(own => new DeclaredTransition(dialog.Name, state.Name, own.Event, own.Target))));

    /// <summary>Whether a step may have gone this way.</summary>
    public bool Fits(DialogStep step) => Dialog == step.Dialog && (From is null || From == step.From) && Event == step.Event && To == step.To;

    /// <summary>As the report says it.</summary>
    public override string ToString() => $"{Dialog}: {From ?? "any state"} --{Event}--> {To}";
}
