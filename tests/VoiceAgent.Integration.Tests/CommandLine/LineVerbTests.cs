using System.Diagnostics;
using System.Text.Json.Nodes;

namespace VoiceAgent.Integration.Tests.CommandLine;

/// <summary>The verbs that go through JSON lines, as processes of their own.</summary>
public sealed class LineVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("voiceagent-lines-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Understand_Lines_AddsIntentSlotsAndFurtherWishes()
    {
        var (code, lines, error) = await RunAsync(
            "understand",
            """{"id":"a","lang":"ko","text":"내일 엄마한테 5만원 보내줘","note":7}""",
            """{"id":"b","lang":"ko","text":"잔액 보여주고 아빠한테 3만원 보내줘"}""",
            """{"id":"c","lang":"ko","text":""}""",
            """{"id":"d","lang":"ko","text":"오만 원이요","context":"얼마를 보낼까요?"}""",
            """{"id":"e","lang":"en","text":"make it 100,000","context":{"intent":"transfer.send","confirming":true}}""");
        (code, error).ShouldBe((0, ""));
        lines.Select(line => (string?)line["id"]).ShouldBe(["a", "b", "c", "d", "e"]);
        ((int?)lines[0]["note"], (string?)lines[0]["intent"]).ShouldBe((7, "transfer.send"));
        lines[0]["slots"]!.ToJsonString().ShouldBe(JsonNode.Parse("""{"payee":"엄마","amount":"50000 KRW","date":"2026-03-12"}""")!.ToJsonString());
        ((string?)lines[1]["intent"], (string?)lines[1]["also"]![0]!["intent"], (string?)lines[1]["also"]![0]!["slots"]!["payee"]).ShouldBe(("account.balance", "transfer.send", "아빠"));
        lines[2].ContainsKey("intent").ShouldBeTrue();
        lines[2]["intent"].ShouldBeNull();
        ((string?)lines[3]["intent"], (string?)lines[3]["slots"]!["amount"]).ShouldBe(("transfer.send", "50000 KRW"));
        ((string?)lines[4]["intent"], (string?)lines[4]["slots"]!["amount"]).ShouldBe(("correct", "100000 KRW"));
    }

    [Fact]
    public async Task Signals_Lines_AddsSignalsAndTheWorstSeverity()
    {
        var (code, lines, error) = await RunAsync(
            "signals",
            """{"id":1,"lang":"ko","text":"보일러도 고장 났고, 이제는 죽고 싶어"}""",
            """{"id":2,"lang":"ko","text":"배고파 죽겠네"}""",
            """{"id":3,"lang":"ko","text":"아니요","context":"식사는 하셨어요?"}""");
        (code, error).ShouldBe((0, ""));
        lines.Select(line => $"{line["signals"]!.ToJsonString()} {line["severity"]}").ShouldBe(["""["suicide","housing"] urgent""", "[] none", """["meal"] attention"""]);
    }

    [Fact]
    public async Task Signals_BadLines_AreAnsweredByNumberAndTheOthersWritten()
    {
        var (code, lines, error) = await RunAsync("signals", "no json", """{"id":2,"lang":"ko","text":"안녕하세요"}""", """{"id":3}""", """{"id":4,"lang":"fr","text":"oui"}""");
        code.ShouldBe(1);
        lines.ShouldHaveSingleItem()["severity"]!.ToString().ShouldBe("none");
        foreach (var place in new[] { ":1: not JSON", ":3: has no \"text\"", ":4: \"lang\" is neither" }) error.ShouldContain(place);
    }

    private async Task<(int Code, List<JsonObject> Lines, string Error)> RunAsync(string verb, params string[] lines)
    {
        var (input, output) = (Path.Combine(_folder.FullName, "in.jsonl"), Path.Combine(_folder.FullName, "out.jsonl"));
        await File.WriteAllLinesAsync(input, lines, TestContext.Current.CancellationToken);
        string[] date = verb == "understand" ? ["--reference-date", "2026-03-11"] : [];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "voiceagent.dll"), verb, "--input", input, "--output", output, .. date])
        {
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var written = await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken);
        return (process.ExitCode, [.. written.Select(line => JsonNode.Parse(line)!.AsObject())], error);
    }
}
