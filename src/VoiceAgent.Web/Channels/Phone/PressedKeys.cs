using System.Text;
using System.Threading.Channels;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>Keys that a caller presses, gathered into entries.</summary>
internal sealed class PressedKeys
{
    private const int MostKeys = 32;
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromSeconds(3);

    private readonly TimeProvider _time;
    private readonly Channel<char> _keys = Channel.CreateUnbounded<char>();

    public PressedKeys(PhoneCall call, TimeProvider time)
    {
        _time = time;
        _ = GatherAsync(call);
    }

    /// <summary>Completes when a key waits to be read or the call is over.</summary>
    public async Task WhenPressedAsync(CancellationToken cancellationToken) => await _keys.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>
    /// The next entry: up to <c>#</c>, up to a pause of three seconds, or one key where few choices were offered. Empty when none
    /// began in time or the call is over.
    /// </summary>
    public async Task<string> ReadAsync(TimeSpan patience, int choices, CancellationToken cancellationToken)
    {
        var entry = new StringBuilder();
        while (entry.Length < MostKeys && await NextAsync(entry.Length == 0 ? patience : BetweenKeys, cancellationToken) is { } key)
        {
            entry.Append(key);
            if (key == '#' || (entry.Length == 1 && key - '0' > 0 && key - '0' <= choices)) break;
        }

        return entry.ToString();
    }

    private async Task<char?> NextAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var enough = new CancellationTokenSource(patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        try
        {
            return await _keys.Reader.WaitToReadAsync(either.Token) && _keys.Reader.TryRead(out var key) ? key : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task GatherAsync(PhoneCall call)
    {
        await foreach (var key in call.DigitsAsync(CancellationToken.None)) _keys.Writer.TryWrite(key);
        _keys.Writer.TryComplete();
    }
}
