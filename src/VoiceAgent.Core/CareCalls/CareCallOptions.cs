namespace VoiceAgent.Core.CareCalls;

/// <summary>Settings under <c>VoiceAgent:CareCalls</c>.</summary>
public sealed class CareCallOptions
{
    /// <summary>The section's path in configuration.</summary>
    public const string Section = "VoiceAgent:CareCalls";

    /// <summary>How many calls this process holds at once.</summary>
    public int Workers { get; set; } = 8;

    /// <summary>Seconds between looks at what is due.</summary>
    public int PollSeconds { get; set; } = 1;

    /// <summary>Seconds that a telephone rings.</summary>
    public int RingSeconds { get; set; } = 40;

    /// <summary>Seconds after which a call whose worker is gone is found again.</summary>
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>Seconds of silence after which the bot speaks up.</summary>
    public int PatienceSeconds { get; set; } = 12;

    /// <summary>Minutes after which a call is ended.</summary>
    public int LongestMinutes { get; set; } = 15;

    /// <summary>Seconds that calls under way are given to come to their end when the service stops.</summary>
    public int DrainSeconds { get; set; } = 20;

    /// <summary>Hours ahead that calls are planned.</summary>
    public int HorizonHours { get; set; } = 24;

    /// <summary>For trying in development: staff may plan calls at any hour.</summary>
    public bool AnyHour { get; set; }

    /// <summary>IANA time zone of the residents whose record names no other.</summary>
    public string TimeZone { get; set; } = "Asia/Seoul";
}
