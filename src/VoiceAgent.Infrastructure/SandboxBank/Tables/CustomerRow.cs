using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>A customer of the sample bank, with what one-time codes need.</summary>
internal sealed class CustomerRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string EnglishName { get; init; }

    /// <summary>The secret that the customer's authenticator shares with the bank.</summary>
    public required byte[] CodeSecret { get; init; }

    /// <summary>The 30-second step of the last code spent: it and those before it are good no more.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Wrong codes in a row.</summary>
    public int WrongCodes { get; set; }

    public Instant? LockedUntil { get; set; }
}
