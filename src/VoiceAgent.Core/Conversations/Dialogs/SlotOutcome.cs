using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>How filling a slot went.</summary>
internal enum Filling
{
    /// <summary>It holds a value that it did not hold before.</summary>
    Filled,

    /// <summary>It held this value already.</summary>
    Unchanged,

    /// <summary>The words mean several things; they are offered.</summary>
    Ambiguous,

    /// <summary>The name means nothing that is known.</summary>
    Unknown,

    /// <summary>A check of the file does not let it pass; why has been said.</summary>
    Refused,
}

/// <summary>What became of what was said for slots.</summary>
internal sealed class SlotOutcome
{
    private readonly List<(DialogFrame Frame, string Slot)> changed = [];

    /// <summary>Something was said that was known already.</summary>
    public bool Unchanged { get; private set; }

    /// <summary>Words meant several things.</summary>
    public bool Ambiguous { get; private set; }

    /// <summary>A value was refused.</summary>
    public bool Refused { get; private set; }

    /// <summary>The name that meant nothing known, or null.</summary>
    public Value? Unknown { get; private set; }

    /// <summary>Whether anything was said of the dialog's slots.</summary>
    public bool Any => changed.Count > 0 || Unchanged;

    /// <summary>Whether something said could not be used.</summary>
    public bool Missed => Unknown is not null || Refused;

    /// <summary>The slots of a dialog that hold something else than before, or nothing any more.</summary>
    public IEnumerable<string> ChangedOf(DialogFrame frame) => changed.Where(change => change.Frame == frame).Select(change => change.Slot);

    public void Add(DialogFrame frame, string slot, Value said, Filling filling, bool lost)
    {
        if (filling == Filling.Filled || lost) changed.Add((frame, slot));
        Unchanged |= filling == Filling.Unchanged;
        Ambiguous |= filling == Filling.Ambiguous;
        Refused |= filling == Filling.Refused;
        if (filling == Filling.Unknown) Unknown ??= said;
    }
}
