using FsCheck.Xunit;
using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class CallMachineTests
{
    [Property]
    public bool Fire_WhateverHappens_NeverLeavesAnEnd(CallTrigger[] triggers)
    {
        var call = NewCall();
        var machine = new CallMachine(call);
        foreach (var trigger in triggers)
        {
            var before = call.State;
            if (machine.Can(trigger)) machine.Fire(trigger);
            if (CallMachine.IsOver(before) && call.State != before) return false;
        }

        return true;
    }

    [Property]
    public bool Fire_WhateverHappens_TalksOnlyAfterRinging(CallTrigger[] triggers)
    {
        var call = NewCall();
        var machine = new CallMachine(call);
        foreach (var trigger in triggers)
        {
            var before = call.State;
            if (machine.Can(trigger)) machine.Fire(trigger);
            if (call.State == CallState.Talking && before is not (CallState.Ringing or CallState.Talking)) return false;
        }

        return true;
    }

    [Fact]
    public void Fire_GivenBack_CanBeClaimedAgain()
    {
        var call = NewCall();
        var machine = new CallMachine(call);
        foreach (var trigger in new[] { CallTrigger.Claim, CallTrigger.Dial, CallTrigger.Ring, CallTrigger.TryAgain }) machine.Fire(trigger);
        machine.Can(CallTrigger.Claim).ShouldBeTrue();
    }

    [Fact]
    public void Fire_NotAllowedHere_Throws() => Should.Throw<InvalidOperationException>(() => new CallMachine(NewCall()).Fire(CallTrigger.Answer));

    [Fact]
    public void IsOver_EveryState_IsWaitingOrAnEnd() =>
        Enum.GetValues<CallState>().Where(state => !CallMachine.IsOver(state)).ShouldBe(
            [CallState.Planned, CallState.Due, CallState.Dialling, CallState.Ringing, CallState.Talking]);
}
