namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>The sixteen keys of a telephone: their event codes (RFC 4733 table 3) and their two tones (ITU-T Q.23).</summary>
internal static class Digit
{
    public const string All = "0123456789*#ABCD";
    private const string Keypad = "123A456B789C*0#D";
    private static readonly double[] Rows = [697, 770, 852, 941];
    private static readonly double[] Columns = [1209, 1336, 1477, 1633];

    /// <summary>The frequencies of rows and columns of the keypad, in Hz.</summary>
    public static IReadOnlyList<double> Frequencies { get; } = [.. Rows, .. Columns];

    /// <summary>The event code of a key; -1 when there is none.</summary>
    public static int CodeOf(char digit) => All.IndexOf(char.ToUpperInvariant(digit));

    /// <summary>The key of a row and a column.</summary>
    public static char At(int row, int column) => Keypad[4 * row + column];

    /// <summary>The two tones of an event code.</summary>
    public static (double Low, double High) TonesOf(int code)
    {
        var place = Keypad.IndexOf(All[code]);
        return (Rows[place / 4], Columns[place % 4]);
    }
}
