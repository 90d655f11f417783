using NodaTime;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>A clock that stands still until a scenario moves it.</summary>
internal sealed class ScenarioClock(Instant now) : TimeProvider
{
    /// <summary>What it shows; it never goes back.</summary>
    public Instant Now { get; private set; } = now;

    /// <summary>Moves it on to a moment.</summary>
    public void MoveTo(Instant moment) => Now = Instant.Max(Now, moment);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
