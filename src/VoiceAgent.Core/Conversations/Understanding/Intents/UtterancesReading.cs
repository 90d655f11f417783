namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Gathers utterances and what is wrong with them.</summary>
internal sealed class UtterancesReading
{
    private readonly Dictionary<(string Language, string Text), (string Intent, string Place)> seen = [];

    /// <summary>The good ones.</summary>
    public List<TrainingUtterance> Utterances { get; } = [];

    /// <summary>What is wrong, each with file and line.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Reads one file, named <c>INTENT.LANGUAGE.txt</c>.</summary>
    public void Add(string file, string[] lines)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var dot = name.LastIndexOf('.');
        var (intent, language) = dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
        if (!Intents.All.Contains(intent)) Errors.Add($"{file}: '{intent}' is no intent of the taxonomy.");
        else if (language is not ("ko" or "en")) Errors.Add($"{file}: '{language}' is no language; name it {intent}.ko.txt or {intent}.en.txt.");
        else AddLines(file, lines, intent, language);
    }

    private void AddLines(string file, string[] lines, string intent, string language)
    {
        var before = Utterances.Count;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is { Length: > 0 } line && line[0] != '#') AddLine($"{file}:{i + 1}", line, intent, language);
        }

        if (Utterances.Count == before) Errors.Add($"{file}: has no utterance.");
    }

    private void AddLine(string place, string line, string intent, string language)
    {
        var text = Normaliser.Normalise(line);
        if (text.Length == 0) Errors.Add($"{place}: nothing readable in it.");
        else if (text.Length > Understanding.Utterances.MaxLength) Errors.Add($"{place}: longer than {Understanding.Utterances.MaxLength} characters.");
        else if (!seen.TryAdd((language, text), (intent, place))) AddDuplicate(place, intent, seen[(language, text)]);
        else Utterances.Add(new(intent, language, text));
    }

    /// <summary>Twice in one intent teaches nothing new; in two intents it teaches nonsense.</summary>
    private void AddDuplicate(string place, string intent, (string Intent, string Place) first)
    {
        if (first.Intent != intent) Errors.Add($"{place}: the same words are an utterance of {first.Intent} at {first.Place}.");
    }
}
