using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transports;

/// <summary>Two user agents' transports over real sockets of the loopback.</summary>
internal sealed class TransportPair : IAsyncDisposable
{
    public TransportPair(SipProtocol protocol, SipTransportOptions? one = null, SipTransportOptions? other = null, IPAddress? address = null)
    {
        IReadOnlyList<SipEndpoint> listen = [new(protocol, new(address ?? IPAddress.Loopback, 0))];
        var plain = new SipTransportOptions { Listen = listen };
        One = new((one ?? plain) with { Listen = listen }, TimeProvider.System, NullLogger<SipTransport>.Instance);
        Other = new((other ?? plain) with { Listen = listen }, TimeProvider.System, NullLogger<SipTransport>.Instance);
        OneLayer = new(One, TimeProvider.System, NullLogger<TransactionLayer>.Instance);
        OtherLayer = new(Other, TimeProvider.System, NullLogger<TransactionLayer>.Instance)
        {
            OnRequest = t => t.Respond(SipResponse.To(t.Request, 200, null, "tag")),
        };
    }

    public SipTransport One { get; }

    public SipTransport Other { get; }

    public TransactionLayer OneLayer { get; }

    public TransactionLayer OtherLayer { get; }

    /// <summary>Sends OPTIONS to the other, or to another endpoint; the status, "timeout" or "unreachable".</summary>
    public async Task<string> AskAsync(SipEndpoint? to = null, string? body = null)
    {
        var request = new SipRequest(SipMethods.Options, SipUri.Parse("sip:b@example.com"));
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("From", "<sip:a@example.com>;tag=1"), ("To", "<sip:b@example.com>"), ("Call-ID", Guid.NewGuid().ToString("n")), ("CSeq", "1 OPTIONS")])
            request.Headers.Add(name, value);
        if (body is not null) request.SetBody(System.Text.Encoding.UTF8.GetBytes(body), "text/plain");
        var asking = new Asking();
        OneLayer.Send(request, new(to ?? Other.Listening[0]), asking);
        return await asking.Answer.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        OneLayer.Dispose();
        OtherLayer.Dispose();
        await One.DisposeAsync();
        await Other.DisposeAsync();
    }

    private sealed class Asking : IClientTransactionUser
    {
        public TaskCompletionSource<string> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void OnResponse(ClientTransaction transaction, SipResponse response)
        {
            if (response.IsFinal) Answer.TrySetResult($"{response.Status}");
        }

        public void OnTimeout(ClientTransaction transaction) => Answer.TrySetResult("timeout");

        public void OnTransportError(ClientTransaction transaction) => Answer.TrySetResult("unreachable");
    }
}
