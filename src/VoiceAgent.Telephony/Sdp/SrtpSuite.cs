namespace VoiceAgent.Telephony.Sdp;

/// <summary>The crypto suites of RFC 4568 section 6.2 that are spoken; they differ in how much of the tag is sent.</summary>
internal enum SrtpSuite
{
    /// <summary>AES_CM_128_HMAC_SHA1_80.</summary>
    Tag80,

    /// <summary>AES_CM_128_HMAC_SHA1_32: RTP with four bytes of tag, RTCP with ten.</summary>
    Tag32,
}
