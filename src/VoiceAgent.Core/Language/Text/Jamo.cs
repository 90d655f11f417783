using System.Text;

namespace VoiceAgent.Core.Language;

/// <summary>Takes Hangul syllables apart into the letters that they are typed with, and puts loose letters together.</summary>
internal static class Jamo
{
    /// <summary>The index of ㅇ among the initials.</summary>
    public const int SilentInitial = 11;

    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private static readonly (char First, char Second, char Both)[] Compounds =
    [
        ('ㅗ', 'ㅏ', 'ㅘ'), ('ㅗ', 'ㅐ', 'ㅙ'), ('ㅗ', 'ㅣ', 'ㅚ'), ('ㅜ', 'ㅓ', 'ㅝ'), ('ㅜ', 'ㅔ', 'ㅞ'), ('ㅜ', 'ㅣ', 'ㅟ'), ('ㅡ', 'ㅣ', 'ㅢ'),
        ('ㄱ', 'ㅅ', 'ㄳ'), ('ㄴ', 'ㅈ', 'ㄵ'), ('ㄴ', 'ㅎ', 'ㄶ'), ('ㄹ', 'ㄱ', 'ㄺ'), ('ㄹ', 'ㅁ', 'ㄻ'), ('ㄹ', 'ㅂ', 'ㄼ'), ('ㄹ', 'ㅅ', 'ㄽ'),
        ('ㄹ', 'ㅌ', 'ㄾ'), ('ㄹ', 'ㅍ', 'ㄿ'), ('ㄹ', 'ㅎ', 'ㅀ'), ('ㅂ', 'ㅅ', 'ㅄ'),
    ];

    /// <summary>The index of a syllable's initial consonant.</summary>
    public static int Initial(char syllable) => (syllable - '가') / 588;

    /// <summary>The index of a syllable's vowel.</summary>
    public static int Vowel(char syllable) => (syllable - '가') % 588 / 28;

    /// <summary>The index of a syllable's final consonant; 0 when it has none.</summary>
    public static int Final(char syllable) => (syllable - '가') % 28;

    /// <summary>The syllable of an initial, a vowel and a final by their indices.</summary>
    public static char Syllable(int initial, int vowel, int final) => (char)('가' + (((initial * 21) + vowel) * 28) + final);

    /// <summary>The letter of an initial by its index.</summary>
    public static char InitialLetter(int index) => Initials[index];

    /// <summary>The index of a consonant among the initials; below 0 when it begins no syllable.</summary>
    public static int InitialIndex(char consonant) => Initials.IndexOf(consonant, StringComparison.Ordinal);

    /// <summary>The letter of a vowel by its index.</summary>
    public static char VowelLetter(int index) => Vowels[index];

    /// <summary>The letter of a final by its index.</summary>
    public static char FinalLetter(int index) => Finals[index];

    /// <summary>Whether an open syllable ends in the sound that another is: 줘 in 어, 세 in 에, 요 in 오.</summary>
    public static bool EndsInVowel(char syllable, char sound) => Tail(VowelLetter(Vowel(syllable))) == VowelLetter(Vowel(sound));

    /// <summary>The keys that a character is typed with, in order: 권 is ㄱㅜㅓㄴ. Other characters are themselves.</summary>
    public static void Keys(char c, StringBuilder keys)
    {
        if (!Hangul.IsSyllable(c))
        {
            Apart(c, keys);
            return;
        }

        keys.Append(Initials[Initial(c)]);
        Apart(Vowels[Vowel(c)], keys);
        if (Final(c) > 0) Apart(Finals[Final(c)], keys);
    }

    /// <summary>
    /// The text with loose letters put into syllables, as a keyboard would: ㅈㅏㄴ액 is 잔액 and 잔애ㄱ too. Letters that stand for
    /// something by themselves stay: ㅋㅋ, ㅇㅇ, ㅠㅠ.
    /// </summary>
    public static string Compose(string text) =>
        text.AsSpan().IndexOfAnyInRange('ㄱ', 'ㅣ') < 0 ? text : Compose(text, (c, before, next) => c == next || c == before || (c is 'ㅋ' or 'ㅎ' && !IsVowel(next)));

    /// <summary>What a keyboard makes of keys pressed one after another.</summary>
    public static string Type(string keys) => Compose(keys, (_, _, _) => false);

    private static string Compose(string text, Func<char, char, char, bool> standsAlone)
    {
        var built = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (standsAlone(text[at], at > 0 ? text[at - 1] : '\0', next) || !Join(built, text[at], next)) built.Append(text[at]);
        }

        return built.ToString();
    }

    /// <summary>Joins a loose letter to what was built last; a consonant before a loose vowel waits for it.</summary>
    private static bool Join(StringBuilder built, char c, char next)
    {
        if (built.Length == 0 || c is < 'ㄱ' or > 'ㅣ') return false;
        var last = built[^1];
        var joined = IsVowel(c) ? WithVowel(last, c) : IsVowel(next) ? null : WithFinal(last, c);
        if (joined is not { } syllable) return false;
        built[^1] = syllable;
        return true;
    }

    private static char? WithVowel(char last, char vowel)
    {
        if (Initials.IndexOf(last, StringComparison.Ordinal) is >= 0 and var initial) return Syllable(initial, Vowels.IndexOf(vowel, StringComparison.Ordinal), 0);
        if (!Hangul.IsSyllable(last) || Final(last) != 0 || Both(VowelLetter(Vowel(last)), vowel) is not { } both) return null;
        return Syllable(Initial(last), Vowels.IndexOf(both, StringComparison.Ordinal), 0);
    }

    private static char? WithFinal(char last, char consonant)
    {
        if (!Hangul.IsSyllable(last)) return null;
        var letter = Final(last) == 0 ? consonant : Both(FinalLetter(Final(last)), consonant);
        return letter is { } l && Finals.IndexOf(l, StringComparison.Ordinal) is > 0 and var final ? Syllable(Initial(last), Vowel(last), final) : null;
    }

    private static bool IsVowel(char c) => c is >= 'ㅏ' and <= 'ㅣ';

    private static char? Both(char first, char second)
    {
        foreach (var (a, b, both) in Compounds)
            if (a == first && b == second) return both;
        return null;
    }

    private static void Apart(char letter, StringBuilder keys)
    {
        foreach (var (first, second, both) in Compounds)
        {
            if (both != letter) continue;
            keys.Append(first).Append(second);
            return;
        }

        keys.Append(letter);
    }

    private static char Tail(char vowel) => vowel switch
    {
        'ㅑ' or 'ㅘ' => 'ㅏ',
        'ㅕ' or 'ㅝ' => 'ㅓ',
        'ㅛ' => 'ㅗ',
        'ㅠ' => 'ㅜ',
        'ㅒ' or 'ㅙ' => 'ㅐ',
        'ㅖ' or 'ㅞ' => 'ㅔ',
        _ => vowel,
    };
}
