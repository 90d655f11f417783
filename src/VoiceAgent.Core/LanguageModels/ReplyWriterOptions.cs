namespace VoiceAgent.Core.LanguageModels;

/// <summary>How long a model may take, how long its reply may be, and when one that fails is left alone.</summary>
public sealed record ReplyWriterOptions
{
    /// <summary>All the time that the models have together for one reply.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromMilliseconds(1_500);

    /// <summary>The longest reply, in UTF-16 units.</summary>
    public int LongestReply { get; init; } = 300;

    /// <summary>After how many failures in a row a model rests.</summary>
    public int FailuresBeforeRest { get; init; } = 3;

    /// <summary>How long it rests.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);
}
