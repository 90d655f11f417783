using System.Text.RegularExpressions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money goes to, and which account it leaves: "생활비 통장에서 적금 통장으로".</summary>
internal static partial class PayeeEntities
{
    /// <summary>Known payees, own accounts that money goes to, and names known only by the words around them.</summary>
    public static IEnumerable<Entity> Find(Utterance utterance)
    {
        var known = NamedEntities.Named(utterance, SlotTypes.Payee).ToList();
        known.AddRange(utterance.Of(SlotTypes.Account).Where(a => Into().IsMatch(utterance.Text.AsSpan(a.End)) && !known.Exists(a.Overlaps)).Select(a => a with { Type = SlotTypes.Payee }));
        var said = SaidPayees.Find(utterance.Text, utterance.Language)
            .Select(f => new Entity(SlotTypes.Payee, f.Start, f.Length, Value.Of(f.Value)));
        return known.Concat(said.Where(s => !known.Exists(s.Overlaps) && !utterance.Of(SlotTypes.Account).Any(s.Overlaps) && !utterance.Of(SlotTypes.Bank).Any(s.Overlaps)).ToList());
    }

    /// <summary>Accounts with 에서 behind or "from" before.</summary>
    public static IEnumerable<Entity> Sources(Utterance utterance) =>
        from account in utterance.Of(SlotTypes.Account)
        where OutOf().IsMatch(utterance.Text.AsSpan(account.End)) || From().IsMatch(utterance.Text.AsSpan(0, account.Start))
        select account with { Type = SlotTypes.SourceAccount };

    [GeneratedRegex(@"^\s?(?:통장|계좌)?(?:으로|로|에(?!서)|에다)", RegexOptions.CultureInvariant)]
    private static partial Regex Into();

    [GeneratedRegex(@"^\s?(?:통장|계좌)?(?:에서|의\s?돈)", RegexOptions.CultureInvariant)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"\b(?:from|out of|using)\s+(?:my\s+|the\s+)?(?:account\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex From();
}
