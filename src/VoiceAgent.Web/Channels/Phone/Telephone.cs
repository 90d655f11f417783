using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>The line whose calls are telephone calls.</summary>
/// <param name="line">Where they are placed.</param>
/// <param name="voice">What speaks.</param>
/// <param name="time">The clock.</param>
internal sealed class Telephone(PhoneLine line, ISpeechSynthesizer voice, TimeProvider time) : ILine
{
    // The desk counts how long it rings, and cancels; the line's own bound is only for a desk that has died.
    private static readonly TimeSpan LongestRinging = TimeSpan.FromMinutes(5);

    public Task<ILineCall> PlaceAsync(LineRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = line.Place(new CallRequest(request.Number) { RingTimeout = LongestRinging });
        return Task.FromResult<ILineCall>(new TelephoneCall(call, voice, request.Language, time));
    }
}
