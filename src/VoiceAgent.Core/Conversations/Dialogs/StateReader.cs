using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads one state of a dialog file.</summary>
internal static class StateReader
{
    private static readonly string[] Kinds = ["fill", "do", "choose", "call", "say"];

    public static StateDefinition? Read(string name, YamlMap map)
    {
        var kinds = Kinds.Where(map.Has).ToArray();
        // A dialog that did a part for another may end without a word.
        if (kinds.Length == 0 && map.Has("end")) kinds = ["say"];
        if (kinds.Length != 1)
        {
            map.Problem(map.Line, $"state '{name}' must have exactly one of {string.Join(", ", Kinds)}; it has {(kinds.Length == 0 ? "none" : string.Join(" and ", kinds))}");
            return null;
        }

        var state = Read(name, map, kinds[0]) with { Forget = map.Texts("forget"), Set = map.TextMap("set"), Patience = TransitionReader.Patience(map) };
        map.RefuseOthers();
        return state;
    }

    private static StateDefinition Read(string name, YamlMap map, string kind) => kind switch
    {
        "fill" => new FillState { Name = name, Line = map.Line, Slots = map.Texts("fill"), On = TransitionReader.Read(map, StateDefinition.Filled) },
        "do" => new DoState { Name = name, Line = map.Line, Action = map.Required("do"), On = TransitionReader.Read(map, null) },
        "choose" => new ChooseState { Name = name, Line = map.Line, By = map.Required("choose"), On = TransitionReader.Read(map, null) },
        "call" => Call(name, map),
        _ => Say(name, map),
    };

    private static CallState Call(string name, YamlMap map) => new()
    {
        Name = name,
        Line = map.Line,
        Dialog = map.Required("call"),
        With = map.TextMap("with"),
        Take = map.TextMap("take"),
        On = TransitionReader.Read(map, CallState.Done),
    };

    private static SayState Say(string name, YamlMap map)
    {
        var wording = map.Text("wording");
        if (wording is not (null or "free")) map.Problem(map.LineOfKey("wording"), $"'wording: {wording}' is not known; known is free");
        return new SayState
        {
            Name = name,
            Line = map.Line,
            Reply = map.Text("say") ?? "",
            On = TransitionReader.Read(map, StateDefinition.Said),
            End = map.Flag("end"),
            HandOff = map.Flag("hand-off"),
            HangUp = map.Flag("hang-up"),
            Outcome = map.Text("outcome"),
            FreeWording = wording == "free",
            Choices = map.Map("choices") is { } choices ? choices.Keys.ToDictionary(language => language, choices.Texts) : [],
            Card = map.Map("card") is { } card ? Card(card) : null,
        };
    }

    private static CardDefinition Card(YamlMap map)
    {
        var card = new CardDefinition(map.TextMap("title"), [.. map.Maps("rows").Select(Row)], map.Line);
        map.RefuseOthers();
        return card;
    }

    private static CardRowDefinition Row(YamlMap map)
    {
        var row = new CardRowDefinition(new Dictionary<string, string> { ["ko"] = map.Required("ko"), ["en"] = map.Required("en") }, map.Required("value"));
        map.RefuseOthers();
        return row;
    }
}
