namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Answers by the keys of a telephone: which key is which choice, told and read.</summary>
public static class Keypad
{
    // One key an answer; 0 is left for an operator, as callers know it.
    private const int MostChoices = 9;

    /// <summary>What to add by voice when a question's answers can be pressed: "네는 1번, 아니요는 2번을 눌러 주세요."</summary>
    /// <returns>Empty where there is nothing to press.</returns>
    public static string Invitation(IReadOnlyList<string> choices, string language)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count is 0 or > MostChoices) return "";
        return language == "en"
            ? "Press " + string.Join(", ", choices.Select((choice, at) => $"{at + 1} for {choice}")) + "."
            : string.Join(", ", choices.Select((choice, at) => $"{choice}{Particles.After(choice, "은")} {Korean(at + 1)} 번")) + "을 눌러 주세요.";
    }

    /// <summary>What the keys say: the choice of that number, else the digits as they are.</summary>
    /// <param name="keys">What was pressed: digits, <c>*</c> and <c>#</c>; the # that ends an entry is not part of it.</param>
    /// <param name="choices">What was offered.</param>
    public static string Read(string keys, IReadOnlyList<string> choices)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(choices);
        var digits = keys.TrimEnd('#');
        return digits.Length == 1 && digits[0] - '1' is >= 0 and var at && at < Math.Min(choices.Count, MostChoices) ? choices[at] : digits;
    }

    private static string Korean(int number) => Speech.KoreanNumberWriter.Spell(number);
}
