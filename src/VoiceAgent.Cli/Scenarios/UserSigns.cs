using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>What a scenario writes where nothing is said, or where what is said is only known when it is played.</summary>
internal static class UserSigns
{
    /// <summary>The code that the customer's authenticator shows next.</summary>
    public const string Code = "/code";

    /// <summary>The code given last, once more.</summary>
    public const string SameCode = "/same-code";

    private static readonly Dictionary<string, InboundKind> Kinds = new()
    {
        ["/join"] = InboundKind.Joined,
        ["/silence"] = InboundKind.Silence,
        ["/leave"] = InboundKind.Left,
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => [.. Kinds.Keys, Code, SameCode];

    /// <summary>What reaches the service: words, unless a sign says otherwise.</summary>
    public static InboundKind KindOf(string user) => Kinds.GetValueOrDefault(user, InboundKind.Message);
}
