using NodaTime;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>What is said, what happens before it, and what must come of it.</summary>
internal sealed record ScenarioTurn
{
    /// <summary>Where it stands in its file.</summary>
    public required int Line { get; init; }

    /// <summary>The words, or one of the signs of <see cref="UserSigns"/>.</summary>
    public required Wording<string> User { get; init; }

    /// <summary>How much time goes by before it.</summary>
    public Duration Wait { get; init; }

    /// <summary>The service is stopped and started before it.</summary>
    public bool Restart { get; init; }

    /// <summary>How the bank behaves from here on; null: as before.</summary>
    public BankMood? Bank { get; init; }

    /// <summary>Parts of the answer, each of which must be there.</summary>
    public required Wording<IReadOnlyList<string>> Bot { get; init; }

    /// <summary>Parts that must not be in the answer.</summary>
    public required Wording<IReadOnlyList<string>> Never { get; init; }

    /// <summary><c>dialog/state</c> after the turn, or null.</summary>
    public string? State { get; init; }

    /// <summary>How the dialog went, or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>Trouble that must be heard.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    /// <summary>Whether the conversation is over, or null.</summary>
    public bool? Ended { get; init; }

    /// <summary>Whether a person was brought in, or null.</summary>
    public bool? HandedOver { get; init; }
}
