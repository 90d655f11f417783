namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>Gives up a response that is longer than any honest one, before it fills the memory.</summary>
internal sealed class BoundedBodyHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const long LongestBody = 256 * 1024;

    /// <exception cref="HttpRequestException">The body is longer than 256 KiB, or broke off.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestBody, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
