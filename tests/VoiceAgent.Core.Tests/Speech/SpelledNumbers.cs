using System.Globalization;
using System.Text.Json;

namespace VoiceAgent.Core.Tests.Speech;

/// <summary>Spells Korean numbers by the rules of CLDR (numbers-ko of the outside test data), to hold our own spelling against.</summary>
internal sealed class SpelledNumbers
{
    private readonly List<(long Base, string Rule)> rules = [];

    private SpelledNumbers(JsonElement spellout)
    {
        foreach (var rule in spellout.EnumerateObject())
            if (long.TryParse(rule.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var from)) rules.Add((from, rule.Value.GetString()!.TrimEnd(';')));
        rules.Sort();
    }

    /// <summary>The rules of a kind, or null where there is no test data.</summary>
    public static SpelledNumbers? Of(string kind)
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("VOICEAGENT_TEST_DATA") ?? "", "numbers-ko", "ko.json");
        if (!File.Exists(file)) return null;
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return new(document.RootElement.GetProperty("rbnf").GetProperty("rbnf").GetProperty("SpelloutRules").GetProperty(kind).Clone());
    }

    /// <summary>A number in words. In a rule <c>&lt;&lt;</c> is how many times its unit goes into the number, <c>&gt;&gt;</c> what is left, and brackets fall away with it.</summary>
    public string Spell(long number)
    {
        var (from, rule) = rules.Last(r => r.Base <= number);
        var unit = 1L;
        while (from > 0 && unit * 10 <= from) unit *= 10;
        if (unit == 1) return rule;
        var bracket = rule.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0) rule = number % unit == 0 ? rule[..bracket] : rule.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return rule.Replace("<<", Spell(number / unit), StringComparison.Ordinal).Replace(">>", Spell(number % unit), StringComparison.Ordinal);
    }
}
