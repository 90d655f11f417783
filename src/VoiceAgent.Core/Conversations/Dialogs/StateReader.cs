namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads one state of a dialog file.</summary>
internal static class StateReader
{
    private static readonly string[] Kinds = ["fill", "do", "choose", "say"];

    public static StateDefinition? Read(string name, YamlMap map)
    {
        var kinds = Kinds.Where(map.Has).ToArray();
        if (kinds.Length != 1)
        {
            map.Problem(map.Line, $"state '{name}' must have exactly one of fill, do, choose, say; it has {(kinds.Length == 0 ? "none" : string.Join(" and ", kinds))}");
            return null;
        }

        var state = Read(name, map, kinds[0]);
        map.RefuseOthers();
        return state;
    }

    private static StateDefinition Read(string name, YamlMap map, string kind)
    {
        var forget = map.Texts("forget");
        return kind switch
        {
            "fill" => new FillState { Name = name, Line = map.Line, Forget = forget, Slots = map.Texts("fill"), On = On(map, StateDefinition.Filled) },
            "do" => new DoState { Name = name, Line = map.Line, Forget = forget, Action = map.Required("do"), On = map.TextMap("on") },
            "choose" => new ChooseState { Name = name, Line = map.Line, Forget = forget, By = map.Required("choose"), On = map.TextMap("on") },
            _ => Say(name, map, forget),
        };
    }

    private static SayState Say(string name, YamlMap map, IReadOnlyList<string> forget)
    {
        var wording = map.Text("wording");
        if (wording is not (null or "free")) map.Problem(map.LineOfKey("wording"), $"'wording: {wording}' is not known; known is free");
        return new SayState
        {
            Name = name,
            Line = map.Line,
            Forget = forget,
            Reply = map.Required("say"),
            On = On(map, StateDefinition.Said),
            End = map.Flag("end"),
            HandOff = map.Flag("hand-off"),
            HangUp = map.Flag("hang-up"),
            Outcome = map.Text("outcome"),
            FreeWording = wording == "free",
            Choices = map.Map("choices") is { } choices ? choices.Keys.ToDictionary(language => language, choices.Texts) : [],
        };
    }

    private static Dictionary<string, string> On(YamlMap map, string thenEvent)
    {
        var on = map.TextMap("on");
        if (map.Text("then") is { } then) on[thenEvent] = then;
        return on;
    }
}
