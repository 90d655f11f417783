using NodaTime;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>A whole conversation as its YAML file tells it; see <c>tests/scenarios/README.md</c>.</summary>
internal sealed record Scenario
{
    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>What it shows, in a few words; by default its path without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>The languages it is played in: <c>ko</c>, <c>en</c> or both.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The sample customer who is signed in, or null.</summary>
    public string? Customer { get; init; }

    /// <summary>The channel it runs on.</summary>
    public required string Channel { get; init; }

    /// <summary>Whether the person listens rather than reads.</summary>
    public bool Voice { get; init; }

    /// <summary>The dialog of a call, begun by the turn <c>/join</c>; null for a chat.</summary>
    public string? Dialog { get; init; }

    /// <summary>What a call's replies may say, by language and name.</summary>
    public required Wording<IReadOnlyDictionary<string, Value>> Facts { get; init; }

    /// <summary>When it begins, on a wall in Seoul.</summary>
    public required LocalDateTime Clock { get; init; }

    /// <summary>What is said, in order.</summary>
    public required IReadOnlyList<ScenarioTurn> Turns { get; init; }

    /// <summary>The cases of it, one a language.</summary>
    public IEnumerable<ScenarioCase> Cases => Languages.Select(language => new ScenarioCase(this, language));
}

/// <summary>A scenario in one language.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
internal sealed record ScenarioCase(Scenario Scenario, string Language)
{
    /// <summary>As it is reported: <c>happy/transfer (ko)</c>.</summary>
    public override string ToString() => $"{Scenario.Name} ({Language})";
}

/// <summary>Something that may be worded differently in each language.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Korean">In Korean.</param>
/// <param name="English">In English.</param>
internal sealed record Wording<T>(T Korean, T English)
{
    /// <summary>In a language.</summary>
    public T In(string language) => language == "en" ? English : Korean;
}
