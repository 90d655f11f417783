using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace VoiceAgent.Testing.Conversations;

/// <summary>A whole conversation as YAML: see <c>tests/scenarios/README.md</c>.</summary>
public sealed class Scenario
{
    public string Language { get; set; } = "ko";

    public string? Customer { get; set; } = "kim-minjun";

    public string? Dialog { get; set; }

    public bool Voice { get; set; }

    public Dictionary<string, string> Facts { get; set; } = [];

    public List<ScenarioTurn> Turns { get; set; } = [];

    public static Scenario Read(string file) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<Scenario>(File.ReadAllText(file));

    /// <summary>Plays it; the first turn that came out differently is told as the person would have read it.</summary>
    public async Task PlayAsync(ConversationHost host)
    {
        var conversation = new Conversation(host, Customer, Language, Voice);
        for (var number = 0; number < Turns.Count; number++)
        {
            var turn = Turns[number];
            var result = turn.User switch
            {
                "/join" => await conversation.JoinAsync(Dialog, Facts.ToDictionary(fact => fact.Key, fact => Value.Of(fact.Value))),
                "/silence" => await conversation.BeSilentAsync(),
                "/code" => await conversation.GiveCodeAsync(),
                _ => await conversation.SayAsync(turn.User),
            };
            if (turn.Difference(result) is { } difference) throw new ScenarioException(number + 1, turn.User, difference);
        }
    }
}

/// <summary>What is said, and what must come of it.</summary>
public sealed class ScenarioTurn
{
    public string User { get; set; } = "";

    /// <summary>Parts of the answer, each of which must be there.</summary>
    public List<string> Bot { get; set; } = [];

    /// <summary>Parts that must not be there.</summary>
    public List<string> Never { get; set; } = [];

    /// <summary>dialog/state after the turn.</summary>
    public string? State { get; set; }

    public string? Outcome { get; set; }

    public List<string> Signals { get; set; } = [];

    public bool? Ended { get; set; }

    public bool? HandedOver { get; set; }

    public string? Difference(TurnResult result)
    {
        var said = string.Join('\n', result.Replies.Select(reply => reply.Text));
        var state = $"{result.Dialog}/{result.State}";
        if (Bot.Find(part => !said.Contains(part, StringComparison.Ordinal)) is { } missing) return $"expected to hear \"{missing}\"; heard \"{said}\" in {state}";
        if (Never.Find(part => said.Contains(part, StringComparison.Ordinal)) is { } heard) return $"must not say \"{heard}\"; heard \"{said}\"";
        if (State is not null && State != state) return $"expected {State}, is {state}; heard \"{said}\"";
        if (Outcome is not null && Outcome != result.Outcome) return $"expected the outcome {Outcome}, is {result.Outcome ?? "none"}";
        if (Signals.Find(signal => result.Signals.All(found => found.Name != signal)) is { } unheard) return $"expected the signal {unheard}; found {string.Join(", ", result.Signals.Select(found => found.Name))}";
        if (Ended is { } ended && ended != result.Ended) return $"expected ended: {ended}";
        return HandedOver is { } handed && handed != result.HandedOver ? $"expected handed-over: {handed}" : null;
    }
}

/// <summary>A scenario that came out differently.</summary>
public sealed class ScenarioException(int turn, string user, string difference) : Exception($"turn {turn}, \"{user}\": {difference}");
