using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds banks; the value is a bank's common Korean name, whatever it was called.</summary>
public static class Banks
{
    private static readonly (string Word, string Name)[] Words =
    [
        .. Of("한결은행", "한결은행", "한결 은행", "hangyeol bank", "hangyeol"),
        .. Of("국민은행", "국민은행", "KB국민은행", "KB국민", "국민", "케이비", "KB", "kookmin bank", "kookmin"),
        .. Of("신한은행", "신한은행", "신한", "shinhan bank", "shinhan"),
        .. Of("우리은행", "우리은행", "woori bank", "woori"),
        .. Of("하나은행", "하나은행", "KEB하나", "hana bank", "hana"),
        .. Of("농협은행", "NH농협은행", "농협은행", "NH농협", "농협", "엔에이치", "nonghyup", "nh bank", "NH"),
        .. Of("기업은행", "IBK기업은행", "기업은행", "아이비케이", "IBK", "industrial bank of korea"),
        .. Of("카카오뱅크", "카카오뱅크", "카카오 뱅크", "카뱅", "kakaobank", "kakao bank", "kakao"),
        .. Of("토스뱅크", "토스뱅크", "토스 뱅크", "토뱅", "toss bank", "tossbank", "toss"),
        .. Of("케이뱅크", "케이뱅크", "케이 뱅크", "케뱅", "k bank", "kbank", "k-bank"),
        .. Of("새마을금고", "새마을금고", "새마을 금고", "MG새마을금고"),
        .. Of("신협", "신협"),
        .. Of("수협은행", "수협은행", "수협"),
        .. Of("우체국", "우체국"),
        .. Of("제일은행", "SC제일은행", "SC제일", "제일은행", "standard chartered"),
        .. Of("씨티은행", "씨티은행", "한국씨티은행", "씨티", "citibank", "citi"),
        .. Of("산업은행", "산업은행", "KDB산업은행", "KDB"),
        .. Of("부산은행", "부산은행"),
        .. Of("대구은행", "대구은행", "iM뱅크"),
        .. Of("광주은행", "광주은행"),
        .. Of("전북은행", "전북은행"),
        .. Of("경남은행", "경남은행"),
        .. Of("제주은행", "제주은행"),
    ];

    private static readonly WordIndex Index = new(Words);

    /// <summary>The banks named in the text, first to last.</summary>
    public static IReadOnlyList<Found<string>> Find(string text)
    {
        var found = new List<Found<string>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text, at) is not { } bank) continue;
            found.Add(bank);
            at = bank.End - 1;
        }

        return found;
    }

    private static Found<string>? At(string text, int at) =>
        at > 0 && char.IsLetterOrDigit(text[at - 1]) ? null : Index.At(text, at, static (t, start, word) => Ends(t, start + word.Length));

    /// <summary>국민연금 is no bank; 국민은행110… is.</summary>
    private static bool Ends(string text, int end) => end >= text.Length || char.IsAsciiDigit(text[end]) || WordEnd.IsAt(text, end);

    private static IEnumerable<(string Word, string Name)> Of(string name, params string[] words) => words.Select(w => (w, name));
}
