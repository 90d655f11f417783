using NodaTime;

namespace VoiceAgent.Cli;

/// <summary>A clock that starts at ten in the morning of a given day in Seoul, so that "tomorrow" can be compared between runs.</summary>
internal sealed class ReferenceTime(LocalDate date) : TimeProvider
{
    private readonly DateTimeOffset _start = date.At(new LocalTime(10, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Seoul"]).ToDateTimeOffset();
    private readonly long _since = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _start.ToUniversalTime() + System.GetElapsedTime(_since);
}
