namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Waits for what another process brings about.</summary>
public static class Eventually
{
    public static async Task HoldsAsync(Func<bool> condition, int seconds = 10)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!condition()) await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
    }
}
