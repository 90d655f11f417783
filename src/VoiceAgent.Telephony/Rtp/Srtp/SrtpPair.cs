using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>The protection of both directions of a call; a key that is agreed again goes on where it was.</summary>
internal sealed class SrtpPair : IDisposable
{
    /// <summary>Of what we send; null: in the clear.</summary>
    public SrtpOutbound? Outbound { get; private set; }

    /// <summary>Of what we get; null: in the clear.</summary>
    public SrtpInbound? Inbound { get; private set; }

    public void Agree(MediaAgreement agreement)
    {
        if (!Same(Outbound?.Crypto, agreement.Outbound))
        {
            Outbound?.Dispose();
            Outbound = agreement.Outbound is { } ours ? new SrtpOutbound(ours) : null;
        }

        if (Same(Inbound?.Crypto, agreement.Inbound)) return;
        Inbound?.Dispose();
        Inbound = agreement.Inbound is { } theirs ? new SrtpInbound(theirs) : null;
    }

    /// <summary>Takes the protection off a datagram, if there is to be one.</summary>
    /// <returns>False when it is not authentic.</returns>
    public bool TryOpen(ref Span<byte> datagram, bool control)
    {
        if (Inbound is not { } inbound) return true;
        var length = control ? inbound.UnprotectControl(datagram) : inbound.Unprotect(datagram);
        if (length < 0) return false;
        datagram = datagram[..length];
        return true;
    }

    public void Dispose()
    {
        Outbound?.Dispose();
        Inbound?.Dispose();
    }

    private static bool Same(SdpCrypto? one, SdpCrypto? other) =>
        one is null ? other is null : other is not null && one.Suite == other.Suite && one.IdentifierLength == other.IdentifierLength && one.Key.AsSpan().SequenceEqual(other.Key);
}
