using System.Diagnostics.Metrics;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>Counts how often models word replies and why templates are said instead. No label holds personal data.</summary>
public sealed class ReplyMetrics
{
    private readonly Counter<long> _replies;
    private readonly Counter<long> _fallbacks;

    /// <summary>Creates the instruments on the service's meter.</summary>
    public ReplyMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Instrumentation.Name);
        _replies = meter.CreateCounter<long>("voiceagent.model.replies", "{reply}", "Replies worded by a language model.");
        _fallbacks = meter.CreateCounter<long>("voiceagent.model.fallbacks", "{try}", "Tries of a language model that came to nothing, by reason.");
    }

    /// <summary>A model's reply was said.</summary>
    /// <param name="profile">The profile's name.</param>
    public void Worded(string profile) => _replies.Add(1, new KeyValuePair<string, object?>("profile", profile));

    /// <summary>A model's try came to nothing.</summary>
    /// <param name="profile">The profile's name.</param>
    /// <param name="reason"><c>late</c>, <c>failed</c>, <c>resting</c> or a <see cref="ReplyFault"/> in lower case.</param>
    public void FellBack(string profile, string reason) => _fallbacks.Add(
        1, new KeyValuePair<string, object?>("profile", profile), new KeyValuePair<string, object?>("reason", reason));
}
