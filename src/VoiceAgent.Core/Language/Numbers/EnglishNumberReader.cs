namespace VoiceAgent.Core.Language;

/// <summary>
/// Reads one English number from an index on: "two hundred and fifty thousand", "1.2 million", "5k", "a thousand",
/// "one point five million", "two and a half million", "half a million".
/// </summary>
internal ref struct EnglishNumberReader(string text, int start)
{
    private readonly int start = start;
    private decimal total;
    private decimal? current;
    private decimal lastScale = decimal.MaxValue;
    private int end = start;
    private int parts;
    private bool figures;
    private bool units;

    // A half or a point has been read that only a scale behind it makes whole.
    private bool fraction;

    /// <summary>The number, or null when none begins here.</summary>
    public NumberReading? Read()
    {
        if (Says(start, "half a ")) (current, end, parts, fraction) = (0.5m, start + 6, 1, true);
        while (Step(Next())) parts++;
        var value = total + (current ?? 0);
        if (parts == 0 || fraction || value > NumberReading.Largest || (parts == 1 && IsArticle(start))) return null;
        return new(start, end - start, value) { HasFigures = figures, HasUnits = units, Parts = parts, IsEnglish = true };
    }

    /// <summary>Where the next word begins: behind spaces, a hyphen, or "and".</summary>
    private readonly int Next()
    {
        var at = end;
        while (parts > 0 && at < text.Length && text[at] is ' ' or '-') at++;
        return parts > 0 && units && string.Compare(text, at, "and ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? at + 4 : at;
    }

    private bool Step(int at)
    {
        if (at >= text.Length) return false;
        if (char.IsAsciiDigit(text[at])) return TakeFigures(at);
        if (TakeFraction(at)) return true;
        var word = Word(at);
        if (EnglishNumerals.Scale(word) is { } scale) return TakeScale(at + word.Length, scale);
        if (EnglishNumerals.Word(word) is { } small) return TakeWord(at + word.Length, small);
        return parts == 0 && IsArticle(at) && TakeWord(at + word.Length, 1);
    }

    private bool TakeFigures(int at)
    {
        if (parts > 0) return false;
        var length = Figures.Length(text, at);
        current = Figures.Value(text.AsSpan(at, length));
        end = at + length;
        figures = true;
        return current is not null;
    }

    /// <summary>"twenty five" goes on; "one two" is two numbers.</summary>
    private bool TakeWord(int behind, int value)
    {
        var room = current is null or 0 ? decimal.MaxValue : current.Value % 100 == 0 ? 100 : current.Value % 10 == 0 && current.Value % 100 != 10 ? 10 : 0;
        if (figures || value >= room || (parts > 0 && value == 0)) return false;
        current = (current ?? 0) + value;
        end = behind;
        return true;
    }

    private bool TakeFraction(int at)
    {
        if (current is null || fraction || figures) return false;
        if (Says(at, "and a half ") || Says(at, "a half ")) return Add(0.5m, at + (Says(at, "and") ? 10 : 6));
        if (!Says(at, "point ") || EnglishNumerals.Word(Word(at + 6)) is not (>= 0 and <= 9 and var tenths)) return false;
        return Add(tenths / 10m, at + 6 + Word(at + 6).Length);
    }

    private bool Add(decimal part, int behind)
    {
        (current, end, fraction) = (current + part, behind, true);
        return true;
    }

    private readonly bool Says(int at, string words) => string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool TakeScale(int behind, decimal scale)
    {
        if (parts == 0 || current is null || scale >= lastScale) return false;
        if (scale == 100 && !figures) current *= 100;
        else (total, current, lastScale) = (total + (current.Value * scale), null, scale);
        (units, end, fraction) = (true, behind, false);
        return total < NumberReading.Largest;
    }

    private readonly ReadOnlySpan<char> Word(int at)
    {
        var behind = at;
        while (behind < text.Length && char.IsAsciiLetter(text[behind])) behind++;
        return text.AsSpan(at, behind - at);
    }

    private readonly bool IsArticle(int at) => Word(at).Equals("a", StringComparison.OrdinalIgnoreCase);
}
