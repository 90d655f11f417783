using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>What the bank says before money is sent; nothing has moved.</summary>
public abstract record TransferQuote;

/// <summary>The transfer could be made.</summary>
public sealed record TransferPrepared : TransferQuote
{
    /// <summary>In whose name the account is that it goes to, as its bank says.</summary>
    public required Words Holder { get; init; }

    /// <summary>The bank that it goes to.</summary>
    public required Words Bank { get; init; }

    /// <summary>What the transfer costs, in the currency of the source.</summary>
    public required Money Fee { get; init; }

    /// <summary>What the source would hold afterwards.</summary>
    public required Money BalanceAfter { get; init; }

    /// <summary>Whether the same amount went from the same account to the same one earlier today.</summary>
    public bool Repeats { get; init; }
}

/// <summary>The transfer would be refused.</summary>
/// <param name="Refusal">Why.</param>
public sealed record TransferNotPossible(Refusal Refusal) : TransferQuote;
