namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>The section <c>VoiceAgent:LanguageModel</c>: which models there are and what they are asked for.</summary>
public sealed class LanguageModelOptions
{
    /// <summary>The section's path.</summary>
    public const string Section = "VoiceAgent:LanguageModel";

    /// <summary>The models that may be asked, by a name of the operator's choice.</summary>
    public Dictionary<string, LanguageModelProfile> Profiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The profiles that word replies, in the order they are asked; empty: replies are templates.</summary>
    public List<string> Replies { get; init; } = [];

    /// <summary>The profiles that will help to understand, in the order they are asked. Checked, and not used yet.</summary>
    public List<string> Understanding { get; init; } = [];

    /// <summary>How long the models may take together for one reply, in milliseconds, from 100 to 10,000.</summary>
    public int BudgetMilliseconds { get; init; } = 1_500;
}
