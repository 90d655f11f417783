using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Machines;

namespace VoiceAgent.Telephony.Tests.Rtp.Machines;

public sealed class AnswererDetectorTests
{
    public static TheoryData<string> People => [.. PeopleSounds.Keys];

    public static TheoryData<string> Machines => [.. MachineSounds.Keys];

    private static readonly Dictionary<string, Func<Speech>> PeopleSounds = new()
    {
        ["a hello"] = () => new Speech().Pause(0.4).Say("여보세요?").Pause(2),
        ["a long hello"] = () => new Speech().Pause(1).Say("네 여보세요, 김말순입니다.").Pause(2),
        ["a talkative old person"] = () => new Speech().Pause(0.8).Say("여보세요?", wordsAMinute: 100).Pause(0.9).Say("누구세요?", wordsAMinute: 100).Pause(0.7)
            .Say("예 저기 내가 귀가 어두워서 그러는데", wordsAMinute: 100).Pause(0.8).Say("크게 좀 말씀해 보세요", wordsAMinute: 100).Pause(0.6).Say("우리 며느리가 걸었나", wordsAMinute: 100).Pause(2),
        ["somebody who only waits"] = () => new Speech().Pause(5),
        ["hello in English"] = () => new Speech().Pause(0.5).Say("Hello?", "en").Pause(2),
        ["a business"] = () => new Speech().Pause(0.3).Say("Good afternoon, Miller and Sons, this is Susan speaking, how may I help you?", "en").Pause(2),
        ["a person before whom the line rang"] = () => new Speech().Ring(2).Say("여보세요?").Pause(2),
    };

    private static readonly Dictionary<string, Func<Speech>> MachineSounds = new()
    {
        ["a greeting without end"] = () => new Speech().Pause(0.3).Say(
            "지금은 전화를 받을 수 없으니 잠시 후에 다시 걸어 주시거나 이름과 전화번호와 용건을 남겨 주시면 돌아오는 대로 바로 연락을 드리도록 하겠으며 급한 일은 사무실로 전화해 주시기 바랍니다").Pause(0.5).Beep(0.5).Pause(1),
        ["sentences and a beep"] = () => new Speech().Pause(0.3).Say("안녕하세요. 박영수입니다.").Pause(0.5).Say("지금 자리에 없습니다. 용건을 남겨 주세요.").Pause(0.9).Beep(0.4, 1400).Pause(1),
        ["an English greeting"] = () => new Speech().Pause(0.3).Say(
            "Hi you have reached the home of John and Mary Smith we are sorry that we missed you but we are either out in the garden or on the other line so please be so kind as to tell us who you are and why you called and we will ring you back", "en").Pause(2),
        ["a beep after a short greeting"] = () => new Speech().Pause(0.5).Say("This is Bob, you know what to do, just go ahead and do it.", "en").Pause(0.6).Beep(0.3, 850).Pause(1),
    };

    [Theory]
    [MemberData(nameof(People))]
    public void Judge_APerson_IsAPerson(string who) => Judge(PeopleSounds[who]).ShouldBe(Answerer.Person);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Judge_AMachine_IsAMachine(string which) => Judge(MachineSounds[which]).ShouldBeOneOf(Answerer.Machine, Answerer.MachineRecording);

    [Fact]
    public void Judge_ABeepAfterAGreeting_SaysThatItRecords() => Judge(MachineSounds["a greeting without end"]).ShouldBe(Answerer.MachineRecording);

    [Fact]
    public void Judge_EarlyMedia_TakesNeitherRingingNorMusicForAnything()
    {
        Assert.SkipUnless(Speech.CanSpeak, "espeak-ng is not installed.");
        var detector = new AnswererDetector(new AnswererOptions());
        Hear(detector, new Speech().Ring(3).Say("지금 거신 전화는 한참 동안 말이 이어지는 안내 방송이고 멈추지 않고 계속되며 아직 아무도 전화를 받지 않은 것입니다").Beep(0.5).Pause(1));

        detector.Current.ShouldBe(Answerer.Unknown);
    }

    [Theory]
    [InlineData("연결이 되지 않아 소리샘으로 연결되며")]
    [InlineData("삐 소리 후 통화료가 부과됩니다")]
    [InlineData("고객님의 전화기가 꺼져 있어")]
    [InlineData("Please leave a message after the tone.")]
    [InlineData("The person you are calling is using a screening service")]
    public void Hear_WordsOfMachines_DecidesAtOnceAlsoInEarlyMedia(string words)
    {
        var detector = new AnswererDetector(new AnswererOptions());

        detector.Hear(words);

        detector.Current.ShouldBe(Answerer.Machine);
        Hear(detector, new Speech().Pause(0.5).Beep(0.5).Pause(0.5));
        detector.Current.ShouldBe(Answerer.MachineRecording);
    }

    [Theory]
    [InlineData("여보세요? 누구세요?")]
    [InlineData("아이고 우리 손주가 소리를 지르네 잠깐만요")]
    [InlineData("메시지 받았어요 고마워요")]
    [InlineData("전화를 늦게 받아서 미안해요")]
    [InlineData("Yes, I got your message, who is this?")]
    public void Hear_WordsOfPeople_DecidesNothing(string words)
    {
        var detector = new AnswererDetector(new AnswererOptions());
        detector.Hear(words);
        detector.Current.ShouldBe(Answerer.Unknown);
    }

    [Fact]
    public async Task ChangesAsync_FromPersonToMachine_TellsBothAndEnds()
    {
        var detector = new AnswererDetector(new AnswererOptions());
        detector.Answered();
        Hear(detector, new Speech().Pause(4));
        detector.Hear("please leave a message");
        ((ISoundListener)detector).OnEnd();

        List<Answerer> changes = [];
        await foreach (var change in detector.ChangesAsync(TestContext.Current.CancellationToken)) changes.Add(change);
        changes.ShouldBe([Answerer.Person, Answerer.Machine]);
    }

    private static Answerer Judge(Func<Speech> sound)
    {
        Assert.SkipUnless(Speech.CanSpeak, "espeak-ng is not installed.");
        var detector = new AnswererDetector(new AnswererOptions());
        detector.Answered();
        Hear(detector, sound());
        return detector.Current;
    }

    private static void Hear(AnswererDetector detector, Speech speech)
    {
        foreach (var frame in speech.Frames()) ((ISoundListener)detector).OnSound(frame, frame);
    }
}
