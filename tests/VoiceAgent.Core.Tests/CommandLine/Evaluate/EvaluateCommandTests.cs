using System.Text.Json;
using VoiceAgent.Core.Tests.EmbeddedClassifier;

namespace VoiceAgent.Core.Tests.CommandLine.Evaluate;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Evaluate_SmallFiles_PrintsTheFiguresAndWritesThem()
    {
        var lines = Wishes.All.Select(u => $"\"{u.Text}\",{u.Intent}").ToList();
        var (train, test) = (Write("train.csv", lines.Where((_, i) => i % 4 != 0)), Write("test.csv", lines.Where((_, i) => i % 4 == 0)));
        var json = Path.Combine(folder, "figures.json");
        var (code, output, error) = await CliProcess.RunAsync("evaluate", "--train", train, "--test", test, "--validation", test, "--output", json);
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        foreach (var figure in new[] { "Accuracy in scope", "Macro-F1", "Out-of-scope recall", "Threshold", "Predictions/s, one core", "Training time", "Peak memory" }) output.ShouldContain(figure);
        using var figures = JsonDocument.Parse(await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        figures.RootElement.GetProperty("score").GetProperty("accuracy").GetDouble().ShouldBeGreaterThan(0.7);
        figures.RootElement.GetProperty("score").GetProperty("outOfScopeRecall").GetDouble().ShouldBeGreaterThan(0.7);
    }

    [Fact]
    public async Task Evaluate_BadFile_SaysWhereAndEndsWithOne()
    {
        var train = Write("train.csv", ["balance please,balance", "no label"]);
        var (code, output, error) = await CliProcess.RunAsync("evaluate", "--train", train, "--test", train);
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain($"{train}:3: the label is empty");
    }

    private string Write(string name, IEnumerable<string> lines)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllLines(file, lines.Prepend("text,label"));
        return file;
    }
}
