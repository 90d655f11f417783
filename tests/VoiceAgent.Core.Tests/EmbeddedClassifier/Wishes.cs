using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.EmbeddedClassifier;

/// <summary>A small set made of a few words: three wishes, and talk that is none of them.</summary>
internal static class Wishes
{
    public const string OutOfScope = "out-of-scope";

    private static readonly string[] Openings = ["please", "can you", "i want to", "could someone", "now", "would you kindly", "hello", "today"];

    private static readonly (string Intent, string[] Words)[] Kinds =
    [
        ("balance", ["show the balance", "tell me my balance", "check the money left", "see what is left in the account"]),
        ("card", ["block my card", "stop the lost card", "freeze the stolen card", "cancel my missing card"]),
        ("rate", ["quote the dollar rate", "give the exchange rate", "say the rate of the euro", "look up the rate of yen"]),
        (OutOfScope, ["order a large pizza", "play some loud music", "predict rain or snow", "translate a poem", "book a train seat"]),
    ];

    public static IReadOnlyList<TrainingUtterance> All { get; } =
        [.. Kinds.SelectMany(kind => kind.Words.SelectMany(words => Openings.Select(opening => new TrainingUtterance(kind.Intent, "en", $"{opening} {words}"))))];

    public static IReadOnlyList<TrainingUtterance> InScope { get; } = [.. All.Where(u => u.Intent != OutOfScope)];
}
