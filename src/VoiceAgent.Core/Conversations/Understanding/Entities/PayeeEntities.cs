using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money goes to, and which account it leaves: "생활비 통장에서 적금 통장으로".</summary>
internal static class PayeeEntities
{
    /// <summary>Known payees, own accounts that money goes to, and names known only by the words around them.</summary>
    public static IEnumerable<Entity> Find(Utterance utterance)
    {
        var known = NamedEntities.Named(utterance, SlotTypes.Payee).ToList();
        known.AddRange(utterance.Of(SlotTypes.Account).Where(a => !utterance.Of(SlotTypes.Bank).Any(a.Overlaps) && Into.IsMatch(utterance.Text.AsSpan(a.End)) && !known.Exists(a.Overlaps)).Select(a => a with { Type = SlotTypes.Payee }));
        var said = SaidPayees.Find(utterance.Text, utterance.Language)
            .Select(f => new Entity(SlotTypes.Payee, f.Start, f.Length, Value.Of(f.Value)));
        return OneOnly(utterance.Text, [.. known.Concat(said.Where(s => !known.Exists(s.Overlaps) && !utterance.Of(SlotTypes.Account).Any(s.Overlaps) && !utterance.Of(SlotTypes.Bank).Any(s.Overlaps)))]);
    }

    /// <summary>One transfer goes to one: of "엄마랑 아빠한테" none is taken, so that it is asked.</summary>
    private static List<Entity> OneOnly(string text, List<Entity> payees)
    {
        var joined = payees.Exists(p => JoinedBefore.IsMatch(text.AsSpan(0, p.Start)) || JoinedBehind.IsMatch(text.AsSpan(p.End))
            || payees.Exists(next => next.Start > p.End && Joins.IsMatch(text.AsSpan(p.End, next.Start - p.End))));
        return joined ? [] : payees;
    }

    /// <summary>Accounts with 에서 behind or "from" before.</summary>
    public static IEnumerable<Entity> Sources(Utterance utterance) =>
        from account in utterance.Of(SlotTypes.Account)
        where OutOf.IsMatch(utterance.Text.AsSpan(account.End)) || From.IsMatch(utterance.Text.AsSpan(0, account.Start))
        select account with { Type = SlotTypes.SourceAccount };

    private static readonly Regex Joins = Pattern.Linear(@"^(?:님|씨)?(?:한테|에게|께)?\s?(?:이?랑|하고|와|과|및|,|그리고|and)\s?(?:우리\s|내\s|to\s|my\s)*$", ignoreCase: true);

    private static readonly Regex JoinedBefore = Pattern.Linear(@"(?:^|\s)[가-힣]{2,4}(?:이?랑|와|과)\s(?:우리\s)?$|\b(?:send|pay|give|wire|to)\s+(?:my\s+)?[a-z]+\s+and\s+(?:my\s+)?$", ignoreCase: true);

    private static readonly Regex JoinedBehind = Pattern.Linear(@"^\s+and\s+(?:to\s+)?(?:my\s+)?[a-z]+(?:\s+each)?\s*(?:$|,|[0-9₩$])", ignoreCase: true);

    private static readonly Regex Into = Pattern.Linear(@"^\s?(?:통장|계좌)?(?:으로|로|에다|에(?:[^서]|$))");

    private static readonly Regex OutOf = Pattern.Linear(@"^\s?(?:통장|계좌)?(?:에서|의\s?돈)");

    private static readonly Regex From = Pattern.Linear(@"\b(?:from|out of|using)\s+(?:my\s+|the\s+)?(?:account\s+)?$", ignoreCase: true);
}
