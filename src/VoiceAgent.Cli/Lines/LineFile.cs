using System.Text.Json.Nodes;

namespace VoiceAgent.Cli.Lines;

/// <summary>
/// Goes through a file of JSON lines, many at a time and in its order. A line that can't be read is answered on the error output
/// with its number and what to do; the others are written all the same.
/// </summary>
internal sealed class LineFile(string input, string? output)
{
    private const int Batch = 256;

    /// <summary>Adds to every line what a reading makes of it.</summary>
    /// <param name="read">Adds to the object; what it throws as <see cref="LineException"/> is that line's problem. Runs on many threads.</param>
    /// <param name="cancellationToken">Ends between two batches.</param>
    /// <returns>0, or 1 when a line could not be read.</returns>
    public async Task<int> RunAsync(Action<JsonObject> read, CancellationToken cancellationToken)
    {
        using var source = new LineSource(input);
        await using var writer = output is null ? Console.Out : new StreamWriter(output);
        using var progress = LineProgress.Begin(source);
        var problems = 0;
        for (var number = 1; await source.ReadAsync(Batch, cancellationToken) is { Count: > 0 } lines; number += lines.Count)
        {
            problems += await WriteAsync(writer, Read(lines, read, cancellationToken), number, cancellationToken);
            progress.Tell(source);
        }

        return problems == 0 ? 0 : 1;
    }

    private static LineAnswer[] Read(IReadOnlyList<string> lines, Action<JsonObject> read, CancellationToken cancellationToken)
    {
        var answers = new LineAnswer[lines.Count];
        Parallel.For(0, lines.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => answers[i] = LineAnswer.To(lines[i], read));
        return answers;
    }

    private async Task<int> WriteAsync(TextWriter writer, LineAnswer[] answers, int first, CancellationToken cancellationToken)
    {
        var problems = 0;
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i].Line is { } line) await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
            if (answers[i].Problem is not { } problem) continue;
            problems++;
            await Console.Error.WriteLineAsync($"{input}:{first + i}: {problem}".AsMemory(), cancellationToken);
        }

        return problems;
    }
}
