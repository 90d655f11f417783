using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Turns a conversation to the person when trouble was heard, before anything else is done.</summary>
internal sealed class Alarms(DialogCatalog catalog, DialogStack stack, DialogStepper stepper, SlotCommands slots)
{
    private const string DangerDialog = "danger";

    /// <summary>True when the conversation now follows a signal. What was said besides has filled its slot.</summary>
    public async Task<bool> HeedAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var signal in turn.Signals)
        {
            if (turn.Top is { } frame && await FireAsync(turn, frame, signal, cancellationToken)) return true;
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
        var trigger = stepper.Declares(dialog, frame, own) ? own : signal.Severity == Severity.Urgent && stepper.Declares(dialog, frame, "danger") ? "danger" : null;
        if (trigger is null) return false;
        await slots.ApplyAsync(turn, cancellationToken);
        turn.Session.Facts["signal"] = Value.Of(signal.Name);
        frame.Candidates.Clear();
        return stepper.TryFire(turn, frame, trigger);
    }

    private bool StartDanger(Turn turn, Signal urgent)
    {
        if (!catalog.TryGet(DangerDialog, out var danger)) return false;
        turn.Session.Facts["signal"] = Value.Of(urgent.Name);
        turn.Session.Stack.Clear();
        stack.Push(turn, danger);
        return true;
    }
}
