using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Cards;

/// <summary>
/// <c>cards.stop</c>: an effect that stops the card which <c>cards.choose</c> found.
/// <c>stopped</c> comes from the bank's receipt alone; whether a try that broke off had stopped it is asked by the same key.
/// </summary>
internal sealed partial class StopCardAction(ICoreBanking bank, ILogger<StopCardAction> log) : IDialogAction
{
    public string Name => "cards.stop";

    public IReadOnlyList<string> Outcomes => ["stopped", "refused", "unknown"];

    public IReadOnlyList<string> Facts => ["receipt", "stopped-at"];

    public bool IsEffect => true;

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Facts.TryGetValue(ChooseCardAction.ChosenCard, out var card) || card.Id is null) return new("refused");
        return await StopAsync(context, card.Id, cancellationToken) switch
        {
            CardStopReceipt receipt => Stopped(receipt),
            CardStopRefused => new("refused"),
            _ => new("unknown"),
        };
    }

    /// <summary>One more try after a failure is safe, for the key is the same; null when that fails as well.</summary>
    private async Task<CardStop?> StopAsync(ActionContext context, string card, CancellationToken cancellationToken)
    {
        try
        {
            return await bank.StopCardAsync(context.CustomerId!, card, context.EffectKey!, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(failure, context.EffectKey!);
            return await AgainAsync(context, card, cancellationToken);
        }
    }

    private async Task<CardStop?> AgainAsync(ActionContext context, string card, CancellationToken cancellationToken)
    {
        try
        {
            return await bank.StopCardAsync(context.CustomerId!, card, context.EffectKey!, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(failure, context.EffectKey!);
            return null;
        }
    }

    private static ActionResult Stopped(CardStopReceipt receipt) => new("stopped")
    {
        Facts = { ["receipt"] = Value.Of(receipt.Number), ["stopped-at"] = Value.Of(receipt.StoppedAt) },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Stopping a card failed; key {Key}")]
    private partial void Failed(Exception failure, string key);
}
