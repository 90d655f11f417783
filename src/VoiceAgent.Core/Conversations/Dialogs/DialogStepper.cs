using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Takes a dialog from where it stands to where it waits for the person, or to its end.</summary>
internal sealed class DialogStepper(DialogCatalog catalog, DialogVocabulary vocabulary, DialogMachines machines, SlotFiller filler, Speaker speaker)
{
    private const int MaxSteps = 50;

    public DialogDefinition Definition(DialogFrame frame) =>
        catalog.TryGet(frame.Dialog, out var dialog) ? dialog : throw new InvalidOperationException($"the dialog '{frame.Dialog}' of a conversation under way is gone");

    /// <summary>Whether the frame's state, as it waits, has a transition for an event.</summary>
    public static bool Declares(DialogDefinition dialog, StateDefinition state, string trigger) =>
        state.On.ContainsKey(trigger) || (state.Waits && dialog.On.ContainsKey(trigger));

    /// <inheritdoc cref="Declares(DialogDefinition, StateDefinition, string)"/>
    public bool Declares(DialogDefinition dialog, DialogFrame frame, string trigger) =>
        dialog.States.TryGetValue(frame.State, out var state) && Declares(dialog, state, trigger);

    /// <summary>Fires an event on a frame; false when its state has no transition for it.</summary>
    public bool TryFire(Turn turn, DialogFrame frame, string trigger)
    {
        var (dialog, from) = (Definition(frame), frame.State);
        if (!machines.TryFire(dialog, frame, trigger)) return false;
        turn.Steps.Add(new DialogStep(frame.Dialog, from, trigger, frame.State));
        frame.Asked = null;
        foreach (var slot in dialog.States[frame.State].Forget) frame.Slots.Remove(slot);
        return true;
    }

    /// <summary>Steps until the dialog on top waits, or none is left.</summary>
    public async Task AdvanceAsync(Turn turn, CancellationToken cancellationToken)
    {
        for (var step = 0; turn.Top is { } frame; step++)
        {
            if (step == MaxSteps) throw new InvalidOperationException($"the dialog '{frame.Dialog}' goes round in state '{frame.State}' without waiting for anybody");
            if (await StepAsync(turn, frame, cancellationToken)) return;
        }
    }

