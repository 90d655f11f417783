using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Telephony.Calls.Safety;

namespace VoiceAgent.Telephony.Tests.Calls.Safety;

public sealed class OutboundGateTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("010*", "010-1234-5678", true)]
    [InlineData("010*", "+82 10 1234 5678", true)]
    [InlineData("+8210*", "01012345678", true)]
    [InlineData("+8210????????", "01012345678", true)]
    [InlineData("+8210????????", "010123456789", false)]
    [InlineData("010*", "06012345678", false)]
    [InlineData("010*", "0018210123456", false)]
    [InlineData("010*", "008210123456", false)]
    [InlineData("010*", "+1900123456", false)]
    [InlineData("119", "119", true)]
    [InlineData("119", "1190", false)]
    [InlineData("*", "+12025550100", true)]
    [InlineData("*", "sip:anyone@203.0.113.7", false)]
    [InlineData("sip:desk@10.0.0.5:5070", "sip:desk@10.0.0.5:5070", true)]
    [InlineData("sip:desk@10.0.0.5:5070", "sip:other@10.0.0.5:5070", false)]
    [InlineData("sip:*", "sip:other@10.0.0.5:5070", true)]
    public void Number_AgainstPattern_IsJudged(string pattern, string number, bool allowed) =>
        (Gate(new() { Patterns = [pattern] }).Judge(number, out _) == CallRefusal.None).ShouldBe(allowed);

    [Theory]
    [InlineData("")]
    [InlineData("call me")]
    [InlineData("0101234;ext=5")]
    [InlineData("010\r\nRoute: <sip:evil@example.org>")]
    [InlineData("123456789012345678901234567890")]
    public void Text_ThatIsNoNumber_IsRefused(string text) => Gate(new() { Patterns = ["*"] }).Judge(text, out _).ShouldBe(CallRefusal.NotANumber);

    [Fact]
    public void Calls_WithoutAnyPattern_AreRefused() => Gate(new()).Judge("01012345678", out _).ShouldBe(CallRefusal.NotAllowed);

    [Fact]
    public void Calls_PastTheMinutesCeiling_WaitForTheWindowToMove()
    {
        var gate = Gate(new() { Patterns = ["010*"], CallsAMinute = 2 });
        Enter(gate).ShouldBe(CallRefusal.None);
        _time.Advance(TimeSpan.FromSeconds(30));
        Enter(gate).ShouldBe(CallRefusal.None);
        Enter(gate).ShouldBe(CallRefusal.TooManyThisMinute);
        _time.Advance(TimeSpan.FromSeconds(30));
        Enter(gate).ShouldBe(CallRefusal.None);
        Enter(gate).ShouldBe(CallRefusal.TooManyThisMinute);
    }

    [Fact]
    public void Calls_PastTheDaysCeiling_AreRefused()
    {
        var gate = Gate(new() { Patterns = ["010*"], CallsADay = 1 });
        Enter(gate).ShouldBe(CallRefusal.None);
        _time.Advance(TimeSpan.FromHours(23));
        Enter(gate).ShouldBe(CallRefusal.TooManyToday);
        _time.Advance(TimeSpan.FromHours(1));
        Enter(gate).ShouldBe(CallRefusal.None);
    }

    [Fact]
    public void KillSwitch_WhilePulled_StopsEveryCall()
    {
        var gate = Gate(new() { Patterns = ["010*"], KillSwitch = true });
        Enter(gate).ShouldBe(CallRefusal.Stopped);
        gate.Stopped = false;
        Enter(gate).ShouldBe(CallRefusal.None);
    }

    [Fact]
    public void DialledNumber_AsText_ShowsItsLastTwoDigitsOnly() => DialledNumber.Parse("010-1234-5678", "82")!.ToString().ShouldBe("*********78");

    private OutboundGate Gate(AllowedNumbersOptions options) => new(options, _time);

    private static CallRefusal Enter(OutboundGate gate) => gate.Enter("01012345678", out _);
}
