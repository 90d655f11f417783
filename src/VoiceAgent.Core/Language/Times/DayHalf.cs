namespace VoiceAgent.Core.Language;

/// <summary>The half of a day that a time was said to be in.</summary>
internal enum DayHalf
{
    /// <summary>None was said.</summary>
    Unsaid,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>From noon on.</summary>
    Afternoon,

    /// <summary>The hour itself tells: 15:30, 09:00.</summary>
    Told,
}
