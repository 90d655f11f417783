using NodaTime;
using VoiceAgent.Core.CareCalls.Residents;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>A call in a worker's hands: every change goes through its machine and is saved under the worker's lease.</summary>
/// <param name="call">The call, claimed.</param>
/// <param name="resident">Who is called.</param>
/// <param name="owner">The worker that holds it.</param>
/// <param name="queue">Where it is saved.</param>
public sealed class HeldCall(Call call, Resident resident, string owner, ICallQueue queue)
{
    private readonly CallMachine _machine = new(call);

    /// <summary>The call.</summary>
    public Call Call => call;

    /// <summary>Who is called.</summary>
    public Resident Resident => resident;

    /// <summary>The worker that holds it.</summary>
    public string Owner => owner;

    /// <summary>The attempt under way, or the last one.</summary>
    public CallAttempt Attempt => call.Attempts[^1];

    /// <summary>Whether the person has said anything in this attempt.</summary>
    public bool Spoke { get; set; }

    /// <summary>Begins an attempt: dialling, with a conversation of its own.</summary>
    /// <exception cref="LeaseLostException">Another worker holds the call by now.</exception>
    public Task DialAsync(Instant now, CancellationToken cancellationToken)
    {
        var number = call.Attempts.Count + 1;
        var conversation = $"call-{call.Id:N}-{number}";
        call.Attempts.Add(new CallAttempt { Number = number, StartedAt = now, ConversationId = conversation });
        call.ConversationId = conversation;
        return FireAsync(CallTrigger.Dial, cancellationToken);
    }

    /// <summary>Lets something happen to the call, and saves it. When it cannot be saved, it has not happened.</summary>
    /// <exception cref="LeaseLostException">Another worker holds the call by now.</exception>
    public async Task FireAsync(CallTrigger trigger, CancellationToken cancellationToken)
    {
        var before = call.State;
        _machine.Fire(trigger);
        try
        {
            await SaveAsync(cancellationToken);
        }
        catch (Exception)
        {
            call.State = before;
            throw;
        }
    }

    /// <summary>Saves the call as it is.</summary>
    /// <exception cref="LeaseLostException">Another worker holds the call by now.</exception>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (!await queue.SaveAsync(call, owner, cancellationToken)) throw new LeaseLostException(call.Id);
    }
}
