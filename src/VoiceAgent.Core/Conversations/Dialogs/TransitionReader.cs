using System.Globalization;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads the transitions of a state or of a whole dialog.</summary>
internal static class TransitionReader
{
    /// <summary>What stands under <c>on</c> and <c>timeout</c>, and under <c>then</c> when that is an event here.</summary>
    /// <param name="map">The state or dialog.</param>
    /// <param name="then">The event that <c>then</c> follows, or null where there is no <c>then</c>.</param>
    public static Transitions Read(YamlMap map, string? then)
    {
        var all = new List<Transition>();
        if (map.Map("on") is { } on)
        {
            foreach (var trigger in on.Keys) all.AddRange(ReadEvent(on, trigger));
        }

        if (then is not null && map.Text("then") is { } target) Add(all, map, "then", new(then, target, map.LineOfKey("then")));
        if (map.Map("timeout") is { } timeout) Add(all, map, "timeout", new(StateDefinition.Timeout, timeout.Required("go"), timeout.Line));
        return new Transitions(all);
    }

    /// <summary>How long <c>timeout</c> waits: <c>90 seconds</c>, <c>10 minutes</c>, <c>2 hours</c>, <c>1 day</c>.</summary>
    public static Duration? Patience(YamlMap map)
    {
        if (map.Map("timeout") is not { } timeout) return null;
        var (patience, _) = (ReadDuration(timeout.Required("after")), timeout.Find("go"));
        if (patience is null) timeout.Problem(timeout.LineOfKey("after"), "'after' must be a time such as 90 seconds, 10 minutes or 2 hours");
        timeout.RefuseOthers();
        return patience;
    }

    private static void Add(List<Transition> all, YamlMap map, string key, Transition transition)
    {
        if (all.Exists(other => other.Event == transition.Event))
            map.Problem(map.LineOfKey(key), $"'{key}' and 'on: {transition.Event}' compete: both say what follows; keep one");
        else all.Add(transition);
    }

    private static IEnumerable<Transition> ReadEvent(YamlMap on, string trigger) => on.Find(trigger) switch
    {
        YamlSequenceNode => [.. on.Maps(trigger).Select(choice => ReadChoice(choice, trigger))],
        _ => [new Transition(trigger, on.Required(trigger), on.LineOfKey(trigger))],
    };

    private static Transition ReadChoice(YamlMap choice, string trigger)
    {
        var otherwise = choice.Text(StateDefinition.Otherwise);
        var words = choice.Text("if");
        var condition = words is null ? null : ConditionReader.Read(words);
        if (words is not null && condition is null)
            choice.Problem(choice.LineOfKey("if"), $"'if: {words}' is no condition; write NAME is VALUE, NAME is not VALUE, NAME is known, NAME is unknown or NAME >= NUMBER (also > <= <), joined by 'and'");
        if (words is null == otherwise is null) choice.Problem(choice.Line, "each entry is { if: condition, go: state } or { otherwise: state }");
        var target = otherwise ?? choice.Required("go");
        choice.RefuseOthers();
        return new Transition(trigger, target, choice.Line) { If = condition, Otherwise = otherwise is not null };
    }

    private static Duration? ReadDuration(string words)
    {
        if (words.Split(' ') is not [var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0) return null;
        return unit.TrimEnd('s') switch
        {
            "second" => Duration.FromSeconds(count),
            "minute" => Duration.FromMinutes(count),
            "hour" => Duration.FromHours(count),
            "day" => Duration.FromDays(count),
            _ => null,
        };
    }
}
