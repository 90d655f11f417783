using System.Globalization;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads conditions: <c>NAME is [not] VALUE</c>, <c>NAME is known</c>, <c>NAME is unknown</c>, <c>NAME &gt;= NUMBER [CURRENCY]</c>, joined by <c>and</c>.</summary>
internal static class ConditionReader
{
    private static readonly Dictionary<string, Comparison> Signs = new()
    {
        [">="] = Comparison.AtLeast, [">"] = Comparison.MoreThan, ["<="] = Comparison.AtMost, ["<"] = Comparison.LessThan,
    };

    /// <summary>The condition, or null when the words are none.</summary>
    public static Condition? Read(string words)
    {
        var clauses = words.Split(" and ").Select(ReadClause).ToList();
        return clauses.Contains(null) ? null : new Condition([.. clauses.OfType<Clause>()]);
    }

    private static Clause? ReadClause(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name, "is", "known"] => new(name, Comparison.Known, ""),
        [var name, "is", "unknown"] => new(name, Comparison.Unknown, ""),
        [var name, "is", "not", var value] => new(name, Comparison.IsNot, value),
        [var name, "is", var value] => new(name, Comparison.Is, value),
        [var name, var sign, var number] when Signs.TryGetValue(sign, out var comparison) && IsNumber(number) => new(name, comparison, number),
        [var name, var sign, var number, { Length: 3 } currency] when Signs.TryGetValue(sign, out var comparison) && IsNumber(number) => new(name, comparison, number + " " + currency),
        _ => null,
    };

    private static bool IsNumber(string word) => decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
