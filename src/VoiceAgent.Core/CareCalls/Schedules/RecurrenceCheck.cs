using Ical.Net;
using Ical.Net.DataTypes;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>Whether a text is a recurrence rule that calls can be planned by.</summary>
internal static class RecurrenceCheck
{
    private const int Longest = 300;

    /// <summary>What is wrong with the rule and what to do, or null.</summary>
    public static string? Fault(string rule)
    {
        if (rule.Length > Longest || Parse(rule) is not { } pattern) return "Give an RFC 5545 rule such as FREQ=WEEKLY;BYDAY=MO,TH.";
        if (pattern.Frequency < FrequencyType.Daily) return "Give FREQ=DAILY, WEEKLY, MONTHLY or YEARLY: one call a day is the most.";
        var hasTime = pattern.ByHour.Count + pattern.ByMinute.Count + pattern.BySecond.Count > 0;
        return hasTime ? "Leave BYHOUR, BYMINUTE and BYSECOND out; 'at' says the time." : null;
    }

    private static RecurrencePattern? Parse(string rule)
    {
        // Ical.Net takes words that it does not know for nothing, so what is no FREQ at all is refused here.
        if (!rule.Contains("FREQ=", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return new RecurrencePattern(rule);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }
}
