using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>The messages of RFC 4475, in the folder that <c>VOICEAGENT_TEST_DATA</c> names.</summary>
internal static class TortureMessages
{
    /// <summary>A user agent that does everything the messages' names are about, so that only what is wrong with them is refused.</summary>
    public static readonly SipCapabilities Everything = new(
        [SipMethods.Invite, SipMethods.Ack, SipMethods.Bye, SipMethods.Cancel, SipMethods.Options, SipMethods.Register, SipMethods.Message],
        [],
        ["application/sdp", "multipart/mixed", "text/plain"]);

    private static readonly string Folder = Path.Combine(Environment.GetEnvironmentVariable("VOICEAGENT_TEST_DATA") ?? "", "sip-torture");

    public static bool AreThere => File.Exists(Path.Combine(Folder, "wsinv.dat"));

    public static IEnumerable<byte[]> All => Directory.EnumerateFiles(Folder, "*.dat").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    public static byte[] Octets(string name)
    {
        Assert.SkipUnless(AreThere, "Set VOICEAGENT_TEST_DATA to the folder that holds sip-torture/*.dat, the messages of RFC 4475.");
        return File.ReadAllBytes(Path.Combine(Folder, name + ".dat"));
    }

    public static SipMessage Read(string name)
    {
        SipParser.TryParse(Octets(name), out var message, out var problem).ShouldBeTrue(problem);
        return message!;
    }

    public static SipRequest Request(string name) => Read(name).ShouldBeOfType<SipRequest>();

    public static SipResponse Response(string name) => Read(name).ShouldBeOfType<SipResponse>();

    public static SipFault? Check(string name) => SipRequestCheck.Verify(Request(name), Everything);
}
