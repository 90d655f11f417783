using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Core.Values;

/// <summary>What a <see cref="Value"/> is, which decides how a reply reads it out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ValueKind>))]
public enum ValueKind
{
    /// <summary>Words as they are.</summary>
    Text,

    /// <summary>An amount: <c>300000 KRW</c>.</summary>
    Money,

    /// <summary>An ISO 8601 local date.</summary>
    Date,

    /// <summary>A closed-open pair of dates: <c>2026-03-01/2026-04-01</c>.</summary>
    Period,

    /// <summary>A local date and time, ISO 8601.</summary>
    DateTime,

    /// <summary>An ISO 8601 local time of day: <c>14:30</c>.</summary>
    Time,

    /// <summary>A plain number, invariant culture.</summary>
    Number,

    /// <summary>A percentage, invariant culture: <c>3.25</c> is 3.25 %.</summary>
    Percent,

    /// <summary>An account or card number, masked when written to a record.</summary>
    AccountNumber,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A secret that is never stored or written: a one-time code.</summary>
    Secret,

    /// <summary>Something the bank or the city keeps, known by <see cref="Value.Id"/>.</summary>
    Entity,

    /// <summary>A table: see <see cref="Value.Rows"/>.</summary>
    Rows,
}

/// <summary>
/// What a slot holds or an action found: a kind, a canonical text, and for kept things their id.
/// Immutable and JSON-friendly, because sessions carry it.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Canonical form (see <see cref="ValueKind"/>); for an entity the name to say.</param>
public sealed record Value(ValueKind Kind, string Text)
{
    private static readonly LocalTimePattern TimeForm = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The key of a kept thing (account, payee, card).</summary>
    public string? Id { get; init; }

    /// <summary>The words in English, where they differ from <see cref="Text"/>.</summary>
    public string? English { get; init; }

    /// <summary>The words that this was understood from.</summary>
    public string? Said { get; init; }

    /// <summary>The rows of a table, each by column name.</summary>
    public IReadOnlyList<Dictionary<string, Value>>? Rows { get; init; }

    /// <summary>What dialogs compare and choose by: the key of a choice, else the text.</summary>
    [JsonIgnore]
    public string Key => Kind == ValueKind.Text ? Id ?? Text : Text;

    /// <summary>Words.</summary>
    public static Value Of(string text, string? english = null) => new(ValueKind.Text, text) { English = english };

    /// <summary>An amount.</summary>
    public static Value Of(Money money) => new(ValueKind.Money, money.ToString());

    /// <summary>A date.</summary>
    public static Value Of(LocalDate date) => new(ValueKind.Date, LocalDatePattern.Iso.Format(date));

    /// <summary>A closed-open period of dates.</summary>
    public static Value Of(LocalDate start, LocalDate end) =>
        new(ValueKind.Period, $"{LocalDatePattern.Iso.Format(start)}/{LocalDatePattern.Iso.Format(end)}");

    /// <summary>A date and time.</summary>
    public static Value Of(LocalDateTime at) => new(ValueKind.DateTime, LocalDateTimePattern.GeneralIso.Format(at));

    /// <summary>A time of day, to the minute.</summary>
    public static Value Of(LocalTime at) => new(ValueKind.Time, TimeForm.Format(at));

    /// <summary>A number.</summary>
    public static Value Of(decimal number) => new(ValueKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A percentage: 3.25 is 3.25 %.</summary>
    public static Value Percent(decimal percent) => new(ValueKind.Percent, percent.ToString(CultureInfo.InvariantCulture));

    /// <summary>A kept thing with the name to say.</summary>
    public static Value Entity(string id, string name, string? english = null) => new(ValueKind.Entity, name) { Id = id, English = english };

    /// <summary>A table.</summary>
    public static Value Table(IEnumerable<Dictionary<string, Value>> rows) => new(ValueKind.Rows, "") { Rows = [.. rows] };

    /// <summary>The amount that this is.</summary>
    public Money AsMoney() => Money.Parse(Text);

    /// <summary>The time of day that this is.</summary>
    public LocalTime AsTime() => TimeForm.Parse(Text).Value;

    /// <summary>The date that this is.</summary>
    public LocalDate AsDate() => LocalDatePattern.Iso.Parse(Text).Value;

    /// <summary>The closed-open period that this is.</summary>
    public (LocalDate Start, LocalDate End) AsPeriod()
    {
        var parts = Text.Split('/');
        return (LocalDatePattern.Iso.Parse(parts[0]).Value, LocalDatePattern.Iso.Parse(parts[1]).Value);
    }

    /// <summary>The kind alone: a value may be a secret, and strings get logged.</summary>
    public override string ToString() => Kind == ValueKind.Secret ? "[secret]" : $"{Kind}:{Text}";
}
