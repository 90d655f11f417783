using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Integration.Tests.Security;

public sealed class LogInAttemptsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Name_AfterFiveFailures_IsLockedForAMinute()
    {
        var attempts = new LogInAttempts(_time);
        for (var failure = 1; failure < LogInAttempts.Allowed; failure++) attempts.Failed("admin");
        attempts.IsLocked("admin").ShouldBeFalse();

        attempts.Failed("admin");

        (attempts.IsLocked("admin"), attempts.IsLocked("other")).ShouldBe((true, false));
        _time.Advance(LogInAttempts.LockedFor);
        attempts.IsLocked("admin").ShouldBeFalse();
    }

    [Fact]
    public void Name_AfterSuccess_CountsAnew()
    {
        var attempts = new LogInAttempts(_time);
        for (var failure = 1; failure < LogInAttempts.Allowed; failure++) attempts.Failed("admin");

        attempts.Succeeded("admin");
        attempts.Failed("admin");

        attempts.IsLocked("admin").ShouldBeFalse();
    }
}
