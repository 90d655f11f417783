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
        known.AddRange(utterance.Of(SlotTypes.Account).Where(a => !utterance.Of(SlotTypes.Bank).Any(a.Overlaps) && GoesInto(utterance, a) && !known.Exists(a.Overlaps)).Select(a => a with { Type = SlotTypes.Payee }));
        if (known.Count == 0 && Bare(utterance) is { } bare) known.Add(new(SlotTypes.Payee, bare.Start, bare.Length, Value.Of(bare.Value)));
        var said = SaidPayees.Find(utterance.Text, utterance.Language).Take(Utterance.MostOfAType)
            .Select(f => new Entity(SlotTypes.Payee, f.Start, f.Length, Value.Of(f.Value)))
            .Where(s => !known.Exists(s.Overlaps) && !utterance.Of(SlotTypes.Account).Any(s.Overlaps) && !utterance.Of(SlotTypes.Bank).Any(s.Overlaps));
        return OneOnly(utterance.Text, [.. known.Concat(said).Where(payee => !LastWord.IsRejected(utterance.Text, payee)).OrderBy(payee => payee.Start)]);
    }

    /// <summary>One transfer goes to one: of "엄마랑 아빠한테" none is taken, so that it is asked.</summary>
    private static List<Entity> OneOnly(string text, List<Entity> payees)
    {
        for (var i = 0; i < payees.Count; i++)
        {
            if (JoinedBefore.IsMatch(Around.Before(text, payees[i].Start)) || JoinedBehind.IsMatch(Around.Behind(text, payees[i].End))) return [];
            if (i + 1 < payees.Count && payees[i + 1].Start > payees[i].End && Joins.IsMatch(text.AsSpan(payees[i].End, payees[i + 1].Start - payees[i].End))) return [];
        }

        return payees;
    }

    /// <summary>Accounts with 에서 behind or "from" before; one that nobody knows is taken as said, so that it is not silently left out.</summary>
    public static IEnumerable<Entity> Sources(Utterance utterance)
    {
        var known = utterance.Of(SlotTypes.Account).Where(account => LeavesIt(utterance.Text, account)).ToList();
        var said = SourceWords.Find(utterance.Text).Select(f => new Entity(SlotTypes.Account, f.Start, f.Length, Value.Of(f.Value)));
        return known.Concat(said.Where(s => !known.Exists(s.Overlaps))).Select(account => account with { Type = SlotTypes.SourceAccount });
    }

    /// <summary>Somebody named by nothing but their name, where a payee is asked for or taken back.</summary>
    private static Found<string>? Bare(Utterance utterance) =>
        (utterance.AskedType == SlotTypes.Payee ? PeopleWords.Alone(utterance.Text) : null) ?? PeopleWords.Instead(utterance.Text);

    /// <summary>Asked whom to pay, who names an own account means it: "급여 통장이요".</summary>
    private static bool GoesInto(Utterance utterance, Entity account)
    {
        var text = utterance.Text;
        return Into.IsMatch(Around.Behind(text, account.End)) || To.IsMatch(Around.Before(text, account.Start)) || (utterance.AskedType == SlotTypes.Payee && !LeavesIt(text, account));
    }

    private static bool LeavesIt(string text, Entity account) =>
        OutOf.IsMatch(Around.Behind(text, account.End)) || From.IsMatch(Around.Before(text, account.Start));

    private static readonly WordList SourceWords = new WordList(
        new(@"(?<v>[가-힣A-Za-z0-9]{1,12}\s?(?:통장|계좌))(?:에서|의\s?돈)", notAfter: "[가-힣A-Za-z0-9]"),
        new(@"\bfrom\s+(?:my\s+|the\s+|our\s+)?(?<v>[a-z]+(?: [a-z]+)? account)\b", ignoreCase: true))
        .Except("내 통장", "내 계좌", "제 통장", "제 계좌", "이 통장", "이 계좌", "그 통장", "우리 통장", "본인 계좌", "본인 통장", "다른 통장", "다른 계좌", "my account", "the account", "another account", "other account").With("통장|계좌|account");

    private static readonly Regex Joins = Pattern.Linear(@"^(?:님|씨)?(?:한테|에게|께)?\s?(?:이?랑|하고|와|과|및|,|그리고|and)\s?(?:우리\s|내\s|to\s|my\s)*$", ignoreCase: true);

    private static readonly Regex JoinedBefore = Pattern.Linear(@"(?:^|\s)[가-힣]{2,4}(?:이?랑|와|과)\s(?:우리\s)?$|\b(?:send|pay|give|wire|to)\s+(?:my\s+)?[a-z]+\s+and\s+(?:my\s+)?$", ignoreCase: true);

    private static readonly Regex JoinedBehind = Pattern.Linear(@"^\s+and\s+(?:to\s+)?(?:my\s+)?[a-z]+(?:\s+each)?\s*(?:$|,|[0-9₩$])", ignoreCase: true);

    private static readonly Regex Into = Pattern.Linear(@"^\s?(?:통장|계좌)?(?:으로|로|에다|에(?:[^서]|$))");

    private static readonly Regex To = Pattern.Linear(@"\b(?:to|into)\s+(?:my\s+|the\s+)?$", ignoreCase: true);

    private static readonly Regex OutOf = Pattern.Linear(@"^\s?(?:통장|계좌)?(?:에서|의\s?돈)");

    private static readonly Regex From = Pattern.Linear(@"\b(?:from|out of|using)\s+(?:my\s+|the\s+)?(?:account\s+)?$", ignoreCase: true);
}
