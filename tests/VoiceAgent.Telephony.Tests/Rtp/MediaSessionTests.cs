using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Telephony.Tests.Rtp;

public sealed class MediaSessionTests
{
    [Theory]
    [InlineData(AudioCodec.Pcma, 20)]
    [InlineData(AudioCodec.Pcmu, 20)]
    [InlineData(AudioCodec.Pcma, 10)]
    [InlineData(AudioCodec.Pcmu, 30)]
    [InlineData(AudioCodec.Pcma, 60)]
    public async Task Sound_OfOneEnd_IsHeardAtTheOther(AudioCodec codec, int packetTime)
    {
        var options = new MediaOptions { Codecs = [codec], PacketTime = TimeSpan.FromMilliseconds(packetTime) };
        await using var pair = new MediaPair(options, options);
        var said = Sounds.Babble(8000);

        var hearing = MediaPair.HearAsync(pair.Answerer, 16000);
        pair.Offerer.Play(Sounds.Frame(said));

        var heard = await hearing;
        Sounds.Find(said.AsSpan(0, 4000), heard).Likeness.ShouldBeGreaterThan(0.98);
    }
}
