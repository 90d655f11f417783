using Stateless;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>What happens to a call.</summary>
public enum CallTrigger
{
    /// <summary>A worker takes it.</summary>
    Claim,

    /// <summary>The line is asked.</summary>
    Dial,

    /// <summary>It rings.</summary>
    Ring,

    /// <summary>Somebody answers.</summary>
    Answer,

    /// <summary>The script is talked through.</summary>
    Complete,

    /// <summary>The talk ends early.</summary>
    BreakOff,

    /// <summary>Nobody speaks.</summary>
    StaySilent,

    /// <summary>Nobody answers.</summary>
    RingOut,

    /// <summary>The line is busy.</summary>
    FindBusy,

    /// <summary>A machine answers.</summary>
    ReachMachine,

    /// <summary>It is refused.</summary>
    Decline,

    /// <summary>Somebody else answers.</summary>
    ReachSomeoneElse,

    /// <summary>It cannot be placed or held.</summary>
    Fail,

    /// <summary>It is given back, to be tried again.</summary>
    TryAgain,

    /// <summary>Its window closes.</summary>
    Miss,

    /// <summary>Staff take it back, or the resident may no longer be called.</summary>
    Cancel,
}

/// <summary>The life of a call: every legal change of its state, and no other.</summary>
public sealed class CallMachine
{
    private static readonly HashSet<CallState> Waiting = [CallState.Planned, CallState.Due, CallState.Dialling, CallState.Ringing, CallState.Talking];

    private readonly StateMachine<CallState, CallTrigger> _machine;

    /// <summary>The machine of one call, which holds the state.</summary>
    public CallMachine(Call call)
    {
        _machine = new(() => call.State, state => call.State = state);
        BeforeRinging();
        _machine.Configure(CallState.Ringing)
            .Permit(CallTrigger.Answer, CallState.Talking)
            .Permit(CallTrigger.RingOut, CallState.Unanswered)
            .Permit(CallTrigger.FindBusy, CallState.Busy)
            .Permit(CallTrigger.Decline, CallState.Declined)
            .Permit(CallTrigger.ReachMachine, CallState.Voicemail)
            .Permit(CallTrigger.Fail, CallState.Failed)
            .Permit(CallTrigger.TryAgain, CallState.Planned);
        _machine.Configure(CallState.Talking)
            .Permit(CallTrigger.Complete, CallState.Completed)
            .Permit(CallTrigger.BreakOff, CallState.Partial)
            .Permit(CallTrigger.StaySilent, CallState.AnsweredSilent)
            .Permit(CallTrigger.ReachSomeoneElse, CallState.WrongPerson)
            .Permit(CallTrigger.ReachMachine, CallState.Voicemail)
            .Permit(CallTrigger.Fail, CallState.Failed)
            .Permit(CallTrigger.TryAgain, CallState.Planned);
    }

    /// <summary>Whether a call in this state is over.</summary>
    public static bool IsOver(CallState state) => !Waiting.Contains(state);

    /// <summary>The trigger by which an attempt comes to this end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is no end of an attempt.</exception>
    public static CallTrigger TriggerOf(CallState end) => end switch
    {
        CallState.Completed => CallTrigger.Complete,
        CallState.Partial => CallTrigger.BreakOff,
        CallState.AnsweredSilent => CallTrigger.StaySilent,
        CallState.Unanswered => CallTrigger.RingOut,
        CallState.Busy => CallTrigger.FindBusy,
        CallState.Voicemail => CallTrigger.ReachMachine,
        CallState.Declined => CallTrigger.Decline,
        CallState.WrongPerson => CallTrigger.ReachSomeoneElse,
        CallState.Failed => CallTrigger.Fail,
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "no attempt ends like this"),
    };

    /// <summary>Whether this may happen now.</summary>
    public bool Can(CallTrigger trigger) => _machine.CanFire(trigger);

    /// <summary>Lets it happen.</summary>
    /// <exception cref="InvalidOperationException">It may not happen in this state.</exception>
    public void Fire(CallTrigger trigger) => _machine.Fire(trigger);

    private void BeforeRinging()
    {
        _machine.Configure(CallState.Planned)
            .Permit(CallTrigger.Claim, CallState.Due)
            .Permit(CallTrigger.Miss, CallState.Missed)
            .Permit(CallTrigger.Cancel, CallState.Cancelled);
        _machine.Configure(CallState.Due)
            .Permit(CallTrigger.Dial, CallState.Dialling)
            .Permit(CallTrigger.Fail, CallState.Failed)
            .Permit(CallTrigger.TryAgain, CallState.Planned)
            .Permit(CallTrigger.Miss, CallState.Missed)
            .Permit(CallTrigger.Cancel, CallState.Cancelled);
        _machine.Configure(CallState.Dialling)
            .Permit(CallTrigger.Ring, CallState.Ringing)
            .Permit(CallTrigger.FindBusy, CallState.Busy)
            .Permit(CallTrigger.Fail, CallState.Failed)
            .Permit(CallTrigger.TryAgain, CallState.Planned);
    }
}
