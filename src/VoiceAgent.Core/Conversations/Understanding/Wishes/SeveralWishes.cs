namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Cuts a sentence into its wishes: "잔액 보여주고 엄마한테 5만원 보내줘". A clause counts as a wish only when it surely is one by
/// itself and another than the one before; else it goes on about that one ("확인하고 보내줘", "엄마랑 아빠한테").
/// </summary>
internal sealed class SeveralWishes(IntentReader intents)
{
    private const string Fraud = "fraud.report";

    /// <summary>The wishes in the order they were said; none when there are not at least two.</summary>
    public IReadOnlyList<Part> Read(Utterance utterance)
    {
        if (!utterance.Text.Contains(' ', StringComparison.Ordinal)) return [];
        var spans = Clauses.Split(utterance.Text, utterance.Language);
        if (spans.Count < 2 || TellsOfFraud(utterance)) return [];
        var wishes = Join(utterance, Gapped([.. spans.Select(span => At(utterance, span.Start, span.End))]));
        return wishes.Count > 1 && wishes.TrueForAll(wish => wish.IsWish) ? wishes : [];
    }

    /// <summary>Whoever tells what a stranger wanted of them ("돈을 보내고 비밀번호를 말하래요") wishes none of it.</summary>
    private bool TellsOfFraud(Utterance utterance) => intents.Classify(utterance) is { Intent: Fraud, Confidence: >= Confidence.Digress };

    private Part At(Utterance utterance, int start, int end)
    {
        var text = SpokenOut.Of(utterance.Text[start..end].Trim());
        var alone = new Utterance(text, utterance.Language, utterance.Context.Alone);
        return new(start, end, alone, GuessOf(alone));
    }

    private Guess GuessOf(Utterance clause)
    {
        if (clause.Answer == Answer.Handoff) return Refusals.OfPerson(clause.Text) ? default : new(Intents.Human, IntentRules.Sure);
        if (clause.Answer != Answer.None || clause.Text.Length < 2) return new(Intents.OutOfScope, 0);
        if (IsBareAmount(clause)) return new(Intents.OutOfScope, 0);
        var guess = intents.Classify(clause);
        return IntentSlots.IsOfBank(guess.Intent) && !WishCommands.IsWithheld(guess.Intent, clause.Text) ? guess : new(Intents.OutOfScope, 0);
    }

    /// <summary>An amount alone goes on about the clause before: "heating bill please, 88,000 won".</summary>
    private static bool IsBareAmount(Utterance clause) => clause.Of(SlotTypes.Money) is [var amount] && Residue.IsEmpty(clause.Text, [amount]);

    /// <summary>The verb of a transfer may stand once for all of its parts: "엄마한테 5만원, 아빠한테 3만원 보내줘".</summary>
    private static List<Part> Gapped(List<Part> parts)
    {
        if (!parts.Exists(part => part.Guess.Intent == IntentRules.Send && part.IsWish)) return parts;
        return [.. parts.Select(part => !part.IsWish && part.IsGoalAndAmount ? part with { Guess = new(IntentRules.Send, IntentRules.Sure) } : part)];
    }

    private List<Part> Join(Utterance utterance, List<Part> parts)
    {
        List<Part> wishes = [];
        foreach (var part in parts)
        {
            if (wishes.Count == 0) wishes.Add(part);
            else if (wishes[^1].IsWish && part.IsWish && part.Differs(wishes[^1]) && !Clauses.TakesBack(part.Utterance.Text)) wishes.Add(part);
            else wishes[^1] = Joined(utterance, wishes[^1], part);
        }

        return wishes;
    }

    /// <summary>Both as one; what one of them surely wishes, both together do.</summary>
    private Part Joined(Utterance utterance, Part before, Part part)
    {
        var both = At(utterance, before.Start, part.End);
        var surer = before.Guess.Confidence >= part.Guess.Confidence ? before : part;
        return surer.IsWish && surer.Guess.Confidence > both.Guess.Confidence ? both with { Guess = surer.Guess } : both;
    }
}
