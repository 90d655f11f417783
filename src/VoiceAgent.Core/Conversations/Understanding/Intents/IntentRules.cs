using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The few wishes that words alone make sure of; everything else is the classifier's.</summary>
internal static partial class IntentRules
{
    /// <summary>How sure a rule is.</summary>
    public const double Sure = 0.97;

    /// <summary>The intent that the words make sure of, or null.</summary>
    public static string? Find(Utterance utterance)
    {
        var text = utterance.Text;
        if (Fraud().IsMatch(text)) return "fraud.report";
        if (LostCard().IsMatch(text) && !Unblock().IsMatch(text) && !Refusals.OfLoss(text)) return "card.lost";
        if (Rate().IsMatch(text) && !Fee().IsMatch(text)) return "fx.rate";
        if (Sendings.IsPast(text) && !Undoes().IsMatch(text) && (utterance.Of(SlotTypes.Money).Count > 0 || HasGoal(utterance))) return "account.transactions";
        return Sends().IsMatch(text) && !NotSending().IsMatch(text) && !IsWithheld(text) && utterance.Of(SlotTypes.Money).Count > 0 && HasGoal(utterance) ? "transfer.send" : null;
    }

    private static bool IsWithheld(string text) => Refusals.OfSending(text) || Sendings.IsRegular(text) || Sendings.IsOfOtherThings(text);

    private static bool HasGoal(Utterance utterance) => utterance.Of(SlotTypes.Payee).Count > 0 || utterance.Of(SlotTypes.AccountNumber).Count > 0;

    [GeneratedRegex(@"보이스\s?피싱|스미싱|피싱\s?(?:당|같|인|전화|문자)|\b(?:voice )?phishing\b|\bscammed\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fraud();

    [GeneratedRegex(@"카드.{0,10}(?:잃어버|분실|도난|도둑|훔쳐|없어졌|사라졌|놓고\s?내|흘[린렸])|(?:잃어버린|분실한|도난당한)\s?카드|\b(?:lost|stole|stolen|missing|misplaced)\b.{0,20}\bcards?\b|\bcards?\b.{0,20}\b(?:lost|stolen|missing)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LostCard();

    [GeneratedRegex(@"찾았|해제|풀어|\b(?:found|unblock|unfreeze|reactivate)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unblock();

    [GeneratedRegex(@"환율|\bexchange rates?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(@"수수료|우대|\bfees?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fee();

    /// <summary>Who sent by mistake or was deceived wants help, not a list.</summary>
    [GeneratedRegex(@"취소|잘못|사기|속아|되돌|돌려|증명|영수증|확인증|수수료|\b(?:cancel|mistake|wrong|scam\w*|refund|back|receipt|fee)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Undoes();

    [GeneratedRegex(@"보내\s?(?:줘|주|달|라|고|요|$)|보낼|부쳐|송금|이체|쏴|입금\s?해|\b(?:send|transfer|wire|pay)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sends();

    [GeneratedRegex(@"취소|내역|한도|수수료|얼마|보냈|보낸|했[는던나]|확인|예약된|왜|안\s?(?:돼|되|갔)|잘못|\b(?:cancel|fee|cost|limit|sent|did|history|how|why|bill|stop)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotSending();
}
