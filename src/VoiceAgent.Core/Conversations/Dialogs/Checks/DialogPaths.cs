namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Every path that a dialog's machine can take, whatever is said to it and whatever its conditions come to.</summary>
internal sealed class DialogPaths(DialogDefinition dialog)
{
    private const string Changed = "changed";

    public IEnumerable<StateDefinition> Unreachable()
    {
        var reached = Reachable(dialog.Start);
        return dialog.States.Values.Where(state => !reached.Contains(state.Name));
    }

    public IEnumerable<StateDefinition> WithoutEnd() =>
        dialog.States.Values.Where(state => !Reachable(state.Name).Any(name => dialog.States.TryGetValue(name, out var reached) && reached is SayState { End: true }));

    /// <summary>
    /// A path to a state on which an event did not happen (since another, or since the state was last reached), or null: it is proved
    /// that there is none. A yes counts once: who comes to the state again needs another.
    /// </summary>
    public IReadOnlyList<string>? Breaking(string reach, string without, string? since)
    {
        var start = (State: dialog.Start, Happened: false);
        var cameFrom = new Dictionary<(string State, bool Happened), (string State, bool Happened)?> { [start] = null };
        var queue = new Queue<(string State, bool Happened)>([start]);
        while (queue.TryDequeue(out var at))
        {
            if (at == (reach, false)) return Path(at, cameFrom);
            foreach (var (trigger, target) in Steps(at.State))
            {
                var next = (target, trigger == without || (at.Happened && at.State != reach && !Undoes(trigger, since)));
                if (cameFrom.TryAdd(next, at)) queue.Enqueue(next);
            }
        }

        return null;
    }

    /// <summary>Whether an event makes void what happened before. In the words that raise a signal something may be changed as well, and the signal goes first.</summary>
    private static bool Undoes(string trigger, string? since) =>
        trigger == since || (since == Changed && (trigger == "danger" || trigger.StartsWith("signal.", StringComparison.Ordinal)));

    /// <summary>Ways round on which nobody is waited for and nothing is asked.</summary>
    public IEnumerable<IReadOnlyList<StateDefinition>> Rounds()
    {
        var passing = dialog.States.Values.Where(state => !state.Listens).ToDictionary(state => state.Name);
        var told = new HashSet<string>();
        foreach (var state in passing.Values.Where(state => !told.Contains(state.Name)))
        {
            if (RoundFrom(state, passing) is not { } round) continue;
            told.UnionWith(round.Select(member => member.Name));
            yield return round;
        }
    }

    /// <summary>The shortest way from a state back to it, through states that pass without waiting.</summary>
    private static List<StateDefinition>? RoundFrom(StateDefinition start, Dictionary<string, StateDefinition> passing)
    {
        var cameFrom = new Dictionary<string, string>();
        var queue = new Queue<string>([start.Name]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var target in passing[at].On.Select(transition => transition.Target).Where(passing.ContainsKey))
            {
                if (cameFrom.TryAdd(target, at)) queue.Enqueue(target);
                if (target == start.Name) return Round(start.Name, cameFrom, passing);
            }
        }

        return null;
    }

    private static List<StateDefinition> Round(string start, Dictionary<string, string> cameFrom, Dictionary<string, StateDefinition> passing)
    {
        var round = new List<StateDefinition>();
        for (var at = cameFrom[start]; at != start; at = cameFrom[at]) round.Insert(0, passing[at]);
        round.Insert(0, passing[start]);
        return round;
    }

    private static List<string> Path((string State, bool Happened) end, Dictionary<(string State, bool Happened), (string State, bool Happened)?> cameFrom)
    {
        var path = new List<string>();
        for ((string State, bool Happened)? at = end; at is { } step; at = cameFrom[step]) path.Insert(0, step.State);
        return path;
    }

    private HashSet<string> Reachable(string from)
    {
        var reached = new HashSet<string> { from };
        var queue = new Queue<string>([from]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (_, target) in Steps(state))
            {
                if (reached.Add(target)) queue.Enqueue(target);
            }
        }

        return reached;
    }

    /// <summary>The steps out of a state. What was said may be changed wherever somebody listens, so where no transition answers a change it leaves the state as it is.</summary>
    private IEnumerable<(string Event, string Target)> Steps(string name)
    {
        if (!dialog.States.TryGetValue(name, out var state)) yield break;
        foreach (var transition in dialog.TransitionsOf(state)) yield return (transition.Event, transition.Target);
        if (state.Listens && !dialog.TransitionsOf(state).Any(transition => transition is { Event: Changed, If: null })) yield return (Changed, name);
    }
}
