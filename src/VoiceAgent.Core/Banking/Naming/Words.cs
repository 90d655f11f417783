using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Naming;

/// <summary>A name as it is said in each language: 급여 통장, salary account.</summary>
/// <param name="Korean">In Korean.</param>
/// <param name="English">In English.</param>
public sealed record Words(string Korean, string English)
{
    /// <summary>As a text to say.</summary>
    public Value ToValue() => Value.Of(Korean, English);

    /// <summary>As a kept thing with this name.</summary>
    /// <param name="id">The key of the thing.</param>
    public Value ToEntity(string id) => Value.Entity(id, Korean, English);
}
