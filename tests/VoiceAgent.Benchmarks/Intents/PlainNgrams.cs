using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;
using VoiceAgent.Cli.Evaluate;

namespace VoiceAgent.Benchmarks.Intents;

/// <summary>The baseline: words one by one and two by two, runs of one to three characters, and ML.NET's maximum entropy as it comes.</summary>
internal sealed class PlainNgrams : IDisposable
{
    private readonly PredictionEngine<Row, Guess> engine;
    private readonly string[] labels;

    private PlainNgrams(PredictionEngine<Row, Guess> engine)
    {
        this.engine = engine;
        VBuffer<ReadOnlyMemory<char>> names = default;
        engine.OutputSchema[nameof(Guess.Score)].GetSlotNames(ref names);
        labels = [.. names.DenseValues().Select(name => name.ToString())];
    }

    public static PlainNgrams Train(IReadOnlyList<LabelledSentence> sentences)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(sentences.Select(s => new Row { Text = s.Text, Label = s.Label }).ToList());
        var features = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 3, UseAllLengths = true },
        };
        var pipeline = ml.Transforms.Conversion.MapValueToKey(nameof(Row.Label))
            .Append(ml.Transforms.Text.FeaturizeText("Features", features, nameof(Row.Text)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
        return new(ml.Model.CreatePredictionEngine<Row, Guess>(pipeline.Fit(data)));
    }

    /// <summary>The most likely label but one, and how likely it is, which is also how likely it seems in scope.</summary>
    public Answer Ask(LabelledSentence sentence, string outOfScope)
    {
        var scores = engine.Predict(new Row { Text = sentence.Text }).Score;
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (labels[i] != outOfScope && (best < 0 || scores[i] > scores[best])) best = i;
        }

        return new(sentence.Label, labels[best], scores[best], scores[best]);
    }

    public void Dispose() => engine.Dispose();

    private sealed class Row
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    private sealed class Guess
    {
        public float[] Score { get; set; } = [];
    }
}
