using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Short answers in English.</summary>
internal static class EnglishAnswers
{
    private const string YesWord = "(?:yes|yeah|yep|yup|ya|yea|sure|ok|okay|okey|k|right|correct|exactly|absolutely|definitely|certainly|of course|fine|good|great|perfect|alright|all right|indeed|affirmative|uh huh|mhm|you bet|that's right|that is right|that's correct|that is correct|that's fine|sounds good|sounds right|looks good|looks right|i agree|i do|it is|please|sir|ma'am|confirm|confirmed|i confirm|agreed)";

    private const string Tail = "(?:please )?(?:go ahead|do it|do that|do so|send it|send that|send the money|proceed|go on|carry on|continue|make it so|let's do it|let's go|block it|stop it|transfer it)(?: please| now| thanks| thank you)*";

    private const string NoWord = "(?:no|nope|nah|nay|not really|no way|negative|don't|do not|no thanks|no thank you|please|thanks|thank you|that's wrong|that is wrong|that's not right|that is not right|wrong|incorrect|that's incorrect|not correct|not right|don't do it|don't do that|don't send it|do not send it|i don't|it isn't|it's not|not now|i'd rather not|absolutely not|sorry)";

    private const string CancelWord = "(?:never ?mind|cancel|cancel it|cancel that|cancel this|cancel everything|cancel the transfer|please cancel|stop|stop it|stop that|stop this|forget it|forget about it|forget that|quit|abort|leave it|drop it|scrap that|i changed my mind|i've changed my mind|changed my mind|i don't want to do this(?: anymore)?|i don't want to(?: do it)?(?: anymore)?|maybe later|some other time|let's not)";

    private static readonly Regex Yes = Pattern.Linear("^(?:" + YesWord + "(?: |$))+(?:" + Tail + ")?$");

    private static readonly Regex YesWhenConfirming = Pattern.Linear("^(?:" + YesWord + "(?: |$))*" + Tail + "$");

    private static readonly Regex No = Pattern.Linear("^(?:" + NoWord + "(?: |$))+$");

    /// <summary>Polite words alone decline nothing.</summary>
    private static readonly Regex OnlyPolite = Pattern.Linear("^(?:please|thanks|thank you|sorry| )+$");

    private static readonly Regex Cancel = Pattern.Linear("^(?:(?:no|oh|actually|sorry|ok|okay|please|just|nah) )*" + CancelWord + "(?: please| thanks| thank you| now)*$");

    private static readonly Regex Repeat = Pattern.Linear("^(?:(?:sorry|oh|excuse me|please|wait) )*(?:what|what was that|what did you (?:say|just say)|pardon|pardon me|i beg your pardon|come again|repeat|repeat that|repeat it|can you repeat(?: that| it)?|could you repeat(?: that| it)?|please repeat(?: that| it)?|say (?:that|it) again|say again|can you say that again|could you say that again|once more|one more time|again|i didn't (?:hear|catch|get) (?:that|you|it)|i did not (?:hear|catch|get) (?:that|you|it)|i can't hear you|(?:can you |could you )?speak up|sorry|excuse me)(?: please)?$");

    private static readonly Regex Handoff = Pattern.Linear(@"^(?:an? )?(?:agent|human|person|representative|operator|real person)(?: please)?$|\b(?:speak|talk|chat|connect|transfer|put|get|give|switch|through)\b.{0,20}\b(?:agent|human|person|representative|rep|operator|somebody|someone|staff|teller|advisor|adviser)\b|\b(?:i (?:want|need)|let me have) (?:an? )?(?:agent|human|real person|representative|operator)\b|\bhuman (?:agent|being) please\b");

    private static readonly Regex Slower = Pattern.Linear("^(?:(?:sorry|oh|excuse me|please|wait|can you|could you|would you|a bit|a little|again|say (?:it|that) again|but) )*(?:slower|slow down|slow it down|(?:speak|talk|say (?:it|that)|go|read it|repeat (?:it|that))(?: again)?(?: a (?:bit|little))? (?:more slowly|slower|slowly)|more slowly|too fast|that's too fast|(?:you're|you are|you're talking|you are talking|you speak|you talk|you're speaking|you are speaking|you're going) (?:way |much |a bit )?too (?:fast|quickly))(?: please| for me)?$");

    private static readonly Regex StartOver = Pattern.Linear("^(?:(?:no|let's|please|ok|okay|can we|i want to|just) )*(?:start over|start again|start from the beginning|from the beginning|begin again|restart|from scratch)(?: please)?$");

    private static readonly Regex Unsure = Pattern.Linear("^(?:um |uh |well |hmm |oh )*(?:i don't know|i do not know|don't know|dunno|no idea|not sure|i'm not sure|i am not sure|hold on|wait|one moment|just a (?:moment|second|minute)|give me a (?:moment|second|minute)|let me (?:think|see|check)|hmm+|why|whatever|anything)(?: please)?$");

    /// <summary>The answer that the words are, or none.</summary>
    public static Answer Read(string words, bool confirming)
    {
        if (Yes.IsMatch(words) || (confirming && YesWhenConfirming.IsMatch(words))) return words is "please" or "sir" or "ma'am" ? Answer.None : Answer.Yes;
        if (No.IsMatch(words) && !OnlyPolite.IsMatch(words)) return Answer.No;
        if (Cancel.IsMatch(words)) return Answer.Cancel;
        if (StartOver.IsMatch(words)) return Answer.StartOver;
        if (Slower.IsMatch(words)) return Answer.Slower;
        if (Repeat.IsMatch(words)) return Answer.Repeat;
        if (Unsure.IsMatch(words)) return Answer.Unsure;
        return Handoff.IsMatch(words) ? Answer.Handoff : Answer.None;
    }
}
