namespace VoiceAgent.Cli.Lines;

/// <summary>Lines of a file, or of standard input for <c>-</c>.</summary>
internal sealed class LineSource : IDisposable
{
    private readonly TextReader reader;
    private readonly FileStream? file;

    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">The file is not there or can't be read.</exception>
    public LineSource(string input)
    {
        file = input == "-" ? null : File.OpenRead(input);
        reader = file is null ? Console.In : new StreamReader(file);
    }

    /// <summary>How many bytes there are; null where that is not known beforehand.</summary>
    public long? Length => file?.Length;

    /// <summary>How many bytes have been read.</summary>
    public long Position => file?.Position ?? 0;

    /// <summary>The next lines, fewer at the end, none behind it.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(int count, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        while (lines.Count < count && await reader.ReadLineAsync(cancellationToken) is { } line) lines.Add(line);
        return lines;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();
}
