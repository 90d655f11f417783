using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>
/// One telephone call as a line's: replies are spoken, keys are heard at any time and cut the voice off. What a question offers
/// to choose from is told with its keys, as long as nothing listens to words.
/// </summary>
internal sealed class TelephoneCall(PhoneCall call, ISpeechSynthesizer voice, string language, TimeProvider time) : ILineCall
{
    private readonly PressedKeys _keys = new(call, time);
    private readonly AnsweringMachineEar _ear = new(call, time);
    private IReadOnlyList<string> _choices = [];
    private int _heard;

    public IReadOnlyList<LineEvent> Trace => LineTrace.Of(call.Trace);

    public async Task<Ringing> WaitForAnswerAsync(Duration ringFor, CancellationToken cancellationToken)
    {
        try
        {
            if (!await call.WaitForAnswerAsync(cancellationToken).WaitAsync(ringFor.ToTimeSpan(), time, cancellationToken)) return RingingEnds.Of((await call.Ended).Outcome);
        }
        catch (TimeoutException)
        {
            await call.HangUpAsync(cancellationToken);
            // The answer may have come in this very moment: then they heard it ring off, and are called again.
            return Ringing.Unanswered;
        }

        return await _ear.IsMachineAsync(cancellationToken) ? Ringing.Voicemail : Ringing.Answered;
    }

    public async Task SayAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        _choices = replies.Count > 0 ? replies[^1].Choices : [];
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pressed = _keys.WhenPressedAsync(cut.Token);
        var speaking = SpeakAsync(replies, cut.Token);
        if (await Task.WhenAny(speaking, pressed, call.Ended) != speaking) call.Clear();
        await cut.CancelAsync();
        await speaking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (speaking.IsFaulted) await speaking;
    }

    public async Task<Heard> HearAsync(Duration patience, CancellationToken cancellationToken)
    {
        var keys = await _keys.ReadAsync(patience.ToTimeSpan(), _choices.Count, cancellationToken);
        if (keys.Length > 0) return new Heard(HeardKind.Speech, Keypad.Read(keys, _choices), $"keys-{++_heard}");
        return call.Ended.IsCompleted ? new Heard(HeardKind.HungUp, "", "hung-up") : new Heard(HeardKind.Silence, "", "silence");
    }

    public Task HangUpAsync(CancellationToken cancellationToken) => call.HangUpAsync(cancellationToken);

    public ValueTask DisposeAsync() => call.DisposeAsync();

    private async Task SpeakAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies) await SpeakAsync(reply.Speech ?? reply.Text, reply.Slow, cancellationToken);
        await SpeakAsync(Keypad.Invitation(_choices, language), replies.Any(reply => reply.Slow), cancellationToken);
        await call.DrainAsync(cancellationToken);
    }

    private async Task SpeakAsync(string words, bool slow, CancellationToken cancellationToken)
    {
        if (words.Length == 0) return;
        await foreach (var frame in voice.SpeakAsync(new SpeechRequest(words, language, slow), cancellationToken)) call.Play(frame);
    }
}
