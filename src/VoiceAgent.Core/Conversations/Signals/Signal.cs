using System.Text.Json.Serialization;

namespace VoiceAgent.Core.Conversations.Signals;

/// <summary>How soon a person must know of a signal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Nothing to know.</summary>
    None,

    /// <summary>Only written into the record.</summary>
    Note,

    /// <summary>On the worker's list the same day.</summary>
    Attention,

    /// <summary>A person is reached while the conversation is still on.</summary>
    Urgent,
}

/// <summary>Trouble heard in what a person said.</summary>
/// <param name="Name">A signal's name in the taxonomy, such as <c>emergency.fall</c>.</param>
/// <param name="Severity">How soon a person must know.</param>
/// <param name="Evidence">The words it rests on.</param>
public sealed record Signal(string Name, Severity Severity, string Evidence);
