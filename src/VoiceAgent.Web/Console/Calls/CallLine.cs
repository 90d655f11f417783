using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>A call in a list, with whom it is for.</summary>
/// <param name="Call">The call.</param>
/// <param name="Name">The resident's name.</param>
public sealed record CallLine(Call Call, string Name)
{
    /// <summary>The worst that was heard in it.</summary>
    public Severity Worst => Call.Signals.Select(signal => signal.Severity).DefaultIfEmpty().Max();
}
