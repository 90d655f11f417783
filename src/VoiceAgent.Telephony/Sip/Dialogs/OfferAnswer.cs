namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Whose turn it is between offer and answer (RFC 3264 4, RFC 6337): one offer at a time, whichever message carries it.</summary>
internal sealed class OfferAnswer(SessionDescriptions descriptions)
{
    /// <summary>True: our offer waits for its answer.</summary>
    public bool OfferSent { get; private set; }

    /// <summary>True: at least one offer has been answered, or an early answer heard.</summary>
    public bool Agreed { get; private set; }

    /// <summary>Writes our next offer.</summary>
    public byte[] Offer()
    {
        OfferSent = true;
        return descriptions.CreateOffer();
    }

    /// <summary>Answers an offer; null: nothing fits.</summary>
    public byte[]? Answer(ReadOnlyMemory<byte> offer)
    {
        var answer = descriptions.Answer(offer);
        Agreed |= answer is not null;
        return answer;
    }

    /// <summary>Hears an answer that is not binding yet: an unreliable 18x. What is binding comes with the 2xx.</summary>
    public void Preview(ReadOnlyMemory<byte> answer)
    {
        if (OfferSent) Agreed |= descriptions.Accept(answer);
    }

    /// <summary>Takes the answer to our offer.</summary>
    /// <returns>False: it does not fit.</returns>
    public bool Accept(ReadOnlyMemory<byte> answer)
    {
        OfferSent = false;
        var fits = descriptions.Accept(answer);
        Agreed |= fits;
        return fits;
    }

    /// <summary>Our offer came to nothing: what was agreed before stays.</summary>
    public void Withdraw() => OfferSent = false;
}
