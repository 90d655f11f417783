using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Schema;

/// <summary>The part of JSON Schema 2020-12 that the schema of the dialogs uses; a keyword that it does not know fails the test rather than pass in silence.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    /// <summary>What is wrong with a value, each with where; empty when it is valid.</summary>
    public IReadOnlyList<string> ProblemsOf(JsonNode? value)
    {
        var problems = new List<string>();
        Check(root, value, "", problems);
        return problems;
    }

    private bool IsValid(JsonNode schema, JsonNode? value)
    {
        var problems = new List<string>();
        Check(schema, value, "", problems);
        return problems.Count == 0;
    }

    private void Check(JsonNode schema, JsonNode? value, string at, List<string> problems)
    {
        if (schema is JsonObject rules)
        {
            foreach (var (keyword, rule) in rules)
            {
                if (!Holds(keyword, rule!, rules, value, at, problems)) problems.Add($"{at}: {keyword} {Short(rule!)}");
            }
        }
        else if (!schema.GetValue<bool>())
        {
            problems.Add($"{at}: must not be here");
        }
    }

    private bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value, string at, List<string> problems) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "then" or "else" => true,
        "$ref" => Also(() => Check(Definition(rule.GetValue<string>()), value, at, problems)),
        "type" => (rule is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [rule.GetValue<string>()]).Any(type => IsOfType(type, value)),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "anyOf" => rule.AsArray().Any(one => IsValid(one!, value)),
        "if" => Also(() => CheckBranch(IsValid(rule, value) ? rules["then"] : rules["else"], value, at, problems)),
        "pattern" => TextOf(value) is not { } text || Regex.IsMatch(text, rule.GetValue<string>()),
        "minLength" => TextOf(value) is not { } text || text.Length >= rule.GetValue<int>(),
        "minimum" => NumberOf(value) is not { } number || number >= rule.GetValue<decimal>(),
        "minItems" => value is not JsonArray list || list.Count >= rule.GetValue<int>(),
        "minProperties" => value is not JsonObject map || map.Count >= rule.GetValue<int>(),
        "required" => value is not JsonObject map || rule.AsArray().All(key => map.ContainsKey(key!.GetValue<string>())),
        "items" => Also(() => Each(value as JsonArray, (item, index) => Check(rule, item, $"{at}/{index}", problems))),
        "properties" => Also(() => Each(value as JsonObject, (key, item) => CheckBranch(rule[key], item, $"{at}/{key}", problems))),
        "patternProperties" => Also(() => Each(value as JsonObject, (key, item) => CheckBranch(Matching(rule, key), item, $"{at}/{key}", problems))),
        "additionalProperties" => Also(() => Each(value as JsonObject, (key, item) => CheckBranch(IsNamed(rules, key) ? null : rule, item, $"{at}/{key}", problems))),
        "propertyNames" => Also(() => Each(value as JsonObject, (key, _) => Check(rule, JsonValue.Create(key), $"{at}/{key}", problems))),
        _ => throw new NotSupportedException($"The schema says '{keyword}', which these tests do not understand."),
    };

    private void CheckBranch(JsonNode? schema, JsonNode? value, string at, List<string> problems)
    {
        if (schema is not null) Check(schema, value, at, problems);
    }

    private JsonNode Definition(string reference) => root["$defs"]![reference["#/$defs/".Length..]] ?? throw new JsonException($"{reference} is not defined");

    private static JsonNode? Matching(JsonNode patterns, string key) => patterns.AsObject().FirstOrDefault(pattern => Regex.IsMatch(key, pattern.Key)).Value;

    private static bool IsNamed(JsonObject rules, string key) =>
        rules["properties"]?.AsObject().ContainsKey(key) == true || (rules["patternProperties"] is { } patterns && Matching(patterns, key) is not null);

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => TextOf(value) is not null,
        "number" => NumberOf(value) is not null,
        "integer" => NumberOf(value) is { } number && number == decimal.Truncate(number),
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"type '{type}'"),
    };

    private static string? TextOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? NumberOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>() : null;

    private static string Short(JsonNode rule) => rule.ToJsonString() is { Length: > 80 } text ? text[..80] + "…" : rule.ToJsonString();

    private static bool Also(Action check)
    {
        check();
        return true;
    }

    private static void Each(JsonArray? list, Action<JsonNode?, int> check)
    {
        for (var index = 0; index < list?.Count; index++) check(list[index], index);
    }

    private static void Each(JsonObject? map, Action<string, JsonNode?> check)
    {
        foreach (var (key, item) in map ?? []) check(key, item);
    }
}
