using System.Text.Json.Nodes;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Schema;

/// <summary>What an analyst's editor knows of the dialog language is what the service reads.</summary>
public sealed class DialogSchemaTests
{
    private const string Head = "dialog: x\nversion: 1\n";
    private const string Shell = "start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }\n";

    private static readonly string Folder = DialogsFolder.Find(null, AppContext.BaseDirectory);
    private static readonly JsonObject Root = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "dialog.schema.json")))!.AsObject();
    private static readonly JsonSchema Schema = new(Root);
    private static readonly string[] Kinds = ["fill", "do", "choose", "call", "say"];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void ShippedFile_AgainstTheSchema_IsValid(string file) => Schema.ProblemsOf(YamlJson.Read(File.ReadAllText(Path.Combine(Folder, file)))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void ShippedFile_FirstLine_NamesTheSchemaForEditors(string file)
    {
        var first = File.ReadLines(Path.Combine(Folder, file)).First();
        first.ShouldStartWith("# yaml-language-server: $schema=");
        Path.GetFullPath(Path.Combine(Folder, Path.GetDirectoryName(file)!, first[(first.IndexOf('=') + 1)..])).ShouldBe(Path.Combine(Folder, "dialog.schema.json"));
    }

    [Theory]
    [InlineData("version: 1\n" + Shell, ": required")]
    [InlineData("dialog: x\nversion: one\n" + Shell, "/version: type")]
    [InlineData(Head + "say: {}", ": required")]
    [InlineData(Head + "needs: money\n" + Shell, "/needs: const")]
    [InlineData(Head + "titel: { ko: a, en: b }\n" + Shell, "/titel: must not be here")]
    [InlineData(Head + "title: { ko: a }\n" + Shell, "/title: required")]
    [InlineData(Head + "slots: { x: { type: mony, ask: hi } }\n" + Shell, "/slots/x/type: enum")]
    [InlineData(Head + "slots: { x: { type: choice, ask: hi } }\n" + Shell, "/slots/x: required")]
    [InlineData(Head + "slots: { x: { type: money, ask: hi, check: [{ at-least: much, else: hi }] } }\n" + Shell, "/slots/x/check/0/at-least: anyOf")]
    [InlineData(Head + "slots: { x: { type: date, ask: hi, check: [{ not-before: yesterday, else: hi }] } }\n" + Shell, "/slots/x/check/0/not-before: pattern")]
    [InlineData(Head + "on: { maybe: a }\n" + Shell, "/on/maybe: must not be here")]
    [InlineData(Head + "timeout: { after: a while, go: a }\n" + Shell, "/timeout/after: pattern")]
    [InlineData(Head + "never: [a with b]\n" + Shell, "/never/0: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { do: steal, on: {} } }", "/states/a: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { fill: [x], do: accounts.balance, on: {} } }", "/states/a: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { say: hi, finnish: true } }", "/states/a: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { say: hi, on: { affirm: [{ if: money talks, go: b }] } } }", "/states/a: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { choose: x, on: { y: a } } }", "/states/a: anyOf")]
    [InlineData(Head + "start: a\nstates: { a: { say: hi, end: true } }\nsay: { hi: { ko: a } }", "/say/hi: required")]
    [InlineData(Head + "start: a\nstates: { a: { say: hi, end: true } }\nsay: { hi: { ko: a, en: { txt: b } } }", "/say/hi/en: anyOf")]
    public void File_WithMistake_IsNotValid(string yaml, string problem) =>
        Schema.ProblemsOf(YamlJson.Read(yaml)).ShouldContain(found => found.StartsWith(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("", "zzz: 1\n")]
    [InlineData("slot", "slots: { x: { type: text, zzz: 1 } }\n")]
    [InlineData("check", "slots: { x: { type: text, check: [{ else: hi, zzz: 1 }] } }\n")]
    [InlineData("fill-state", "states: { a: { fill: [x], zzz: 1 } }\n")]
    [InlineData("do-state", "states: { a: { do: look, zzz: 1 } }\n")]
    [InlineData("choose-state", "states: { a: { choose: x, zzz: 1 } }\n")]
    [InlineData("call-state", "states: { a: { call: x, zzz: 1 } }\n")]
    [InlineData("say-state", "states: { a: { say: hi, zzz: 1 } }\n")]
    [InlineData("timeout", "timeout: { after: 1 day, go: a, zzz: 1 }\n")]
    [InlineData("branch", "on: { affirm: [{ if: x is y, go: a, zzz: 1 }] }\n")]
    [InlineData("card", "states: { a: { say: hi, card: { title: { ko: a, en: b }, rows: [], zzz: 1 } } }\n")]
    [InlineData("card/rows", "states: { a: { say: hi, card: { title: { ko: a, en: b }, rows: [{ ko: a, en: b, value: c, zzz: 1 }] } } }\n")]
    [InlineData("rule", "never: [{ reach: a, without: b, zzz: 1 }]\n")]
    [InlineData("text", "say: { hi: { ko: { text: a, zzz: 1 }, en: b } }\n")]
    public void Keys_OfTheSchema_AreThoseThatAreRead(string definition, string yaml)
    {
        var refused = DialogFiles.ProblemsOf(Head + yaml).Single(problem => problem.Contains("'zzz' is not known here", StringComparison.Ordinal));
        var read = refused[(refused.IndexOf("known are ", StringComparison.Ordinal) + "known are ".Length)..].Split(", ");
        var kinds = definition.EndsWith("-state", StringComparison.Ordinal) ? Kinds : [];
        KeysOf(definition).Union(kinds).ShouldBe(read, ignoreOrder: true);
    }

    [Fact]
    public void TypesAndActions_OfTheSchema_AreThoseThatThereAre()
    {
        var vocabulary = ShippedVocabulary.Create();
        Names("slot", "type").ShouldBe(vocabulary.TypeNames, ignoreOrder: true);
        Names("do-state", "do").ShouldBe(vocabulary.Actions.Keys, ignoreOrder: true);
    }

    [Fact]
    public void EveryKey_OfTheSchema_IsExplained() => Undescribed(Root, "").ShouldBeEmpty();

    private static IEnumerable<string> Names(string definition, string key) =>
        Root["$defs"]![definition]!["properties"]![key]!["enum"]!.AsArray().Select(name => name!.GetValue<string>());

    private static IEnumerable<string> KeysOf(string definition)
    {
        JsonNode at = definition switch { "" => Root, "card/rows" => Root["$defs"]!["card"]!["properties"]!["rows"]!["items"]!, _ => Root["$defs"]![definition]! };
        return PropertiesOf(at).Concat((at["anyOf"] as JsonArray ?? []).SelectMany(one => PropertiesOf(one!))).Distinct();
    }

    private static IEnumerable<string> PropertiesOf(JsonNode schema) => (schema["properties"] as JsonObject ?? []).Select(property => property.Key);

    private static IEnumerable<string> Undescribed(JsonNode? schema, string at)
    {
        if (schema is not JsonObject map) yield break;
        foreach (var (key, property) in map["properties"] as JsonObject ?? [])
        {
            if (property is JsonObject && !IsDescribed(property)) yield return $"{at}/{key}";
        }

        foreach (var (key, child) in map.Where(child => child.Value is JsonObject))
        {
            foreach (var found in Undescribed(child, $"{at}/{key}")) yield return found;
        }
    }

    private static bool IsDescribed(JsonNode property) =>
        property["description"] is not null || property["const"] is not null
        || (property["$ref"] is { } reference && Root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!["description"] is not null);
}
