using Microsoft.Extensions.Options;
using NodaTime;

namespace VoiceAgent.Core.CareCalls;

/// <summary>Refuses settings of care calls that cannot work, all of them at once, when the service starts.</summary>
public sealed class CareCallOptionsCheck : IValidateOptions<CareCallOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CareCallOptions options)
    {
        List<string> failures =
        [
            .. Between(nameof(options.Workers), options.Workers, 0, 1000),
            .. Between(nameof(options.PollSeconds), options.PollSeconds, 1, 3600),
            .. Between(nameof(options.RingSeconds), options.RingSeconds, 5, 180),
            .. Between(nameof(options.LeaseSeconds), options.LeaseSeconds, 10, 3600),
            .. Between(nameof(options.PatienceSeconds), options.PatienceSeconds, 2, 120),
            .. Between(nameof(options.LongestMinutes), options.LongestMinutes, 1, 120),
            .. Between(nameof(options.DrainSeconds), options.DrainSeconds, 0, 3600),
            .. Between(nameof(options.HorizonHours), options.HorizonHours, 1, 24 * 14),
        ];
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null)
            failures.Add($"{CareCallOptions.Section}:TimeZone is '{options.TimeZone}'; expected an IANA time zone such as Asia/Seoul.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Between(string setting, int value, int least, int most)
    {
        if (value < least || value > most)
            yield return $"{CareCallOptions.Section}:{setting} is {value}; expected {least} to {most}.";
    }
}
