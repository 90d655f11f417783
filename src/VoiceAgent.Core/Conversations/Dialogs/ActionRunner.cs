using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Runs the actions that dialogs name.</summary>
internal sealed class ActionRunner(DialogVocabulary vocabulary)
{
    /// <summary>Whether an action changes the world.</summary>
    public bool IsEffect(string action) => vocabulary.Actions[action].IsEffect;

    /// <summary>Runs a state's action; its facts go to the frame, its outcome is what happens next.</summary>
    public async Task<string> RunAsync(Turn turn, DialogFrame frame, DoState state, CancellationToken cancellationToken)
    {
        var action = vocabulary.Actions[state.Action];
        if (action.IsEffect) await AnnounceEffectAsync(turn, frame, state, cancellationToken);
        var result = await action.RunAsync(Context(turn, frame), cancellationToken);
        if (!action.Outcomes.Contains(result.Outcome)) throw new InvalidOperationException($"'{action.Name}' came to '{result.Outcome}', which it does not declare");
        foreach (var (name, value) in result.Facts) frame.Facts[name] = value;
        frame.PendingEffect = null;
        ForgetSecrets(frame);
        return result.Outcome;
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
}
