using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>The signals of a care call with how soon a person must know of each; the order is worst first.</summary>
public static class SignalTaxonomy
{
    private static readonly string[] Urgent = ["emergency.fire", "emergency.medical", "emergency.fall", "suicide", "abuse", "fraud"];

    private static readonly string[] Attention =
        ["fall", "pain", "medication", "meal", "sleep", "mood", "disorientation", "housing", "welfare", "callback", "opt-out"];

    private static readonly string[] Notes = ["hard-to-hear", "wrong-person"];

    /// <summary>Every signal's name, worst first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Urgent, .. Attention, .. Notes];

    /// <summary>How soon a person must know of the signal; <see cref="Severity.None"/> for a name that is no signal.</summary>
    public static Severity SeverityOf(string signal)
    {
        if (Urgent.Contains(signal)) return Severity.Urgent;
        if (Attention.Contains(signal)) return Severity.Attention;
        return Notes.Contains(signal) ? Severity.Note : Severity.None;
    }

    /// <summary>The place of a signal in <see cref="Names"/>: the smaller, the worse.</summary>
    internal static int Rank(string signal) => Names.ToList().IndexOf(signal);
}
