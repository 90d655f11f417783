namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>How one call fared at its telephone.</summary>
/// <param name="Received">Packets.</param>
/// <param name="Late">Those sent more than 10 ms late.</param>
/// <param name="Lost">Whether the call was lost: silent, or with more than one packet in a hundred missing.</param>
/// <param name="Latest">How late the latest was.</param>
internal readonly record struct CallResult(int Received, int Late, bool Lost, TimeSpan Latest);
