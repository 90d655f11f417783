using System.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Takes back slips of the keyboard in a normalised utterance: 잔엑 and 자낵 to 잔액, 송급 to 송금, wksdor to 잔액, ㅗ디ㅣㅐ to hello.
/// Only words that nobody is known to say are touched, and only when one word of the bank is clearly nearest; names, figures and
/// real words stay. Takes time in proportion to the text; safe to use from many threads.
/// </summary>
public sealed class SpellingRepair
{
    private const int Longest = 6;

    private static readonly string[] Follow =
    [
        "은", "는", "이", "가", "을", "를", "에", "의", "로", "으로", "도", "만", "와", "과", "랑", "까지", "부터", "한", "해", "하", "할", "했", "합", "돼", "되", "된", "됐", "될", "요", "야", "인", "입", "예요",
        "줘", "주", "드", "려", "고", "세", "라", "나", "좀", "안", "못", "얼", "번", "액", "금", "일", "값", "비", "증", "원", "내", "바", "받", "보", "알", "확", "조", "싶", "어", "뭐", "언", "있", "없", "남", "다", "거", "님", "풀", "막",
    ];

    private static readonly Pattern PoliteSlip = new("쥬(?<s>세요|십시오|실)?|주(?<s>새요|세여|새여|세용|세욤|쎄요)", after: "[가-힣]|^|\\s", before: @"\s|\z|[^가-힣]|요|래|수");

    private readonly KnownWords known;
    private readonly KeyboardLayout layout;

    /// <summary>A repair that leaves alone, beside the bank's words, all words of the given sentences.</summary>
    /// <param name="knownSentences">Sentences rightly spelled, in any language: the training utterances.</param>
    public SpellingRepair(IEnumerable<string> knownSentences)
    {
        known = new(knownSentences);
        layout = new(known);
    }

    /// <summary>The text with slips taken back; the text itself when there are none.</summary>
    /// <param name="text">A normalised utterance.</param>
    /// <param name="names">Names that the conversation knows, none of whose words is touched.</param>
    public string Repair(string text, IEnumerable<string>? names = null)
    {
        var words = layout.Switch(text.Split(' '));
        HashSet<string> spared = [.. (names ?? []).SelectMany(name => name.Split(' '))];
        for (var i = 0; i < words.Length; i++)
            if (!spared.Any(name => name.Length > 1 && words[i].StartsWith(name, StringComparison.Ordinal))) words[i] = RepairWord(words[i]);
        return Polite(string.Join(' ', words));
    }

    private static string Polite(string text) => PoliteSlip.Replace(text, m => m.Groups["s"].Value switch
    {
        "" => m.Value[0] == '쥬' ? "줘" : m.Value,
        "십시오" => "주십시오",
        "실" => "주실",
        _ => "주세요",
    });

    /// <summary>Reads a word from left to right: known words pass, and where one may begin that is none, the nearest is looked for.</summary>
    private string RepairWord(string word)
    {
        if (word.Length < 2 || known.IsKnown(word) || !word.AsSpan().ContainsAnyInRange('가', '힣')) return word;
        var built = new StringBuilder(word.Length);
        var begins = true;
        for (var at = 0; at < word.Length;)
        {
            var length = begins ? known.KnownAt(word, at) : known.LengthAt(word, at);
            var meant = begins ? Meant(word, at, longerThan: length) : null;
            built.Append(meant ?? word.Substring(at, Math.Max(1, length)));
            at += meant?.Length ?? Math.Max(1, length);
            begins = meant is not null || length > 0 || EndsWord(word[at - 1]);
        }

        return built.ToString();
    }

    /// <summary>The word meant at an index; behind the beginning of a known word only an easy slip is one (상담언).</summary>
    private string? Meant(string word, int at, int longerThan)
    {
        for (var length = Math.Min(Longest, word.Length - at); length > Math.Max(1, longerThan); length--)
        {
            var said = word.Substring(at, length);
            if (!said.All(Hangul.IsSyllable) || !MayFollow(word, at + length)) continue;
            if (known.Nearest(said, length > 2 && longerThan == 0 ? Slip.Hard : Slip.Easy) is { } meant) return meant;
        }

        return null;
    }

    private bool MayFollow(string word, int at) =>
        at >= word.Length || !Hangul.IsSyllable(word[at]) || known.LengthAt(word, at) > 0 || Array.Exists(Follow, f => string.CompareOrdinal(word, at, f, 0, f.Length) == 0);

    /// <summary>Whether a new word may begin behind this syllable, as it may behind a particle.</summary>
    private static bool EndsWord(char c) => !Hangul.IsSyllable(c) || "은는을를에로테게서원고랑도".Contains(c, StringComparison.Ordinal);
}
