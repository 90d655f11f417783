using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Telephony.Rtp.Pacing;

/// <summary>What has a turn on the paced thread every packet time.</summary>
internal interface IPaced
{
    /// <summary>Does what is due.</summary>
    /// <param name="due">When it is due, since the clock's start; the thread may be somewhat later.</param>
    /// <param name="batch">The thread's room for datagrams.</param>
    /// <returns>How long after <paramref name="due"/> the next turn is, in milliseconds, a multiple of 5 up to 300; 0: there is none.</returns>
    int Turn(TimeSpan due, DatagramBatch batch);

    /// <summary>Ends after a turn that threw.</summary>
    void Abandon();
}
