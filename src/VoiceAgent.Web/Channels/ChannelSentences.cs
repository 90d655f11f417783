using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Web.Channels;

/// <summary>The few sentences that a channel itself says, because no turn could.</summary>
public static class ChannelSentences
{
    /// <summary>The message is longer than a turn takes.</summary>
    public static string TooLong(string? language) => language == "en"
        ? $"That message is too long for me. Please send it in parts of up to {Inbound.MaxTextLength:N0} characters."
        : $"메시지가 너무 길어요. {Inbound.MaxTextLength:N0}자 안으로 나누어 보내 주세요.";

    /// <summary>Files came, and cannot be read.</summary>
    public static string Attachments(string? language, IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return language == "en"
            ? $"I can't open files yet ({list}). Please tell me in words."
            : $"보내 주신 파일({list})은 아직 열어 볼 수 없어요. 글로 말씀해 주세요.";
    }

    /// <summary>The turn failed.</summary>
    public static string Failed(string? language) => language == "en"
        ? "Something went wrong on our side, and I couldn't finish that. Please say it once more."
        : "저희 쪽에 문제가 생겨서 답을 드리지 못했어요. 한 번 더 말씀해 주세요.";
}
