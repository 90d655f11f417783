using System.Diagnostics;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>What an evaluation found.</summary>
/// <param name="Language">The language of the features.</param>
/// <param name="Trained">How many sentences were learnt from.</param>
/// <param name="Labels">How many labels they have.</param>
/// <param name="Threshold">The one threshold.</param>
/// <param name="Score">How well it did on the test file.</param>
/// <param name="Cost">What it took.</param>
internal sealed record Evaluation(string Language, int Trained, int Labels, ScopeThreshold Threshold, Score Score, Cost Cost)
{
    /// <summary>Trains on one file, chooses the threshold on another (or on what training left out), and judges on a third.</summary>
    /// <param name="set">The files.</param>
    /// <param name="catching">The share of what is out of scope that the threshold must catch where it is chosen.</param>
    /// <param name="progress">Hears how far training is, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends training early.</param>
    public static Evaluation Run(EvaluationSet set, double catching, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var language = set.Language;
        var trained = IntentTrainer.Train([.. set.Train.Select(s => new TrainingUtterance(s.Label, language, s.Text))], set.OutOfScope, progress, cancellationToken);
        var (seconds, peak) = (Stopwatch.GetElapsedTime(started).TotalSeconds, Cost.PeakSoFar());
        var threshold = Choose(set, trained, catching);
        var score = Score.Of(Ask(trained.Model, set.Test), threshold.Value, set.OutOfScope);
        return new(language, set.Train.Count, trained.Model.Intents.Count, threshold, score, new(seconds, peak, Cost.Rate(trained.Model, set.Test)));
    }

    private static ScopeThreshold Choose(EvaluationSet set, TrainedIntents trained, double catching)
    {
        var outside = Ask(trained.Model, [.. set.Validation.Where(s => s.Label == set.OutOfScope)]);
        return outside.Count > 0
            ? ScopeThreshold.Catching(outside.Select(a => a.Scope), catching, "the validation file")
            : ScopeThreshold.Catching(trained.HeldOut.Where(h => !h.InScope).Select(h => h.Scope), catching, "training sentences held out");
    }

    private static List<Answer> Ask(IntentModel model, IReadOnlyList<LabelledSentence> sentences) => [.. sentences.Select(sentence =>
    {
        var reading = model.Read(sentence.Text);
        var scope = model.KnowsOutOfScope ? reading.InScope : 1;
        return new Answer(sentence.Label, model.Intents[reading.Intent], reading.InScope, reading.Probability * scope);
    })];
}
