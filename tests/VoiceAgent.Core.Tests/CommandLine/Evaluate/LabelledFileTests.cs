using System.Text;
using VoiceAgent.Cli.Evaluate;

namespace VoiceAgent.Core.Tests.CommandLine.Evaluate;

public sealed class LabelledFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labelled").FullName;

    private string File => Path.Combine(folder, "set.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("", "there is no sentence in it")]
    [InlineData("text,label\n", "there is no sentence in it")]
    [InlineData("sentence,intent\na,b\n", ":1: the first line must name the columns")]
    [InlineData("text;label\na;b\n", ":1: the first line must name the columns")]
    [InlineData("text,label\nhello,greeting\n,greeting\n", ":3: the sentence is empty")]
    [InlineData("text,label\nhello,greeting\nbye,\n", ":3: the label is empty")]
    [InlineData("text,label\nhello,greeting\nbye\n", ":3: the label is empty")]
    [InlineData("text,label\nhello,greeting\n\"bye\"x,goodbye\n", ":3: this line is not well-formed CSV")]
    [InlineData("text,label\nhello,greeting\n\"never closed,goodbye\n", ":3: this line is not well-formed CSV")]
    public void Read_WrongFile_SaysFileLineAndWhatToDo(string content, string expected)
    {
        System.IO.File.WriteAllText(File, content);
        Error().ShouldContain($"{File}");
        Error().ShouldContain(expected);
    }

    [Fact]
    public void Read_LongSentence_SaysItsLine()
    {
        System.IO.File.WriteAllText(File, $"text,label\nhello,greeting\n{new string('a', LabelledFile.MaxTextLength + 1)},greeting\n");
        Error().ShouldContain(":3: the sentence has 2,001 characters");
    }

    [Fact]
    public void Read_HugeLine_SaysItsLine()
    {
        System.IO.File.WriteAllText(File, $"text,label\nhello,greeting\n{new string('a', 5_000_000)},greeting\n");
        Error().ShouldContain($"{File}:3:");
    }

    [Fact]
    public void Read_NotUtf8_SaysTheLine()
    {
        System.IO.File.WriteAllBytes(File, [.. "text,label\nhello,greeting\n"u8, 0xB0, 0xA1, .. ",x\n"u8]);
        Error().ShouldContain($"{File}:3: this line is not UTF-8");
    }

    [Fact]
    public void Read_Missing_SaysSo() => Error().ShouldContain($"{File}: can't be read");

    [Fact]
    public void Read_ManyWrongLines_SaysTheFirstOfThem()
    {
        System.IO.File.WriteAllText(File, "text,label\n" + string.Concat(Enumerable.Repeat(",x\n", 1_000)));
        Error().Split(Environment.NewLine).Length.ShouldBeLessThan(30);
    }

    [Fact]
    public void Read_QuotesCommasAndAMark_ReadsThem()
    {
        System.IO.File.WriteAllText(File, "text,label\r\n\"say \"\"hi\"\", please\",greeting\r\n잔액 알려줘,balance\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        LabelledFile.Read(File).ShouldBe([new("say \"hi\", please", "greeting"), new("잔액 알려줘", "balance")]);
    }

    [Fact]
    public void ReadSet_OneLabel_IsRefused()
    {
        System.IO.File.WriteAllText(File, "text,label\nhello,greeting\nhi,greeting\n");
        Should.Throw<LabelledFileException>(() => EvaluationSet.Read(File, File, null, null)).Message.ShouldContain("at least two labels");
    }

    [Fact]
    public void ReadSet_OutOfScopeLabelThatIsNowhere_IsRefused()
    {
        System.IO.File.WriteAllText(File, "text,label\nhello,greeting\nbye,goodbye\n");
        Should.Throw<LabelledFileException>(() => EvaluationSet.Read(File, File, null, "other")).Message.ShouldContain("--out-of-scope");
    }

    private string Error() => Should.Throw<LabelledFileException>(() => LabelledFile.Read(File)).Message;
}
