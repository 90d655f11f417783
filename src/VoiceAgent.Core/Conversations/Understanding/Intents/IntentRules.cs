using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The few wishes that words alone make sure of; everything else is the classifier's.</summary>
internal static class IntentRules
{
    /// <summary>How sure a rule is.</summary>
    public const double Sure = 0.97;

    /// <summary>Money is to be sent.</summary>
    public const string Send = "transfer.send";

    /// <summary>What went in and out.</summary>
    public const string Movements = "account.transactions";

    /// <summary>Whether it speaks of money that went in or out before: "출금된 거", "빠져나간 돈".</summary>
    public static bool TellsOfMovement(string text) => Movement.IsMatch(text) && OfMoney.IsMatch(text);

    private static readonly Cued Movement = new("된|빠져|빠졌|들어온|들어왔|나간|came|went|come", new Pattern(@"(?:입금|출금|이체|송금|결제)된|빠져\s?(?:나간|나갔)|빠졌|들어온\s|들어왔|나간\s?(?:거|것|돈|게|내역)|\b(?:came|went|come) (?:in|out)\b", ignoreCase: true));

    private static readonly Regex OfMoney = Pattern.Linear(@"돈|결제|입금|출금|이체|송금|금액|내역|[0-9만천백]\s?원|월급|급여|통장|계좌|\b(?:money|payment|won|dollars?|account|paycheck|salary)\b", ignoreCase: true);

    /// <summary>The intent that the words make sure of, or null.</summary>
    public static string? Find(Utterance utterance)
    {
        var text = utterance.Text;
        if (Fraud.IsMatch(text)) return "fraud.report";
        if (LostCard.IsMatch(text) && !SecurityCard.IsMatch(text) && !Unblock.IsMatch(text) && !Refusals.OfLoss(text)) return "card.lost";
        if (Rate.IsMatch(text) && !Fee.IsMatch(text)) return "fx.rate";
        if (Pays.IsMatch(text) && !NotSending.IsMatch(text) && utterance.Of(SlotTypes.Biller).Count > 0 && !HasGoal(utterance)) return "bill.pay";
        if (Sendings.IsPast(text) && !Undoes.IsMatch(text) && (utterance.Of(SlotTypes.Money).Count > 0 || HasGoal(utterance))) return "account.transactions";
        return Sends.IsMatch(text) && !NotSending.IsMatch(text) && !IsWithheld(text) && utterance.Of(SlotTypes.Money).Count > 0 && HasGoal(utterance) ? "transfer.send" : null;
    }

    private static bool IsWithheld(string text) => Refusals.OfSending(text) || Sendings.IsRegular(text) || Sendings.IsOfOtherThings(text);

    private static bool HasGoal(Utterance utterance) => utterance.Of(SlotTypes.Payee).Count > 0 || utterance.Of(SlotTypes.AccountNumber).Count > 0;

    private static readonly Cued Fraud = new("피싱|스미싱|phishing|scammed", new Pattern(@"보이스\s?피싱|스미싱|피싱\s?(?:당|같|인|전화|문자)|\b(?:voice )?phishing\b|\bscammed\b", ignoreCase: true));

    private static readonly Cued LostCard = new("카드|card", new Pattern(@"카드.{0,10}(?:잃어버|분실|도난|도둑|훔쳐|없어졌|사라졌|놓고\s?내|두고\s?내|흘[린렸리])|(?:잃어버린|분실한|도난당한)\s?카드|\b(?:lost|stole|stolen|missing|misplaced)\b.{0,20}\bcards?\b|\bcards?\b.{0,20}\b(?:lost|stolen|missing)\b", ignoreCase: true));

    /// <summary>It opens the account, and buys nothing.</summary>
    private static readonly Regex SecurityCard = Pattern.Linear(@"보안\s?카드|(?:오티피|OTP)\s?카드|\bsecurity card\b|명함", ignoreCase: true);

    private static readonly Cued Pays = new("납부|수납|낼|내", new Pattern(@"납부(?:하|할|해|\s|$)|수납|낼(?:게|래|까|\s)|내(?:\s?줘|\s?주|야|려|러|고\s?싶)", notAfter: "[보꺼빼끝혼]"));

    private static readonly Regex Unblock = Pattern.Linear(@"찾았|찾아서|해제|풀어|풀려|철회|되찾|돌려\s?받|다시\s?(?:쓰|쓸|사용|살려|켜)|도로|살려|신고(?:한\s?(?:거|것)|를|는)?\s?취소|나왔|있었|있더라|아니었|\b(?:found|unblock|unlock|unfreeze|re-?activate|back on|on again|use it again|lift|turned up|withdraw)\b", ignoreCase: true);

    private static readonly Cued Rate = new("환율|exchange", new Pattern(@"환율|\bexchange rates?\b", ignoreCase: true));

    private static readonly Regex Fee = Pattern.Linear(@"수수료|우대|\bfees?\b", ignoreCase: true);

    /// <summary>Who sent by mistake or was deceived wants help, not a list.</summary>
    private static readonly Regex Undoes = Pattern.Linear(@"취소|잘못|사기|속아|되돌|돌려|증명|영수증|확인증|수수료|\b(?:cancel|mistake|wrong|scam\w*|refund|back|receipt|fee)\b", ignoreCase: true);

    private static readonly Cued Sends = new("보내|보낼|부쳐|송금|이체|쏴|입금|메모|넣어|send|transfer|wire|pay|give", new Pattern(@"보내\s?(?:줘|주|달|라|고|요|$)|보낼|부쳐|송금|이체|쏴|입금\s?해|넣어\s?(?:줘|주)|메모(?:는|에|로|란)|\b(?:send|transfer|wire|pay|give)\b", ignoreCase: true));

    private static readonly Regex NotSending = Pattern.Linear(@"취소|내역|한도|수수료|얼마|보냈|보낸|했[는던나]|확인|예약된|왜|안\s?(?:돼|되|갔)|잘못|\b(?:cancel|fee|cost|limit|sent|did|history|how|why|bill|stop)\b", ignoreCase: true);
}
