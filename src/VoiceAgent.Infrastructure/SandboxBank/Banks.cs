using VoiceAgent.Core.Banking.Naming;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>The banks that money can be sent to, by their common Korean names.</summary>
internal static class Banks
{
    /// <summary>The sample bank itself.</summary>
    public static readonly Words Own = new("한결은행", "Hangyeol Bank");

    private static readonly Dictionary<string, string> English = new()
    {
        ["국민은행"] = "Kookmin Bank", ["신한은행"] = "Shinhan Bank", ["우리은행"] = "Woori Bank", ["하나은행"] = "Hana Bank",
        ["농협은행"] = "NongHyup Bank", ["기업은행"] = "Industrial Bank of Korea", ["카카오뱅크"] = "KakaoBank", ["토스뱅크"] = "Toss Bank",
        ["케이뱅크"] = "K bank", ["우체국"] = "Korea Post", ["새마을금고"] = "MG Community Credit", ["신협"] = "Shinhyup Credit Union",
        ["제일은행"] = "SC First Bank", ["씨티은행"] = "Citibank Korea", ["부산은행"] = "Busan Bank", ["대구은행"] = "Daegu Bank",
        ["광주은행"] = "Gwangju Bank", ["전북은행"] = "Jeonbuk Bank", ["경남은행"] = "Kyongnam Bank", ["제주은행"] = "Jeju Bank",
        ["수협은행"] = "Suhyup Bank", ["산업은행"] = "Korea Development Bank", [Own.Korean] = Own.English,
    };

    /// <summary>Whether there is such a bank.</summary>
    public static bool Exists(string korean) => English.ContainsKey(korean);

    /// <summary>A bank's name in both languages; the Korean one twice when it is not known.</summary>
    public static Words Named(string korean) => new(korean, English.GetValueOrDefault(korean, korean));
}
