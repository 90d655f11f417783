using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>Which lesser signal a worse one leaves out, because it is the same matter.</summary>
internal static class Overshadowing
{
    private static readonly Dictionary<string, string[]> Covers = new()
    {
        ["suicide"] = ["mood", "sleep", "opt-out"],
        ["emergency.medical"] = ["pain", "welfare"],
        ["emergency.fall"] = ["fall", "pain"],
        ["emergency.fire"] = ["housing"],
        ["abuse"] = ["mood", "pain"],
        ["opt-out"] = ["callback"],
        ["wrong-person"] = ["callback", "hard-to-hear"],
        ["meal"] = ["welfare"],
    };

    /// <summary>The signals that stand for themselves.</summary>
    public static IEnumerable<Signal> Without(Dictionary<string, Signal> found)
    {
        var covered = found.Keys.SelectMany(name => Covers.GetValueOrDefault(name, [])).ToHashSet();
        return found.Values.Where(signal => !covered.Contains(signal.Name));
    }
}
