namespace VoiceAgent.Web.Console.Residents;

/// <summary>Telephone numbers as staff read them.</summary>
internal static class PhoneWords
{
    /// <summary><c>+821012345678</c> is read 010-1234-5678; a number of another country stays as it is.</summary>
    public static string Of(string phone)
    {
        if (!phone.StartsWith("+82", StringComparison.Ordinal)) return phone;
        var local = "0" + phone[3..];
        var area = local.StartsWith("02", StringComparison.Ordinal) ? 2 : 3;
        return local.Length < area + 7 ? local : $"{local[..area]}-{local[area..^4]}-{local[^4..]}";
    }
}
