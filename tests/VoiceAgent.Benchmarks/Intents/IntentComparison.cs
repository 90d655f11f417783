using System.Globalization;
using System.Diagnostics;
using Spectre.Console;
using VoiceAgent.Cli.Evaluate;

namespace VoiceAgent.Benchmarks.Intents;

/// <summary>The embedded classifier beside plain n-grams with maximum entropy, in one run, on every set of <c>VOICEAGENT_TEST_DATA</c>.</summary>
internal static class IntentComparison
{
    public const string Verb = "intents";

    private const string Variable = "VOICEAGENT_TEST_DATA";
    private const double Catching = EvaluateCommand.UsualCatch;

    public static int Run(CancellationToken cancellationToken)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        string[] sets = folder is null || !Directory.Exists(folder) ? [] : [.. Directory.EnumerateDirectories(folder).Where(set => File.Exists(Path.Combine(set, "train.csv"))).Order(StringComparer.Ordinal)];
        if (sets.Length == 0)
        {
            Console.Error.WriteLine($"Skipped: set {Variable} to a folder with SET/train.csv, SET/test.csv and, where there is one, SET/validation.csv.");
            return 0;
        }

        foreach (var set in sets) Compare(set, cancellationToken);
        return 0;
    }

    private static void Compare(string folder, CancellationToken cancellationToken)
    {
        var validation = Path.Combine(folder, "validation.csv");
        var set = EvaluationSet.Read(Path.Combine(folder, "train.csv"), Path.Combine(folder, "test.csv"), File.Exists(validation) ? validation : null, null);
        var ours = Evaluation.Run(set, Catching, progress: null, cancellationToken);
        var plain = Plain(set);
        Print(Path.GetFileName(folder), (ours.Score, ours.Cost), plain);
    }

    private static (Score Score, Cost Cost) Plain(EvaluationSet set)
    {
        var started = Stopwatch.GetTimestamp();
        using var model = PlainNgrams.Train(set.Train);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var outside = set.Validation.Where(s => s.Label == set.OutOfScope).Select(s => model.Ask(s, set.OutOfScope).Scope);
        var threshold = ScopeThreshold.Catching(outside, Catching, "the validation file");
        var before = Environment.CpuUsage.TotalTime;
        List<Answer> answers = [.. set.Test.Select(s => model.Ask(s, set.OutOfScope))];
        var rate = answers.Count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        return (Score.Of(answers, threshold.Value, set.OutOfScope), new(seconds, Cost.PeakSoFar(), rate));
    }

    private static void Print(string name, (Score Score, Cost Cost) ours, (Score Score, Cost Cost) plain)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(name).AddColumns("", "embedded", "plain n-grams", "embedded : plain");
        Add(table, "wrong in scope", 1 - ours.Score.Accuracy, 1 - plain.Score.Accuracy, "P2");
        Add(table, "wrong, no threshold", 1 - ours.Score.AccuracyWithoutThreshold, 1 - plain.Score.AccuracyWithoutThreshold, "P2");
        if (ours.Score.OutOfScopeRecall is { } caught && plain.Score.OutOfScopeRecall is { } caughtByPlain) Add(table, "out of scope caught", caught, caughtByPlain, "P2");
        Add(table, "macro-F1", ours.Score.MacroF1, plain.Score.MacroF1, "P2");
        Add(table, "training, s", ours.Cost.TrainingSeconds, plain.Cost.TrainingSeconds, "F1");
        Add(table, "predictions/s", ours.Cost.PredictionsPerSecond, plain.Cost.PredictionsPerSecond, "N0");
        AnsiConsole.Write(table);
    }

    private static void Add(Table table, string figure, double ours, double plain, string format) =>
        table.AddRow(figure, ours.ToString(format, CultureInfo.InvariantCulture), plain.ToString(format, CultureInfo.InvariantCulture), plain == 0 ? "–" : $"{ours / plain:F2}");
}
