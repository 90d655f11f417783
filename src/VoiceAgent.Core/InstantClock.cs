using NodaTime;

namespace VoiceAgent.Core;

/// <summary>Reads the one clock of the service as an instant.</summary>
public static class InstantClock
{
    /// <summary>Now.</summary>
    public static Instant InstantNow(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Instant.FromDateTimeOffset(time.GetUtcNow());
    }
}
