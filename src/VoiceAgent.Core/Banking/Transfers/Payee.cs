using VoiceAgent.Core.Banking.Naming;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>Someone whom a customer has saved to send money to.</summary>
public sealed record Payee
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>What the customer calls them: 엄마.</summary>
    public required Words Nickname { get; init; }

    /// <summary>In whose name the account is.</summary>
    public required Words Holder { get; init; }

    /// <summary>The bank that keeps the account.</summary>
    public required Words Bank { get; init; }

    /// <summary>The account's whole number with hyphens.</summary>
    public required string Number { get; init; }
}