    /// <summary>Asks again what the dialog on top waits for, in other words.</summary>
    public async Task AskAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top is { Candidates.Count: > 0 } frame)
        {
            turn.LastFrame = frame;
            SayWhichOne(turn, frame);
        }
        else
        {
            await AdvanceAsync(turn, cancellationToken);
        }
    }

    /// <summary>Offers the things that a name may mean.</summary>
    public void SayWhichOne(Turn turn, DialogFrame frame)
    {
        var names = frame.Candidates.Select(candidate => turn.Session.Language == "en" ? candidate.English ?? candidate.Text : candidate.Text).ToList();
        turn.Session.Facts["candidates"] = Value.Of(string.Join(", ", names));
        speaker.Say(turn, "which-one", names);
    }

    /// <summary>After a digression: says what goes on.</summary>
    public void SayResumed(Turn turn)
    {
        if (turn.Top is not { } frame || !Definition(frame).Title.TryGetValue(turn.Session.Language, out var title)) return;
        turn.Session.Facts["title"] = Value.Of(title);
        speaker.Say(turn, "resumed");
    }

    /// <summary>One step; true when the dialog now waits.</summary>
    private async Task<bool> StepAsync(Turn turn, DialogFrame frame, CancellationToken cancellationToken)
    {
        turn.LastFrame = frame;
        var dialog = Definition(frame);
        if (!dialog.States.TryGetValue(frame.State, out var state))
        {
            // The state went away with a newer version of the file: begin this dialog again rather than be stuck.
            frame.State = dialog.Start;
            return false;
        }

        switch (state)
        {
            case FillState fill:
                return await FillAsync(turn, dialog, frame, fill, cancellationToken);
            case DoState run:
                await DoAsync(turn, dialog, frame, run, cancellationToken);
                return false;
            case ChooseState choose:
                Choose(turn, frame, choose);
                return false;
            default:
                return Say(turn, dialog, frame, (SayState)state);
        }
    }

    private async Task<bool> FillAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, FillState state, CancellationToken cancellationToken)
    {
        await filler.FillDefaultsAsync(turn, dialog, frame, cancellationToken);
        if (state.Slots.FirstOrDefault(slot => !frame.Slots.ContainsKey(slot)) is not { } missing)
        {
            Fire(turn, frame, StateDefinition.Filled);
            return false;
        }

        if (frame.Candidates.Count > 0 && frame.Asked == missing) return true;
        frame.Asked = missing;
        frame.Candidates.Clear();
        var ask = dialog.Slots[missing].Ask;
        speaker.Say(turn, dialog, frame, ask[Math.Min(turn.Session.Misses, ask.Count - 1)]);
        return true;
    }

    private async Task DoAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, DoState state, CancellationToken cancellationToken)
    {
        var action = vocabulary.Actions[state.Action];
        if (action.IsEffect) await AnnounceEffectAsync(turn, frame, state, cancellationToken);
        var result = await action.RunAsync(Context(turn, frame), cancellationToken);
        if (!action.Outcomes.Contains(result.Outcome)) throw new InvalidOperationException($"'{action.Name}' came to '{result.Outcome}', which it does not declare");
        foreach (var (name, value) in result.Facts) frame.Facts[name] = value;
        frame.PendingEffect = null;
        ForgetSecrets(frame);
        Fire(turn, frame, result.Outcome);
    }

    /// <summary>The key is saved before the effect is tried: after a crash the same key is tried again, and money moves once.</summary>
    private static async Task AnnounceEffectAsync(Turn turn, DialogFrame frame, DoState state, CancellationToken cancellationToken)
    {
        if (frame.PendingEffect is not null) return;
        frame.PendingEffect = $"{turn.Session.ConversationId}/{frame.Serial}/{state.Name}/{turn.Session.Turns + 1}";
        turn.Session.PendingActivityId = turn.Inbound.ActivityId;
        ForgetSecrets(frame);
        await turn.CheckpointAsync(cancellationToken);
    }

    private static ActionContext Context(Turn turn, DialogFrame frame) => new()
    {
        ConversationId = turn.Session.ConversationId,
        CustomerId = turn.Session.CustomerId,
        Language = turn.Session.Language,
        Now = turn.Now,
        Slots = frame.Slots,
        Facts = frame.Facts,
        EffectKey = frame.PendingEffect,
    };

    private static void ForgetSecrets(DialogFrame frame)
    {
        foreach (var secret in frame.Slots.Where(slot => slot.Value.Kind == ValueKind.Secret).Select(slot => slot.Key).ToList()) frame.Slots.Remove(secret);
    }

    private void Choose(Turn turn, DialogFrame frame, ChooseState state)
    {
        var found = frame.Slots.TryGetValue(state.By, out var value) || frame.Facts.TryGetValue(state.By, out value) || turn.Session.Facts.TryGetValue(state.By, out value);
        Fire(turn, frame, found && state.On.ContainsKey(value!.Text) ? value.Text : StateDefinition.Otherwise);
    }

    private bool Say(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state)
    {
        speaker.Say(turn, dialog, frame, state);
        turn.HandsOver |= state.HandOff;
        turn.Session.HandedOver |= state.HandOff;
        if (state.Waits) return true;
        if (state.End) End(turn, state);
        else Fire(turn, frame, StateDefinition.Said);
        return false;
    }

    private void End(Turn turn, SayState state)
    {
        turn.Session.Stack.RemoveAt(turn.Session.Stack.Count - 1);
        turn.Outcome = state.Outcome ?? turn.Outcome;
        if (state.HangUp) turn.Session.Stack.Clear();
        turn.Session.Ended |= state.HangUp || (turn.Session.Script is not null && turn.Session.Stack.Count == 0);
        SayResumed(turn);
    }

    private void Fire(Turn turn, DialogFrame frame, string trigger)
    {
        if (!TryFire(turn, frame, trigger)) throw new InvalidOperationException($"state '{frame.State}' of '{frame.Dialog}' has no transition for '{trigger}'");
    }
}
