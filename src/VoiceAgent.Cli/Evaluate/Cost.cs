using System.Diagnostics;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>What training and predicting took.</summary>
/// <param name="TrainingSeconds">Training and calibration, by the clock.</param>
/// <param name="PeakMegabytes">The most memory that the process had until training ended, in 10^6 bytes.</param>
/// <param name="PredictionsPerSecond">On one thread, one sentence after the other, a second of its processor: other work on the machine is not counted.</param>
internal sealed record Cost(double TrainingSeconds, double PeakMegabytes, double PredictionsPerSecond)
{
    private const int Measured = 30_000;

    /// <summary>The most memory that this process has had, in 10^6 bytes.</summary>
    public static double PeakSoFar()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    /// <summary>How many sentences the model reads in a second of one processor, once warm.</summary>
    public static double Rate(IntentModel model, IReadOnlyList<LabelledSentence> sentences)
    {
        Run(model, sentences, sentences.Count);
        var before = Environment.CpuUsage.TotalTime;
        Run(model, sentences, Measured);
        return Measured / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static void Run(IntentModel model, IReadOnlyList<LabelledSentence> sentences, int count)
    {
        for (var i = 0; i < count; i++) model.Read(sentences[i % sentences.Count].Text);
    }
}
