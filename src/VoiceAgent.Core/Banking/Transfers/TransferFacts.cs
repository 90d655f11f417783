using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>What replies may say of a transfer, from the bank's answers alone.</summary>
internal static class TransferFacts
{
    /// <summary>The fact that holds the order which was read out, as its fingerprint.</summary>
    public const string Quoted = "quoted-order";

    /// <summary>The fact that holds the key of an execution whose outcome is not known.</summary>
    public const string Key = "transfer-key";

    /// <summary>The names of the facts of a refusal.</summary>
    public static readonly string[] OfRefusal = ["reason", "limit", "available"];

    /// <summary>The names of the facts of an outcome.</summary>
    public static readonly string[] OfOutcome = [.. OfRefusal, "receipt", "sent", "fee", "balance-after", "sent-at", Key];

    /// <summary>The facts of a refusal: <c>reason</c> in kebab case, <c>limit</c> and <c>available</c> where they apply.</summary>
    public static ActionResult Refused(Refusal refusal)
    {
        var result = new ActionResult("refused") { Facts = { ["reason"] = Value.Of(Reason(refusal.Reason)) } };
        if (refusal.Limit is { } limit) result.Facts["limit"] = Value.Of(limit);
        if (refusal.Available is { } available) result.Facts["available"] = Value.Of(available);
        return result;
    }

    /// <summary>What the bank says came of it; null is not known yet.</summary>
    public static ActionResult Of(TransferOutcome? outcome, string key) => outcome switch
    {
        TransferReceipt receipt => Receipt(receipt),
        TransferRefused refused => Refused(refused.Refusal),
        _ => new("unknown") { Facts = { [Key] = Value.Of(key) } },
    };

    /// <summary>What is read out before the customer says yes.</summary>
    public static Dictionary<string, Value> Of(TransferPrepared prepared, TransferOrder order, Account source) => new()
    {
        ["holder"] = prepared.Holder.ToValue(),
        ["to-bank"] = prepared.Bank.ToValue(),
        ["to-last-four"] = LastDigits.Fact(order.Number),
        ["source-name"] = source.Alias.ToValue(),
        ["sending"] = Value.Of(order.Amount),
        ["fee"] = Value.Of(prepared.Fee),
        ["balance-after"] = Value.Of(prepared.BalanceAfter),
        [Quoted] = Value.Of(order.Fingerprint),
    };

    private static ActionResult Receipt(TransferReceipt receipt) => new("receipt")
    {
        Facts =
        {
            ["receipt"] = Value.Of(receipt.Number),
            ["sent"] = Value.Of(receipt.Amount),
            ["fee"] = Value.Of(receipt.Fee),
            ["balance-after"] = Value.Of(receipt.BalanceAfter),
            ["sent-at"] = Value.Of(receipt.SentAt),
        },
    };

    private static string Reason(RefusalReason reason) => reason switch
    {
        RefusalReason.AmountNotPositive => "amount-not-positive",
        RefusalReason.OverSingleLimit => "over-single-limit",
        RefusalReason.OverDailyLimit => "over-daily-limit",
        RefusalReason.InsufficientBalance => "insufficient-balance",
        RefusalReason.SameAccount => "same-account",
        RefusalReason.OtherCurrency => "other-currency",
        RefusalReason.UnknownRecipient => "unknown-recipient",
        RefusalReason.UnknownSource => "unknown-source",
        RefusalReason.NotToday => "not-today",
        _ => "order-changed",
    };
}
