using System.Collections;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>The ways out of a state, or those that every state of a dialog inherits.</summary>
/// <param name="all">The transitions, in the order of the file.</param>
public sealed class Transitions(IReadOnlyList<Transition> all) : IEnumerable<Transition>
{
    private readonly HashSet<string> _events = [.. all.Select(transition => transition.Event)];

    /// <summary>No way out.</summary>
    public static Transitions None { get; } = new([]);

    /// <summary>Whether anything follows an event, whatever the conditions.</summary>
    public bool Has(string trigger) => _events.Contains(trigger);

    /// <summary>The transitions of an event.</summary>
    public IEnumerable<Transition> Of(string trigger) => all.Where(transition => transition.Event == trigger);

    /// <summary>These, and the others for events that these say nothing of.</summary>
    public IEnumerable<Transition> Over(Transitions inherited) => all.Concat(inherited.Where(transition => !Has(transition.Event)));

    /// <inheritdoc/>
    public IEnumerator<Transition> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
