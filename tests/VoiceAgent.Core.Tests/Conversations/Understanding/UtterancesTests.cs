using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class UtterancesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("utterances").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_TheDialogsOfThisProduct_HasEnoughOfEveryIntent()
    {
        var counts = Utterances.Load(Trained.DialogsFolder).CountBy(u => (u.Intent, u.Language)).ToDictionary();
        foreach (var intent in Intents.All)
        {
            counts.GetValueOrDefault((intent, "ko")).ShouldBeGreaterThanOrEqualTo(28, intent);
            counts.GetValueOrDefault((intent, "en")).ShouldBeGreaterThanOrEqualTo(18, intent);
        }
    }

    [Fact]
    public void Load_CommentsAndBlankLines_AreLeftOut()
    {
        Write("help.ko.txt", "# 도움", "", "도와줘", "도와줘");
        Utterances.Load(folder).ShouldBe([new TrainingUtterance("help", "ko", "도와줘")]);
    }

    [Fact]
    public void Load_FilesWithErrors_ListsEachWithFileAndLine()
    {
        Write("help.ko.txt", "도와줘", string.Concat(Enumerable.Repeat("도와주세요", 60)));
        Write("thanks.ko.txt", "고마워", "도와줘");
        Write("dance.ko.txt", "춤추자");
        Write("greeting.fr.txt", "bonjour");
        Write("goodbye.ko.txt", "# nothing");
        var errors = Should.Throw<UtterancesException>(() => Utterances.Load(folder)).Errors;
        errors.Count.ShouldBe(5);
        errors.ShouldContain(e => e.StartsWith(Path.Combine("room", "utterances", "help.ko.txt") + ":2: longer than"));
        errors.ShouldContain(e => e.Contains("thanks.ko.txt:2") && e.Contains("help.ko.txt:1"));
        errors.ShouldContain(e => e.Contains("'dance' is no intent"));
        errors.ShouldContain(e => e.Contains("'fr' is no language"));
        errors.ShouldContain(e => e.Contains("goodbye.ko.txt: has no utterance"));
    }

    [Fact]
    public void Load_FolderWithoutAny_Says() =>
        Should.Throw<UtterancesException>(() => Utterances.Load(Path.Combine(folder, "nowhere"))).Errors.ShouldHaveSingleItem().ShouldContain("no utterances");

    private void Write(string name, params string[] lines)
    {
        var room = Directory.CreateDirectory(Path.Combine(folder, "room", "utterances")).FullName;
        File.WriteAllLines(Path.Combine(room, name), lines);
    }
}
