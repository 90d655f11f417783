using NodaTime;

namespace VoiceAgent.Infrastructure.Database.Staff;

/// <summary>Somebody who may log in to the console.</summary>
public sealed class StaffMember
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that they log in with, in lower case; unique.</summary>
    public required string UserName { get; init; }

    /// <summary>The salted hash of the password, never the password.</summary>
    public required string PasswordHash { get; set; }

    /// <summary>What they may do.</summary>
    public required StaffRole Role { get; set; }

    /// <summary>When the account was made.</summary>
    public required Instant CreatedAt { get; init; }
}
