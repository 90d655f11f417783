using System.Text;

namespace VoiceAgent.Core.Speech;

/// <summary>Writes numbers as Korean says them, in Sino-Korean numerals grouped by ten thousands (억, 만).</summary>
public static class KoreanNumberWriter
{
    private static readonly string[] Numerals = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    private static readonly string[] Places = ["", "십", "백", "천"];
    private static readonly string[] Groups = ["", "만", "억", "조", "경"];

    /// <summary>The number in words, groups apart: 1234567 is "백이십삼만 사천오백육십칠".</summary>
    public static string Spell(long number)
    {
        if (number == 0) return Numerals[0];
        if (number < 0) return "마이너스 " + Spell(-number);
        return string.Join(' ', GroupsOf(number).Select(group => SpellGroup(group.Value, group.Name)));
    }

    /// <summary>The number as it is written in Korean text: 1234567 is "123만 4,567".</summary>
    public static string Write(long number)
    {
        if (number == 0) return "0";
        if (number < 0) return "-" + Write(-number);
        return string.Join(' ', GroupsOf(number).Select(group => FormattableString.Invariant($"{group.Value:N0}{group.Name}")));
    }

    /// <summary>Digits called one by one, as of a telephone number: 010 is "공일공". Other characters are left out.</summary>
    public static string Digits(string digits) =>
        string.Concat(digits.Where(char.IsAsciiDigit).Select(digit => digit == '0' ? "공" : Numerals[digit - '0']));

    private static Stack<(int Value, string Name)> GroupsOf(long number)
    {
        var groups = new Stack<(int Value, string Name)>();
        for (var index = 0; number > 0; index++, number /= 10_000)
        {
            if (number % 10_000 is > 0 and var value) groups.Push(((int)value, Groups[index]));
        }

        return groups;
    }

    private static string SpellGroup(int value, string name)
    {
        // 만 alone is 만, not 일만; 억 is 일억.
        if (value == 1 && name == "만") return name;
        var text = new StringBuilder();
        for (int place = 3, unit = 1_000; place >= 0; place--, unit /= 10)
        {
            var digit = value / unit % 10;
            if (digit == 0) continue;
            if (digit > 1 || place == 0) text.Append(Numerals[digit]);
            text.Append(Places[place]);
        }

        return text.Append(name).ToString();
    }
}
