using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class RetryPlanTests
{
    [Theory]
    [InlineData(CallState.Unanswered)]
    [InlineData(CallState.Busy)]
    [InlineData(CallState.Declined)]
    [InlineData(CallState.Voicemail)]
    [InlineData(CallState.Failed)]
    public void NextTry_NobodyReached_ComesAfterTheMinutes(CallState outcome)
    {
        var call = NewCall();
        call.Attempts.Add(Attempt(1, outcome));
        RetryPlan.NextTry(call, outcome, Noon).ShouldBe(Noon + Duration.FromMinutes(30));
    }

    [Theory]
    [InlineData(CallState.Completed)]
    [InlineData(CallState.Partial)]
    [InlineData(CallState.AnsweredSilent)]
    [InlineData(CallState.WrongPerson)]
    public void NextTry_SomebodyReached_IsNone(CallState outcome) => RetryPlan.NextTry(NewCall(), outcome, Noon).ShouldBeNull();

    [Fact]
    public void NextTry_TriesUsedUp_IsNone()
    {
        var call = NewCall(tries: 2);
        call.Attempts.AddRange([Attempt(1, CallState.Unanswered), Attempt(2, CallState.Unanswered)]);
        RetryPlan.NextTry(call, CallState.Unanswered, Noon).ShouldBeNull();
    }

    [Fact]
    public void NextTry_ServiceCutOneOff_DoesNotCountIt()
    {
        var call = NewCall(tries: 2);
        call.Attempts.AddRange([Attempt(1, CallState.Cancelled), Attempt(2, CallState.Unanswered)]);
        RetryPlan.NextTry(call, CallState.Unanswered, Noon).ShouldNotBeNull();
    }

    [Fact]
    public void NextTry_WindowCloses_IsNone() =>
        RetryPlan.NextTry(NewCall(), CallState.Unanswered, Noon + Duration.FromMinutes(90)).ShouldBeNull();
}
