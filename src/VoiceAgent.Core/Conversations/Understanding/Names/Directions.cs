using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whether money came in or went out.</summary>
internal static partial class Directions
{
    /// <summary><c>in</c> or <c>out</c>, each where it is said.</summary>
    public static IEnumerable<Found<string>> Find(string text)
    {
        foreach (Match match in Words().Matches(text))
            if (match.Groups["in"].Success || match.Groups["out"].Success) yield return new(match.Index, match.Length, match.Groups["in"].Success ? "in" : "out");
    }

    [GeneratedRegex(@"입출금|(?<in>입금|들어온|들어왔|받은|월급\s?들어|\b(?:incoming|deposits?|received|came in|credits?|income)\b)|(?<out>출금|나간|나갔|빠진|빠져|빠져나간|보낸|쓴|지출|\b(?:outgoing|withdrawals?|withdrawn|sent|went out|debits?|spent)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
