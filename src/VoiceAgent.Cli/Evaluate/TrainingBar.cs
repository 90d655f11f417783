using Spectre.Console;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>Shows how far training is, on standard error, where a person looks on.</summary>
internal static class TrainingBar
{
    /// <summary>Runs the work under a bar; without one where nobody would see it.</summary>
    public static Task<Evaluation> ShowAsync(Func<IProgress<double>?, Evaluation> work)
    {
        if (Console.IsErrorRedirected) return Task.Run(() => work(null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(bars => Task.Run(() => work(new Bar(bars.AddTask("Training", maxValue: 1)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
