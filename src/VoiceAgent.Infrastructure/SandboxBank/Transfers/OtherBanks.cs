using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Core.Banking.Naming;

namespace VoiceAgent.Infrastructure.SandboxBank.Transfers;

/// <summary>
/// Plays the other banks' inquiry for an account's holder. Any number of 10 to 14 digits has one, always the same,
/// so that a person can try whatever number they like; a number that ends in 0000 belongs to nobody.
/// </summary>
internal static class OtherBanks
{
    private static readonly Words[] Families =
        [new("김", "Kim"), new("이", "Lee"), new("박", "Park"), new("최", "Choi"), new("정", "Jung"), new("강", "Kang"), new("조", "Cho"), new("윤", "Yoon")];

    private static readonly Words[] Given =
    [
        new("지훈", "Ji-hoon"), new("서준", "Seo-jun"), new("민지", "Min-ji"), new("수빈", "Su-bin"), new("현우", "Hyun-woo"),
        new("유진", "Yu-jin"), new("은정", "Eun-jung"), new("성호", "Sung-ho"), new("미경", "Mi-kyung"), new("동현", "Dong-hyun"),
    ];

    /// <summary>In whose name an account of another bank is, or null when there is no such account.</summary>
    public static Words? Holder(string bank, string digits)
    {
        if (!Banks.Exists(bank) || bank == Banks.Own.Korean || digits.Length is < 10 or > 14 || digits.EndsWith("0000", StringComparison.Ordinal)) return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(bank + digits));
        var (family, given) = (Families[hash[0] % Families.Length], Given[hash[1] % Given.Length]);
        return new(family.Korean + given.Korean, $"{family.English} {given.English}");
    }
}
