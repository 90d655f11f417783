using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>
/// The planned calls as a work queue. A call is worked on only under a lease that names its owner and runs out:
/// two workers never hold one call, and a worker that dies gives its calls back by letting the lease lapse.
/// </summary>
public interface ICallQueue
{
    /// <summary>Adds a call. False, and nothing added, when its schedule has already planned one for that time.</summary>
    Task<bool> PlanAsync(Call call, CancellationToken cancellationToken);

    /// <summary>
    /// Takes up to <paramref name="limit"/> planned calls whose time has come, soonest first; they are
    /// <see cref="CallState.Due"/> and leased to the owner.
    /// </summary>
    Task<IReadOnlyList<Call>> ClaimDueAsync(string owner, Duration lease, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Takes up to <paramref name="limit"/> calls that were claimed or under way when their lease ran out, none of
    /// <paramref name="except"/>: a process that still talks, and lost its lease to a step of the clock, leaves its own alone.
    /// Their state is as it was left; the caller decides what becomes of them.
    /// </summary>
    Task<IReadOnlyList<Call>> ReclaimAsync(string owner, Duration lease, IReadOnlyCollection<Guid> except, int limit, CancellationToken cancellationToken);

    /// <summary>Prolongs the owner's lease. False when the call is no longer the owner's: it must stop working on it.</summary>
    Task<bool> RenewAsync(Guid callId, string owner, Duration lease, CancellationToken cancellationToken);

    /// <summary>
    /// Saves the call as it now is. A call that is planned again or over gives up its lease.
    /// False, and nothing saved, when the call is no longer the owner's.
    /// </summary>
    Task<bool> SaveAsync(Call call, string owner, CancellationToken cancellationToken);

    /// <summary>The call, or null.</summary>
    Task<Call?> FindAsync(Guid callId, CancellationToken cancellationToken);

    /// <summary>Takes back a call that still waits. False when it is unknown, claimed, under way or over.</summary>
    Task<bool> CancelAsync(Guid callId, CancellationToken cancellationToken);
}
