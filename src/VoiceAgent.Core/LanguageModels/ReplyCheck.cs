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
        ArgumentNullException.ThrowIfNull(reply);
        var sources = new ReplySources(request);
        if (string.IsNullOrWhiteSpace(reply) || reply.Length > longest) return ReplyFault.Length;
        if (!ReplyForm.IsPlain(reply, sources)) return ReplyFault.Markup;
        if (ReplyForm.Leaks(reply, sources)) return ReplyFault.Leak;
        if (!ReplyForm.IsIn(request.Language, reply, sources)) return ReplyFault.Language;
        return OfFacts(reply, sources) ?? OfSense(reply, sources);
    }

    private static ReplyFault? OfFacts(string reply, ReplySources sources)
    {
        var mentions = sources.MentionsIn(reply);
        if (mentions.Any(mention => !sources.Allows(mention.Value))) return ReplyFault.Number;
        if (!FactOrder.Keeps(sources.Template, sources.MentionsIn(sources.Template), reply, mentions)) return ReplyFault.Missing;
        return ReplyNames.AreKnown(reply, sources) ? null : ReplyFault.Name;
    }

    private static ReplyFault? OfSense(string reply, ReplySources sources)
    {
        if (ReplyClaims.Exceed(reply, sources)) return ReplyFault.Claim;
        return ReplySense.IsKept(reply, sources.Template) ? null : ReplyFault.Sense;
    }
}
