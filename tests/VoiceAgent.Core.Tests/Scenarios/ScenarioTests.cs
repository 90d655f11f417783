using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Testing.Conversations;

namespace VoiceAgent.Core.Tests.Scenarios;

/// <summary>Plays every conversation below <c>tests/scenarios</c>.</summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(DialogsFolder.Find(null, AppContext.BaseDirectory), "..", "tests", "scenarios");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Scenario_Played_GoesAsWritten(string file)
    {
        await using var host = await ConversationHost.CreateAsync();
        await Scenario.Read(Path.Combine(Folder, file)).PlayAsync(host);
    }
}
