using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Telephone numbers as staff write and read them, against E.164 as they are stored.</summary>
internal static partial class PhoneWords
{
    /// <summary><c>+821012345678</c> is read 010-1234-5678; a number of another country stays as it is.</summary>
    public static string Of(string phone)
    {
        if (!phone.StartsWith("+82", StringComparison.Ordinal)) return phone;
        var local = "0" + phone[3..];
        var area = local.StartsWith("02", StringComparison.Ordinal) ? 2 : 3;
        return local.Length < area + 7 ? local : $"{local[..area]}-{local[area..^4]}-{local[^4..]}";
    }

    /// <summary>A number as typed, with or without hyphens, in E.164. False when it cannot be one.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out string? phone)
    {
        var digits = Separators().Replace(typed ?? "", "");
        phone = digits switch
        {
            ['+', '8', '2', '0', .. var rest] => "+82" + rest,
            ['+', ..] => digits,
            ['0', .. var rest] => "+82" + rest,
            _ => null,
        };
        if (phone is not null && E164().IsMatch(phone)) return true;
        phone = null;
        return false;
    }

    [GeneratedRegex(@"[\s().-]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\+[1-9]\d{7,14}$")]
    private static partial Regex E164();
}
