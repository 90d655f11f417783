namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>Judges by sound, and by what recognition hears, whether a person or a machine answered.</summary>
public sealed class AnswererDetector
{
    /// <summary>The judgement so far; it may still turn from person to machine, by a beep or by words, and never back.</summary>
    public Answerer Current => throw new NotImplementedException();

    /// <summary>Tells that the call was answered: what came before was early media, where music is usual and nobody speaks.</summary>
    public void Answered() => throw new NotImplementedException();

    /// <summary>Tells what recognition heard, whole or in part.</summary>
    public void Hear(string words) => throw new NotImplementedException();

    /// <summary>Every change of the judgement, the current one first if it is known; ends with the session.</summary>
    public IAsyncEnumerable<Answerer> ChangesAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
