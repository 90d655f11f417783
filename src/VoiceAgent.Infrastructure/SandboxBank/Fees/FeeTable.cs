using VoiceAgent.Core.Banking.Fees;

namespace VoiceAgent.Infrastructure.SandboxBank.Fees;

/// <summary>The sample bank's fees, invented as the bank is.</summary>
internal static class FeeTable
{
    /// <summary>Every fee, the one asked for most first.</summary>
    /// <param name="otherBankFee">What a transfer to another bank costs, in won: the transfer desk takes the same.</param>
    public static IReadOnlyList<Fee> Of(long otherBankFee) =>
    [
        Fee("other-bank", "다른 은행 이체", "transfer to another bank", otherBankFee, "주거래 통장에서 보내면 받지 않아요.", "It is waived from your main account.", "타행 이체", "타행이체", "이체", "송금", "계좌 이체", "transfer", "wire"),
        Fee("same-bank", "같은 은행 이체", "transfer within this bank", 0, "횟수에 제한이 없어요.", "You can make as many as you like.", "당행 이체", "당행이체", "우리 은행 이체"),
        Fee("atm", "다른 은행 현금인출기 출금", "withdrawal at another bank's machine", 1_000, "우리 은행 기계에서는 받지 않아요.", "At our own machines it is free.", "현금인출기", "에이티엠", "ATM", "출금", "현금 인출", "cash machine"),
        Fee("abroad", "해외 송금", "transfer abroad", 8_000, "받는 은행이 따로 받는 수수료는 들어 있지 않아요.", "The receiving bank may take a fee of its own.", "해외송금", "외국 송금", "international transfer", "overseas transfer"),
        Fee("exchange", "환전", "currency exchange", 0, "살 때와 팔 때의 환율에 이미 들어 있어요.", "It is part of the rates for buying and selling.", "외화 환전", "exchange"),
        Fee("certificate", "증명서 발급", "certificate", 2_000, "앱에서 받으시면 무료예요.", "In the app it is free.", "잔액 증명서", "증명서", "잔고 증명", "certificate of balance", "document"),
    ];

    private static Fee Fee(string id, string korean, string english, long won, string koreanNote, string englishNote, params string[] names) =>
        new() { Id = id, Service = new(korean, english), Amount = new(won, "KRW"), Note = new(koreanNote, englishNote), Names = names };
}
