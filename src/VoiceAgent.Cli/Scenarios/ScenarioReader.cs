using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Reads one scenario file. What it cannot read becomes a problem with its line; it never throws for bad content.</summary>
internal static class ScenarioReader
{
    private const string Nobody = "nobody";

    /// <summary>Wednesday, 11 March 2026, ten in the morning: a day with a February behind it and no holiday near.</summary>
    public static readonly LocalDateTime UsualClock = new(2026, 3, 11, 10, 0);

    /// <summary>Reads it; null when there was a problem.</summary>
    /// <param name="file">Named in problems.</param>
    /// <param name="name">What it is called unless it names itself.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static Scenario? Read(string file, string name, string yaml, List<DialogProblem> problems)
    {
        var before = problems.Count;
        if (YamlFile.Root(file, yaml, "scenario", "with 'turns'", problems) is not { } root) return null;
        var dialog = root.Text("dialog");
        var scenario = new Scenario
        {
            File = file,
            Name = root.Text("name") ?? name,
            Languages = Languages(root),
            Customer = Customer(root, isCall: dialog is not null),
            Channel = root.Text("channel") ?? (dialog is null ? "terminal" : "line"),
            Voice = root.Has("voice") ? root.Flag("voice") : dialog is not null,
            Dialog = dialog,
            Facts = Facts(root),
            Clock = Clock(root),
            Turns = [.. root.Maps("turns").Select(turn => ScenarioTurnReader.Read(turn, Languages(root)))],
        };
        root.RefuseOthers();
        if (scenario.Turns.Count == 0) root.Problem(root.LineOfKey("turns"), "'turns' must list what is said; each begins with '- user: …'");
        return problems.Count == before ? scenario : null;
    }

    private static IReadOnlyList<string> Languages(YamlMap root)
    {
        if (!root.Has("language")) return ["ko"];
        var languages = root.Texts("language");
        if (languages.Count > 0 && languages.All(language => language is "ko" or "en")) return languages;
        root.Problem(root.LineOfKey("language"), "'language' must be ko, en or [ko, en]");
        return ["ko"];
    }

    /// <summary>A chat is signed in unless it says otherwise; a call knows the person from its facts.</summary>
    private static string? Customer(YamlMap root, bool isCall) => root.Text("customer") switch
    {
        null => isCall ? null : "kim-minjun",
        Nobody or "null" or "~" or "" => null,
        var customer => customer,
    };

    private static Wording<IReadOnlyDictionary<string, Value>> Facts(YamlMap root)
    {
        var facts = root.Map("facts");
        var worded = facts is null ? [] : facts.Keys.Select(name => (name, WordingReader.Text(facts, name, ["ko", "en"]))).ToList();
        return new(
            worded.ToDictionary(fact => fact.name, fact => Value.Of(fact.Item2.Korean)),
            worded.ToDictionary(fact => fact.name, fact => Value.Of(fact.Item2.English)));
    }

    private static LocalDateTime Clock(YamlMap root)
    {
        if (root.Text("clock") is not { } text) return UsualClock;
        if (LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text) is { Success: true, Value: var clock }) return clock;
        root.Problem(root.LineOfKey("clock"), $"'clock: {text}' is no day and time; write it as 2026-03-11 10:00 (in Seoul)");
        return UsualClock;
    }
}
