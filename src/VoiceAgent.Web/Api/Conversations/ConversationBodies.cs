using NodaTime;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Transcripts;

namespace VoiceAgent.Web.Api.Conversations;

/// <summary>A line of the list of conversations.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Channel">Where it ran.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="CustomerId">The bank's customer, once signed in.</param>
/// <param name="Dialog">The first dialog that it entered.</param>
/// <param name="StartedAt">Its first turn.</param>
/// <param name="LastAt">Its latest turn.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="Severity">The worst trouble heard.</param>
public sealed record ConversationLine(
    string Id, string Channel, string Language, string? CustomerId, string? Dialog, Instant StartedAt, Instant LastAt, int Turns, Severity Severity)
{
    internal static ConversationLine Of(ConversationSummary summary) => new(
        summary.ConversationId, summary.Channel, summary.Language, summary.CustomerId, summary.Dialog,
        summary.StartedAt, summary.LastAt, summary.Turns, summary.Severity);
}

/// <summary>A conversation with its turns.</summary>
/// <param name="Conversation">What the list says of it.</param>
/// <param name="Turns">The turns in order.</param>
public sealed record ConversationBody(ConversationLine Conversation, IReadOnlyList<TurnBody> Turns);

/// <summary>A turn as written down, masked.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="At">When.</param>
/// <param name="Kind"><c>message</c>, <c>joined</c>, <c>silence</c>, <c>left</c>.</param>
/// <param name="Heard">What the person said.</param>
/// <param name="Said">What was answered.</param>
/// <param name="Dialog">The dialog after the turn.</param>
/// <param name="State">Its state.</param>
/// <param name="Commands">What the words were understood as.</param>
/// <param name="Signals">Trouble heard.</param>
public sealed record TurnBody(
    int Number, Instant At, string Kind, string Heard, IReadOnlyList<string> Said, string? Dialog, string? State,
    IReadOnlyList<string> Commands, IReadOnlyList<Signal> Signals)
{
    internal static TurnBody Of(TranscriptTurn turn) => new(
        turn.Number, turn.At, turn.Kind, turn.Heard, turn.Said, turn.Dialog, turn.State, turn.Commands, turn.Signals);
}
