using FsCheck.Xunit;
using NodaTime;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Ten thousand characters of anything are read to their end: were any of it quadratic in earnest, this would not come back.</summary>
public sealed class HostileTextTests
{
    private const int Length = 10_000;

    private static readonly LocalDate Today = new(2026, 3, 11);

    private static readonly SpellingRepair Spelling = new(["잔액 알려줘"]);

    public static TheoryData<string> Pieces() =>
    [
        "가", "1", " ", "일", "일이삼", "만", "오만 원 ", "3월 ", "1월 1일부터 ", "다음 주 ", "3시 ", "5만원에서 ", "1,", "1.", "-", "- 1", "끝자리 ", "공일공 ", "ㅋ", "ㅏ", "ㄱㅏ", "송급", "음 ", "어 ",
        "네에", "a", "A", "one ", "a week from ", "and a half ", "wksdor ", "\u0301", "a\u0301\u0323", "\uD800", "\u202E", "\u05D0", "\uFDFA", "👍", "\n", "\0", "(", "이", "이 십 ", "두세 ", "0-", "march ", "20", "설", "전",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Readers_TenThousandCharacters_ComeToAnEnd(string piece)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length];
        ReadAll(raw);
        var said = Normaliser.Normalise(raw);
        said.Length.ShouldBeLessThanOrEqualTo(Normaliser.MaxLength);
        ReadAll(said);
    }

    [Property(MaxTest = 300)]
    public void Normalise_AnyText_IsStableAndBounded(string? text)
    {
        var said = Normaliser.Normalise(text ?? "");
        said.Length.ShouldBeLessThanOrEqualTo(Normaliser.MaxLength);
        Spelling.Repair(said).Length.ShouldBeLessThanOrEqualTo((said.Length * 2) + 8);
    }

    private static void ReadAll(string text)
    {
        foreach (var language in new[] { "ko", "en" })
        {
            Amounts.Find(text, language, allowBareNumber: true);
            Dates.Find(text, language, Today);
            Periods.Find(text, language, Today);
            Times.Find(text, language);
        }

        Currencies.Find(text);
        AccountNumbers.Find(text);
        LastDigits.Find(text);
        SpokenDigits.Read(text);
        LanguageDetector.Detect(text, "ko");
        Spelling.Repair(text);
    }
}
