using System.Globalization;
using FsCheck.Xunit;
using NodaTime;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Times of day in both languages.</summary>
public sealed class TimesTests
{
    [Theory]
    [InlineData("오후 세 시 반", "15:30")]
    [InlineData("오후 3시", "15:00")]
    [InlineData("오전 열한 시 십오 분", "11:15")]
    [InlineData("15시 30분", "15:30")]
    [InlineData("십오 시 삼십 분", "15:30")]
    [InlineData("정오에", "12:00")]
    [InlineData("자정", "00:00")]
    [InlineData("밤 열두 시", "00:00")]
    [InlineData("낮 열두 시", "12:00")]
    [InlineData("낮 열두 시 십 분 전", "11:50")]
    [InlineData("새벽 네시", "04:00")]
    [InlineData("저녁 7시쯤", "19:00")]
    [InlineData("밤 11시", "23:00")]
    [InlineData("밤 한 시", "01:00")]
    [InlineData("오후 2:05", "14:05")]
    [InlineData("오전 12시", "00:00")]
    [InlineData("내일오후세시반에", "15:30")]
    [InlineData("아침 아홉 시 정각", "09:00")]
    [InlineData("09:00", "09:00")]
    public void Find_KoreanTime_ReadsIt(string text, string expected) => Read(text, "ko").ShouldBe([expected]);

    [Theory]
    [InlineData("3:30 pm", "15:30")]
    [InlineData("at 9 am", "09:00")]
    [InlineData("9am", "09:00")]
    [InlineData("three in the afternoon", "15:00")]
    [InlineData("nine thirty in the morning", "09:30")]
    [InlineData("noon", "12:00")]
    [InlineData("midnight", "00:00")]
    [InlineData("half past two in the afternoon", "14:30")]
    [InlineData("a quarter to five pm", "16:45")]
    [InlineData("15:45", "15:45")]
    [InlineData("12 a.m.", "00:00")]
    public void Find_EnglishTime_ReadsIt(string text, string expected) => Read(text, "en").ShouldBe([expected]);

    [Theory]
    [InlineData("3시", "ko", "15:00", "03:00")]
    [InlineData("열 시에", "ko", "10:00", "22:00")]
    [InlineData("내일 두시반", "ko", "14:30", "02:30")]
    [InlineData("3:30", "ko", "15:30", "03:30")]
    [InlineData("열두 시 십 분 전", "ko", "11:50", "23:50")]
    [InlineData("at three", "en", "15:00", "03:00")]
    [InlineData("ten o'clock", "en", "10:00", "22:00")]
    [InlineData("half past two", "en", "14:30", "02:30")]
    public void Find_HalfOfTheDayUnsaid_OffersTheOther(string text, string language, string likely, string other)
    {
        var found = Times.Find(text, language).ShouldHaveSingleItem();
        Form(found.Value).ShouldBe(likely);
        found.Alternatives.Select(Form).ShouldBe([other]);
    }

    [Theory]
    [InlineData("세 시간 걸려요", "ko")]
    [InlineData("다시 보내줘", "ko")]
    [InlineData("일시불로", "ko")]
    [InlineData("역시 그래", "ko")]
    [InlineData("한시름 놨어", "ko")]
    [InlineData("25시", "ko")]
    [InlineData("at three accounts", "en")]
    [InlineData("send by 3,000 won", "en")]
    [InlineData("around 20 people", "en")]
    public void Find_NoTimeInIt_FindsNone(string text, string language) => Read(text, language).ShouldBeEmpty();

    /// <summary>What the replies read out by voice is understood when it is said back.</summary>
    [Property(MaxTest = 1_440)]
    public void Find_TimeReadOut_ReadsBack(ushort minutes)
    {
        var time = LocalTime.Midnight.PlusMinutes(minutes % 1440);
        foreach (var spoken in new[] { true, false })
        {
            var text = ValueText.Of(Value.Of(time), "ko", spoken);
            Times.Find(text, "ko").ShouldHaveSingleItem(text).ShouldBe(new Found<LocalTime>(0, text.Length, time), text);
            var english = ValueText.Of(Value.Of(time), "en", spoken);
            Times.Find(english, "en").ShouldHaveSingleItem(english).Value.ShouldBe(time, english);
        }
    }

    private static string Form(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Read(string text, string language) => Times.Find(text, language).Select(f => Form(f.Value));
}
