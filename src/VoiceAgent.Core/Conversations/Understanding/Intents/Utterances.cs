namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>One sentence that the classifier learns from.</summary>
/// <param name="Intent">Its intent in the taxonomy.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="Text">The sentence.</param>
public sealed record TrainingUtterance(string Intent, string Language, string Text);

/// <summary>Loads the training utterances beside the dialogs: <c>ROOM/utterances/INTENT.LANGUAGE.txt</c>, one a line, <c>#</c> for comments.</summary>
public static class Utterances
{
    /// <summary>The longest utterance worth learning from, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>All utterances under a folder, by file name and line.</summary>
    /// <param name="folder">The folder of the dialogs.</param>
    /// <exception cref="UtterancesException">A file or a line is wrong; every error is listed.</exception>
    public static IReadOnlyList<TrainingUtterance> Load(string folder)
    {
        var reading = new UtterancesReading();
        foreach (var file in Files(folder)) reading.Add(Path.GetRelativePath(folder, file), File.ReadAllLines(file));
        if (reading.Utterances.Count == 0 && reading.Errors.Count == 0) reading.Errors.Add($"{folder}: no utterances found under it.");
        return reading.Errors.Count == 0 ? reading.Utterances : throw new UtterancesException(reading.Errors);
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "utterances").Order(StringComparer.Ordinal)
        : [];
}
