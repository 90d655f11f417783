namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Something wrong in a dialog file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record DialogProblem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, as editors understand it.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Dialogs that may not run, with every problem found.</summary>
public sealed class DialogException(IReadOnlyList<DialogProblem> problems)
    : Exception("The dialogs cannot be used:" + Environment.NewLine + string.Join(Environment.NewLine, problems))
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<DialogProblem> Problems { get; } = problems;
}
