using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>The classifier trained once from the utterances beside the dialogs, for every test that needs it.</summary>
internal static class Trained
{
    private static readonly Lazy<LearntUtterances> Lazily = new(() => new(DialogsFolder, cacheFolder: null, NullLogger<EmbeddedIntentClassifier>.Instance));

    public static IIntentClassifier Classifier => Lazily.Value;

    public static Understander Understander { get; } = new(new Deferred(), () => Lazily.Value.Repair);

    public static string DialogsFolder => Path.Combine(Root(AppContext.BaseDirectory), "dialogs");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "VoiceAgent.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    private sealed class Deferred : IIntentClassifier
    {
        public IReadOnlyList<IntentScore> Classify(string text, string language) => Classifier.Classify(text, language);
    }
}
