using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>The files of an evaluation.</summary>
/// <param name="Train">What to learn from.</param>
/// <param name="Test">What to be judged on.</param>
/// <param name="Validation">What to choose the threshold on, or none.</param>
/// <param name="OutOfScope">The label of what is out of scope; perhaps no sentence has it.</param>
internal sealed record EvaluationSet(IReadOnlyList<LabelledSentence> Train, IReadOnlyList<LabelledSentence> Test, IReadOnlyList<LabelledSentence> Validation, string OutOfScope)
{
    private const int KoreanShare = 10;

    private static readonly string[] OutOfScopeNames = ["oos", Intents.OutOfScope, "out_of_scope"];

    /// <summary><c>ko</c> when at least a tenth of what is learnt from is Korean, else <c>en</c>.</summary>
    public string Language => Train.Count(s => LanguageDetector.Detect(s.Text, "en") == "ko") * KoreanShare >= Train.Count ? "ko" : "en";

    /// <summary>The labels that are asked for but were never learnt.</summary>
    public IEnumerable<string> UnknownLabels => Test.Select(s => s.Label).Except(Train.Select(s => s.Label)).Where(label => label != OutOfScope).Order(StringComparer.Ordinal);

    /// <summary>Reads the files.</summary>
    /// <exception cref="LabelledFileException">One of them is wrong, or they don't fit together.</exception>
    public static EvaluationSet Read(string train, string test, string? validation, string? outOfScope)
    {
        var set = new EvaluationSet(LabelledFile.Read(train), LabelledFile.Read(test), validation is null ? [] : LabelledFile.Read(validation), outOfScope ?? "");
        if (set.Train.Select(s => s.Label).Distinct().Take(2).Count() < 2) throw new LabelledFileException([$"{train}: every line has the label '{set.Train[0].Label}'; there must be at least two labels to tell apart."]);
        var labels = set.Train.Concat(set.Test).Concat(set.Validation).Select(s => s.Label).ToHashSet();
        if (outOfScope is not null && !labels.Contains(outOfScope)) throw new LabelledFileException([$"{train}: no sentence of any file has the label '{outOfScope}'; name with --out-of-scope a label that is there, or leave it away."]);
        return set with { OutOfScope = outOfScope ?? OutOfScopeNames.FirstOrDefault(labels.Contains) ?? OutOfScopeNames[0] };
    }
}
