using System.Runtime.InteropServices;

namespace VoiceAgent.Telephony.Rtp.Sockets;

/// <summary>The two calls of Linux by which a packet costs least: several datagrams in one call with the kernel's time of arrival, and sending without exceptions.</summary>
internal static unsafe partial class LinuxSockets
{
    /// <summary>MSG_DONTWAIT.</summary>
    public const int DontWait = 0x40;

    /// <summary>SOL_SOCKET.</summary>
    public const int SocketLevel = 1;

    /// <summary>SO_TIMESTAMPNS, and the type of the control message that it makes (for 64-bit time on 64-bit machines).</summary>
    public const int TimestampNanoseconds = 35;

    [LibraryImport("libc", EntryPoint = "recvmmsg")]
    public static partial int Receive(int socket, MessageHeader* messages, uint count, int flags, void* timeout);

    [LibraryImport("libc", EntryPoint = "sendto")]
    public static partial nint Send(int socket, byte* packet, nint length, int flags, byte* address, uint addressLength);

    /// <summary>struct mmsghdr of 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MessageHeader
    {
        public byte* Name;
        public nint NameLength;
        public Vector* Vectors;
        public nint VectorCount;
        public byte* Control;
        public nint ControlLength;
        public nint Flags;
        public nint Length;
    }

    /// <summary>struct iovec.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Vector
    {
        public byte* Base;
        public nint Length;
    }
}
