namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Waits for what a program says or does; one that dies is told of with its last words.</summary>
public static class ProcessWords
{
    public static Task SaysAsync(this ChildProcess process, string words, int seconds = 15) =>
        process.AwaitAsync($"say \"{words}\"", seconds, () => process.Output.Contains(words, StringComparison.Ordinal));

    public static Task ListensAsync(this ChildProcess process, int port, bool tcp = false, int seconds = 15) =>
        process.AwaitAsync($"listen on {port}", seconds, () => Loopback.IsBound(port, tcp));

    private static async Task AwaitAsync(this ChildProcess process, string what, int seconds, Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!isSo())
        {
            if (process.HasExited || patience.IsCancellationRequested) throw new TimeoutException($"did not {what}: {process.Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
        }
    }
}
