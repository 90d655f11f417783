using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.Korean;

/// <summary>Short answers that mean trouble only after their question: 아니요 to 식사는 하셨어요.</summary>
internal static class AnswerRules
{
    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["아니", "아뇨", "못", "안 ", "걸렀", "굶", "별로", "설쳤", "깜", "잊", "까먹", "빼먹", "떨어", "네", "응", "예", "그래", "힘들", "그저", "없"],
        Of("meal", "^(아니요?|아뇨|아니예요)[.,!~ ]*$|(안|못)\\s?(먹|들|했|해|챙)|걸렀|굶|생각(이)?\\s?없").AnswersTo("^meal$|식사|밥|끼니|아침은|점심은|저녁은").ExceptWith("아직|이따|좀\\s?있다|약|(?<!(안|못)\\s?)(먹었|챙겨\\s?먹)"),
        Of("sleep", "^(아니요?|아뇨)[.,!~ ]*$|(못|안)\\s?(자|잤)|설쳤|^(별로|통|영)\\b|자다\\s?깨").AnswersTo("^sleep$|주무|잠은|잠\\s?잘").ExceptWith("잘\\s?(잤|자)|푹"),
        Of("medication", "^(아니요?|아뇨)[.,!~ ]*$|(안|못)\\s?(먹|챙)|깜빡|깜박|까먹|잊|빼먹|떨어졌|걸렀").AnswersTo("^medication$|약(은|을|도)?\\s").Admitting(Asked).ExceptWith("먹는\\s?약|안\\s?먹어도|(?<!(안|못)\\s?)(먹었|챙겼)"),
        Of("mood", "^(별로|그저|안\\s?좋|힘들)|^(아니요?|아뇨)[.,!~ ]*$").AnswersTo("^mood$|기분|마음|편안|즐거").ExceptWith("괜찮|(?<!안\\s?)좋아|잘\\s?지내"),
        Of("mood", "^(네|응|예|그래|많이|좀|자주)[.,!~ ]*(좀|많이|그래|그렇)?").AnswersTo("외로|쓸쓸|적적|우울").ExceptWith("아니|안\\s|않|괜찮"),
        Of("pain", "^(네|응|예|어|있어|좀\\s?있)[요.,!~ ]*(있어|좀|그래)?[요.]*$").AnswersTo("^health$|(아픈|불편한|편찮은)\\s?(데|곳)(가|이)?\\s?(있|생)").ExceptWith("괜찮|없|안\\s?아[프파]|않|건강|(?<!안\\s?)좋|편안|멀쩡|아니|무탈"));
}
