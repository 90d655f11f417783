using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads which of the intents that were offered ("카드를 정지할까요, 정지를 풀까요?") is meant.</summary>
internal sealed class OfferedChoice(IntentReader intents)
{
    /// <summary>How likely an offered intent must be among all intents; the offer itself speaks for it.</summary>
    private const double Enough = 0.15;

    /// <summary>"보내 주세요" is a yes elsewhere; beside an offer it says which.</summary>
    private const double EnoughBesideAYes = 0.01;

    private static readonly Regex Both = Pattern.Linear(@"^(?:둘\s?다|두\s?개\s?다|전부|모두|다)(?:요|\s?해\s?(?:줘요?|주세요)|\s?부탁.{0,6})?$|^(?:both|both please|all of them)$", ignoreCase: true);

    /// <summary>The chosen one begun, or null when the words choose none: then they are read like any others.</summary>
    public Understood? Read(Utterance utterance)
    {
        if (utterance.Context.Offered is not { Count: > 0 } offered) return null;
        if (offered.Count > 1 && Both.IsMatch(utterance.Text)) return Start(utterance, offered.Select(o => o.Intent));
        return Chosen(utterance, offered) is { } chosen ? Start(utterance, [chosen]) : null;
    }

    private string? Chosen(Utterance utterance, IReadOnlyList<OfferedIntent> offered)
    {
        if (utterance.Answer == Answer.Yes) return offered.Count == 1 ? offered[0].Intent : null;
        if (utterance.Answer is not Answer.None) return null;
        var titles = offered.Select(o => o.Title).ToList();
        return WishesElse(utterance, offered) ? null : ByTitle(utterance.Text, titles, offered) ?? ByMeaning(utterance, offered);
    }

    private static string? ByTitle(string text, List<string> titles, IReadOnlyList<OfferedIntent> offered) =>
        (CandidateChoice.Choose(text, titles) ?? MostSaid(text, titles)) is { } title ? offered[titles.IndexOf(title)].Intent : null;

    /// <summary>The title of whose words the largest part was said: "정지요" is "카드 정지" sooner than "카드 정지 해제".</summary>
    private static string? MostSaid(string text, List<string> titles)
    {
        var said = titles.Select(title => (Title: title, Part: Said(text, title.Split(' ', StringSplitOptions.RemoveEmptyEntries)))).OrderByDescending(t => t.Part).ToList();
        return said[0].Part > 0 && (said.Count == 1 || said[0].Part > said[1].Part) ? said[0].Title : null;
    }

    private static double Said(string text, string[] words) =>
        (double)words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) / Math.Max(1, words.Length);

    private string? ByMeaning(Utterance utterance, IReadOnlyList<OfferedIntent> offered)
    {
        if (IntentReader.Ruled(utterance) is { } ruled) return offered.Any(o => o.Intent == ruled) ? ruled : null;
        var scores = intents.Scores(utterance);
        var among = scores.Where(s => offered.Any(o => o.Intent == s.Intent)).OrderByDescending(s => s.Probability).ToList();
        var (enough, lead) = scores is [{ Intent: Intents.Affirm or Intents.Correct }, ..] ? (EnoughBesideAYes, 3) : (Enough, 1.5);
        return among is [var first, ..] && first.Probability >= enough && (among.Count == 1 || first.Probability > lead * among[1].Probability) ? first.Intent : null;
    }

    /// <summary>Another clear wish leaves the question.</summary>
    private bool WishesElse(Utterance utterance, IReadOnlyList<OfferedIntent> offered)
    {
        var guess = intents.Classify(utterance);
        return guess.Confidence >= Confidence.LeaveAnswer && IntentSlots.IsOfBank(guess.Intent) && offered.All(o => o.Intent != guess.Intent);
    }

    private static Understood Start(Utterance utterance, IEnumerable<string> chosen)
    {
        var started = chosen.Select(intent => WishCommands.Start(utterance, new(intent, IntentRules.Sure))).ToList();
        return started[0] with
        {
            Commands = [.. started.SelectMany(s => s.Commands)],
            Also = [.. started.Skip(1).Select(s => new Wish(s.Intent!, s.Slots))],
        };
    }
}
