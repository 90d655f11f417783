using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Banking;

/// <summary>Registers what bank dialogs do and what their slots may hold.</summary>
public static class BankingRegistration
{
    /// <summary>Adds the bank's actions and slot types; an <see cref="ICoreBanking"/> is to be registered beside them.</summary>
    public static IServiceCollection AddBanking(this IServiceCollection services) => services
        .AddSingleton<Ordering>()
        .AddBankingSlots()
        .AddSingleton<IDialogAction, BalanceAction>()
        .AddSingleton<IDialogAction, MovementsAction>()
        .AddSingleton<IDialogAction, AddressAction>()
        .AddSingleton<IDialogAction, PrepareTransferAction>()
        .AddSingleton<IDialogAction, ExecuteTransferAction>()
        .AddSingleton<IDialogAction, LookUpTransferAction>()
        .AddSingleton<IDialogAction, CheckCodeAction>()
        .AddSingleton<IDialogAction, ChooseCardAction>()
        .AddSingleton<IDialogAction, StopCardAction>()
        .AddSingleton<IDialogAction, QuoteExchangeAction>()
        .AddSingleton<IDialogAction, FindFeeAction>();

    private static IServiceCollection AddBankingSlots(this IServiceCollection services) => services
        .AddSingleton<ISlotType, AccountSlot>()
        .AddSingleton<ISlotType, CardSlot>()
        .AddSingleton<ISlotType, FeeServiceSlot>()
        .AddSingleton<ISlotType, PayeeSlot>();
}
