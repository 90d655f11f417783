using NodaTime;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>Money that came into or left an account.</summary>
public sealed record Movement
{
    /// <summary>When, in the bank's time zone.</summary>
    public required LocalDateTime At { get; init; }

    /// <summary>From or to whom, or what for.</summary>
    public required Words Counterparty { get; init; }

    /// <summary>Above zero came in, below zero went out.</summary>
    public required Money Amount { get; init; }

    /// <summary>What the account held afterwards.</summary>
    public required Money BalanceAfter { get; init; }
}
