using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>A conversation's state between turns: all that the next turn needs, and no secret.</summary>
public sealed class Session
{
    /// <summary>How many answered activities are remembered; a sender gives up long before so many others were answered.</summary>
    private const int RememberedActivities = 8;

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Counts saves; a save succeeds only over the version that was loaded.</summary>
    public long Version { get; set; }

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "ko";

    /// <summary>The channel it runs on.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The signed-in customer, or null.</summary>
    public string? CustomerId { get; set; }

    /// <summary>How many turns there were.</summary>
    public int Turns { get; set; }

    /// <summary>The dialog of a call: when it is over, so is the conversation. Null in a chat.</summary>
    public string? Script { get; set; }

    /// <summary>How many dialogs were begun.</summary>
    public int Dialogs { get; set; }

    /// <summary>The activity whose effect was about to be tried when the session was saved, or null.</summary>
    public string? PendingActivityId { get; set; }

    /// <summary>The dialogs under way, the one that speaks last.</summary>
    public List<DialogFrame> Stack { get; init; } = [];

    /// <summary>What any dialog of this conversation may say (the resident's name).</summary>
    public Dictionary<string, Value> Facts { get; init; } = [];

    /// <summary>The last turns' activities with their replies, oldest first, for what comes twice.</summary>
    public List<AnsweredActivity> Answered { get; init; } = [];

    /// <summary>Which variant of a reply was said last, so that it is not said twice in a row.</summary>
    public Dictionary<string, int> Variants { get; init; } = [];

    /// <summary>Re-asks and silences in a row.</summary>
    public int Misses { get; set; }

    /// <summary>The wishes that the person was asked to choose among, or null.</summary>
    public OfferedWishes? Offered { get; set; }

    /// <summary>The question answered last, for "엔화는요?"; null when something else was begun since.</summary>
    public AnsweredQuestion? Last { get; set; }

    /// <summary>The person asked to be spoken to slowly.</summary>
    public bool Slower { get; set; }

    /// <summary>A person was asked for or is needed.</summary>
    public bool HandedOver { get; set; }

    /// <summary>Over: a later message starts anew.</summary>
    public bool Ended { get; set; }

    /// <summary>Remembers what an activity was answered, for the case that it comes again.</summary>
    public void Remember(string activityId, IReadOnlyList<Reply> replies)
    {
        Answered.Add(new AnsweredActivity(activityId, replies));
        if (Answered.Count > RememberedActivities) Answered.RemoveAt(0);
    }
}

/// <summary>One dialog under way.</summary>
public sealed class DialogFrame
{
    /// <summary>The dialog's name.</summary>
    public required string Dialog { get; init; }

    /// <summary>The version that it began with.</summary>
    public required int Version { get; init; }

    /// <summary>The very text that it began with.</summary>
    public string Revision { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required string State { get; set; }

    /// <summary>Unique in the conversation; part of the key of every effect.</summary>
    public required int Serial { get; init; }

    /// <summary>The <see cref="Serial"/> of the dialog that lets this one do a part; null: a person began it.</summary>
    public int? Caller { get; init; }

    /// <summary>What was said for its slots before it had its turn, in the order said.</summary>
    public List<HeardSlot> Heard { get; init; } = [];

    /// <summary>Whether it has begun to speak; one of several wishes waits until it is its turn.</summary>
    public bool Begun { get; set; }

    /// <summary>It was just taken up again after a question in between: a yes goes on with it, a no gives it up.</summary>
    public bool Resuming { get; set; }

    /// <summary>Since when it waits for the person.</summary>
    public DateTimeOffset? WaitsSince { get; set; }

    /// <summary>What was filled.</summary>
    public Dictionary<string, Value> Slots { get; init; } = [];

    /// <summary>What actions found.</summary>
    public Dictionary<string, Value> Facts { get; init; } = [];

    /// <summary>The slot that was asked for, or null.</summary>
    public string? Asked { get; set; }

    /// <summary>The candidates offered for <see cref="Asked"/> when a name meant several.</summary>
    public List<Value> Candidates { get; set; } = [];

    /// <summary>The key of an effect that was about to be tried when the session was saved; null once its outcome is known.</summary>
    public string? PendingEffect { get; set; }
}

/// <summary>An activity and the answer it got.</summary>
/// <param name="ActivityId">The sender's id.</param>
/// <param name="Replies">What was answered.</param>
public sealed record AnsweredActivity(string ActivityId, IReadOnlyList<Reply> Replies);

/// <summary>What was said for a slot, not yet resolved.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Value">What was said.</param>
/// <param name="Alternatives">What it may mean as well.</param>
public sealed record HeardSlot(string Slot, Value Value, IReadOnlyList<Value> Alternatives);

/// <summary>Wishes that the person was asked to choose among.</summary>
/// <param name="Intents">Their intents, in the order they were offered.</param>
/// <param name="Heard">What was said for their slots.</param>
public sealed record OfferedWishes(IReadOnlyList<string> Intents, IReadOnlyList<HeardSlot> Heard);

/// <summary>A question that was answered.</summary>
/// <param name="Dialog">The dialog that answered it.</param>
/// <param name="Slots">What it was asked of.</param>
public sealed record AnsweredQuestion(string Dialog, IReadOnlyDictionary<string, Value> Slots);
