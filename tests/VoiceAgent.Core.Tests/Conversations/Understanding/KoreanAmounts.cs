using System.Globalization;
using System.Text;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>Writes numbers as Koreans mix them, to be read back.</summary>
internal static class KoreanAmounts
{
    private static readonly (decimal Value, string Name)[] Large = [(10_000_000_000_000_000m, "경"), (1_000_000_000_000m, "조"), (100_000_000m, "억"), (10_000m, "만"), (1m, "")];

    private static readonly (int Value, string Name)[] Small = [(1000, "천"), (100, "백"), (10, "십"), (1, "")];

    /// <summary>The number with each four digits written in one of three ways, chosen by the style's bits.</summary>
    public static string Write(long number, int style)
    {
        var text = new StringBuilder();
        foreach (var (value, name) in Large)
        {
            var part = (int)(number / value % 10_000);
            if (part == 0) continue;
            if (text.Length > 0 && (style & 1) == 1) text.Append(' ');
            text.Append(Part(part, (style >>= 1) % 3)).Append(name);
        }

        return text.ToString();
    }

    private static string Part(int part, int style) => style switch
    {
        0 => part.ToString(CultureInfo.InvariantCulture),
        1 => Spelled(part, d => "영일이삼사오육칠팔구"[d].ToString(), omitOne: true),
        _ => Spelled(part, d => d.ToString(CultureInfo.InvariantCulture), omitOne: false),
    };

    private static string Spelled(int part, Func<int, string> digit, bool omitOne)
    {
        var text = new StringBuilder();
        foreach (var (value, name) in Small)
        {
            var d = part / value % 10;
            if (d > 0) text.Append(d == 1 && omitOne && value > 1 ? "" : digit(d)).Append(name);
        }

        return text.ToString();
    }
}
