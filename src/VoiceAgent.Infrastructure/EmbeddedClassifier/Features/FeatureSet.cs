namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>
/// How strongly each family of features counts, 0 for not at all. Chosen by cross-validation, on sets of several kinds at once;
/// small changes of any one of them change little.
/// </summary>
internal sealed class FeatureSet
{
    /// <summary>How many families there are.</summary>
    public const int Families = 6;

    private readonly float[] strengths;

    private FeatureSet(params float[] strengths) => this.strengths = strengths;

    /// <summary>Words matter, and which of them stand together; spelling is forgiven by runs of characters.</summary>
    private static readonly FeatureSet English = new(0.8f, 0.5f, 1, 1, 0, 0);

    /// <summary>A word carries particles and endings, so that its parts say more than the whole; the ending makes the question.</summary>
    private static readonly FeatureSet Korean = new(0.5f, 0, 1, 0.7f, 1, 0.3f);

    /// <summary>The features that serve a language.</summary>
    /// <param name="language"><c>ko</c>, or anything else for a language that puts spaces between words without endings.</param>
    public static FeatureSet Of(string language) => language == "ko" ? Korean : English;

    /// <summary>How strongly a family counts.</summary>
    public float Strength(FeatureFamily family) => strengths[(int)family];
}
