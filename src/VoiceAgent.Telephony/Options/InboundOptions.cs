namespace VoiceAgent.Telephony;

/// <summary>Which calls are taken from outside.</summary>
public sealed record InboundOptions
{
    /// <summary>True: calls are taken from any address, not only from the trunk and the peers.</summary>
    public bool Open { get; init; }

    /// <summary>Users (numbers) that exist here; a call to another is answered 404. Empty: every user.</summary>
    public IReadOnlyList<string> Users { get; init; } = [];

    /// <summary>Calls up at once, inbound and outbound together; one more is answered 503 (others may have room) or not placed.</summary>
    public int MaximumCalls { get; init; } = 500;

    /// <summary>How long an inbound call that nobody answers rings before 480 ends it.</summary>
    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>True: provisional answers are sent reliably to callers that can (RFC 3262), not only to those that insist.</summary>
    public bool ReliableProvisionals { get; init; }

    /// <summary>True: a REFER of the far end is followed, to numbers that may be called. False: it is declined (603).</summary>
    public bool FollowTransfers { get; init; }
}
