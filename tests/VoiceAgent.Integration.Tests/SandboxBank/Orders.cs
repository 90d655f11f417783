using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Integration.Tests.SandboxBank;

/// <summary>Orders of the sample customers.</summary>
internal static class Orders
{
    public const string Kim = "kim-minjun";
    public const string Lee = "lee-seoyeon";

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Kim's money to his mother.</summary>
    public static async Task<TransferOrder> ToMotherAsync(ICoreBanking bank, long won)
    {
        var mother = (await bank.PayeesAsync(Kim, Token)).Single(payee => payee.Nickname.Korean == "엄마");
        return new() { CustomerId = Kim, SourceAccountId = (await MainAsync(bank, Kim)).Id, Bank = mother.Bank.Korean, Number = mother.Number, Amount = Money.Won(won) };
    }

    public static async Task<Account> MainAsync(ICoreBanking bank, string customer) =>
        (await bank.AccountsAsync(customer, Token)).Single(account => account.IsMain);

    public static async Task<long> BalanceAsync(ICoreBanking bank, string customer, string account) =>
        (await bank.AccountsAsync(customer, Token)).Single(own => own.Id == account).Balance.MinorUnits;
}
