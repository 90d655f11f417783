using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VoiceAgent.Infrastructure.Database.Start;

/// <summary>
/// Sets up each connection. With the write-ahead log a commit is safe from a crash of the process without waiting for the disk;
/// only a loss of power may take the last moments, and never leaves the file damaged. Waiting would cost ten times the writes.
/// </summary>
internal sealed class DatabaseConnections : DbConnectionInterceptor
{
    private const string Setup = "PRAGMA synchronous = NORMAL";

    /// <summary>The one that all contexts share.</summary>
    public static readonly DatabaseConnections Instance = new();

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setup;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Setup;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
