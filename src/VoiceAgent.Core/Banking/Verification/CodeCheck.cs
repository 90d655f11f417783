using NodaTime;

namespace VoiceAgent.Core.Banking.Verification;

/// <summary>What the bank says of a one-time code.</summary>
public enum CodeVerdict
{
    /// <summary>It is right, and now spent.</summary>
    Verified,

    /// <summary>It is wrong; one try fewer is left.</summary>
    Wrong,

    /// <summary>It was right, but it (or a later one) was spent before: the next one is needed. No try is lost.</summary>
    Used,

    /// <summary>Too many wrong ones: none is accepted until the lock ends.</summary>
    Locked,
}

/// <summary>The bank's answer to a one-time code.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="TriesLeft">How many wrong codes more lead to the lock; 0 when locked.</param>
public sealed record CodeCheck(CodeVerdict Verdict, int TriesLeft)
{
    /// <summary>When the lock ends, in the bank's time zone; null unless locked.</summary>
    public LocalDateTime? LockedUntil { get; init; }
}
