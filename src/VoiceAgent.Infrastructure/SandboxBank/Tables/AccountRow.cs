namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>An account; its balance is the sum of its movements, kept beside them in the same transaction.</summary>
internal sealed class AccountRow
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Alias { get; init; }

    public required string EnglishAlias { get; init; }

    public required string Product { get; init; }

    public required string EnglishProduct { get; init; }

    public required string Number { get; init; }

    /// <summary>The number without hyphens, as it is looked up.</summary>
    public required string Digits { get; init; }

    public required string Currency { get; init; }

    public required long Balance { get; set; }

    public required bool IsMain { get; init; }

    public required int Position { get; init; }
}
