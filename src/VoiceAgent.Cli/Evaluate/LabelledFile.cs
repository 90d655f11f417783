using CsvHelper;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>Reads sentences and their labels from CSV (RFC 4180, UTF-8, comma) with the columns <c>text</c> and <c>label</c>.</summary>
internal sealed class LabelledFile
{
    /// <summary>The longest sentence, in characters.</summary>
    public const int MaxTextLength = 2_000;

    /// <summary>The longest label, in characters.</summary>
    public const int MaxLabelLength = 200;

    private const int MaxLineBytes = 64 * 1024;
    private const int MaxErrors = 20;

    private static readonly CsvReaderOptions Shape = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MaxRecordSize = MaxLineBytes,
        MalformedData = CsvMalformedDataHandling.Throw,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
        DetectSeparatorHint = false,
    };

    private readonly string file;
    private readonly List<string> errors = [];
    private readonly List<LabelledSentence> sentences = [];

    private LabelledFile(string file) => this.file = file;

    /// <summary>All sentences of a file.</summary>
    /// <exception cref="LabelledFileException">The file can't be read, or lines of it are wrong.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string file)
    {
        var reading = new LabelledFile(file);
        reading.ReadAll(Utf8Bytes.Read(file));
        if (reading.errors.Count == 0 && reading.sentences.Count == 0) reading.Add(null, "there is no sentence in it; below the header 'text,label' put one sentence and its label a line");
        return reading.errors.Count == 0 ? reading.sentences : throw new LabelledFileException(reading.errors);
    }

    private void ReadAll(byte[] bytes)
    {
        try
        {
            using var csv = CsvReader.Create(bytes, Shape);
            if (bytes.Length == 0) return;
            if (!csv.TryGetFieldIndex("text", out var text) || !csv.TryGetFieldIndex("label", out var label)) Add(1, $"the first line must name the columns 'text' and 'label', separated by a comma; it names {Named(csv)}");
            else while (errors.Count < MaxErrors && csv.Read()) ReadLine(csv, text, label);
        }
        catch (CsvFormatException e)
        {
            Add(e.LineNumber, $"this line is not well-formed CSV ({e.Message}); put a sentence with commas or quotes between quotes, write a quote in it twice, and keep a line under {MaxLineBytes / 1024} KiB");
        }
        catch (InvalidDataException e)
        {
            Add(null, $"this is not CSV that can be read ({e.Message})");
        }
    }

    private void ReadLine(CsvReader csv, int textColumn, int labelColumn)
    {
        var (text, label) = (Field(csv, textColumn).Trim(), Field(csv, labelColumn).Trim());
        if (text.Length == 0) Add(csv.LineNumber, "the sentence is empty; write it, or remove the line");
        else if (text.Length > MaxTextLength) Add(csv.LineNumber, $"the sentence has {text.Length:N0} characters; shorten it to {MaxTextLength:N0}, or see whether a quote is missing");
        else if (label.Length == 0) Add(csv.LineNumber, "the label is empty; name what the sentence is, or remove the line");
        else if (label.Length > MaxLabelLength) Add(csv.LineNumber, $"the label has {label.Length:N0} characters; shorten it to {MaxLabelLength}, or see whether a quote is missing");
        else sentences.Add(new(Normaliser.Normalise(text), label));
    }

    private static string Field(CsvReader csv, int column) => column < csv.FieldCount ? csv.GetString(column) : "";

    private static string Named(CsvReader csv) => csv.Headers.Count == 0 ? "none" : string.Join(", ", csv.Headers.Take(10).Select(header => $"'{(header.Length > 40 ? header[..40] + "…" : header)}'"));

    private void Add(long? line, string message)
    {
        errors.Add(line is > 0 ? $"{file}:{line}: {message}." : $"{file}: {message}.");
        if (errors.Count == MaxErrors) errors.Add($"{file}: and perhaps more; mend these first.");
    }
}
