using VoiceAgent.Cli.Dialogs;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.CommandLine;

public sealed class DialogGraphTests
{
    private static readonly IReadOnlyList<DialogDefinition> All =
        [.. DialogSet.Check(DialogsFolder.Find(null, AppContext.BaseDirectory), Vocabulary.Create()).Dialogs.Where(dialog => dialog.States.Count > 0)];

    [Fact]
    public void Graph_OfAll_HasAFrameForEachDialogAndANodeForEachState()
    {
        var lines = DialogGraph.Of(All).Split('\n');
        lines[0].ShouldBe("flowchart TB");
        lines.Count(line => line.StartsWith("  subgraph ", StringComparison.Ordinal)).ShouldBe(All.Count);
        lines.Count(line => line == "  end").ShouldBe(All.Count);
        lines.Count(line => line.Contains("<b>", StringComparison.Ordinal)).ShouldBe(All.Sum(dialog => dialog.States.Count));
    }

    /// <summary>What Mermaid draws unless its page is told otherwise.</summary>
    [Fact]
    public void Graph_OfAll_IsWithinMermaidsLimits()
    {
        var graph = DialogGraph.Of(All);
        graph.Length.ShouldBeLessThan(50_000);
        graph.Split('\n').Count(line => line.Contains("|\"", StringComparison.Ordinal)).ShouldBeLessThan(500);
    }

    [Fact]
    public void Graph_OfOne_SaysWhatItsStatesSayAndWhatStartsIt()
    {
        var graph = DialogGraph.Of([All.Single(dialog => dialog.Name == "lost-card")]);
        graph.ShouldContain("lost_card__stopping[[\"<b>stopping</b><br/>cards.stop\"]]");
        graph.ShouldContain("lost_card__confirming -->|\"affirm\"| lost_card__stopping");
        graph.ShouldContain("person -.->|\"card.lost\"| lost_card__choosing");
        graph.ShouldNotContain("transfer");
    }

    [Theory]
    [InlineData("say \"no\" <now>", "say #quot;no#quot; #lt;now#gt;")]
    [InlineData("두\n줄", "두 줄")]
    public void Words_ThatMermaidWouldRead_AreMadeHarmless(string words, string harmless) => MermaidText.Of(words).ShouldBe(harmless);
}
