using Spectre.Console;

namespace VoiceAgent.Cli.Lines;

/// <summary>Tells a person at the terminal how far a long file has come; silent for a short one, and where the error output goes to a file.</summary>
internal sealed class LineProgress : IDisposable
{
    private const long LongFile = 2_000_000;
    private readonly IAnsiConsole? console;
    private int told = -1;

    private LineProgress(IAnsiConsole? console) => this.console = console;

    /// <summary>Begins telling, where somebody may see it.</summary>
    public static LineProgress Begin(LineSource source)
    {
        var seen = source.Length > LongFile && !Console.IsErrorRedirected;
        return new(seen ? AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }) : null);
    }

    /// <summary>Says how much has been read, once a percent.</summary>
    public void Tell(LineSource source)
    {
        if (console is null || source.Length is not { } length) return;
        var percent = (int)(source.Position * 100 / Math.Max(1, length));
        if (percent == told) return;
        told = percent;
        console.Markup($"\r[grey]{percent,3} %[/]");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (told >= 0) console?.WriteLine();
    }
}
