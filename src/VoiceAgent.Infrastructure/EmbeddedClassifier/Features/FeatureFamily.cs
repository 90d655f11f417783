namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>The sorts of features that are counted and weighed apart.</summary>
internal enum FeatureFamily
{
    /// <summary>Words, and words two by two with the sentence's ends.</summary>
    Words,

    /// <summary>Any two words of the sentence that don't stand side by side, in either order.</summary>
    Pairs,

    /// <summary>Runs of one to five characters inside a word, its ends included.</summary>
    WordRuns,

    /// <summary>Runs of one to four characters of the sentence without its spaces.</summary>
    SentenceRuns,

    /// <summary>Runs of three to five letters of Hangul syllables taken apart, without spaces.</summary>
    Jamo,

    /// <summary>How the sentence begins and ends, and how long it is.</summary>
    Edges,
}
