using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios.Coverage;

/// <summary>What scenarios visited of a dialog.</summary>
internal sealed class DialogCoverage
{
    /// <summary>Counts.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="steps">Every step that any dialog took.</param>
    public DialogCoverage(DialogDefinition dialog, IReadOnlyCollection<DialogStep> steps)
    {
        Dialog = dialog.Name;
        var own = steps.Where(step => step.Dialog == dialog.Name).ToHashSet();
        var entered = own.Select(step => step.To).ToHashSet();
        var transitions = DeclaredTransition.Of(dialog).ToList();
        var taken = own.Select(step => Taken(transitions, step)).ToHashSet();
        States = new Share(dialog.States.Count, [.. dialog.States.Keys.Where(state => !entered.Contains(state)).Select(state => $"{dialog.Name}: {state}")]);
        Transitions = new Share(transitions.Count, [.. transitions.Where(transition => !taken.Contains(transition)).Select(transition => transition.ToString())]);
    }

    /// <summary>The dialog's name.</summary>
    public string Dialog { get; }

    /// <summary>Its states.</summary>
    public Share States { get; }

    /// <summary>Its transitions.</summary>
    public Share Transitions { get; }

    /// <summary>A state's own transition goes before one that it inherits.</summary>
    private static DeclaredTransition? Taken(List<DeclaredTransition> transitions, DialogStep step) =>
        transitions.Where(transition => transition.Fits(step)).OrderBy(transition => transition.From is null).FirstOrDefault();
}

/// <summary>How much of something was visited.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Unvisited">Those that nobody visited, by name.</param>
internal sealed record Share(int All, IReadOnlyList<string> Unvisited)
{
    /// <summary>How many were visited.</summary>
    public int Visited => All - Unvisited.Count;

    /// <summary>From 0 to 100; 100 where there is nothing to visit.</summary>
    public double Percent => All == 0 ? 100 : 100.0 * Visited / All;

    /// <summary>Both together.</summary>
    public static Share Sum(IEnumerable<Share> shares) => shares.Aggregate(new Share(0, []), (sum, share) => new(sum.All + share.All, [.. sum.Unvisited, .. share.Unvisited]));
}
