using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Transfers;

/// <summary>The bank's rules about an order, the same when it is quoted and when it is made.</summary>
internal sealed class TransferJudge(BankClock clock, IOptions<SandboxBankOptions> options)
{
    private const string Won = "KRW";

    public async Task<Judgement> JudgeAsync(SandboxBankContext bank, TransferOrder order, CancellationToken cancellationToken)
    {
        if (order.Amount.MinorUnits <= 0) return Judgement.No(RefusalReason.AmountNotPositive);
        var source = await bank.Accounts.SingleOrDefaultAsync(row => row.Id == order.SourceAccountId && row.CustomerId == order.CustomerId, cancellationToken);
        if (source is null) return Judgement.No(RefusalReason.UnknownSource);
        if (source.Currency != order.Amount.Currency) return Judgement.No(RefusalReason.OtherCurrency);
        var (target, holder) = await RecipientAsync(bank, order, cancellationToken);
        if (holder is null) return Judgement.No(RefusalReason.UnknownRecipient);
        if (target?.Id == source.Id) return Judgement.No(RefusalReason.SameAccount);
        // Foreign money stays in the house: other banks are paid in won.
        if ((target?.Currency ?? Won) != source.Currency) return Judgement.No(RefusalReason.OtherCurrency);
        var fee = target is not null || source.IsMain ? 0 : options.Value.OtherBankFee;
        var refusal = await OverLimitAsync(bank, source, order.Amount, cancellationToken) ?? OverBalance(source, order.Amount, fee);
        return new() { Refusal = refusal, Source = source, Target = target, Holder = holder, Fee = fee };
    }

    /// <summary>Whether the same was made earlier today.</summary>
    public async Task<bool> RepeatsAsync(SandboxBankContext bank, TransferOrder order, CancellationToken cancellationToken)
    {
        var today = clock.Local.Date.AtMidnight();
        return await bank.Transfers.AnyAsync(
            row => row.SourceAccountId == order.SourceAccountId && row.At >= today && row.Receipt != null && row.Fingerprint == order.Fingerprint,
            cancellationToken);
    }

    private static async Task<(AccountRow? Target, Words? Holder)> RecipientAsync(SandboxBankContext bank, TransferOrder order, CancellationToken cancellationToken)
    {
        var digits = LastDigits.Digits(order.Number);
        if (order.Bank == Banks.Own.Korean) return await OwnAsync(bank, digits, cancellationToken);
        var payee = await bank.Payees.FirstOrDefaultAsync(row => row.Bank == order.Bank && row.Digits == digits, cancellationToken);
        return (null, payee is null ? OtherBanks.Holder(order.Bank, digits) : new(payee.Holder, payee.EnglishHolder));
    }

    private static async Task<(AccountRow? Target, Words? Holder)> OwnAsync(SandboxBankContext bank, string digits, CancellationToken cancellationToken)
    {
        var target = await bank.Accounts.SingleOrDefaultAsync(row => row.Digits == digits, cancellationToken);
        if (target is null) return (null, null);
        var holder = await bank.Customers.SingleAsync(row => row.Id == target.CustomerId, cancellationToken);
        return (target, new(holder.Name, holder.EnglishName));
    }

    private async Task<Refusal?> OverLimitAsync(SandboxBankContext bank, AccountRow source, Money amount, CancellationToken cancellationToken)
    {
        if (source.Currency != Won) return null;
        if (amount.MinorUnits > options.Value.SingleLimit) return Limited(RefusalReason.OverSingleLimit, options.Value.SingleLimit, options.Value.SingleLimit);
        var left = options.Value.DailyLimit - await SentTodayAsync(bank, source, cancellationToken);
        return amount.MinorUnits > left ? Limited(RefusalReason.OverDailyLimit, options.Value.DailyLimit, left) : null;
    }

    private async Task<long> SentTodayAsync(SandboxBankContext bank, AccountRow source, CancellationToken cancellationToken)
    {
        var today = clock.Local.Date.AtMidnight();
        return await bank.Transfers.Where(row => row.SourceAccountId == source.Id && row.At >= today && row.Receipt != null).SumAsync(row => row.Amount, cancellationToken);
    }

    private static Refusal Limited(RefusalReason reason, long limit, long left) =>
        new(reason) { Limit = Money.Won(limit), Available = Money.Won(Math.Max(0, left)) };

    private static Refusal? OverBalance(AccountRow source, Money amount, long fee)
    {
        var available = Math.Max(0, source.Balance - fee);
        return amount.MinorUnits <= available ? null : new(RefusalReason.InsufficientBalance) { Available = new(available, source.Currency) };
    }
}
