using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>A thing of the bank's named with nothing said of it ("카드요", "대출 이자", "loan"), and what may be wished of it.</summary>
internal static class BareTopics
{
    private const int Longest = 24;

    private static readonly (Regex Words, string[] Intents)[] Korean =
    [
        (Bare(@"(?:체크|신용)?카드\s?(?:사용\s?)?정지"), ["card.lost", "card.unblock"]),
        (Bare(@"(?:내|제)?\s?(?:체크|신용)?카드"), ["card.lost", "card.bill"]),
        (Bare(@"(?:[가-힣]{2,6}\s?)?대출\s?(?:이자|금액)?"), ["loan.info", "loan.repayment"]),
        (Bare(@"(?:정기|자유)?\s?(?:예금|적금)\s?(?:이자)?"), ["deposit.info", "deposit.maturity"]),
        (Bare(@"(?:송금|이체)\s?(?:예약|취소\s?예약)"), ["transfer.send", "transfer.cancel"]),
        (Bare(@"이자"), ["deposit.info", "loan.info"]),
        (Bare(@"통장|계좌"), ["account.balance", "account.transactions"]),
    ];

    private static readonly (Regex Words, string[] Intents)[] English =
    [
        (Bare("(?:my |the |a )?(?:debit |credit )?card (?:block|freeze|stop)"), ["card.lost", "card.unblock"]),
        (Bare("(?:my |the |a )?(?:debit |credit )?card"), ["card.lost", "card.bill"]),
        (Bare("(?:my |the |a )?loans?(?: interest)?"), ["loan.info", "loan.repayment"]),
        (Bare("(?:my |the |a )?(?:fixed |time )?(?:deposits?|savings)(?: interest)?"), ["deposit.info", "deposit.maturity"]),
        (Bare("interest|interest rates?"), ["deposit.info", "loan.info"]),
        (Bare("(?:my |the )?account"), ["account.balance", "account.transactions"]),
    ];

    /// <summary>The intents that the thing may be named for, the likelier first; none when the words say more, or name nothing.</summary>
    public static IReadOnlyList<string> Find(string text, string language)
    {
        if (text.Length > Longest) return [];
        foreach (var (words, intents) in language == "en" ? English : Korean)
            if (words.IsMatch(text)) return intents;
        return [];
    }

    private static Regex Bare(string topic) =>
        Pattern.Linear($"^(?:{topic})\\s?(?:이?요|이에요|예요|관련(?:해서)?(?:이?요)?|문의(?:이?요)?|때문에(?:요)?|건(?:이?요)?|쪽(?:이?요)?|,? please)?$", ignoreCase: true);
}
