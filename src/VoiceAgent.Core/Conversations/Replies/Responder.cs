using VoiceAgent.Core.LanguageModels;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Gives composed replies their final words and their ids.</summary>
internal sealed class Responder(ReplyWriter writer)
{
    /// <summary>The replies of a turn; where the dialog allows it, a model's words if they are good and in time.</summary>
    public async Task<IReadOnlyList<Reply>> RespondAsync(string conversationId, int turn, IReadOnlyList<PendingReply> pending, bool slow, CancellationToken cancellationToken)
    {
        var replies = new List<Reply>(pending.Count);
        foreach (var reply in pending)
        {
            var words = reply.FreeWording is { } request ? await writer.WriteAsync(request, cancellationToken) : null;
            replies.Add(new Reply(FormattableString.Invariant($"{conversationId}|{turn:D6}-{replies.Count + 1}"), words ?? reply.Text)
            {
                Speech = words is null && reply.Speech != reply.Text ? reply.Speech : null,
                Choices = reply.Choices,
                Card = reply.Card,
                Slow = slow,
            });
        }

        return replies;
    }
}
