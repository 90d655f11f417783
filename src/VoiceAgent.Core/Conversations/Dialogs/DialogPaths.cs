namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Every path that a dialog's machine can take, whatever is said to it.</summary>
internal sealed class DialogPaths(DialogDefinition dialog)
{
    public IEnumerable<StateDefinition> Unreachable()
    {
        var reached = Reachable(dialog.Start);
        return dialog.States.Values.Where(state => !reached.Contains(state.Name));
    }

    public IEnumerable<StateDefinition> WithoutEnd() =>
        dialog.States.Values.Where(state => !Reachable(state.Name).Any(name => dialog.States.TryGetValue(name, out var reached) && reached is SayState { End: true }));

    /// <summary>A path to the rule's state on which its event did not happen (since the other), or null: the rule is proved.</summary>
    public IReadOnlyList<string>? Breaking(NeverRule rule)
    {
        var start = (State: dialog.Start, Happened: false);
        var cameFrom = new Dictionary<(string State, bool Happened), (string State, bool Happened)?> { [start] = null };
        var queue = new Queue<(string State, bool Happened)>([start]);
        while (queue.TryDequeue(out var at))
        {
            if (at == (rule.Reach, false)) return Path(at, cameFrom);
            foreach (var (trigger, target) in Transitions(at.State))
            {
                var next = (target, trigger == rule.Without || (at.Happened && trigger != rule.Since));
                if (cameFrom.TryAdd(next, at)) queue.Enqueue(next);
            }
        }

        return null;
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
            foreach (var (_, target) in Transitions(state))
            {
                if (reached.Add(target)) queue.Enqueue(target);
            }
        }

        return reached;
    }

    private IEnumerable<KeyValuePair<string, string>> Transitions(string name)
    {
        if (!dialog.States.TryGetValue(name, out var state)) return [];
        return state.Waits ? state.On.Concat(dialog.On.Where(inherited => !state.On.ContainsKey(inherited.Key))) : state.On;
    }
}
