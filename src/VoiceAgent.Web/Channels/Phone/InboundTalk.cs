using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>
/// The talk of a call that came in: the dialog of the number that was called begins, then turn by turn until it ends, the caller
/// hangs up, or they are put through to a person.
/// </summary>
internal sealed class InboundTalk(
    PatientTurns turns, ISpeechSynthesizer voice, IOptions<PhoneOptions> options, IOptions<CareCallOptions> care, TimeProvider time)
{
    private const string Channel = "phone";
    private const string AnyNumber = "*";

    /// <summary>Answers and talks to the end; a number that no dialog answers is refused.</summary>
    public async Task TakeAsync(PhoneCall call, CancellationToken cancellationToken)
    {
        if (DialogOf(call.Called) is not { } dialog)
        {
            call.Refuse(404);
            return;
        }

        await using var line = new TelephoneCall(call, voice, options.Value.Language, time);
        call.Ring();
        if (await call.AnswerAsync(cancellationToken)) await TalkAsync(line, call, dialog, cancellationToken);
    }

    private async Task TalkAsync(TelephoneCall line, PhoneCall call, string dialog, CancellationToken cancellationToken)
    {
        var conversation = $"phone-{Guid.NewGuid():N}";
        var result = await turns.RunAsync(Joined(conversation, dialog), cancellationToken);
        for (var number = 1; ; number++)
        {
            await line.SayAsync(result.Replies, cancellationToken);
            if (result.HandedOver && options.Value.HandOffNumber is { } person && (await call.TransferAsync(person, cancellationToken)).Succeeded) return;
            if (result.Ended) return;
            var heard = await line.HearAsync(Duration.FromSeconds(care.Value.PatienceSeconds), cancellationToken);
            result = await turns.RunAsync(InboundOf(conversation, heard, number), cancellationToken);
            if (heard.Kind == HeardKind.HungUp) return;
        }
    }

    private string? DialogOf(string number) =>
        options.Value.Inbound.TryGetValue(number, out var dialog) || options.Value.Inbound.TryGetValue(AnyNumber, out dialog) ? dialog : null;

    private Inbound Joined(string conversation, string dialog) =>
        Base(conversation, "joined") with { Kind = InboundKind.Joined, Dialog = dialog == PhoneOptions.Banker ? null : dialog };

    private Inbound InboundOf(string conversation, Heard heard, int number) => heard.Kind switch
    {
        // A # alone says nothing.
        HeardKind.Speech when heard.Text.Length > 0 => Base(conversation, $"said-{heard.Id}") with { Text = heard.Text },
        HeardKind.HungUp => Base(conversation, "left") with { Kind = InboundKind.Left },
        _ => Base(conversation, $"silence-{number}") with { Kind = InboundKind.Silence },
    };

    private Inbound Base(string conversation, string activity) =>
        new() { ConversationId = conversation, ActivityId = activity, Channel = Channel, Language = options.Value.Language, Voice = true };
}
