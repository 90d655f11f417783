namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>The names that dialog files may use because code stands behind them.</summary>
public sealed class DialogVocabulary(IEnumerable<IDialogAction> actions, IEnumerable<ISlotType> slotTypes)
{
    private static readonly string[] BuiltInTypes =
        ["money", "date", "period", "number", "phone", "account-number", "bank", "currency", "text", "code", "yes-no", "term", "direction", "time", SlotDefinition.Choice];

    /// <summary>Actions by name.</summary>
    public IReadOnlyDictionary<string, IDialogAction> Actions { get; } = actions.ToDictionary(action => action.Name);

    /// <summary>Slot types that resolve to somebody's things, by name.</summary>
    public IReadOnlyDictionary<string, ISlotType> SlotTypes { get; } = slotTypes.ToDictionary(type => type.Name);

    /// <summary>Whether a slot may have this type.</summary>
    public bool IsType(string name) => BuiltInTypes.Contains(name) || SlotTypes.ContainsKey(name);

    /// <summary>Every slot type's name.</summary>
    public IEnumerable<string> TypeNames => BuiltInTypes.Concat(SlotTypes.Keys).Order(StringComparer.Ordinal);
}
