using System.Collections.Concurrent;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Rents out dialog machines: one is not thread-safe, and many turns run at once.</summary>
internal sealed class DialogMachines
{
    private readonly ConcurrentDictionary<DialogDefinition, ConcurrentBag<DialogMachine>> _idle = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fires an event on a frame; false when its state has no transition for it.</summary>
    public bool TryFire(DialogDefinition dialog, DialogFrame frame, string trigger, Func<string, Value?> look)
    {
        var idle = _idle.GetOrAdd(dialog, static _ => []);
        if (!idle.TryTake(out var machine)) machine = new DialogMachine(dialog);
        try
        {
            return machine.TryFire(frame, trigger, look);
        }
        finally
        {
            idle.Add(machine);
        }
    }
}
