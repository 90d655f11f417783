using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>A language's marks of clause, person, time and mood, as patterns; everything that reading needs to know of it.</summary>
internal sealed record Grammar
{
    /// <summary>Where one clause ends and the next begins; the group <c>gap</c> between them is dropped.</summary>
    public required IReadOnlyList<Pattern> Split { get; init; }

    /// <summary>Opens contractions and joins, in order: what to find and what to put.</summary>
    public required IReadOnlyList<(Wording Find, string Put)> Spelling { get; init; }

    /// <summary>Figures of speech, blanked before rules look: 배고파 죽겠다, "dying to see".</summary>
    public required IReadOnlyList<(Wording Find, string Put)> Figures { get; init; }

    /// <summary>The speaker is named as the one it is about.</summary>
    public required Wording Self { get; init; }

    /// <summary>A form that only a speaker uses of themselves: 싶어, "I feel".</summary>
    public required Wording SelfOnly { get; init; }

    /// <summary>Another person is the subject.</summary>
    public required Wording Other { get; init; }

    /// <summary>Someone of the household is the subject.</summary>
    public required Wording Household { get; init; }

    /// <summary>The place is here, the time is now.</summary>
    public required Wording Here { get; init; }

    /// <summary>In care elsewhere, or dead: of the household, and yet not here.</summary>
    public required Wording Away { get; init; }

    /// <summary>A time long gone.</summary>
    public required Wording LongAgo { get; init; }

    /// <summary>A time in the last days.</summary>
    public required Wording Recent { get; init; }

    /// <summary>A word that brings the talk back to now.</summary>
    public required Wording Now { get; init; }

    /// <summary>The matter is over.</summary>
    public required Wording Settled { get; init; }

    /// <summary>An if, a fear, a near miss.</summary>
    public required Wording Supposed { get; init; }

    /// <summary>What would follow from an if.</summary>
    public required Wording Consequence { get; init; }

    /// <summary>Hearsay, quotation, broadcast, dream.</summary>
    public required Wording Reported { get; init; }

    /// <summary>A question.</summary>
    public required Wording Asked { get; init; }

    /// <summary>A negation that ends right before the predicate.</summary>
    public required Wording NegatedBefore { get; init; }

    /// <summary>A negation that begins right after the words found.</summary>
    public required Wording NegatedAfter { get; init; }
}
