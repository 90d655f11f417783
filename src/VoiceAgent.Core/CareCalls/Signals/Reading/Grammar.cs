using System.Text.RegularExpressions;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>A language's marks of clause, person, time and mood, as patterns; everything that reading needs to know of it.</summary>
internal sealed record Grammar
{
    /// <summary>Where one clause ends and the next begins; the gap that it matches is dropped.</summary>
    public required Regex Split { get; init; }

    /// <summary>Opens contractions and joins, in order: what to find and what to put.</summary>
    public required IReadOnlyList<(Regex Find, string Put)> Spelling { get; init; }

    /// <summary>Figures of speech, blanked before rules look: 배고파 죽겠다, "dying to see".</summary>
    public required IReadOnlyList<(Regex Find, string Put)> Figures { get; init; }

    /// <summary>The speaker is named as the one it is about.</summary>
    public required Regex Self { get; init; }

    /// <summary>A form that only a speaker uses of themselves: 싶어, "I feel".</summary>
    public required Regex SelfOnly { get; init; }

    /// <summary>Another person is the subject.</summary>
    public required Regex Other { get; init; }

    /// <summary>Someone of the household is the subject.</summary>
    public required Regex Household { get; init; }

    /// <summary>The place is here, the time is now.</summary>
    public required Regex Here { get; init; }

    /// <summary>In care elsewhere, or dead: of the household, and yet not here.</summary>
    public required Regex Away { get; init; }

    /// <summary>A time long gone.</summary>
    public required Regex LongAgo { get; init; }

    /// <summary>A time in the last days.</summary>
    public required Regex Recent { get; init; }

    /// <summary>A word that brings the talk back to now.</summary>
    public required Regex Now { get; init; }

    /// <summary>The matter is over.</summary>
    public required Regex Settled { get; init; }

    /// <summary>An if, a fear, a near miss.</summary>
    public required Regex Supposed { get; init; }

    /// <summary>What would follow from an if.</summary>
    public required Regex Consequence { get; init; }

    /// <summary>Hearsay, quotation, broadcast, dream.</summary>
    public required Regex Reported { get; init; }

    /// <summary>A question.</summary>
    public required Regex Asked { get; init; }

    /// <summary>A negation that ends right before the predicate.</summary>
    public required Regex NegatedBefore { get; init; }

    /// <summary>A negation that begins right after the words found.</summary>
    public required Regex NegatedAfter { get; init; }

    /// <summary>A pattern for this language: culture-free, case ignored.</summary>
    /// <remarks>
    /// No timeout: it counts the wall's time, and on a busy machine it would break a call in which somebody asks for help.
    /// Every gap in a pattern is bounded instead, and a turn's text is short.
    /// </remarks>
    public static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
}
