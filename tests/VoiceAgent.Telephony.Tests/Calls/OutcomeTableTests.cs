using VoiceAgent.Telephony.Calls;
using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Tests.Calls;

public sealed class OutcomeTableTests
{
    [Theory]
    [InlineData(486, CallOutcome.Busy)]
    [InlineData(600, CallOutcome.Busy)]
    [InlineData(603, CallOutcome.Declined)]
    [InlineData(404, CallOutcome.NotFound)]
    [InlineData(480, CallOutcome.Unavailable)]
    [InlineData(408, CallOutcome.NoAnswer)]
    [InlineData(488, CallOutcome.Incompatible)]
    [InlineData(407, CallOutcome.Forbidden)]
    [InlineData(503, CallOutcome.TrunkFailed)]
    [InlineData(302, CallOutcome.Failed)]
    public void Status_OfARefusal_HasAnOutcome(int status, CallOutcome outcome) =>
        OutcomeTable.Of(new(EndCause.Refused, status, "")).ShouldBe(outcome);

    [Theory]
    [InlineData(17, CallOutcome.Busy)]
    [InlineData(1, CallOutcome.NotFound)]
    [InlineData(19, CallOutcome.NoAnswer)]
    [InlineData(21, CallOutcome.Declined)]
    [InlineData(16, CallOutcome.Unavailable)]
    public void Cause_OfTheNetwork_CountsBeforeTheStatus(int cause, CallOutcome outcome) =>
        OutcomeTable.Of(new(EndCause.Refused, 480, "", cause)).ShouldBe(outcome);

    [Theory]
    [InlineData("HungUp", CallOutcome.Answered)]
    [InlineData("RemoteHungUp", CallOutcome.Answered)]
    [InlineData("Broken", CallOutcome.Dropped)]
    [InlineData("Expired", CallOutcome.Dropped)]
    [InlineData("RingTimeout", CallOutcome.NoAnswer)]
    [InlineData("Cancelled", CallOutcome.Cancelled)]
    public void Cause_OfAnEnd_HasAnOutcome(string cause, CallOutcome outcome) =>
        OutcomeTable.Of(new(Enum.Parse<EndCause>(cause), 200, "")).ShouldBe(outcome);
}
