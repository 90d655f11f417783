using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Checking;

/// <summary>The dialogs that ship, and what becomes of them when somebody takes a safety out.</summary>
public sealed class ShippedDialogsTests : IDisposable
{
    private static readonly string Shipped = DialogsFolder.Find(null, AppContext.BaseDirectory);

    private readonly string _folder = Directory.CreateTempSubdirectory("dialogs-").FullName;

    public ShippedDialogsTests()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ShippedDialogs_HaveNoProblem() => Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("affirm: verifying, deny: changing", "affirm: verifying, deny: verifying", "'executing' can be reached without 'affirm'")]
    [InlineData("verified: executing, locked: locked", "verified: executing, locked: executing", "'executing' can be reached without 'verified'")]
    [InlineData("on: { changed: addressing }", "", "'executing' can be reached without 'affirm' since 'changed'")]
    [InlineData("too-late: { say: too-late, then: addressing }", "too-late: { say: too-late, then: executing }", "'executing' can be reached without 'affirm'")]
    [InlineData("order-changed: { say: order-changed, then: quoting-again }", "order-changed: { say: order-changed, then: executing }", "'executing' can be reached without 'affirm'")]
    [InlineData("{ prepared: confirming, repeats: confirming-repeat, refused: explaining }", "{ prepared: executing, repeats: confirming-repeat, refused: explaining }", "'executing' can be reached without 'verified'")]
    [InlineData("verifying: { call: one-time-code, on: { verified: executing, locked: locked } }", "verifying: { do: transfers.execute, on: { receipt: done, refused: explaining, unknown: pending } }", "without 'verified'")]
    [InlineData("affirm: looking-up, deny", "affirm: executing, deny", "'executing' can be reached without 'verified'")]
    public void Transfer_WithASafetyTakenOut_IsRefused(string sound, string planted, string problem)
    {
        Change("banking/transfer.yaml", sound, planted);
        Problems().ShouldContain(found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Transfer_WhoseRuleIsTakenOutToo_IsRefusedByTheSharedOne()
    {
        Change("banking/transfer.yaml", "never:\n  - executing without affirm and verified since changed\n", "");
        Problems().ShouldBeEmpty();
        Change("banking/transfer.yaml", "verified: executing, locked: locked", "verified: executing, locked: executing");
        Problems().ShouldContain(found => found.Contains("'executing' can be reached without 'verified' since 'changed'", StringComparison.Ordinal));
    }

    [Fact]
    public void LostCard_StoppedWithoutAYes_IsRefused()
    {
        Change("banking/lost-card.yaml", "affirm: stopping, deny: kept", "affirm: stopping, deny: stopping");
        Problems().ShouldContain(found => found.Contains("'stopping' can be reached without 'affirm' since 'changed'", StringComparison.Ordinal));
    }

    [Fact]
    public void OneTimeCode_ThatLetsAWrongCodePass_IsRefused()
    {
        Change("banking/one-time-code.yaml", "wrong: wrong,", "wrong: verified,");
        Problems().ShouldContain(found => found.Contains("'verified' can be reached without 'verified'", StringComparison.Ordinal));
    }

    private void Change(string file, string sound, string planted)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(sound);
        File.WriteAllText(path, text.Replace(sound, planted, StringComparison.Ordinal));
    }

    private IReadOnlyList<string> Problems() => [.. DialogSet.Check(_folder, ShippedVocabulary.Create()).Problems.Select(problem => problem.ToString())];
}
