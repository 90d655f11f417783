using YamlDotNet.RepresentationModel;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads one dialog file. What it cannot read becomes a problem with its line; it never throws for bad content.</summary>
internal static class DialogReader
{
    public static DialogDefinition? Read(string file, string yaml, List<DialogProblem> problems)
    {
        if (YamlFile.Root(file, yaml, "dialog", "that begins with 'dialog: name'", problems) is not { } root) return null;
        var definition = new DialogDefinition
        {
            File = file,
            Name = root.Required("dialog"),
            Version = root.Integer("version"),
            Intent = root.Text("intent"),
            NeedsSignIn = NeedsSignIn(root),
            Title = root.TextMap("title"),
            Offer = root.TextMap("offer"),
            Slots = Slots(root),
            Start = root.Text("start") ?? "",
            On = TransitionReader.Read(root, null),
            Patience = TransitionReader.Patience(root),
            States = States(root),
            Never = [.. Rules(root)],
            Say = Say(root),
            Source = yaml,
        };
        root.RefuseOthers();
        return definition;
    }

    private static bool NeedsSignIn(YamlMap root)
    {
        var needs = root.Text("needs");
        if (needs is not (null or "signed-in")) root.Problem(root.LineOfKey("needs"), $"'needs: {needs}' is not known; known is signed-in");
        return needs == "signed-in";
    }

    private static Dictionary<string, SlotDefinition> Slots(YamlMap root)
    {
        var slots = new Dictionary<string, SlotDefinition>();
        if (root.Map("slots") is not { } map) return slots;
        foreach (var name in map.Keys)
        {
            if (map.Map(name) is { } slot) slots[name] = SlotReader.Read(slot);
        }

        return slots;
    }

    private static Dictionary<string, StateDefinition> States(YamlMap root)
    {
        var states = new Dictionary<string, StateDefinition>();
        if (root.Map("states") is not { } map) return states;
        foreach (var name in map.Keys)
        {
            if (map.Map(name) is { } state && StateReader.Read(name, state) is { } definition) states[name] = definition;
        }

        return states;
    }

    private static IEnumerable<NeverRule> Rules(YamlMap root)
    {
        if (root.Find("never") is not { } found) yield break;
        if (found is not YamlSequenceNode list)
        {
            root.Problem(YamlMap.LineOf(found), "'never' must be a list");
            yield break;
        }

        foreach (var item in list)
        {
            if (Rule(root, item) is { } rule) yield return rule;
        }
    }

    private static NeverRule? Rule(YamlMap root, YamlNode item)
    {
        if (item is YamlMappingNode node) return Rule(root.Of(node));
        var rule = item is YamlScalarNode { Value: { } sentence } ? NeverRule.Read(sentence, YamlMap.LineOf(item)) : null;
        if (rule is null) root.Problem(YamlMap.LineOf(item), "a rule reads: STATE-or-action without EVENT [and EVENT] [since EVENT]");
        return rule;
    }

    private static NeverRule Rule(YamlMap map)
    {
        var rule = new NeverRule(map.Required("reach"), map.Texts("without"), map.Text("since"), map.Line);
        if (rule.Without.Count == 0) map.Problem(map.Line, "'without' is missing; it names the events that must come first");
        map.RefuseOthers();
        return rule;
    }

    private static Dictionary<string, ReplyTexts> Say(YamlMap root)
    {
        var say = new Dictionary<string, ReplyTexts>();
        if (root.Map("say") is not { } map) return say;
        foreach (var key in map.Keys)
        {
            if (map.Map(key) is { } languages)
                say[key] = new ReplyTexts(languages.Keys.ToDictionary(language => language, language => Variants(languages, language)), languages.Line);
        }

        return say;
    }

    private static IReadOnlyList<ReplyVariant> Variants(YamlMap languages, string language) => languages.Find(language) switch
    {
        YamlSequenceNode list => [.. list.Select(item => Variant(languages, item))],
        { } single => [Variant(languages, single)],
        null => [],
    };

    private static ReplyVariant Variant(YamlMap languages, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } text }) return new ReplyVariant(text, null);
        if (node is YamlMappingNode map && map.Children.ContainsKey(new YamlScalarNode("text"))) return Variant(languages.Of(map));
        languages.Problem(YamlMap.LineOf(node), "a reply is a text, or { text: …, voice: … }");
        return new ReplyVariant("", null);
    }

    private static ReplyVariant Variant(YamlMap map)
    {
        var variant = new ReplyVariant(map.Required("text"), map.Text("voice"));
        map.RefuseOthers();
        return variant;
    }
}
