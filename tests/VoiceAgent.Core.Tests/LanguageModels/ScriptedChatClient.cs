using Microsoft.Extensions.AI;

namespace VoiceAgent.Core.Tests.LanguageModels;

/// <summary>A model in process that answers its n-th request as told; real endpoints are tested against a loopback server.</summary>
internal sealed class ScriptedChatClient(Func<int, Task<ChatResponse>> answer) : IChatClient
{
    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        answer(++Asked);

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
