using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Web.Api.Calls;

/// <summary>A call to plan.</summary>
public sealed record CallRequest
{
    /// <summary>Who is called.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The dialog of the call; <c>check-in</c> if left out.</summary>
    public string? Dialog { get; init; }

    /// <summary>When, as an ISO 8601 instant (<c>2026-03-11T01:30:00Z</c>); now if left out.</summary>
    public string? When { get; init; }
}

/// <summary>What became of a plan.</summary>
/// <param name="Id">The call.</param>
public sealed record CallPlanned(Guid Id);

/// <summary>A call in a list.</summary>
/// <param name="Id">The key.</param>
/// <param name="ResidentId">Who is called.</param>
/// <param name="Dialog">The dialog of the call.</param>
/// <param name="PlannedFor">When it was planned for, ISO 8601.</param>
/// <param name="NextTryAt">When the next try is due, ISO 8601; null once it is over.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Outcome">How it ended; null while it is not over.</param>
/// <param name="Severity">The worst trouble heard.</param>
/// <param name="ConversationId">The latest attempt's conversation, or null.</param>
public sealed record CallLine(
    Guid Id, Guid ResidentId, string Dialog, string PlannedFor, string? NextTryAt, CallState State, CallState? Outcome, Severity Severity, string? ConversationId)
{
    internal static CallLine Of(Call call)
    {
        var over = CallMachine.IsOver(call.State);
        return new(
            call.Id, call.ResidentId, call.Dialog, CallTimes.Write(call.PlannedFor), over ? null : CallTimes.Write(call.NextTryAt),
            call.State, over ? call.State : null, call.Signals.Select(signal => signal.Severity).DefaultIfEmpty().Max(), call.ConversationId);
    }
}

/// <summary>A page of calls.</summary>
/// <param name="Items">The calls, the latest planned first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page this is, from 1.</param>
/// <param name="Size">How many a page holds.</param>
public sealed record CallPage(IReadOnlyList<CallLine> Items, int Total, int Number, int Size);

/// <summary>One call as the API gives it.</summary>
public sealed record CallBody
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who is called.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>The dialog of the call.</summary>
    public required string Dialog { get; init; }

    /// <summary>When it was planned for, ISO 8601.</summary>
    public required string PlannedFor { get; init; }

    /// <summary>When the next try is due, ISO 8601; null once it is over.</summary>
    public string? NextTryAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required CallState State { get; init; }

    /// <summary>How it ended; null while it is not over.</summary>
    public CallState? Outcome { get; init; }

    /// <summary>The diallings.</summary>
    public required IReadOnlyList<AttemptBody> Attempts { get; init; }

    /// <summary>Trouble heard, with the words it rests on.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>What the check-in found.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>A sentence or two, from the facts.</summary>
    public required string Summary { get; init; }

    /// <summary>The latest attempt's conversation, or null.</summary>
    public string? ConversationId { get; init; }

    internal static CallBody Of(Call call, string language)
    {
        var line = CallLine.Of(call);
        return new()
        {
            Id = call.Id,
            ResidentId = call.ResidentId,
            Dialog = call.Dialog,
            PlannedFor = line.PlannedFor,
            NextTryAt = line.NextTryAt,
            State = call.State,
            Outcome = line.Outcome,
            Attempts = [.. call.Attempts.OrderBy(attempt => attempt.Number).Select(AttemptBody.Of)],
            Signals = call.Signals,
            Indicators = call.Indicators,
            Summary = CallSummary.Of(call, language),
            ConversationId = call.ConversationId,
        };
    }
}

/// <summary>One dialling of a call.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="StartedAt">When it was dialled, ISO 8601.</param>
/// <param name="AnsweredAt">When it was answered, or null.</param>
/// <param name="EndedAt">When it ended, or null while it lasts.</param>
/// <param name="Outcome">How it ended; <c>Cancelled</c>: the service itself cut it off.</param>
/// <param name="ConversationId">Its conversation.</param>
/// <param name="Trace">What passed on the line, for whoever looks for a fault; <c>after</c> in milliseconds.</param>
public sealed record AttemptBody(
    int Number, string StartedAt, string? AnsweredAt, string? EndedAt, CallState? Outcome, string ConversationId, IReadOnlyList<LineEvent> Trace)
{
    internal static AttemptBody Of(CallAttempt attempt) => new(
        attempt.Number, CallTimes.Write(attempt.StartedAt), CallTimes.Write(attempt.AnsweredAt), CallTimes.Write(attempt.EndedAt), attempt.Outcome, attempt.ConversationId, attempt.Trace);
}

/// <summary>Instants on the wire.</summary>
internal static class CallTimes
{
    /// <summary>An instant as ISO 8601 in UTC.</summary>
    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    /// <summary>An instant as ISO 8601 in UTC, or null.</summary>
    public static string? Write(Instant? instant) => instant is { } known ? Write(known) : null;

    /// <summary>Reads an ISO 8601 instant, with Z or an offset; null for anything else.</summary>
    public static Instant? Read(string text)
    {
        var instant = InstantPattern.ExtendedIso.Parse(text);
        if (instant.Success) return instant.Value;
        var offset = OffsetDateTimePattern.ExtendedIso.Parse(text);
        return offset.Success ? offset.Value.ToInstant() : null;
    }
}
