using Stateless;
using VoiceAgent.Core.Conversations.Sessions;

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
    private string _initial;

    public DialogMachine(DialogDefinition dialog)
    {
        _dialog = dialog;
        _initial = dialog.Start;
        _machine = new StateMachine<string, string>(() => _frame?.State ?? _initial, state => MoveTo(state), FiringMode.Queued);
        foreach (var state in dialog.States.Values) Configure(state);
    }

    /// <summary>Fires an event on a frame; false when its state has no transition for it.</summary>
    public bool TryFire(DialogFrame frame, string trigger)
    {
        _frame = frame;
        try
        {
            if (!_machine.CanFire(trigger)) return false;
            _machine.Fire(trigger);
            return true;
        }
        finally
        {
            _frame = null;
        }
    }

    private void Configure(StateDefinition state)
    {
        var configuration = _machine.Configure(state.Name);
        foreach (var (trigger, target) in state.On.Where(transition => transition.Key != "")) Permit(configuration, state, trigger, target);
        if (!state.Waits) return;
        foreach (var (trigger, target) in _dialog.On.Where(inherited => !state.On.ContainsKey(inherited.Key))) Permit(configuration, state, trigger, target);
    }

    private static void Permit(StateMachine<string, string>.StateConfiguration configuration, StateDefinition state, string trigger, string target)
    {
        if (target == state.Name) configuration.PermitReentry(trigger);
        else configuration.Permit(trigger, target);
    }

    private void MoveTo(string state)
    {
        if (_frame is null) _initial = state;
        else _frame.State = state;
    }
}
