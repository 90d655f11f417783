using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>Brings what a worker changed of a call into the stored one; lease and revision are the queue's own.</summary>
internal static class CallRecord
{
    /// <summary>Copies state, findings and attempts.</summary>
    public static void Copy(Call from, Call to)
    {
        (to.State, to.NextTryAt, to.ConversationId) = (from.State, from.NextTryAt, from.ConversationId);
        (to.Signals, to.Indicators) = ([.. from.Signals], [.. from.Indicators]);
        foreach (var attempt in from.Attempts) Copy(attempt, AttemptOf(to, attempt));
    }

    private static CallAttempt AttemptOf(Call call, CallAttempt like)
    {
        if (call.Attempts.Find(attempt => attempt.Number == like.Number) is { } known) return known;
        var added = new CallAttempt { Number = like.Number, StartedAt = like.StartedAt, ConversationId = like.ConversationId };
        call.Attempts.Add(added);
        return added;
    }

    private static void Copy(CallAttempt from, CallAttempt to) =>
        (to.AnsweredAt, to.EndedAt, to.Outcome, to.Trace) = (from.AnsweredAt, from.EndedAt, from.Outcome, [.. from.Trace]);
}
