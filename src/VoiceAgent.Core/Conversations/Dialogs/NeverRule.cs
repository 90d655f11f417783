namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// A safety rule: a state, or an action in any state, must not be reached unless each of some events has happened, since another.
/// Written as a sentence: <c>transfers.execute without affirm and verified since changed</c>.
/// </summary>
/// <param name="Reach">A state's name, or an action's (with a dot).</param>
/// <param name="Without">The events that must all have happened.</param>
/// <param name="Since">The event after which they must happen anew, or null.</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record NeverRule(string Reach, IReadOnlyList<string> Without, string? Since, int Line)
{
    /// <summary>Whether it speaks of an action, wherever it is done.</summary>
    public bool IsOfAction => Reach.Contains('.', StringComparison.Ordinal);

    /// <summary>Reads the sentence; null when it is none.</summary>
    public static NeverRule? Read(string sentence, int line)
    {
        if (sentence.Split(" without ") is not [var reach, var rest] || reach.Contains(' ', StringComparison.Ordinal)) return null;
        var parts = rest.Split(" since ");
        var without = parts[0].Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || without.Length == 0 || without.Concat(parts.Skip(1)).Any(name => name.Contains(' ', StringComparison.Ordinal))) return null;
        return new NeverRule(reach, without, parts.ElementAtOrDefault(1), line);
    }
}
