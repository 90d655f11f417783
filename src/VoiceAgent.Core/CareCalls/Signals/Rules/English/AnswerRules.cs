using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Short answers that mean trouble only after their question: "No" to "Have you eaten?".</summary>
internal static class AnswerRules
{
    private const string No = "^(no|nope|not really|not (at all|much|today|well|very)|i (have|did) not|no i (have|did) not|hardly|barely)[.,! ]*( \\w+)?[.! ]*$";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["no", "not", "n't", "hardly", "barely", "forgot", "yes", "yeah", "skipped"],
        Of("meal", No).AnswersTo("^meal$|\\b(eat|eaten|meal|breakfast|lunch|dinner|food)\\b").ExceptWith("\\byet\\b"),
        Of("sleep", No).AnswersTo("^sleep$|\\b(sleep|slept)\\b"),
        Of("medication", No + "|\\bforgot\\b|\\bskipped\\b").AnswersTo("^medication$|\\b(medicine|medication|pills?|tablets?)\\b").Admitting(Asked),
        Of("mood", No).AnswersTo("^mood$|\\b(spirits|mood|happy|cheerful|doing all right)\\b"),
        Of("mood", "^(yes|yeah|a (bit|little)|sometimes|very)\\b").AnswersTo("\\b(lonely|sad|down|depressed)\\b"),
        Of("pain", "^(yes|yeah|yep|a (bit|little))[.,! ]*$").AnswersTo("^health$|\\b(pain|hurt|hurts|unwell|ache)\\b").ExceptWith("\\b(fine|good|well|ok|okay|great|alright|no|not|nothing)\\b"));
}
