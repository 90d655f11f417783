using System.Globalization;
using NodaTime;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>What a slot's value must be.</summary>
public sealed record SlotCheck
{
    /// <summary>The least: a number, or an amount in minor units with its currency (<c>1000 KRW</c>).</summary>
    public string? AtLeast { get; init; }

    /// <summary>The most.</summary>
    public string? AtMost { get; init; }

    /// <summary>The first day, counted in days from today.</summary>
    public int? NotBefore { get; init; }

    /// <summary>The last day, counted in days from today.</summary>
    public int? NotAfter { get; init; }

    /// <summary>How many digits it must have, at least and at most.</summary>
    public (int Least, int Most)? Digits { get; init; }

    /// <summary>The reply said when it is not so; the fact <c>refused</c> is the value.</summary>
    public required string Else { get; init; }

    /// <summary>Whether a value passes.</summary>
    public bool Passes(Value value, LocalDate today) => IsEnough(value) && IsInTime(value, today) && HasDigits(value);

    private bool IsEnough(Value value) =>
        (AtLeast is null || new Clause("", Comparison.AtLeast, AtLeast).Holds(value)) && (AtMost is null || new Clause("", Comparison.AtMost, AtMost).Holds(value));

    private bool IsInTime(Value value, LocalDate today)
    {
        if (value.Kind != ValueKind.Date) return true;
        var days = Period.DaysBetween(today, value.AsDate());
        return !(days < NotBefore) && !(days > NotAfter);
    }

    private bool HasDigits(Value value)
    {
        if (Digits is not { } digits) return true;
        var count = value.Text.Count(char.IsAsciiDigit);
        return count >= digits.Least && count <= digits.Most;
    }

    /// <summary>Reads a day: <c>today</c>, <c>today + 30 days</c>; null when it is none.</summary>
    public static int? DaysFromToday(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["today"] => 0,
        ["today", "+" or "-", var count, "day" or "days"] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var days) =>
            words.Contains('-', StringComparison.Ordinal) ? -days : days,
        _ => null,
    };
}
