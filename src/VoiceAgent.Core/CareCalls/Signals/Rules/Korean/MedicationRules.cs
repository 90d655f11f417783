using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.Korean;

/// <summary>Medicine that ran out, was skipped, doubled or confused.</summary>
internal static class MedicationRules
{
    private const string Signal = "medication";

    private const string Medicine = "(약|혈압약|당뇨약|인슐린|수면제|심장약|진통제|알약|처방약|약봉지|관절약|고혈압약|안약|주사)(을|이|도|은|를|가|는|봉투|하고|이랑)?";

    // 먹는 약이 없다: takes none, and needs none.
    private const string TakesNone = "(먹는|드시는|먹고\\s?있는|복용하는|먹을|따로\\s?먹는)\\s?약(은|이|도|이라고는)?\\s?(따로\\s?|하나도\\s?)?없|약(을|은)?\\s?안\\s?먹어도|약\\s?먹을\\s?일|안\\s?먹어도\\s?(된|돼|괜찮)|끊어도\\s?된";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["약", "인슐린", "수면제", "진통제", "주사"],
        Of(Signal, $"{Medicine}\\s?.{{0,14}}?(떨어졌|떨어져|떨어진|바닥|걸렀|걸러|거르|건너|빼\\s?먹|빠뜨|까먹|까\\s?먹|잊어|잊었|깜빡|깜박|두\\s?번|또\\s?먹|겹쳐|헷갈|헛갈|잃어|중단|끊었|남아\\s?있|남았|다\\s?(됐|되어|먹어\\s?(가|버)))").Admitting(Asked | Settled).ExceptWith(TakesNone + "|(약속|약국|약수|약간|약이\\s?올라)[^약]*$"),
        Of(Signal, $"{Medicine}\\s?.{{0,14}}?(안\\s?(먹|챙|드|넘어|맞았|맞고|듣)|못\\s?(먹|챙|드|타|받)|먹지\\s?(를\\s?)?(않|못|안)|먹질\\s?(않|못)|챙기지\\s?(않|못)|없(어|는|다|네|으)|모르겠|기억이?\\s?안)").Admitting(Asked | Settled).ExceptWith(TakesNone + "|약속|약국|약수|약간|문제\\s?없|이상\\s?없|빠짐\\s?없|걱정\\s?없|부작용[은이]?\\s?없|빼먹|거르"));
}
