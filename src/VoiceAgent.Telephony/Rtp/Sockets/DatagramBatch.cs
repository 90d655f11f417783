using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using static VoiceAgent.Telephony.Rtp.Sockets.LinuxSockets;

namespace VoiceAgent.Telephony.Rtp.Sockets;

/// <summary>Room for the datagrams of one receive call, shared by all sockets of a thread: it costs a call no memory.</summary>
internal sealed unsafe class DatagramBatch : IDisposable
{
    /// <summary>Datagrams taken by one call.</summary>
    public const int Capacity = 16;

    /// <summary>Longer datagrams are no telephone's; they are cut off here and refused.</summary>
    public const int LongestDatagram = 2048;

    private const int NameLength = 32;
    private const int ControlLength = 64;
    private const int Slot = LongestDatagram + NameLength + ControlLength;

    private readonly byte* _room = (byte*)NativeMemory.AllocZeroed(Capacity, Slot);
    private readonly Vector* _vectors = (Vector*)NativeMemory.AllocZeroed(Capacity, (nuint)sizeof(Vector));
    private readonly MessageHeader* _headers = (MessageHeader*)NativeMemory.AllocZeroed(Capacity, (nuint)sizeof(MessageHeader));

    public DatagramBatch()
    {
        for (var i = 0; i < Capacity; i++)
        {
            var slot = _room + i * Slot;
            _vectors[i] = new Vector { Base = slot, Length = LongestDatagram };
            _headers[i] = new MessageHeader { Name = slot + LongestDatagram, Vectors = _vectors + i, VectorCount = 1, Control = slot + LongestDatagram + NameLength };
        }
    }

    /// <summary>Takes what has come on a socket, without waiting.</summary>
    /// <returns>How many datagrams.</returns>
    public int Receive(int socket)
    {
        for (var i = 0; i < Capacity; i++)
        {
            _headers[i].NameLength = NameLength;
            _headers[i].ControlLength = ControlLength;
        }

        return Math.Max(0, LinuxSockets.Receive(socket, _headers, Capacity, DontWait, null));
    }

    /// <summary>The same where there is no such call.</summary>
    public int Receive(Socket socket)
    {
        var count = 0;
        for (var from = new SocketAddress(socket.AddressFamily); count < Capacity && socket.Available > 0; count++)
        {
            var slot = new Span<byte>(_vectors[count].Base, LongestDatagram);
            _headers[count].Length = socket.ReceiveFrom(slot, SocketFlags.None, from);
            from.Buffer.Span[..from.Size].CopyTo(new Span<byte>(_headers[count].Name, NameLength));
            (_headers[count].NameLength, _headers[count].ControlLength) = (from.Size, 0);
        }

        return count;
    }

    /// <summary>A datagram of the last call; what is in it may be changed in place.</summary>
    public Span<byte> Packet(int index) => new(_headers[index].Vectors->Base, (int)(uint)_headers[index].Length);

    /// <summary>Where it came from, as the system writes addresses.</summary>
    public ReadOnlySpan<byte> From(int index) => new(_headers[index].Name, (int)(uint)_headers[index].NameLength);

    /// <summary>When the kernel got it, since 1970; null when it does not say.</summary>
    public TimeSpan? Arrived(int index)
    {
        // struct cmsghdr: length, level, type; then seconds and nanoseconds.
        var control = _headers[index].Control;
        if (_headers[index].ControlLength < 32 || *(int*)(control + 8) != SocketLevel || *(int*)(control + 12) != TimestampNanoseconds) return null;
        return new TimeSpan(*(long*)(control + 16) * TimeSpan.TicksPerSecond + *(long*)(control + 24) / TimeSpan.NanosecondsPerTick);
    }

    public void Dispose()
    {
        NativeMemory.Free(_headers);
        NativeMemory.Free(_vectors);
        NativeMemory.Free(_room);
    }
}
