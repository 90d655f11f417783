namespace VoiceAgent.Core.Language;

/// <summary>Keeps words that only look like amounts from being read as money: 이불, 사원, 내일엔, 몇만 원, 만기, 3개월.</summary>
internal static class AmountGuards
{
    /// <summary>Whether a number with this currency word behind it is an amount.</summary>
    public static bool AllowCurrency(string text, NumberReading number, Found<string> currency)
    {
        var word = text.AsSpan(currency.Start, currency.Length).Trim();
        if (Vague(text, number)) return false;
        if (!number.HasFigures && Hangul.IsSyllable(text[number.Start]) && !SpelledIsMoney(text, number, word)) return false;
        return word is not "동" || number.Value >= 1000 && number.HasUnits;
    }

    /// <summary>Whether a number with no currency is won all the same.</summary>
    public static bool AllowBare(string text, NumberReading number, bool asked)
    {
        if (Vague(text, number) || Counted.IsMatch(Around.Behind(text, number.End)) || JoinedToDigits(text, number)) return false;
        if (!Hangul.IsSyllable(text[number.Start]) && number.HasFigures) return asked || (number.HasUnits && HangulUnit(text, number));
        if (!Hangul.IsSyllable(text[number.Start])) return asked;
        return AllowBareSpelled(text, number, asked);
    }

    /// <summary>Whether only a part or a multiple of the amount is meant: "만원의 절반", "half of 10,000 won".</summary>
    public static bool IsPart<T>(string text, Found<T> amount) =>
        ShareBehind.IsMatch(Around.Behind(text, amount.End)) || ShareBefore.IsMatch(Around.Before(text, amount.Start));

    /// <summary>이만 and 오만 are words too, so a spelled number alone counts when money was asked for, or has two units and stands free.</summary>
    private static bool AllowBareSpelled(string text, NumberReading number, bool asked)
    {
        if (!number.HasUnits || !StandsFree(text, number.Start) || !WordEnd.IsAt(text, number.End)) return false;
        if (asked) return !OnlyAWord.IsMatch(Around.Behind(text, number.Start));
        return number.Parts > 1 && (number.Value >= 10_000 ? SendsMoney : SendsAtOnce).IsMatch(Around.Behind(text, number.End));
    }

    private static bool SpelledIsMoney(string text, NumberReading number, ReadOnlySpan<char> word)
    {
        if (number.Parts == 1 && !number.HasUnits) return StandsFree(text, number.Start) && (word.Length > 1 || (text[number.End] == ' ' && WordEnd.IsAt(text, number.End + 2)));
        if (number.Parts == 1 && KoreanNumerals.Large(text[number.Start]) > 10_000) return false;
        return StandsFree(text, number.Start) || (number.Parts > 1 && !number.BeginsWithUnit && !InsideNumber(text, number.Start)) || AfterParticle.IsMatch(Around.Before(text, number.Start));
    }

    /// <summary>몇만 원 and 수백만 원 say no amount.</summary>
    private static bool Vague(string text, NumberReading number) => SomeBefore.IsMatch(Around.Before(text, number.Start));

    /// <summary>The tail of a number too large to read is no amount of its own.</summary>
    private static bool InsideNumber(string text, int start) =>
        KoreanNumerals.Digit(text[start - 1]) is not null || KoreanNumerals.Small(text[start - 1]) is not null || KoreanNumerals.Large(text[start - 1]) is not null;

    private static bool StandsFree(string text, int start) => start == 0 || !Hangul.IsLetter(text[start - 1]);

    private static bool HangulUnit(string text, NumberReading number) => text.AsSpan(number.Start, number.Length).IndexOfAny("만억조천백") >= 0;

    private static bool JoinedToDigits(string text, NumberReading number) =>
        (number.Start > 0 && text[number.Start - 1] is '-' or '/' or ':' or '.' or '#') || (number.End < text.Length && text[number.End] is '-' or '/' or ':' or '%' or ',' && number.End + 1 < text.Length && char.IsAsciiDigit(text[number.End + 1]));

    private static readonly Pattern Counted = new(@"^\s?(?:월|일|년|개|주|시|분|초|번|명|살|층|호|회|건|차|%|프로|퍼센트|자리|째|세|대|달|months?|days?|years?|weeks?|times?|percent|th\b|st\b|nd\b|rd\b|%|am\b|pm\b|o'clock)");

    private static readonly Pattern ShareBehind = new(@"^\s?(?:의\s?(?:절반|반(?:[^가-힣]|\z)|[0-9일이삼사오육칠팔구십두세]+\s?(?:%|퍼센트|프로|배|분의))|절반)");

    private static readonly Pattern ShareBefore = new(@"\b(?:half|third|quarter|percent|twice|double)\s+(?:of\s+)?$|%\s?of\s+$", ignoreCase: true);

    private static readonly Pattern SomeBefore = new(@"(?:몇|(?:^|\s)수)\s?$");

    private static readonly Pattern AfterParticle = new(@"(?:한테|에게|께|로|에|에서|은|는|을|를|도|약|총|딱|각각|아니|한|돈|네|그럼)$");

    private static readonly Pattern OnlyAWord = new(@"^(?:이만\s|천만에|만기|만약|만일|만나|백업)");

    private static readonly Pattern SendsMoney = new(@"보내|송금|이체|부쳐|쏴|입금|출금|환전|바꿔|갚|빼|넣|주세요|줘");

    /// <summary>"오십 보내줘": a small number is money only right before the verb.</summary>
    private static readonly Pattern SendsAtOnce = new(@"\A\s?(?:만\s)?(?:보내|송금|이체|부쳐|쏴|입금)");
}
