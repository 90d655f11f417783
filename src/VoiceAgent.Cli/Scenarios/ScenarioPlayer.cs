using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Plays scenarios, each on a stage of its own.</summary>
internal sealed class ScenarioPlayer(ScenarioStages stages)
{
    private const string Conversation = "scenario";

    /// <summary>Plays one until it ends or comes out differently.</summary>
    public async Task<ScenarioRun> PlayAsync(ScenarioCase played, CancellationToken cancellationToken)
    {
        await using var stage = await stages.SetUpAsync(played.Scenario.Clock, cancellationToken);
        var turns = new List<PlayedTurn>();
        foreach (var written in played.Scenario.Turns)
        {
            var staged = await StageAsync(stage, played, written, turns, cancellationToken);
            var (turn, failure) = await TakeAsync(stage, written, staged, cancellationToken);
            turns.Add(turn);
            IReadOnlyList<Difference> differences = failure is null ? Expectations.Compare(turn, played.Language) : [failure];
            if (differences.Count > 0) return new ScenarioRun(played, turns, differences);
        }

        return new ScenarioRun(played, turns, []);
    }

    /// <summary>Takes the turns of an earlier run once more, on a fresh stage.</summary>
    public async Task<IReadOnlyList<TurnResult>> ReplayAsync(ScenarioRun run, CancellationToken cancellationToken)
    {
        await using var stage = await stages.SetUpAsync(run.Case.Scenario.Clock, cancellationToken);
        var results = new List<TurnResult>();
        foreach (var turn in run.Turns) results.Add(await stage.TakeAsync(turn.Staged, cancellationToken));
        return results;
    }

    private static async Task<StagedTurn> StageAsync(
        ScenarioStage stage, ScenarioCase played, ScenarioTurn written, List<PlayedTurn> before, CancellationToken cancellationToken)
    {
        stage.Clock.MoveTo(stage.Clock.Now + written.Wait);
        var text = written.User.In(played.Language) switch
        {
            UserSigns.Code => await stage.CodeAsync(played.Scenario.Customer, cancellationToken),
            UserSigns.SameCode => before.FindLast(turn => turn.Written.User.In(played.Language) == UserSigns.Code)?.Staged.Inbound.Text ?? "",
            var words => words,
        };
        var bank = written.Bank ?? (before is [.., var last] ? last.Staged.Bank : BankMood.Usual);
        return new StagedTurn(stage.Clock.Now, Inbound(played, text, before.Count + 1), bank, written.Restart);
    }

    private static Inbound Inbound(ScenarioCase played, string text, int number)
    {
        var kind = UserSigns.KindOf(text);
        return new Inbound
        {
            ConversationId = Conversation,
            ActivityId = $"{number}",
            Channel = played.Scenario.Channel,
            Kind = kind,
            Text = kind == InboundKind.Message ? text : "",
            Language = played.Language,
            CustomerId = played.Scenario.Customer,
            Voice = played.Scenario.Voice,
            Dialog = kind == InboundKind.Joined ? played.Scenario.Dialog : null,
            Facts = played.Scenario.Facts.In(played.Language),
        };
    }

    private static async Task<(PlayedTurn Turn, Difference? Failure)> TakeAsync(
        ScenarioStage stage, ScenarioTurn written, StagedTurn staged, CancellationToken cancellationToken)
    {
        try
        {
            return (new PlayedTurn(written, staged, await stage.TakeAsync(staged, cancellationToken)), null);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return (new PlayedTurn(written, staged, null), new Difference("an answer", $"{e.GetType().Name}: {e.Message}"));
        }
    }
}
