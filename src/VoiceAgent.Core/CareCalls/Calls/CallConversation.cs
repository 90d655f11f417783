using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>
/// The talk of one answered call: the bot speaks first, then turn by turn until the dialog ends, the person hangs up, or the
/// longest time is over, which no longer counts once something urgent was heard. What is heard goes into the call at once, and what is urgent to a person while the call is still on.
/// </summary>
/// <param name="turns">Runs a turn.</param>
/// <param name="rules">What is listened for when a turn cannot be run.</param>
/// <param name="alerts">Where alerts go.</param>
/// <param name="time">The clock.</param>
/// <param name="options">Patience and the longest time.</param>
public sealed class CallConversation(
    Func<Inbound, CancellationToken, Task<TurnResult>> turns, ISignalRules rules, CallAlerts alerts, TimeProvider time, IOptions<CareCallOptions> options)
{
    private const string Channel = "line";

    private readonly Perseverance _perseverance = new(time);

    /// <summary>Talks to the end. Returns how the attempt ended.</summary>
    /// <exception cref="LeaseLostException">Another worker holds the call by now.</exception>
    public async Task<CallEnd> TalkAsync(HeldCall held, ILineCall line, CancellationToken cancellationToken)
    {
        var answered = time.GetTimestamp();
        var result = await TurnAsync(held, Joined(held), cancellationToken);
        for (var number = 1; ; number++)
        {
            await line.SayAsync(result.Replies, cancellationToken);
            if (result.Ended) return await HangUpAsync(held, line, result.Outcome, cancellationToken);
            if (await HearAsync(held, line, answered, cancellationToken) is not { } heard) return await SayGoodbyeAsync(held, line, cancellationToken);
            result = await TurnAsync(held, InboundOf(held, heard, number), cancellationToken);
            if (heard.Kind == HeardKind.HungUp) return CallEnd.Of(held.Spoke, result.Outcome ?? "partial");
        }
    }

    // Only waiting for words is cut off by the longest time: what was said is always answered. Nobody in an emergency is hung up on.
    private async Task<Heard?> HearAsync(HeldCall held, ILineCall line, long answered, CancellationToken cancellationToken)
    {
        var patience = Duration.FromSeconds(options.Value.PatienceSeconds);
        if (held.Call.Signals.Exists(signal => signal.Severity == Severity.Urgent)) return await line.HearAsync(patience, cancellationToken);
        var left = TimeSpan.FromMinutes(options.Value.LongestMinutes) - time.GetElapsedTime(answered);
        using var longest = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(longest.Token, cancellationToken);
        try
        {
            return await line.HearAsync(patience, either.Token);
        }
        catch (OperationCanceledException) when (longest.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<CallEnd> SayGoodbyeAsync(HeldCall held, ILineCall line, CancellationToken cancellationToken)
    {
        var words = held.Resident.Language == "en"
            ? "We have to end today's call here. Thank you for talking with me."
            : "오늘 통화는 여기서 마칠게요. 이야기해 주셔서 고마워요.";
        await line.SayAsync([new Reply($"{held.Attempt.ConversationId}-goodbye", words)], cancellationToken);
        return await HangUpAsync(held, line, "partial", cancellationToken);
    }

    private static async Task<CallEnd> HangUpAsync(HeldCall held, ILineCall line, string? outcome, CancellationToken cancellationToken)
    {
        await line.HangUpAsync(cancellationToken);
        return CallEnd.Of(held.Spoke, outcome);
    }

    private async Task<TurnResult> TurnAsync(HeldCall held, Inbound inbound, CancellationToken cancellationToken)
    {
        if (inbound.Kind == InboundKind.Message) held.Spoke = true;
        var result = await RunAsync(held, inbound, cancellationToken);
        if (result.Duplicate) return result;
        await RaiseAsync(held, CallFindings.Collect(held.Call, result, inbound.Text), cancellationToken);
        if (result.HandedOver && inbound.Kind == InboundKind.Message) await AskForAPersonAsync(held, inbound.Text, cancellationToken);
        if (inbound.Kind == InboundKind.Message) await _perseverance.DoAsync(held.SaveAsync, cancellationToken);
        return result;
    }

    // The same activity each time: a turn that was saved before it failed is not taken twice.
    private async Task<TurnResult> RunAsync(HeldCall held, Inbound inbound, CancellationToken cancellationToken)
    {
        var tries = 0;
        try
        {
            var result = await _perseverance.DoAsync(token => { tries++; return turns(inbound, token); }, cancellationToken);
            if (result.Duplicate && tries > 1) await ListenAsync(held, inbound, cancellationToken);
            return result;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever broke, a cry for help that was heard must not be lost with the call.
            await ListenAsync(held, inbound, cancellationToken);
            throw;
        }
    }

    private Task ListenAsync(HeldCall held, Inbound inbound, CancellationToken cancellationToken) =>
        RaiseAsync(held, CallFindings.Collect(held.Call, rules.Find(inbound.Text, held.Resident.Language), inbound.Text), cancellationToken);

    private Task RaiseAsync(HeldCall held, IReadOnlyList<Signal> signals, CancellationToken cancellationToken) =>
        _perseverance.DoAsync(token => alerts.RaiseAsync(held.Call, signals, token), cancellationToken);

    private async Task AskForAPersonAsync(HeldCall held, string heard, CancellationToken cancellationToken)
    {
        const string name = "callback";
        if (held.Call.Signals.Exists(signal => signal.Name == name)) return;
        var signal = new Signal(name, Severity.Attention, Conversations.Transcripts.Masking.Mask(heard));
        held.Call.Signals = [.. held.Call.Signals, signal];
        await RaiseAsync(held, [signal], cancellationToken);
    }

    private static Inbound Joined(HeldCall held) => Base(held, "joined") with
    {
        Kind = InboundKind.Joined,
        Dialog = held.Call.Dialog,
        Facts = new Dictionary<string, Value> { ["resident"] = Value.Of(held.Resident.Name) },
    };

    private static Inbound InboundOf(HeldCall held, Heard heard, int number) => heard.Kind switch
    {
        HeardKind.Speech when !string.IsNullOrWhiteSpace(heard.Text) => Base(held, $"said-{heard.Id}") with { Text = Cut(heard.Text) },
        HeardKind.HungUp => Base(held, "left") with { Kind = InboundKind.Left },
        _ => Base(held, $"silence-{number}") with { Kind = InboundKind.Silence },
    };

    private static string Cut(string text) => text.Length <= Inbound.MaxTextLength ? text : text[..Inbound.MaxTextLength];

    private static Inbound Base(HeldCall held, string activity) => new()
    {
        ConversationId = held.Attempt.ConversationId,
        ActivityId = activity,
        Channel = Channel,
        Language = held.Resident.Language,
        Voice = true,
    };
}
