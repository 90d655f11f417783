using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>A part of a sentence, and what it wishes by itself.</summary>
/// <param name="Start">Index of its first character in the sentence.</param>
/// <param name="End">Index just behind its last character.</param>
/// <param name="Utterance">The part, read with no dialog open.</param>
/// <param name="Guess">What it most likely wishes.</param>
internal sealed record Part(int Start, int End, Utterance Utterance, Guess Guess)
{
    /// <summary>Whether it is a wish by itself.</summary>
    public bool IsWish => Guess.Confidence >= Confidence.Several && Guess.Intent is not Intents.OutOfScope;

    /// <summary>Whether it names a goal and an amount, which is a transfer where a transfer stands beside it: "… and 30,000 to dad".</summary>
    public bool IsGoalAndAmount => Utterance.Of(SlotTypes.Money).Count > 0 && HasGoal;

    private bool HasGoal => Utterance.Of(SlotTypes.Payee).Count > 0 || Utterance.Of(SlotTypes.AccountNumber).Count > 0;

    /// <summary>Whether it wishes something that the part before it does not; "금리" behind "전세대출 한도랑" is still the loan's.</summary>
    public bool Differs(Part before) => !IsTrait.IsMatch(Utterance.Text) &&
        (Guess.Intent != before.Guess.Intent || (Guess.Intent == IntentRules.Send && IsGoalAndAmount && before.HasGoal));

    private static readonly Regex IsTrait = Pattern.Linear("^(?:금리|이자|이율|조건|자격|기간|날짜|금액|방법|서류|대상|상환일|필요한 서류)(?:[도은는을를가이]|까지)?(?:\\s(?:좀|얼마.{0,8}|알려.{0,8}|어떻게.{0,8}|궁금.{0,8}|뭐.{0,6}))?$");
}
