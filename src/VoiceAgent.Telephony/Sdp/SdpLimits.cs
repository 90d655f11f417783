namespace VoiceAgent.Telephony.Sdp;

/// <summary>How much of a description is read at most; what a telephone sends is far below.</summary>
internal static class SdpLimits
{
    public const int Bytes = 32 * 1024;
    public const int Lines = 512;
    public const int LineLength = 4096;
    public const int Media = 32;
    public const int Formats = 128;
}
