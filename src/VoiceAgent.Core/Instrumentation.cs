using System.Diagnostics;

namespace VoiceAgent.Core;

/// <summary>The one name under which the service measures and traces itself.</summary>
public static class Instrumentation
{
    /// <summary>The name of the meter and of the activity source: <c>VoiceAgent</c>.</summary>
    public const string Name = "VoiceAgent";

    /// <summary>Starts the spans of turns and of what they wait for; a span costs nothing while nobody listens.</summary>
    public static ActivitySource Activities { get; } = new(Name);
}
