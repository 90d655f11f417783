using NodaTime;
using VoiceAgent.Core;

namespace VoiceAgent.Web.Api;

/// <summary>The day where the residents and the bank are.</summary>
internal static class LocalToday
{
    /// <summary>The zone of dates that come without one.</summary>
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Today there.</summary>
    public static LocalDate Today(this TimeProvider time) => time.InstantNow().InZone(Zone).Date;
}
