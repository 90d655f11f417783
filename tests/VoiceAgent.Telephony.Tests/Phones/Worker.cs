using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>A line that answers each call and counts them.</summary>
public sealed class Worker : IAsyncDisposable
{
    private readonly LineBench _bench = new();
    private int _answered;

    public Worker() => _bench.Line.Incoming = AnswerAsync;

    public int Port => _bench.Port;

    public PhoneLine Line => _bench.Line;

    public int Answered => Volatile.Read(ref _answered);

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private async Task AnswerAsync(PhoneCall call)
    {
        if (await call.AnswerAsync(CancellationToken.None)) Interlocked.Increment(ref _answered);
    }
}
