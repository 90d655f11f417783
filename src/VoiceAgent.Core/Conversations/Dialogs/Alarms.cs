using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Turns a conversation to the person when trouble was heard, before anything else is done.</summary>
internal sealed class Alarms(DialogCatalog catalog, DialogStepper stepper, SlotCommands slots)
{
    private const string DangerDialog = "danger";

    /// <summary>True when the conversation now follows a signal. What was said besides has filled its slot.</summary>
    public async Task<bool> HeedAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var signal in turn.Signals)
        {
            foreach (var frame in DialogStack.Chain(turn.Session))
            {
                if (await FireAsync(turn, frame, signal, cancellationToken)) return true;
            }
        }

        return turn.Signals.FirstOrDefault(IsEverybodys) is { } urgent && StartDanger(turn, urgent);
    }

    /// <summary>A bank has its own way with fraud; a life in danger is everybody's business.</summary>
    public static bool IsEverybodys(Signal signal) =>
        signal.Severity == Severity.Urgent && (signal.Name is "suicide" || signal.Name.StartsWith("emergency.", StringComparison.Ordinal));

    private async Task<bool> FireAsync(Turn turn, DialogFrame frame, Signal signal, CancellationToken cancellationToken)
    {
        var dialog = stepper.Definition(frame);
        var own = "signal." + signal.Name;
        var trigger = DialogStepper.Declares(dialog, frame, own) ? own : signal.Severity == Severity.Urgent && DialogStepper.Declares(dialog, frame, "danger") ? "danger" : null;
        if (trigger is null) return false;
        await slots.ApplyAsync(turn, cancellationToken);
        turn.Session.Facts["signal"] = Value.Of(signal.Name);
        frame.Candidates.Clear();
        if (!stepper.TryFire(turn, frame, trigger)) return false;
        DialogStack.DropAbove(turn.Session, frame);
        return true;
    }

    private bool StartDanger(Turn turn, Signal urgent)
    {
        if (!catalog.Current.TryGet(DangerDialog, out var danger)) return false;
        turn.Session.Facts["signal"] = Value.Of(urgent.Name);
        turn.Session.Stack.Clear();
        DialogStack.Push(turn, danger);
        return true;
    }
}
