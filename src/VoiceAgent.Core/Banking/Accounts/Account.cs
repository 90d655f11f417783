using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>An account that a customer owns.</summary>
public sealed record Account
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>What its owner calls it: 생활비 통장.</summary>
    public required Words Alias { get; init; }

    /// <summary>The bank's product: 주거래 우대 통장.</summary>
    public required Words Product { get; init; }

    /// <summary>The whole number with hyphens; only its last four digits are said.</summary>
    public required string Number { get; init; }

    /// <summary>The name of the bank that keeps it.</summary>
    public required Words Bank { get; init; }

    /// <summary>What is in it, in its own currency.</summary>
    public required Money Balance { get; init; }

    /// <summary>Whether money leaves from here when the customer names no account.</summary>
    public bool IsMain { get; init; }
}
