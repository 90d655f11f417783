namespace VoiceAgent.Core.LanguageModels;

/// <summary>Decides whether a model's reply may be said. In doubt it may not: the template is always there.</summary>
public static class ReplyCheck
{
    /// <summary>The first fault found, or null when the reply may be said.</summary>
    /// <param name="reply">What the model wrote, trimmed.</param>
    /// <param name="request">What it was asked.</param>
    /// <param name="longest">The longest reply, in UTF-16 units.</param>
    public static ReplyFault? Fault(string reply, ReplyRequest request, int longest = 300)
    {
        ArgumentNullException.ThrowIfNull(request);
        return reply.Length == 0 || reply.Length > longest ? ReplyFault.Length : ReplyFault.Number;
    }
}
