namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Waits for what a program says or does; one that dies is told of with its last words.</summary>
public static class ProcessWords
{
    public static Task SaysAsync(this ChildProcess process, string words, int seconds = 15) =>
        process.AwaitAsync($"word of \"{words}\"", seconds, () => process.Output.Contains(words, StringComparison.Ordinal));

    public static Task ListensAsync(this ChildProcess process, int port, bool tcp = false, int seconds = 15) =>
        process.AwaitAsync($"socket on {port}", seconds, () => Loopback.IsBound(port, tcp));

    private static async Task AwaitAsync(this ChildProcess process, string what, int seconds, Func<bool> isSo)
    {
        await Waiting.ForAsync(what, () => process.HasExited || isSo(), () => process.Output, seconds);
        if (!isSo()) throw new TimeoutException($"ended without {what}: {process.Output}");
    }
}
