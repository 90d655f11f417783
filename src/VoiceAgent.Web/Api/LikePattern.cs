namespace VoiceAgent.Web.Api;

/// <summary>Search words as a pattern of SQL.</summary>
internal static class LikePattern
{
    /// <summary>What marks a sign as itself in a pattern.</summary>
    public const string Escape = "\\";

    /// <summary>A pattern that finds the words anywhere; their own percent signs and underscores mean themselves.</summary>
    public static string Containing(string words) =>
        $"%{words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
