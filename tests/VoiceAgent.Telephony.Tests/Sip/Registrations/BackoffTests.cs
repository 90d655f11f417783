using VoiceAgent.Telephony.Sip.Registrations;

namespace VoiceAgent.Telephony.Tests.Sip.Registrations;

public sealed class BackoffTests
{
    [Fact]
    public void Waits_AfterFailures_GrowToFiveMinutesAndNoFurther()
    {
        var backoff = new Backoff();
        backoff.Next(null).ShouldBeInRange(TimeSpan.FromSeconds(2.5), TimeSpan.FromSeconds(5));
        backoff.Next(null).ShouldBeInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        foreach (var _ in Enumerable.Range(0, 40)) backoff.Next(null).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(5));
        backoff.Reset();
        backoff.Next(null).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Wait_ThatTheServerAsksFor_IsKept() => new Backoff().Next(TimeSpan.FromSeconds(120)).ShouldBe(TimeSpan.FromSeconds(120));

    [Fact]
    public void Wait_ThatNobodyWouldWait_IsNotBelieved() => new Backoff().Next(TimeSpan.FromDays(30)).ShouldBeLessThan(TimeSpan.FromMinutes(1));
}
