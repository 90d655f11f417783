using System.ComponentModel.DataAnnotations;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Settings of the sample bank, from section <c>VoiceAgent:Banking:Sandbox</c>. Amounts are in won.</summary>
public sealed class SandboxBankOptions
{
    /// <summary>The most that one transfer may be.</summary>
    [Range(1, long.MaxValue)]
    public long SingleLimit { get; set; } = 5_000_000;

    /// <summary>The most that may leave an account for others in a day.</summary>
    [Range(1, long.MaxValue)]
    public long DailyLimit { get; set; } = 10_000_000;

    /// <summary>What a transfer to another bank costs from an account that is not the main one.</summary>
    [Range(0, 100_000)]
    public long OtherBankFee { get; set; } = 500;

    /// <summary>Wrong one-time codes in a row that lock a customer out.</summary>
    [Range(1, 100)]
    public int WrongCodesToLock { get; set; } = 5;

    /// <summary>How long the lock holds, in minutes.</summary>
    [Range(1, 10_080)]
    public int LockMinutes { get; set; } = 30;

    /// <summary>
    /// From what the secrets of the one-time codes are made, so that codes come out the same in every new bank: for
    /// conversations that are played again. Null (as it should be wherever others can reach the bank): they are random.
    /// </summary>
    public string? CodeSeed { get; set; }

    /// <summary>How long the bank takes before it books a transfer: to see what a customer of a slow bank sees.</summary>
    [Range(0, 600_000)]
    public int DelayBeforeBookingMilliseconds { get; set; }

    /// <summary>How long the bank takes to answer once it has booked.</summary>
    [Range(0, 600_000)]
    public int DelayAfterBookingMilliseconds { get; set; }
}
