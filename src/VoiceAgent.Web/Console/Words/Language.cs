using System.Globalization;

namespace VoiceAgent.Web.Console.Words;

/// <summary>The console's two languages: each wording stands in both, beside its use.</summary>
internal static class Language
{
    /// <summary>Whether the console is shown in English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The value of the <c>lang</c> attribute.</summary>
    public static string Code => IsEnglish ? "en" : "ko";

    /// <summary>The wording for the language shown.</summary>
    public static string In(string korean, string english) => IsEnglish ? english : korean;
}
