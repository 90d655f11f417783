using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>Why the bank does not send money.</summary>
public enum RefusalReason
{
    /// <summary>The amount is zero or less.</summary>
    AmountNotPositive,

    /// <summary>The amount is above the limit of one transfer.</summary>
    OverSingleLimit,

    /// <summary>The amount and what was sent today are above the limit of a day.</summary>
    OverDailyLimit,

    /// <summary>The amount and the fee are above the balance.</summary>
    InsufficientBalance,

    /// <summary>It would come back to the account that it leaves.</summary>
    SameAccount,

    /// <summary>The amount is in another currency than the account that it leaves, or than the one that it would reach.</summary>
    OtherCurrency,

    /// <summary>The bank it goes to has no such account.</summary>
    UnknownRecipient,

    /// <summary>The customer has no such account to send from.</summary>
    UnknownSource,

    /// <summary>It is wanted on another day than today.</summary>
    NotToday,

    /// <summary>The order differs from the one that was agreed to, or the key had been used for another.</summary>
    OrderChanged,
}

/// <summary>The bank's no, with what could be done instead.</summary>
/// <param name="Reason">Why.</param>
public sealed record Refusal(RefusalReason Reason)
{
    /// <summary>With a limit: the limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>With a limit or a balance: the most that could be sent now, the fee left aside.</summary>
    public Money? Available { get; init; }
}
