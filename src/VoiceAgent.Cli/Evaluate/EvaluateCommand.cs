using System.CommandLine;
using Spectre.Console;

namespace VoiceAgent.Cli.Evaluate;

/// <summary><c>evaluate</c>: trains the embedded classifier on a labelled file and says how well it does on another.</summary>
internal static class EvaluateCommand
{
    /// <summary>The share of out-of-scope sentences that is caught where the threshold is chosen: they are more varied where it is used.</summary>
    public const double UsualCatch = 0.87;
    private const int RedirectedWidth = 120;

    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "What to learn from: CSV with the columns text,label; English or Korean.", Required = true };
        var test = new Option<string>("--test") { Description = "What to be judged on, in the same form.", Required = true };
        var validation = new Option<string?>("--validation") { Description = "What to choose the out-of-scope threshold on; by default training sentences held out." };
        var outOfScope = new Option<string?>("--out-of-scope") { Description = "The label of what is out of scope; by default oos or out-of-scope." };
        var catching = new Option<double>("--catch") { Description = "The share of out-of-scope sentences that the threshold must catch where it is chosen.", DefaultValueFactory = _ => UsualCatch };
        catching.Validators.Add(result => { if (result.GetValueOrDefault<double>() is not (> 0 and <= 1)) result.AddError("--catch must be more than 0 and at most 1."); });
        var output = new Option<string?>("--output") { Description = "Also write the figures to this file, as JSON." };
        var command = new Command("evaluate", "Train the embedded classifier and print how well and how fast it does.") { train, test, validation, outOfScope, catching, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var set = EvaluationSet.Read(parsed.GetRequiredValue(train), parsed.GetRequiredValue(test), parsed.GetValue(validation), parsed.GetValue(outOfScope));
                return await RunAsync(set, parsed.GetValue(catching), parsed.GetValue(output), cancellationToken);
            }
            catch (Exception e) when (e is LabelledFileException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(EvaluationSet set, double catching, string? output, CancellationToken cancellationToken)
    {
        foreach (var label in set.UnknownLabels) Console.Error.WriteLine($"note: the test file has the label '{label}', the training file does not; its sentences count as wrong.");
        var evaluation = await TrainingBar.ShowAsync(progress => Evaluation.Run(set, catching, progress, cancellationToken));
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = RedirectedWidth;
        EvaluationReport.Print(AnsiConsole.Console, evaluation);
        if (output is not null) await EvaluationJson.WriteAsync(output, evaluation, cancellationToken);
        return 0;
    }
}
