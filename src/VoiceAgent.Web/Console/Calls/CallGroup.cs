using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>What staff sort calls by.</summary>
internal enum CallGroup
{
    /// <summary>Every call.</summary>
    All,

    /// <summary>Waits for its time.</summary>
    Waiting,

    /// <summary>Being placed or talked through.</summary>
    UnderWay,

    /// <summary>Somebody spoke with the resident.</summary>
    Talked,

    /// <summary>Nobody did: a person should look after it.</summary>
    NotReached,
}

/// <summary>What each group is called and holds.</summary>
internal static class CallGroups
{
    private static readonly CallState[] Waiting = [CallState.Planned];
    private static readonly CallState[] UnderWay = [CallState.Due, CallState.Dialling, CallState.Ringing, CallState.Talking];
    private static readonly CallState[] Talked = [CallState.Completed, CallState.Partial];
    private static readonly CallState[] NotReached =
    [
        CallState.AnsweredSilent, CallState.Unanswered, CallState.Busy, CallState.Voicemail,
        CallState.Declined, CallState.WrongPerson, CallState.Missed, CallState.Failed,
    ];

    public static string InWords(this CallGroup group) => group switch
    {
        CallGroup.Waiting => In("예정", "Planned"),
        CallGroup.UnderWay => In("진행 중", "Under way"),
        CallGroup.Talked => In("통화함", "Talked"),
        CallGroup.NotReached => In("연결 안 됨", "Not reached"),
        _ => In("전체", "All"),
    };

    public static CallState[] States(this CallGroup group) => group switch
    {
        CallGroup.Waiting => Waiting,
        CallGroup.UnderWay => UnderWay,
        CallGroup.Talked => Talked,
        CallGroup.NotReached => NotReached,
        _ => Enum.GetValues<CallState>(),
    };
}
