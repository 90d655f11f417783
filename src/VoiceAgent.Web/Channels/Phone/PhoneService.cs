using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>Takes calls while the service runs. When it stops, no new call is taken, and it waits for those that are up as long as the host lets it.</summary>
internal sealed partial class PhoneService(PhoneLine line, InboundTalk talk, ILogger<PhoneService> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _over = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        line.Incoming = call => talk.TakeAsync(call, _over.Token);
        foreach (var address in line.Listening) LogListening(address);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await line.DrainAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            LogCutOff(line.Calls.Count);
        }

        await _over.CancelAsync();
    }

    public void Dispose() => _over.Dispose();

    [LoggerMessage(Level = LogLevel.Information, Message = "The telephone listens on {Address}")]
    private partial void LogListening(System.Net.IPEndPoint address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service stops with {Count} calls up; they are ended")]
    private partial void LogCutOff(int count);
}
