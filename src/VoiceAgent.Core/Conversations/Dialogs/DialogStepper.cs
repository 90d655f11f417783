using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Takes a dialog from where it stands to where it waits for the person, or to its end.</summary>
internal sealed class DialogStepper(DialogCatalog catalog, DialogMachines machines, SlotFiller filler, ActionRunner actions, Speaker speaker)
{
    private const int MaxSteps = 100;

    public DialogDefinition Definition(DialogFrame frame) =>
        catalog.TryGet(frame, out var dialog) ? dialog : throw new InvalidOperationException($"the dialog '{frame.Dialog}' of a conversation under way is gone");

    /// <summary>The intent of what is under way, or null.</summary>
    public string? IntentOf(Session session) => DialogStack.Chain(session).Select(frame => Definition(frame).Intent).FirstOrDefault(intent => intent is not null);

    /// <summary>Whether the frame's state, as it waits, has a transition for an event.</summary>
    public static bool Declares(DialogDefinition dialog, DialogFrame frame, string trigger) =>
        dialog.States.TryGetValue(frame.State, out var state) && (state.On.Has(trigger) || (state.Listens && dialog.On.Has(trigger)));

    /// <summary>Fires an event on a frame; false when its state has no transition for it.</summary>
    public bool TryFire(Turn turn, DialogFrame frame, string trigger)
    {
        var (dialog, from) = (Definition(frame), frame.State);
        if (!machines.TryFire(dialog, frame, trigger, name => Look(turn, frame, name))) return false;
        turn.Steps.Add(new DialogStep(frame.Dialog, from, trigger, frame.State));
        (frame.Asked, frame.Resuming) = (null, false);
        var state = dialog.States[frame.State];
        foreach (var slot in state.Forget) frame.Slots.Remove(slot);
        foreach (var (name, value) in state.Set) frame.Facts[name] = Value.Of(value);
        return true;
    }

    /// <summary>The value of a slot or fact.</summary>
    public static Value? Look(Turn turn, DialogFrame frame, string name) =>
        frame.Slots.TryGetValue(name, out var value) || frame.Facts.TryGetValue(name, out value) || turn.Session.Facts.TryGetValue(name, out value) ? value : null;

    /// <summary>Steps until the dialog on top waits, or none is left.</summary>
    public async Task AdvanceAsync(Turn turn, CancellationToken cancellationToken)
    {
        for (var step = 0; turn.Top is { } frame; step++)
        {
            if (step == MaxSteps) throw new InvalidOperationException($"the dialog '{frame.Dialog}' goes round in state '{frame.State}' without waiting for anybody");
            if (!await StepAsync(turn, frame, cancellationToken)) continue;
            (frame.Begun, frame.WaitsSince) = (true, turn.Now.ToDateTimeOffset());
            return;
        }
    }

