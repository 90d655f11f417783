using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Infrastructure.Database;

/// <summary>Refuses database settings that cannot work, all of them at once, when the service starts.</summary>
internal sealed class DatabaseOptionsCheck : IValidateOptions<DatabaseOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        List<string> failures = [.. Provider(options.Provider), .. Connection(options.Connection)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Provider(string provider)
    {
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            yield return $"{DatabaseOptions.Section}:Provider is '{provider}'; the only provider is Sqlite.";
    }

    // The connection string may hold a password, so a failure never repeats it.
    private static IEnumerable<string> Connection(string connection)
    {
        if (!TryRead(connection, out var source))
            yield return $"{DatabaseOptions.Section}:Connection is not a connection string; expected 'Data Source=data/voiceagent.db'.";
        else if (source.Length == 0)
            yield return $"{DatabaseOptions.Section}:Connection names no 'Data Source'.";
        else if (source == ":memory:")
            yield return $"{DatabaseOptions.Section}:Connection is ':memory:'; a database in memory is lost between connections. Name a file.";
    }

    private static bool TryRead(string connection, out string source)
    {
        source = "";
        try
        {
            source = new SqliteConnectionStringBuilder(connection).DataSource;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
