using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Transfers;

/// <summary>Writes a transfer into the accounts: balances and movements together, in the caller's transaction.</summary>
internal sealed class TransferBooks(BankClock clock)
{
    private static readonly Words FeeWords = new("이체 수수료", "transfer fee");

    /// <summary>Moves the money; gives the row with its receipt.</summary>
    public TransferRow Move(SandboxBankContext bank, TransferOrder order, string key, Judgement judgement)
    {
        var source = judgement.Source!;
        Book(bank, source, -order.Amount.MinorUnits, judgement.Holder);
        if (judgement.Fee > 0) Book(bank, source, -judgement.Fee, FeeWords);
        if (judgement.Target is { } target) Book(bank, target, order.Amount.MinorUnits, new(source.Alias, source.EnglishAlias));
        return Row(order, key, judgement.Fee, source.Balance, null, Receipt(key));
    }

    /// <summary>The row of a refusal; nothing moves.</summary>
    public TransferRow Refuse(TransferOrder order, string key, Refusal refusal) => Row(order, key, 0, 0, refusal, null);

    /// <summary>A movement on an account, whose balance follows.</summary>
    private void Book(SandboxBankContext bank, AccountRow account, long amount, Words counterparty)
    {
        account.Balance += amount;
        bank.Movements.Add(new MovementRow
        {
            AccountId = account.Id,
            At = clock.Local,
            Counterparty = counterparty.Korean,
            EnglishCounterparty = counterparty.English,
            Amount = amount,
            BalanceAfter = account.Balance,
        });
    }

    private TransferRow Row(TransferOrder order, string key, long fee, long balance, Refusal? refusal, string? receipt) => new()
    {
        Key = key,
        CustomerId = order.CustomerId,
        Fingerprint = order.Fingerprint,
        SourceAccountId = order.SourceAccountId,
        Bank = order.Bank,
        Digits = LastDigits.Digits(order.Number),
        Amount = order.Amount.MinorUnits,
        Currency = order.Amount.Currency,
        Fee = fee,
        BalanceAfter = balance,
        At = clock.Local,
        Receipt = receipt,
        Refused = refusal?.Reason,
        Limit = refusal?.Limit?.MinorUnits,
        Available = refusal?.Available?.MinorUnits,
    };

    /// <summary>The day and eight characters that follow from the key: the same for the same key, without giving it away.</summary>
    private string Receipt(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return $"T{clock.Local.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{Convert.ToHexString(hash, 0, 4)}";
    }
}
