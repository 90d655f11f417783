using Microsoft.Extensions.AI;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>A model that may be asked.</summary>
/// <param name="Name">The profile's name in the configuration; it is logged and measured.</param>
/// <param name="Client">Reaches the model.</param>
public sealed record NamedChatClient(string Name, IChatClient Client)
{
    /// <summary>The name alone: a client may hold a key.</summary>
    public override string ToString() => Name;
}
