using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whether money came in or went out.</summary>
internal static class Directions
{
    private static readonly Regex Words = Pattern.Linear(
        @"입출금|입\s?출금|(?:내|제|나)가?(?:\s[가-힣0-9]{1,8}){0,2}\s?(?<out>보낸|보냈|부친|부쳤)|[가-힣](?:이|가|께서)(?:\s(?:돈|용돈|월세|회비|[가-힣]{1,4}(?:비|금|값|료)|나한테|저한테|[0-9가-힣]{1,6}원))?\s?(?<in>보낸|보냈|부친|부쳐|부쳤)|(?<in>입금|들어온|들어왔|들어오|받은|받았|보내\s?(?:준|줬|주신)|\b(?:incoming|deposit(?:s|ed)?|receiv(?:e|ed)|c[ao]me in|arriv(?:e|ed)|com(?:es|ing) in|coming in|credits?|credited|income|got paid|paid me|pay me|sent me|send me|paycheck|salary)\b)|(?<out>출금|나간|나갔|나가는|빠진|빠졌|빠져|보낸|보냈|쓴|지출|\b(?:outgoing|withdraw(?:als?|n|s)?|sent|went out|go(?:es|ing|ne)? out|debit(?:s|ed)|spent|left my account|paid out|taken out)\b)", ignoreCase: true);

    /// <summary><c>in</c> or <c>out</c>, each where it is said: what I sent went out, what another sent came in.</summary>
    public static IEnumerable<Found<string>> Find(string text)
    {
        foreach (Match match in Words.Matches(text))
        {
            var (comes, goes) = (match.Groups["in"], match.Groups["out"]);
            if (comes.Success) yield return new(comes.Index, comes.Length, "in");
            else if (goes.Success) yield return new(goes.Index, goes.Length, "out");
        }
    }
}
