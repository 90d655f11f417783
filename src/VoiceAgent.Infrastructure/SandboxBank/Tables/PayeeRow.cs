namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>Someone a customer saved.</summary>
internal sealed class PayeeRow
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Nickname { get; init; }

    public required string EnglishNickname { get; init; }

    public required string Holder { get; init; }

    public required string EnglishHolder { get; init; }

    public required string Bank { get; init; }

    public required string Number { get; init; }

    public required string Digits { get; init; }

    public required int Position { get; init; }
}
