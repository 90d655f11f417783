namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>What only recordings say, in Korean and English: voicemail, announcements of the network, screening of callers.</summary>
internal static class MachinePhrases
{
    // Without spaces and signs: recognisers part Korean words as they like.
    private static readonly string[] Phrases =
    [
        "소리샘", "삐소리", "삐이소리", "신호음이", "신호음후", "음성사서함", "음성메시지", "음성메세지", "음성을남", "메시지를남", "메세지를남", "메모를남", "녹음해주", "연락처를남",
        "연결이되지않아", "연결되지않아", "통화료가부과", "통화료가발생", "전원이꺼져", "전화기가꺼져", "고객의사정", "고객님의사정", "고객이전화를받지", "고객님이전화를받지",
        "전화를받을수없어", "전화를받을수없습", "전화를받지못", "지금거신번호", "없는번호", "결번", "착신이정지", "착신이금지", "통화중이오니", "다시걸어주", "다음에다시걸",
        "voicemail", "answeringmachine", "leaveamessage", "leaveyourmessage", "leaveyourname", "leavemeamessage", "leaveusamessage", "leaveabriefmessage", "leaveadetailedmessage",
        "afterthetone", "afterthebeep", "soundofthetone", "atthetone", "atthebeep", "recordyourmessage", "recordyourname", "stateyourname", "sayyournameand", "mailboxisfull",
        "mailboxbelonging", "cannottakeyourcall", "canttakeyourcall", "unabletotakeyourcall", "cantcometothephone", "cannotcometothephone", "notavailabletotakeyourcall",
        "isnotavailableright", "thepersonyouarecalling", "thepersonyouretryingtoreach", "thepersonyouaretryingtoreach", "thenumberyouhavedialed", "thenumberyoudialed", "thesubscriberyou",
        "thecustomeryou", "isswitchedoff", "outofthecoveragearea", "hasbeendisconnected", "notinservice", "screeningservice", "forwardedtoanautomatic",
    ];

    /// <summary>Whether words contain one of the phrases.</summary>
    public static bool In(string words)
    {
        var squeezed = Squeeze(words);
        return Array.Exists(Phrases, phrase => squeezed.Contains(phrase, StringComparison.Ordinal));
    }

    private static string Squeeze(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
