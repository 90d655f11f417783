using VoiceAgent.Telephony.Rtp.Digits;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Decides what a packet time says: digits first, then what is queued, else silence.</summary>
internal sealed class OutgoingSound(PlayQueue queue)
{
    // Silence is described again every 200 ms, so that one who lost a description soon has another.
    private const int DescribeEvery = 1600;

    private readonly DigitSender _digits = new();
    private int _silence;

    /// <summary>Our packets.</summary>
    public RtpSender Sender { get; } = new();

    /// <summary>Queues digits.</summary>
    public void Add(string digits, TimeSpan each) => _digits.Add(digits, each);

    /// <summary>Makes the packet that is due.</summary>
    /// <param name="said">Gets what is to be heard of it.</param>
    /// <param name="agreement">By which it is sent.</param>
    /// <returns>The length of <see cref="RtpSender.Packet"/>; 0: nothing is sent.</returns>
    public int Next(Span<short> said, MediaAgreement agreement)
    {
        if (_digits.TryStep(said.Length, out var step)) return Digits(said, step, agreement);
        if (queue.Take(said) > 0 || agreement.NoisePayload is null)
        {
            _silence = 0;
            return Sender.Speak(said, agreement);
        }

        var describe = _silence % DescribeEvery < said.Length;
        _silence += said.Length;
        return describe ? Sender.Hush(agreement.NoisePayload.Value) : 0;
    }

    private int Digits(Span<short> said, DigitStep step, MediaAgreement agreement)
    {
        said.Clear();
        if (step.Sounds) ToneGenerator.Fill(said, step.Code, step.Begin, step.Length);
        return agreement.EventPayload is { } payload && step.Code >= 0 ? Sender.Signal(step, payload) : Sender.Speak(said, agreement);
    }
}
