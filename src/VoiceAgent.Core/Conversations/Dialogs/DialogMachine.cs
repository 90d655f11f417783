using Stateless;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// A dialog's Stateless machine. Configuring one costs more than a turn, so it is configured once, keeps no state of
/// its own (the frame in the session does), and is rented for one event at a time; see <see cref="DialogMachines"/>.
/// </summary>
internal sealed class DialogMachine
{
    private readonly DialogDefinition _dialog;
    private readonly StateMachine<string, string> _machine;
    private DialogFrame? _frame;
    private Func<string, Value?> _look = NothingKnown;
    private string _initial;

    public DialogMachine(DialogDefinition dialog)
    {
        _dialog = dialog;
        _initial = dialog.Start;
        _machine = new StateMachine<string, string>(() => _frame?.State ?? _initial, state => MoveTo(state), FiringMode.Queued);
        foreach (var state in dialog.States.Values) Configure(state);
    }

    private static Value? NothingKnown(string name) => null;

    /// <summary>Fires an event on a frame; false when its state has no transition for it whose condition is met.</summary>
    /// <param name="frame">Where the state lives.</param>
    /// <param name="trigger">The event.</param>
    /// <param name="look">The value of a slot or fact, for conditions.</param>
    public bool TryFire(DialogFrame frame, string trigger, Func<string, Value?> look)
    {
        (_frame, _look) = (frame, look);
        try
        {
            if (!_machine.CanFire(trigger)) return false;
            _machine.Fire(trigger);
            return true;
        }
        finally
        {
            (_frame, _look) = (null, NothingKnown);
        }
    }

    private void Configure(StateDefinition state)
    {
        var configuration = _machine.Configure(state.Name);
        foreach (var same in _dialog.TransitionsOf(state).Where(transition => transition.Event != "").GroupBy(transition => transition.Event))
        {
            foreach (var transition in same) Permit(configuration, state, transition, [.. same.Select(other => other.If).OfType<Condition>()]);
        }
    }

    private void Permit(StateMachine<string, string>.StateConfiguration configuration, StateDefinition state, Transition transition, IReadOnlyList<Condition> conditions)
    {
        bool Holds() => transition.If?.Holds(_look) ?? (!transition.Otherwise || !conditions.Any(condition => condition.Holds(_look)));
        var label = transition.If?.ToString() ?? (transition.Otherwise ? StateDefinition.Otherwise : null);
        if (label is null && transition.Target == state.Name) configuration.PermitReentry(transition.Event);
        else if (label is null) configuration.Permit(transition.Event, transition.Target);
        else if (transition.Target == state.Name) configuration.PermitReentryIf(transition.Event, Holds, label);
        else configuration.PermitIf(transition.Event, transition.Target, Holds, label);
    }

    private void MoveTo(string state)
    {
        if (_frame is null) _initial = state;
        else _frame.State = state;
    }
}
