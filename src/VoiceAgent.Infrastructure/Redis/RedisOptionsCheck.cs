using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace VoiceAgent.Infrastructure.Redis;

/// <summary>Refuses Redis settings that cannot work, all of them at once, when the service starts.</summary>
internal sealed class RedisOptionsCheck : IValidateOptions<RedisOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, RedisOptions options)
    {
        List<string> failures = [];

        // The connection string may hold a password, so a failure never repeats it.
        if (options.IsSet && !CanRead(options.Connection))
            failures.Add($"{RedisOptions.Section}:Connection is not a Redis connection string; expected 'host:port,password=…'.");
        if (options.SessionHours is < 1 or > 720)
            failures.Add($"{RedisOptions.Section}:SessionHours is {options.SessionHours}; allowed are 1 to 720.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool CanRead(string connection)
    {
        try
        {
            return ConfigurationOptions.Parse(connection).EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
