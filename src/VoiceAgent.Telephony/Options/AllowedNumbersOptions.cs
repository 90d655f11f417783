namespace VoiceAgent.Telephony;

/// <summary>What may be called, and how often: the guard against toll fraud and runaway loops.</summary>
public sealed record AllowedNumbersOptions
{
    /// <summary>Numbers that may be called, see <see cref="Calls.Safety.NumberPattern"/>. Empty: none.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>The country whose national numbers begin with 0; digits only, for example <c>82</c>.</summary>
    public string CountryCode { get; init; } = "82";

    /// <summary>Outbound calls in any 60 seconds, at most.</summary>
    public int CallsAMinute { get; init; } = 60;

    /// <summary>Outbound calls in any 24 hours, at most.</summary>
    public int CallsADay { get; init; } = 5000;

    /// <summary>True: no outbound call at all. Can also be switched while running.</summary>
    public bool KillSwitch { get; init; }
}
