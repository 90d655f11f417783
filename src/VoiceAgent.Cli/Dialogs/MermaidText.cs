namespace VoiceAgent.Cli.Dialogs;

/// <summary>Writes words so that they can stand between quotation marks in a Mermaid chart.</summary>
internal static class MermaidText
{
    private const int Longest = 48;

    /// <summary>The words; what is longer than a line is cut.</summary>
    public static string Of(string words)
    {
        var line = words.ReplaceLineEndings(" ").Trim();
        if (line.Length > Longest) line = string.Concat(line.AsSpan(0, Longest - 1).TrimEnd(), "…");
        return line.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
            .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal);
    }
}
