namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// A model with its record of failures. One that keeps failing is left alone for a while, so that it does not
/// use up every turn's budget; the first try after the rest decides at once whether it rests again.
/// </summary>
internal sealed class RestingModel(NamedChatClient model, ReplyWriterOptions options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private int _failures;
    private DateTimeOffset _restsUntil = DateTimeOffset.MinValue;

    public NamedChatClient Model => model;

    public bool Rests
    {
        get
        {
            lock (_gate) return time.GetUtcNow() < _restsUntil;
        }
    }

    public void Answered()
    {
        lock (_gate) _failures = 0;
    }

    public void Failed()
    {
        lock (_gate)
        {
            if (++_failures >= options.FailuresBeforeRest) _restsUntil = time.GetUtcNow() + options.Rest;
        }
    }
}
