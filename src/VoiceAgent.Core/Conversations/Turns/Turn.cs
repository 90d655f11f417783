using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>One turn while it is being taken.</summary>
internal sealed class Turn(Session session, Inbound inbound, ZonedDateTime now, Func<CancellationToken, Task> checkpoint)
{
    public Session Session { get; } = session;

    public Inbound Inbound { get; } = inbound;

    public ZonedDateTime Now { get; } = now;

    public List<PendingReply> Replies { get; } = [];

    /// <summary>The moves of the dialogs, in order.</summary>
    public List<DialogStep> Steps { get; } = [];

    public IReadOnlyList<Command> Commands { get; set; } = [];

    public IReadOnlyList<Signal> Signals { get; set; } = [];

    /// <summary>The frame that the turn ended in, or the last one that finished.</summary>
    public DialogFrame? LastFrame { get; set; }

    public string? Outcome { get; set; }

    /// <summary>This turn brings in a person.</summary>
    public bool HandsOver { get; set; }

    /// <summary>A secret was said, so the words must not be written down.</summary>
    public bool HeardSecret { get; set; }

    /// <summary>Saves the session now, so that what follows can be taken up again after a crash.</summary>
    public Task CheckpointAsync(CancellationToken cancellationToken) => checkpoint(cancellationToken);

    public DialogFrame? Top => Session.Stack.Count > 0 ? Session.Stack[^1] : null;
}
