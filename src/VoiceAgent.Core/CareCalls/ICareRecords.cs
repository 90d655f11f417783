using NodaTime;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls;

/// <summary>What care calls read and note down of residents, schedules and transcripts.</summary>
public interface ICareRecords
{
    /// <summary>The resident, or null.</summary>
    Task<Resident?> ResidentAsync(Guid residentId, CancellationToken cancellationToken);

    /// <summary>The active schedules whose calls are not yet planned up to this instant, each with its resident.</summary>
    Task<IReadOnlyList<(Schedule Schedule, Resident Resident)>> SchedulesPlannedBeforeAsync(Instant until, CancellationToken cancellationToken);

    /// <summary>Notes that a schedule's calls are planned up to this instant.</summary>
    Task MarkPlannedAsync(Guid scheduleId, Instant until, CancellationToken cancellationToken);

    /// <summary>Notes that a resident wants no more calls; the first time counts.</summary>
    Task OptOutAsync(Guid residentId, Instant at, CancellationToken cancellationToken);

    /// <summary>What the person said in a conversation and which trouble was heard in it, by its transcript, in order; empty when nothing was said.</summary>
    Task<IReadOnlyList<HeardTurn>> HeardAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>One thing that a person said.</summary>
/// <param name="Text">The words, masked.</param>
/// <param name="Signals">Trouble heard in them.</param>
public sealed record HeardTurn(string Text, IReadOnlyList<Signal> Signals);
