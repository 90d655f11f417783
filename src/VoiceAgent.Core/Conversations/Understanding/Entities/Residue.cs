using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What is left of an utterance when its things are taken out: "오만 원이요" leaves nothing, so it is an answer and no new wish.</summary>
internal static class Residue
{
    private static readonly Regex Empty = Pattern.Linear(
        @"^(?:이요|요|이에요|예요|이예요|입니다|이야|야|으로요?|로요?|한테서?요?|에게|께|에서요?|에다?|을|를|은|는|이|가|만|정도|쯤|님|씨|랑|하고|의|네|예|응|어|아니+요?|아뇨|말고|아니고|아니라|그럼|그러면|그냥|근데|그런데|우리|내|제|거기|바꿔|변경|수정|고쳐|해|줘요?|주세요|할게요?|할래요?|보내|송금|이체|부탁해요?|부탁드려요|하자|통장|계좌|카드|꺼|거|걸로|것|" +
        @"please|to|from|on|in|at|make|it|it's|its|that|that's|no|yes|but|not|my|the|a|an|just|about|change|instead|use|for|with|send|i|mean|meant|want|would|like|of|and|one|account|card)+$", ignoreCase: true);

    /// <summary>Whether nothing is left but particles, politeness and the verb that was asked with.</summary>
    public static bool IsEmpty(string text, IEnumerable<Entity> entities) => IsEmptyIn(Mask.Over(text, entities));

    /// <summary>The same of a text in which the things are blotted out.</summary>
    public static bool IsEmptyIn(ReadOnlySpan<char> masked)
    {
        for (var at = 0; at < masked.Length; at++)
        {
            if (IsGap(masked[at])) continue;
            var length = 1;
            while (at + length < masked.Length && !IsGap(masked[at + length])) length++;
            if (masked.Slice(at, length).ContainsLetterOrDigit() && !Empty.IsMatch(masked.Slice(at, length))) return false;
            at += length;
        }

        return true;
    }

    private static bool ContainsLetterOrDigit(this ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private static bool IsGap(char c) => c == Mask.Blot || char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c != '\'');
}
