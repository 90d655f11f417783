using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Cli.Converse;

/// <summary>What the sample customer's authenticator shows.</summary>
internal static class OneTimeCode
{
    /// <summary>The next code, waiting for it when the present one was used.</summary>
    public static async Task<string> ReadAsync(Talk talk, string customer, CancellationToken cancellationToken)
    {
        while (true)
        {
            var code = await talk.Get<SandboxCustomers>().NextCodeAsync(customer, cancellationToken) ?? throw new IOException($"There is no sample customer '{customer}'.");
            if (code.Code is { } digits) return digits;
            await Task.Delay(TimeSpan.FromSeconds(code.NextInSeconds), talk.Get<TimeProvider>(), cancellationToken);
        }
    }
}
