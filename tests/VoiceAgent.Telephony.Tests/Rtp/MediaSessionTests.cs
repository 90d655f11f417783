using System.Runtime.InteropServices;
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
        Sounds.Likeness(said, heard).ShouldBeGreaterThan(0.98);
    }

    [Fact]
    public async Task Sound_Encrypted_IsHeardAtTheOther()
    {
        await using var pair = new MediaPair(new MediaOptions { RequireEncryption = true });
        var said = Sounds.Babble(8000);

        var hearing = MediaPair.HearAsync(pair.Answerer, 16000);
        pair.Offerer.Play(Sounds.Frame(said));

        var heard = await hearing;
        Sounds.Likeness(said, heard).ShouldBeGreaterThan(0.98);
        pair.Offerer.Encrypted.ShouldBeTrue();
        pair.Answerer.Statistics.PacketsRefused.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Digits_AsEventsOrTones_AreHeardOnceEach(bool events)
    {
        await using var pair = new MediaPair(new MediaOptions { TelephoneEvents = events });
        List<char> heard = [];

        pair.Offerer.SendDigits("1599*0#D", TimeSpan.FromMilliseconds(100));
        await foreach (var digit in pair.Answerer.DigitsAsync(TestContext.Current.CancellationToken))
        {
            heard.Add(digit);
            if (heard.Count == 8) break;
        }

        string.Concat(heard).ShouldBe("1599*0#D");
    }

    [Fact]
    public async Task Recording_OfBothSides_IsStereoInTime()
    {
        await using var pair = new MediaPair();
        var (said, answered) = (Sounds.Babble(8000, 1), Sounds.Babble(8000, 2));
        using var file = new MemoryStream();

        await using (pair.Offerer.Record(file))
        {
            var hearing = MediaPair.HearAsync(pair.Offerer, 14000);
            pair.Offerer.Play(Sounds.Frame(said));
            pair.Answerer.Play(Sounds.Frame(answered));
            await hearing;
        }

        var samples = MemoryMarshal.Cast<byte, short>(file.ToArray().AsSpan(44)).ToArray();
        var left = samples.Where((_, index) => index % 2 == 0).ToArray();
        var right = samples.Where((_, index) => index % 2 == 1).ToArray();
        BitConverter.ToUInt32(file.ToArray(), 40).ShouldBe((uint)samples.Length * 2);
        Sounds.Likeness(answered, left).ShouldBeGreaterThan(0.98);
        Sounds.Likeness(said, right).ShouldBeGreaterThan(0.98);
        var apart = Sounds.Find(answered.AsSpan(0, 1200), left).At - Sounds.Find(said.AsSpan(0, 1200), right).At;
        apart.ShouldBeInRange(0, 300 * 8);
    }

    [Fact]
    public async Task Clear_WhilePlaying_SaysHowMuchWasHeard()
    {
        await using var pair = new MediaPair();

        pair.Offerer.Play(Sounds.Frame(Sounds.Babble(80000)));
        await MediaPair.HearAsync(pair.Answerer, 4000);
        var played = pair.Offerer.Clear();

        played.ShouldBeInRange(TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(5));
        pair.Offerer.Queued.ShouldBe(TimeSpan.Zero);
        await pair.Offerer.DrainAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Hold_OfferedByOneEnd_SilencesTheOther()
    {
        await using var pair = new MediaPair();

        pair.Offerer.Hold();
        MediaPair.Negotiate(pair.Offerer, pair.Answerer).ShouldBeTrue();

        pair.Answerer.RemoteHeld.ShouldBeTrue();
        pair.Offerer.RemoteHeld.ShouldBeFalse();
        pair.Answerer.Play(Sounds.Frame(Sounds.Babble(800)));
        await MediaPair.HearAsync(pair.Answerer, 3200);
        pair.Answerer.Queued.ShouldBe(TimeSpan.FromMilliseconds(100));

        pair.Offerer.Resume();
        MediaPair.Negotiate(pair.Offerer, pair.Answerer).ShouldBeTrue();
        await pair.Answerer.DrainAsync(TestContext.Current.CancellationToken);
        pair.Answerer.RemoteHeld.ShouldBeFalse();
    }
}
