using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Cli.Understand;

/// <summary>What a bot's words asked for, as far as the words tell.</summary>
/// <param name="Intent">The intent that is under way.</param>
/// <param name="Slot">The slot asked for, or null.</param>
/// <param name="Confirms">Whether a yes or a no is awaited.</param>
internal sealed record Question(string Intent, string? Slot, bool Confirms)
{
    private static readonly (Regex Words, string Slot, string? Intent)[] Asked =
    [
        (Ask(@"얼마(?:를|나|예요|씩)?.{0,12}(?:보내|보낼|이체|송금|드릴|할까|낼|내|납부)|금액|how much|what amount|which amount"), "amount", null),
        (Ask(@"누구|어느\s?분|어떤\s?분|받는\s?(?:분|사람)|받으실|\bwho\b|\bwhom\b|recipient|payee"), "payee", "transfer.send"),
        (Ask(@"어느\s?은행|무슨\s?은행|은행(?:이|은)?\s?어디|which bank|what bank"), "bank", "transfer.send"),
        (Ask(@"계좌\s?번호|account number"), "account-number", "transfer.send"),
        (Ask(@"어느\s?나라|어떤\s?(?:통화|외화|돈)|무슨\s?(?:통화|돈)|which currency|what currency"), "currency", "fx.rate"),
        (Ask(@"(?:어느|어떤|무슨)\s?(?:통장|계좌).{0,6}(?:보내|이체|송금|출금)|from which account|which account.{0,20}(?:from|send)"), "source-account", "transfer.send"),
        (Ask(@"(?:어느|어떤|무슨)\s?(?:통장|계좌)|which account"), "account", "account.balance"),
        (Ask(@"(?:어느|어떤|무슨)\s?카드|which card"), "card", "card.lost"),
        (Ask(@"(?:어떤|무슨)\s?(?:공과금|요금|고지서|세금)|which bill|what bill"), "biller", "bill.pay"),
        (Ask(@"(?:어떤|무슨)\s?(?:증명서|서류|확인서)|which document|what document"), "kind", "document.request"),
        (Ask(@"(?:어떤|무슨)\s?(?:예금|적금|상품)|which (?:deposit|product)"), "product", "deposit.info"),
        (Ask(@"(?:어떤|무슨)\s?대출|which loan|what kind of loan"), "product", "loan.info"),
        (Ask(@"(?:어느|어떤)\s?(?:기간|달|월)|언제부터|which period|what period"), "period", "account.transactions"),
        (Ask(@"어디\s?(?:근처|쪽|에|서)|어느\s?(?:지역|동네)|where (?:are|do|is)|what area"), "place", "branch.find"),
        (Ask(@"언제|며칠|무슨\s?날|\bwhen\b|what (?:day|date)"), "date", "transfer.send"),
        (Ask(@"메모|\bmemo\b|\bnote\b"), "memo", "transfer.send"),
    ];

    private static readonly (Regex Words, string Intent)[] Matters =
    [
        (Ask(@"환율|환전|exchange"), "fx.rate"), (Ask(@"한도|limit"), "transfer.limit"), (Ask(@"(?:이체|송금).{0,8}취소|cancel.{0,20}transfer"), "transfer.cancel"),
        (Ask(@"해제|unblock|unfreeze"), "card.unblock"), (Ask(@"카드.{0,12}(?:정지|분실|막)|block.{0,12}card|card.{0,20}(?:block|lost)"), "card.lost"),
        (Ask(@"납부|공과금|고지서|\bbill\b"), "bill.pay"), (Ask(@"대출.{0,10}(?:상환|갚)|repay"), "loan.repayment"),
        (Ask(@"보내|이체|송금|send|transfer"), "transfer.send"),
    ];

    private static readonly Regex Confirming = Ask(
        @"(?:보낼|이체할|송금할|진행할|정지할|해제할|취소할|낼|납부할|변경할|바꿀|할|될|드릴)까요|맞(?:나요|으세요|으신가요|습니까|죠)|괜찮으(?:세요|신가요)|shall i|should i|is (?:that|this) (?:right|correct|ok)|do you want me to|would you like me to|go ahead\?|confirm");

    /// <summary>What the words ask for; null when they ask nothing that is known.</summary>
    public static Question? Of(string words)
    {
        var matter = Array.Find(Matters, matter => matter.Words.IsMatch(words)).Intent;
        var (_, slot, own) = Array.Find(Asked, asked => asked.Words.IsMatch(words));
        if (slot is not null) return new(own is "transfer.send" or null ? matter ?? "transfer.send" : own, slot, false);
        return Confirming.IsMatch(words) && matter is not null ? new(matter, null, true) : null;
    }

    private static Regex Ask(string words) => Pattern.Linear(words, ignoreCase: true);
}
