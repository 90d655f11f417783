namespace VoiceAgent.Core.Language;

/// <summary>
/// Reads one Korean number from an index on: figures, Sino-Korean numerals and units mixed as people mix them.
/// A number has parts under 만, 억 and 조 that only descend; a part has 천, 백, 십 that only descend.
/// </summary>
internal ref struct KoreanNumberReader(string text, int start)
{
    private readonly int start = start;
    private decimal total;
    private decimal section;
    private decimal? pending;
    private decimal lastSmall = 10_000;
    private decimal lastLarge = decimal.MaxValue;
    private int end = start;
    private int parts;
    private bool figures;
    private bool units;

    // A digit that ended at a space, with a unit behind it that is not its own: 이 십만 원.
    private bool closed;

    /// <summary>The number, or null when none begins here.</summary>
    public NumberReading? Read()
    {
        while (end < text.Length && !closed && Step(Next())) parts++;
        var value = total + section + (pending ?? 0);
        if (parts == 0 || value > NumberReading.Largest) return null;
        return new(start, end - start, value)
        {
            HasFigures = figures,
            HasUnits = units,
            Parts = parts,
            BeginsWithUnit = KoreanNumerals.Small(text[start]) is not null || KoreanNumerals.Large(text[start]) is not null,
        };
    }

    /// <summary>The next character; one space may stand between parts.</summary>
    private readonly int Next() => parts > 0 && text[end] == ' ' && end + 1 < text.Length ? end + 1 : end;

    private bool Step(int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c)) return Take(at, Figures.Length(text, at));
        if (KoreanNumerals.Digit(c) is { } digit) return TakeDigit(at, digit);
        if (KoreanNumerals.Small(c) is { } small) return TakeSmall(at, small);
        return KoreanNumerals.Large(c) is { } large && TakeLarge(at, large);
    }

    private bool Take(int at, int length)
    {
        if (pending is not null || (parts > 0 && !units)) return false;
        var behind = at + length;
        if (parts > 0 && !GoesOn(behind)) return false;
        pending = Figures.Value(text.AsSpan(at, length));
        if (pending is null) return false;
        figures = true;
        end = behind;
        return true;
    }

    /// <summary>이 of "오만이" is a particle and 일 of "십만 일" a word, so a digit counts only before a unit, money, or after 십.</summary>
    private bool TakeDigit(int at, int digit)
    {
        if (pending is not null) return false;
        if (Decimal(at) is { } tenths)
        {
            (pending, end) = (digit + tenths, at + 3);
            return true;
        }

        var closes = at == end && (parts == 0 || KoreanNumerals.Small(text[end - 1]) is not null) && IsBoundary(at + 1);
        var apart = GoesOnApart(at);
        if (!closes && !GoesOn(at + 1) && !apart) return false;
        closed = closes && !apart && at + 1 < text.Length && text[at + 1] == ' ' && !GoesOn(at + 1);
        pending = digit;
        end = at + 1;
        return true;
    }

    private bool TakeSmall(int at, decimal unit)
    {
        if (unit >= lastSmall) return false;
        section += (pending ?? 1) * unit;
        pending = null;
        lastSmall = unit;
        return Advance(at);
    }

    private bool TakeLarge(int at, decimal unit)
    {
        var count = section + (pending ?? 0);
        if (unit >= lastLarge || (count == 0 && parts > 0 && !IsOneTenThousand(at, unit))) return false;
        total += (count == 0 ? 1 : count) * unit;
        (section, pending, lastSmall, lastLarge) = (0, null, 10_000, unit);
        return Advance(at);
    }

    /// <summary>일억 만 원 is one more 만; but 5억만 is only so much.</summary>
    private readonly bool IsOneTenThousand(int at, decimal unit) => unit == 10_000 && (at > end || GoesOn(at + 1) || (at + 1 < text.Length && KoreanNumerals.Digit(text[at + 1]) is not null && GoesOn(at + 2)));

    private bool Advance(int at)
    {
        units = true;
        end = at + 1;
        return total < NumberReading.Largest * 10;
    }

    private readonly bool GoesOn(int at)
    {
        if (at >= text.Length) return false;
        var c = text[at];
        return IsUnit(c) || Currencies.After(text, at) is not null;
    }

    /// <summary>Recognised speech may part every word: 삼 십 만 원. But 이 십만 원 is this amount: 이 and 일 need the unit to stand apart too.</summary>
    private readonly bool GoesOnApart(int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != ' ' || !IsUnit(text[at + 2])) return false;
        return text[at] is not ('이' or '일') || parts > 0 || at + 3 >= text.Length || text[at + 3] == ' ';
    }

    /// <summary>The tenths of 일점오억.</summary>
    private readonly decimal? Decimal(int at) =>
        at + 3 < text.Length && text[at + 1] == '점' && KoreanNumerals.Digit(text[at + 2]) is { } tenths && IsUnit(text[at + 3]) ? tenths / 10m : null;

    private static bool IsUnit(char c) => KoreanNumerals.Small(c) is not null || KoreanNumerals.Large(c) is not null;

    private readonly bool IsBoundary(int at) => at >= text.Length || !Hangul.IsLetter(text[at]);
}
