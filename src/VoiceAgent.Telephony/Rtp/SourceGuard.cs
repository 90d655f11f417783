using System.Net.Sockets;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>
/// Symmetric RTP (RFC 4961): knows where the other end's packets come from, and sends there. The address of SDP is where to begin; the first
/// source heard is taken, since phones behind routers do not know their own; a stranger takes over only after the one known has been
/// silent, or when it carries on the known source's stream.
/// </summary>
internal sealed class SourceGuard
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    private RemoteAddress? _named;
    private RemoteAddress? _heard;
    private TimeSpan _last;

    /// <summary>Where to send; null when nowhere is known yet.</summary>
    public RemoteAddress? Remote => _heard ?? _named;

    /// <summary>SDP names an address; if another than before, what was heard no longer counts.</summary>
    public void Name(RemoteAddress? address)
    {
        if (address is null ? _named is null : _named?.Is(address.Bytes) == true) return;
        (_named, _heard) = (address, null);
    }

    /// <summary>Whether a packet may be taken.</summary>
    /// <param name="from">Where it came from.</param>
    /// <param name="family">Of the socket.</param>
    /// <param name="now">When.</param>
    /// <param name="known">Whether it is known to carry on the stream: the same source number, or a key that only the other end has.</param>
    public bool Admits(ReadOnlySpan<byte> from, AddressFamily family, TimeSpan now, bool known)
    {
        if (_heard?.Is(from) != true)
        {
            var free = _heard is null || known || now - _last > Silence || _named?.Is(from) == true;
            if (!free) return false;
            _heard = _named?.Is(from) == true ? _named : RemoteAddress.Of(from, family);
        }

        _last = now;
        return true;
    }
}
