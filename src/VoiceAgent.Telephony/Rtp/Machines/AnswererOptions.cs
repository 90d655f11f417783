namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>How patient the ear for machines is.</summary>
public sealed record AnswererOptions
{
    /// <summary>Speech without a pause of 400 ms for this long is a recording: people who answer pause to listen.</summary>
    public TimeSpan LongestBreath { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>Speech without a pause of 560 ms, longer than a breath between sentences, for this long is a recording too.</summary>
    public TimeSpan LongestSpeech { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Silence of this length after some speech means that somebody waits for us; twice as much after long or no speech.</summary>
    public TimeSpan Waiting { get; init; } = TimeSpan.FromMilliseconds(1500);

    /// <summary>With nothing decided this long after the answer, it is taken for a person; a beep counts no longer either.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(30);
}
