using VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>A sentence to learn from.</summary>
/// <param name="Indices">Its features.</param>
/// <param name="Values">How strong each is.</param>
/// <param name="Label">Its intent's index.</param>
internal sealed record Example(int[] Indices, float[] Values, int Label)
{
    /// <summary>Reads all sentences.</summary>
    public static Example[] ReadAll(IReadOnlyList<string> texts, int[] labels, Vocabulary vocabulary, FeatureSet features)
    {
        var examples = new Example[texts.Count];
        var vector = new SentenceVector();
        for (var i = 0; i < examples.Length; i++)
        {
            vector.Read(texts[i], vocabulary, features);
            examples[i] = new(vector.Indices.ToArray(), vector.Values.ToArray(), labels[i]);
        }

        vector.Dispose();
        return examples;
    }
}
