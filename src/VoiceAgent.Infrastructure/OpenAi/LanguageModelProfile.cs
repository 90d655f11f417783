namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>A model behind an endpoint that speaks OpenAI's chat completions.</summary>
public sealed class LanguageModelProfile
{
    /// <summary>The API's base address, such as <c>http://localhost:8000/v1</c>; <c>/chat/completions</c> is added.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The model's name at that endpoint.</summary>
    public string? Model { get; init; }

    /// <summary>The key, where the endpoint wants one. Never logged.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether the endpoint is inside the operator's own network; only then may a key go over plain HTTP.</summary>
    public bool OnPremises { get; init; }

    /// <summary>Endpoint and model, without the key.</summary>
    public override string ToString() => $"{Model} at {Endpoint}";
}
