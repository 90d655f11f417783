using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What comes before the point: "네 그런데 …", "아니 …", "no, …". The rest is the wish itself.</summary>
/// <param name="Rest">The utterance without it; the whole utterance when nothing else is there.</param>
/// <param name="Refuses">Whether it refuses or corrects (아니, 말고, no, actually).</param>
internal sealed record Lead(string Rest, bool Refuses)
{
    /// <summary>Splits an utterance.</summary>
    public static Lead Of(string text)
    {
        var match = Words.Match(text);
        var rest = text[match.Length..];
        return rest.Length < 2 ? new(text, false) : new(rest, match.Groups["no"].Success);
    }

    private static readonly Regex Words = Pattern.Linear(@"^(?:(?:(?<no>아니+요?|아뇨|아니다|아냐|no|nope|actually|wait|sorry|잠깐만요?|잠시만요?)|네|예|응|ㅇㅇ|아|참|그런데요?|근데요?|그리고요?|그럼|그러면|yes|yeah|ok|okay|oh|but|and)(?:[\s,.!]+))+", ignoreCase: true);
}
