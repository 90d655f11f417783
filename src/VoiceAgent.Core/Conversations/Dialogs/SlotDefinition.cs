namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Something a dialog wants to know.</summary>
public sealed record SlotDefinition
{
    /// <summary>The type of one of a few values that the file itself names.</summary>
    public const string Choice = "choice";

    /// <summary>A built-in type or the name of an <see cref="ISlotType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Reply keys: the first ask, then each re-ask.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Fills it silently.</summary>
    public string? Default { get; init; }

    /// <summary>Never asked for.</summary>
    public bool Optional { get; init; }

    /// <summary>Not kept when the same question is asked once more with something else changed.</summary>
    public bool Once { get; init; }

    /// <summary>For a <see cref="Choice"/>: the values, each with the words that mean it by language; the first word is the one said.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Values { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>What a value must be, however it came: said, given by default, or filled beforehand.</summary>
    public IReadOnlyList<SlotCheck> Checks { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public required int Line { get; init; }
}
