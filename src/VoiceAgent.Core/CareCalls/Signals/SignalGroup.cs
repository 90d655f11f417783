using System.Buffers;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>The rules of one group of signals, and the stems without which none of them can hold.</summary>
/// <remarks>
/// Every turn of every conversation passes here, most of them with no trouble in them at all; looking for stems first
/// costs a fraction of what the patterns cost.
/// </remarks>
internal sealed class SignalGroup(string[] stems, params SignalRule[] rules)
{
    private readonly SearchValues<string> _stems = SearchValues.Create(stems, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rules.</summary>
    public IReadOnlyList<SignalRule> Rules { get; } = rules;

    /// <summary>Whether any rule could hold for this text.</summary>
    public bool MayHold(string text) => text.AsSpan().ContainsAny(_stems);
}
