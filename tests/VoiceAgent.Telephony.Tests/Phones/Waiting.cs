namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Waits for what raises no event here because another process does it.</summary>
public static class Waiting
{
    public static async Task ForAsync(string what, Func<bool> isSo, Func<string> otherwise, int seconds = 15)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!isSo())
        {
            if (patience.IsCancellationRequested) throw new TimeoutException($"no {what}: {otherwise()}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
        }
    }
}
