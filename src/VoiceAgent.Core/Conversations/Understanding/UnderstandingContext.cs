using NodaTime;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What is known before a word is understood: an answer to "얼마를 보낼까요" is an amount before it is anything else.</summary>
public sealed record UnderstandingContext
{
    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Today where the customer lives; relative dates count from it.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>The intent of the open dialog, or null.</summary>
    public string? Intent { get; init; }

    /// <summary>The open dialog's slots: name → type (money, date, period, payee, account, card, currency, code, choice, text, indicator …).</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();

    /// <summary>The slots that already hold a value: a new one corrects it.</summary>
    public IReadOnlySet<string> Filled { get; init; } = new HashSet<string>();

    /// <summary>The slot just asked for, or null.</summary>
    public string? Asked { get; init; }

    /// <summary>Whether a yes or a no is awaited.</summary>
    public bool AwaitsConfirmation { get; init; }

    /// <summary>The names offered for <see cref="Asked"/>, in order, when it meant several.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Names to listen for, by slot type: payee → 엄마, 김영희.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The same person on the same day with no dialog open and nothing asked.</summary>
    internal UnderstandingContext Alone => new() { Language = Language, Today = Today, Names = Names };

    /// <summary>For slots of type <c>choice</c>: slot → the values it may have, each with the words that mean it in this language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Choices { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>The intents that the person was just asked to choose among (see <c>Clarify</c>), in the order they were offered.</summary>
    public IReadOnlyList<OfferedIntent> Offered { get; init; } = [];

    /// <summary>The intent of the question answered last, when nothing has been begun since: "엔화는요?" asks it once more. Null otherwise.</summary>
    public string? LastIntent { get; init; }
}

/// <summary>An intent that was offered.</summary>
/// <param name="Intent">Its name in the taxonomy.</param>
/// <param name="Title">How it was named to the person.</param>
public sealed record OfferedIntent(string Intent, string Title);
