using NodaTime;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Reads one turn of a scenario file.</summary>
internal static class ScenarioTurnReader
{
    public static ScenarioTurn Read(YamlMap map, IReadOnlyList<string> languages)
    {
        var turn = new ScenarioTurn
        {
            Line = map.Line,
            User = User(map, languages),
            Wait = Wait(map),
            Restart = map.Flag("restart"),
            Bank = Bank(map),
            Bot = WordingReader.Texts(map, "bot", languages),
            Never = WordingReader.Texts(map, "never", languages),
            State = State(map),
            Outcome = map.Text("outcome"),
            Signals = map.Texts("signals"),
            Ended = Flag(map, "ended"),
            HandedOver = Flag(map, "handed-over"),
        };
        map.RefuseOthers();
        return turn;
    }

    private static Wording<string> User(YamlMap map, IReadOnlyList<string> languages)
    {
        var user = WordingReader.Text(map, "user", languages);
        foreach (var words in languages.Select(user.In).Distinct())
        {
            if (words.Length == 0) map.Problem(map.LineOfKey("user"), "a turn needs 'user': what the person says, or a sign such as /silence");
            else if (words[0] == '/' && !UserSigns.All.Contains(words)) map.Problem(map.LineOfKey("user"), $"'{words}' is not known; known are {string.Join(", ", UserSigns.All)}");
        }

        return user;
    }

    private static Duration Wait(YamlMap map)
    {
        if (map.Text("wait") is not { } text) return Duration.Zero;
        if (WaitText.Read(text) is { } wait) return wait;
        map.Problem(map.LineOfKey("wait"), $"'wait: {text}' is no time; write it as 30 seconds, 11 minutes, 2 hours or 3 days, at most a year");
        return Duration.Zero;
    }

    private static BankMood? Bank(YamlMap map)
    {
        if (map.Text("bank") is not { } text) return null;
        if (BankMood.Read(text) is { } mood) return mood;
        map.Problem(map.LineOfKey("bank"), $"'bank: {text}' is not known; known are {BankMood.Known}");
        return null;
    }

    private static string? State(YamlMap map)
    {
        var state = map.Text("state");
        if (state is not null && state.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]) map.Problem(map.LineOfKey("state"), $"'state: {state}' must be dialog/state, such as transfer/confirming");
        return state;
    }

    private static bool? Flag(YamlMap map, string key) => map.Has(key) ? map.Flag(key) : null;
}
