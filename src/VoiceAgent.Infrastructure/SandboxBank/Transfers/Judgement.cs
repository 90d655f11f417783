using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Transfers;

/// <summary>What the bank makes of an order at one moment: a refusal, or all that it takes to move the money.</summary>
internal sealed record Judgement
{
    public Refusal? Refusal { get; init; }

    /// <summary>The account that the money leaves; null when the customer has no such one.</summary>
    public AccountRow? Source { get; init; }

    /// <summary>The account that it reaches, when this bank keeps it.</summary>
    public AccountRow? Target { get; init; }

    /// <summary>In whose name that is.</summary>
    public Words Holder { get; init; } = new("", "");

    /// <summary>In minor units of the source's currency.</summary>
    public long Fee { get; init; }

    public static Judgement No(RefusalReason reason) => new() { Refusal = new(reason) };
}
