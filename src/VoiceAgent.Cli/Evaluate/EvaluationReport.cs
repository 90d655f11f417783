using Spectre.Console;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>Prints an evaluation.</summary>
internal static class EvaluationReport
{
    /// <summary>Two tables: the figures, and the worst confusions if there are any.</summary>
    public static void Print(IAnsiConsole console, Evaluation evaluation)
    {
        console.Write(Figures(evaluation));
        if (evaluation.Score.Confusions.Count > 0) console.Write(Confusions(evaluation.Score.Confusions));
    }

    private static Table Figures(Evaluation evaluation)
    {
        var (score, cost) = (evaluation.Score, evaluation.Cost);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Figure", "Value").HideHeaders();
        table.AddRow("Trained on", $"{evaluation.Trained:N0} sentences, {evaluation.Labels:N0} labels, {evaluation.Language}");
        table.AddRow("Tested on", $"{score.InScope:N0} in scope, {score.OutOfScope:N0} out of scope");
        table.AddRow("Accuracy in scope", $"{score.Accuracy:P2}");
        table.AddRow("  without threshold", $"{score.AccuracyWithoutThreshold:P2}");
        table.AddRow("Macro-F1", $"{score.MacroF1:P2}");
        table.AddRow("Out-of-scope recall", Percent(score.OutOfScopeRecall));
        table.AddRow("Out-of-scope precision", Percent(score.OutOfScopePrecision));
        table.AddRow("Threshold", $"{evaluation.Threshold.Value:F4}");
        table.AddRow("  chosen on", Markup.Escape(evaluation.Threshold.ChosenOn));
        table.AddRow("Calibration error", $"{score.CalibrationError:P2}");
        table.AddRow("Predictions/s, one core", $"{cost.PredictionsPerSecond:N0}");
        table.AddRow("Training time", $"{cost.TrainingSeconds:F1} s");
        table.AddRow("Peak memory, training", $"{cost.PeakMegabytes:N0} MB");
        return table;
    }

    private static Table Confusions(IReadOnlyList<Confusion> confusions)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("Most often confused").AddColumns("Label", "Taken for");
        table.AddColumn(new TableColumn("Times").RightAligned());
        foreach (var (label, said, count) in confusions) table.AddRow(Markup.Escape(label), Markup.Escape(said), $"{count}");
        return table;
    }

    private static string Percent(double? share) => share is { } some ? $"{some:P2}" : "–";
}