    /// <summary>Asks again what the dialog on top waits for, in other words.</summary>
    public async Task AskAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top is { Candidates.Count: > 0 } frame) SayWhichOne(turn, frame);
        else await AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>Offers the things that a name may mean.</summary>
    public void SayWhichOne(Turn turn, DialogFrame frame)
    {
        turn.LastFrame = frame;
        var names = frame.Candidates.Select(candidate => SlotFiller.NameOf(candidate, turn.Session.Language)).ToList();
        turn.Session.Facts["candidates"] = Value.Of(string.Join(", ", names));
        speaker.Say(turn, "which-one", names);
    }

    /// <summary>After something else was finished: says what goes on, or what comes next.</summary>
    public void SayResumed(Turn turn)
    {
        if (turn.Top is not { } frame || !Definition(DialogStack.Chain(turn.Session).Last()).Title.TryGetValue(turn.Session.Language, out var title)) return;
        turn.Session.Facts["title"] = Value.Of(title);
        frame.Resuming = frame.Begun && Definition(frame).States.GetValueOrDefault(frame.State) is FillState;
        speaker.Say(turn, !frame.Begun ? "next-up" : frame.Resuming ? "resumed" : "resumed-where-it-was");
    }

    /// <summary>One step; true when the dialog now waits.</summary>
    private async Task<bool> StepAsync(Turn turn, DialogFrame frame, CancellationToken cancellationToken)
    {
        turn.LastFrame = frame;
        var dialog = Definition(frame);
        if (frame.Heard.Count > 0 && await WaitsForChoiceAsync(turn, dialog, frame, cancellationToken)) return true;
        return dialog.States[frame.State] switch
        {
            FillState fill => await FillAsync(turn, dialog, frame, fill, cancellationToken),
            SayState say => Say(turn, dialog, frame, say),
            CallState call => Call(turn, frame, call),
            ChooseState choose => Fire(turn, frame, Choice(turn, frame, choose)),
            DoState run => Fire(turn, frame, await actions.RunAsync(turn, frame, run, cancellationToken)),
            var unknown => throw new InvalidOperationException($"nobody knows what state '{unknown.Name}' does"),
        };
    }

    /// <summary>What was said before the dialog had its turn fills its slots; true when it first must be asked which one is meant.</summary>
    private async Task<bool> WaitsForChoiceAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, CancellationToken cancellationToken)
    {
        var outcome = await filler.FillHeardAsync(turn, dialog, frame, cancellationToken);
        if (outcome.Unknown is { } unknown) speaker.SayUnknown(turn, unknown);
        // What was offered for one thing may have been settled by the next words.
        if (!outcome.Ambiguous || frame.Candidates.Count == 0) return false;
        SayWhichOne(turn, frame);
        return true;
    }

    private async Task<bool> FillAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, FillState state, CancellationToken cancellationToken)
    {
        await filler.FillDefaultsAsync(turn, dialog, frame, cancellationToken);
        if (state.Slots.FirstOrDefault(slot => !frame.Slots.ContainsKey(slot)) is not { } missing) return Fire(turn, frame, StateDefinition.Filled);
        if (frame.Candidates.Count > 0 && frame.Asked == missing) return true;
        frame.Asked = missing;
        frame.Candidates.Clear();
        var ask = dialog.Slots[missing].Ask;
        speaker.Say(turn, dialog, frame, ask[Math.Min(turn.Session.Misses, ask.Count - 1)]);
        return true;
    }

    private static string Choice(Turn turn, DialogFrame frame, ChooseState state) =>
        Look(turn, frame, state.By) is { } value && state.On.Has(value.Key) ? value.Key : StateDefinition.Otherwise;

    private bool Call(Turn turn, DialogFrame frame, CallState state)
    {
        var heard = from given in state.With let value = Look(turn, frame, given.Value) where value is not null select new HeardSlot(given.Key, value, []);
        if (!(Definition(frame).PublishedWith ?? catalog.Current).TryGet(state.Dialog, out var dialog)) throw new InvalidOperationException($"the dialog '{state.Dialog}' is gone");
        DialogStack.Push(turn, dialog, [.. heard], frame);
        return false;
    }

    private bool Say(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state)
    {
        if (state.Reply.Length > 0) speaker.Say(turn, dialog, frame, state);
        turn.HandsOver |= state.HandOff;
        turn.Session.HandedOver |= state.HandOff;
        if (state.Waits) return true;
        if (!state.End) return Fire(turn, frame, StateDefinition.Said);
        End(turn, dialog, frame, state);
        return false;
    }

    private void End(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state)
    {
        var session = turn.Session;
        var caller = DialogStack.Chain(session).ElementAtOrDefault(1);
        session.Stack.RemoveAt(session.Stack.Count - 1);
        if (state.HangUp) session.Stack.Clear();
        else if (caller is not null)
        {
            Return(turn, frame, caller, state.Outcome ?? CallState.Done);
            return;
        }

        turn.Outcome = state.Outcome ?? turn.Outcome;
        session.Ended |= state.HangUp || (session.Script is not null && session.Stack.Count == 0);
        session.Last = dialog.IsQuestion(actions.IsEffect) ? new(dialog.Name, KeptOf(dialog, frame)) : null;
        SayResumed(turn);
    }

    private void Return(Turn turn, DialogFrame frame, DialogFrame caller, string outcome)
    {
        var state = (CallState)Definition(caller).States[caller.State];
        foreach (var (fact, name) in state.Take)
        {
            if (Look(turn, frame, name) is { } value) caller.Facts[fact] = value;
        }

        Fire(turn, caller, outcome);
    }

    private static Dictionary<string, Value> KeptOf(DialogDefinition dialog, DialogFrame frame) =>
        frame.Slots.Where(slot => dialog.Slots.TryGetValue(slot.Key, out var kept) && !kept.Once && slot.Value.Kind != ValueKind.Secret).ToDictionary();

    private bool Fire(Turn turn, DialogFrame frame, string trigger) =>
        TryFire(turn, frame, trigger) ? false : throw new InvalidOperationException($"state '{frame.State}' of '{frame.Dialog}' has no transition for '{trigger}'");
}
