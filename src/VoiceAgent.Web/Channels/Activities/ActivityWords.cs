using System.Text;
using System.Text.Json;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>What an activity says, made fit for a turn.</summary>
public static class ActivityWords
{
    /// <summary>
    /// The words of a message: its text or, for a button that sends a bare string, its value;
    /// with control characters made spaces. Empty when there are none.
    /// </summary>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var words = string.IsNullOrWhiteSpace(activity.Text) && activity.Value is { ValueKind: JsonValueKind.String } value
            ? value.GetString()
            : activity.Text;
        return Clean(words ?? "");
    }

    /// <summary>Whether the words are more than a turn takes.</summary>
    public static bool TooLong(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length > Inbound.MaxTextLength;
    }

    /// <summary><c>ko</c> or <c>en</c> from a BCP 47 tag; null for other languages and for none.</summary>
    public static string? Language(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "ko" => "ko",
        "en" => "en",
        _ => null,
    };

    private static string Clean(string words)
    {
        if (!words.Any(IsUnwanted)) return words.Trim();
        var clean = new StringBuilder(words.Length);
        foreach (var character in words) clean.Append(IsUnwanted(character) ? ' ' : character);
        return clean.ToString().Trim();
    }

    private static bool IsUnwanted(char character) => char.IsControl(character) && character is not ('\n' or '\t');
}
