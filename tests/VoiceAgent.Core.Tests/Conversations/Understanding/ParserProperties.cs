using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class ParserProperties
{
    private static readonly LocalDate Today = new(2026, 3, 11);

    /// <summary>From ten won on: 이원, 사원 and 구원 are words before they are amounts.</summary>
    [Property(MaxTest = 2_000)]
    public void Find_AnyAmountInMixedKorean_ReadsBack(ulong seed, PositiveInt style)
    {
        var digits = (int)(seed % 17) + 1;
        var won = (long)(Mixed(seed) % (ulong)Math.Pow(10, Math.Min(digits, 16))) + 10;
        var text = KoreanAmounts.Write(won, style.Get) + "원";
        Amounts.Find(text, "ko", allowBareNumber: false).Select(f => f.Value).ShouldBe([Money.Won(won)], text);
    }

    [Property(MaxTest = 1_000)]
    public void Parsers_AnyText_NeverThrow(string? text)
    {
        var said = Normaliser.Normalise(text ?? "");
        foreach (var language in new[] { "ko", "en" }) ReadAll(said, language);
        ReadAll(text ?? "", "ko");
    }

    [Property(MaxTest = 1_000)]
    public void Parsers_AnyRunOfMeaningfulPieces_NeverThrow(NonEmptyArray<byte> pieces)
    {
        var text = string.Concat(pieces.Get.Select(p => Pieces[p % Pieces.Length]));
        foreach (var language in new[] { "ko", "en" }) ReadAll(text, language);
    }

    private static readonly string[] Pieces =
        ["만", "억", "조", "경", "천", "백", "십", "일", "이", "오", "구", "1", "99", "0", ",", ".", " ", "원", "달러", "월", "일", "년", "다음", "주", "말", "-", "/", "2026", "31", "부터", "까지", "$", "₩", "million", "hundred", " and ", "k", "최근", "개월", "끝자리", "엄마", "한테", "\uD800", "\u0000"];

    private static void ReadAll(string text, string language)
    {
        foreach (var amount in Amounts.Find(text, language, allowBareNumber: true)) amount.End.ShouldBeLessThanOrEqualTo(text.Length);
        foreach (var date in Dates.Find(text, language, Today)) date.End.ShouldBeLessThanOrEqualTo(text.Length);
        foreach (var period in Periods.Find(text, language, Today)) period.Value.Start.ShouldBeLessThan(period.Value.End);
        Answers.Read(text, confirming: true);
        SpokenDigits.Read(text);
        AccountNumbers.Find(text);
        LastDigits.Find(text);
        SaidPayees.Find(text, language);
    }

    private static ulong Mixed(ulong seed)
    {
        seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9UL;
        return seed ^ (seed >> 31);
    }
}
