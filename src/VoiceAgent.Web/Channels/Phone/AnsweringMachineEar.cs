using VoiceAgent.Telephony.Calls;
using VoiceAgent.Telephony.Rtp.Machines;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>
/// Listens, before anything is said, to who has picked up. Whoever answers is let finish their greeting: a person who hears
/// nothing speaks again, a machine goes on.
/// </summary>
internal sealed class AnsweringMachineEar
{
    // A person who picked up waits no longer than this for a voice; a machine's beep is still heard later.
    private static readonly TimeSpan LongestListening = TimeSpan.FromSeconds(9);

    private readonly AnswererDetector? _detector;
    private readonly TimeProvider _time;

    public AnsweringMachineEar(PhoneCall call, TimeProvider time)
    {
        _time = time;
        if (call.Direction == CallDirection.Out) _detector = call.Media?.DetectAnswerer(new());
    }

    /// <summary>Whether a machine answered; decided by the first judgement, at the latest after nine seconds.</summary>
    public async Task<bool> IsMachineAsync(CancellationToken cancellationToken)
    {
        if (_detector is null) return false;
        _detector.Answered();
        using var enough = new CancellationTokenSource(LongestListening, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        try
        {
            await foreach (var answerer in _detector.ChangesAsync(either.Token)) return answerer is Answerer.Machine or Answerer.MachineRecording;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Undecided: taken for a person, who is not to be left waiting.
        }

        return false;
    }
}
