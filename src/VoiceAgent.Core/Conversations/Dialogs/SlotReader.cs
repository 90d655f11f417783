using System.Globalization;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads one slot of a dialog file.</summary>
internal static class SlotReader
{
    public static SlotDefinition Read(YamlMap map)
    {
        var slot = new SlotDefinition
        {
            Type = map.Required("type"),
            Ask = map.Texts("ask"),
            Default = map.Text("default"),
            Optional = map.Flag("optional"),
            Once = map.Flag("once"),
            Values = map.Map("values") is { } values ? Values(values) : [],
            Checks = [.. map.Maps("check").Select(Check)],
            Line = map.Line,
        };
        map.RefuseOthers();
        return slot;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Values(YamlMap map)
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>();
        foreach (var key in map.Keys)
        {
            if (map.Map(key) is { } words) values[key] = words.Keys.ToDictionary(language => language, words.Texts);
        }

        return values;
    }

    private static SlotCheck Check(YamlMap map)
    {
        var check = new SlotCheck
        {
            AtLeast = Bound(map, "at-least"),
            AtMost = Bound(map, "at-most"),
            NotBefore = Day(map, "not-before"),
            NotAfter = Day(map, "not-after"),
            Digits = Digits(map),
            Else = map.Required("else"),
        };
        map.RefuseOthers();
        return check;
    }

    private static string? Bound(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text) return null;
        if (ConditionReader.Read("x >= " + text) is null) map.Problem(map.LineOfKey(key), $"'{key}' must be a number, or an amount in minor units with its currency, such as 1000 KRW");
        return text;
    }

    private static int? Day(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text) return null;
        var days = SlotCheck.DaysFromToday(text);
        if (days is null) map.Problem(map.LineOfKey(key), $"'{key}' must be a day counted from today, such as today or today + 30 days");
        return days;
    }

    private static (int Least, int Most)? Digits(YamlMap map)
    {
        if (map.Text("digits") is not { } text) return null;
        var ends = text.Split('-').Select(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1).ToArray();
        if (ends is [var only] && only > 0) return (only, only);
        if (ends is [var least, var most] && least > 0 && most >= least) return (least, most);
        map.Problem(map.LineOfKey("digits"), "'digits' must be a count, such as 6 or 10-14");
        return null;
    }
}
