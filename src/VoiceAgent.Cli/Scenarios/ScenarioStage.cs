using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>A service of its own for one scenario: fresh stores, a fresh sample bank, and a clock that stands still.</summary>
internal sealed class ScenarioStage : IAsyncDisposable
{
    private readonly Func<ScenarioStage, IHost> _build;
    private IHost _host;

    /// <summary>Sets it up.</summary>
    /// <param name="workFolder">Holds the bank's file; removed with the stage.</param>
    /// <param name="now">What its clock shows.</param>
    /// <param name="build">Builds the service, and again for each restart.</param>
    public ScenarioStage(string workFolder, Instant now, Func<ScenarioStage, IHost> build)
    {
        (WorkFolder, Clock, _build) = (workFolder, new ScenarioClock(now), build);
        Sessions = new InProcessSessionStore(Clock);
        _host = build(this);
    }

    /// <summary>The folder of its files.</summary>
    public string WorkFolder { get; }

    /// <summary>Its clock.</summary>
    public ScenarioClock Clock { get; }

    /// <summary>Its sessions, which a restart does not touch.</summary>
    public InProcessSessionStore Sessions { get; }

    /// <summary>Takes a turn.</summary>
    public Task<TurnResult> TakeAsync(StagedTurn turn, CancellationToken cancellationToken)
    {
        Clock.MoveTo(turn.At);
        if (turn.Restart) Restart();
        _host.Services.GetRequiredService<StagedBank>().Mood = turn.Bank;
        return _host.Services.GetRequiredService<TurnRunner>().RunAsync(turn.Inbound, cancellationToken);
    }

    /// <summary>The code that the bank accepts next from a customer; the clock moves on when the present one was used.</summary>
    /// <exception cref="ArgumentException">The bank has no such customer.</exception>
    public async Task<string> CodeAsync(string? customer, CancellationToken cancellationToken)
    {
        var customers = _host.Services.GetRequiredService<SandboxCustomers>();
        while (true)
        {
            var code = await customers.NextCodeAsync(customer ?? "", cancellationToken) ?? throw new ArgumentException($"the sample bank has no customer '{customer}', so there is no code");
            if (code.Code is { } digits) return digits;
            Clock.MoveTo(Clock.Now + Duration.FromSeconds(code.NextInSeconds));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(WorkFolder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Restart()
    {
        _host.Dispose();
        _host = _build(this);
    }
}
