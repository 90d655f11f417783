using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Fees;

/// <summary>What a service of the bank costs.</summary>
public sealed record Fee
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>The service: 다른 은행으로 이체.</summary>
    public required Words Service { get; init; }

    /// <summary>What it costs each time.</summary>
    public required Money Amount { get; init; }

    /// <summary>What else holds, as a whole sentence.</summary>
    public required Words Note { get; init; }

    /// <summary>What people call it besides.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
