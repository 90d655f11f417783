using NodaTime;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Infrastructure.Database.Samples;

/// <summary>Turns a sample call into the records that a real one leaves.</summary>
internal sealed class SampleCallRecords(SampleCall sample, Resident resident, Instant at)
{
    private static readonly Duration BetweenTurns = Duration.FromSeconds(14);
    private static readonly Duration RetryAfter = Duration.FromMinutes(30);
    private static readonly Duration RingsFor = Duration.FromSeconds(30);

    private readonly Guid _id = Guid.NewGuid();

    private CallState State => Enum.Parse<CallState>(sample.State);

    /// <summary>The call with its attempts.</summary>
    public Call Call()
    {
        var attempts = Attempts().ToList();
        return new Call
        {
            Id = _id,
            ResidentId = resident.Id,
            Dialog = "check-in",
            PlannedFor = at,
            NextTryAt = at,
            WindowEndsAt = at + Duration.FromHours(4),
            Tries = 3,
            RetryMinutes = (int)RetryAfter.TotalMinutes,
            State = State,
            Attempts = attempts,
            ConversationId = sample.Turns.Count > 0 ? attempts[^1].ConversationId : null,
            Signals = Signals(sample.Signals),
            Indicators = [.. sample.Indicators.Select(found => new Indicator(found.Name, found.Value, found.Evidence))],
        };
    }

    /// <summary>The alerts that it raised.</summary>
    public IEnumerable<Alert> Alerts() => sample.Alerts.Select(alert => new Alert
    {
        Id = Guid.NewGuid(),
        ResidentId = resident.Id,
        CallId = _id,
        ConversationId = sample.Turns.Count > 0 ? ConversationId(sample.Tries) : null,
        Kind = alert.Kind,
        Severity = Enum.Parse<Severity>(alert.Severity),
        Evidence = alert.Evidence,
        RaisedAt = at + BetweenTurns,
        AcknowledgedAt = After(alert.AcknowledgedAfterMinutes),
        AcknowledgedBy = alert.By,
        ResolvedAt = After(alert.ResolvedAfterMinutes),
        Resolution = alert.Resolution,
    });

    /// <summary>What was said.</summary>
    public IEnumerable<TranscriptTurn> Turns() => sample.Turns.Select((turn, index) => new TranscriptTurn
    {
        ConversationId = ConversationId(sample.Tries),
        Number = index + 1,
        At = at + RingsFor + (BetweenTurns * index),
        Channel = "line",
        Language = resident.Language,
        Kind = turn.Kind,
        Heard = turn.Hear,
        Said = turn.Say,
        Dialog = "check-in",
        State = turn.State,
        Commands = turn.Commands,
        Signals = Signals(turn.Signals),
    });

    private IEnumerable<CallAttempt> Attempts() =>
        State == CallState.Missed ? [] : Enumerable.Range(1, sample.Tries).Select(Attempt);

    private CallAttempt Attempt(int number)
    {
        var started = at + (RetryAfter * (number - 1));
        var talked = sample.Turns.Count > 0;
        return new CallAttempt
        {
            Number = number,
            StartedAt = started,
            AnsweredAt = talked ? started + RingsFor : null,
            EndedAt = started + RingsFor + (BetweenTurns * sample.Turns.Count),
            Outcome = State,
            ConversationId = ConversationId(number),
        };
    }

    private string ConversationId(int attempt) => $"call-{_id:N}-{attempt}";

    private Instant? After(int? minutes) => minutes is { } count ? at + Duration.FromMinutes(count) : null;

    private static List<Signal> Signals(List<SampleSignal> signals) =>
        [.. signals.Select(signal => new Signal(signal.Name, Enum.Parse<Severity>(signal.Severity), signal.Evidence))];
}
