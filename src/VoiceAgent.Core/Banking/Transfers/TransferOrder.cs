using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>Money that a customer wants sent now.</summary>
public sealed record TransferOrder
{
    /// <summary>Whose money it is.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The account that it leaves; the bank refuses one that is not the customer's.</summary>
    public required string SourceAccountId { get; init; }

    /// <summary>The Korean name of the bank that it goes to: 국민은행.</summary>
    public required string Bank { get; init; }

    /// <summary>The number of the account that it goes to; hyphens make no difference.</summary>
    public required string Number { get; init; }

    /// <summary>How much.</summary>
    public required Money Amount { get; init; }

    /// <summary>All that makes two orders the same, as one line; a key stands for one of these.</summary>
    public string Fingerprint => $"{CustomerId}|{SourceAccountId}|{Bank}|{LastDigits.Digits(Number)}|{Amount}";
}
