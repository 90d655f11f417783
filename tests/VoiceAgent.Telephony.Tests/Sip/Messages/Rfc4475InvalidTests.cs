using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>RFC 4475 3.1.2, and what 3.3 refuses: each answered with the RFC's status, or dropped.</summary>
public sealed class Rfc4475InvalidTests
{
    [Fact]
    public void Badinv01_ExtraSeparators_Is400() => Refused("badinv01", 400, "Via is malformed");

    [Fact]
    public void Clerr_ContentLengthPastTheDatagram_Is400() => Refused("clerr", 400, "Content-Length is more than there is");

    [Fact]
    public void Ncl_NegativeContentLength_Is400() => Refused("ncl", 400, "Content-Length is no number");

    [Fact]
    public void Scalar02_NumbersPastTheirRange_Is400() => Refused("scalar02", 400, "CSeq is malformed");

    [Fact]
    public void Quotbal_UnendedQuotedString_Is400() => Refused("quotbal", 400, "To is malformed");

    [Fact]
    public void Ltgtruri_AngleBracketsInRequestLine_Is400() => Refused("ltgtruri", 400, "The Request-URI is malformed");

    [Fact]
    public void Lwsruri_SpaceInRequestUri_Is400() => Refused("lwsruri", 400, "The Request-URI is malformed");

    [Fact]
    public void Lwsstart_SeveralSpacesInRequestLine_Is400() => Refused("lwsstart", 400, "Extra space in the request line");

    [Fact]
    public void Trws_SpaceAfterRequestLine_Is400() => Refused("trws", 400, "Extra space in the request line");

    [Fact]
    public void Escruri_HeadersInRequestUri_Is400() => Refused("escruri", 400, "The Request-URI has header fields");

    [Fact]
    public void Regbadct_HeadersInContactWithoutAngleBrackets_Is400() => Refused("regbadct", 400, "Contact is malformed");

    [Fact]
    public void Badaspec_SpacesInAddress_Is400() => Refused("badaspec", 400, "To is malformed");

    [Fact]
    public void Baddn_CommaInUnquotedName_Is400() => Refused("baddn", 400, "From is malformed");

    [Fact]
    public void Badvers_Version7_Is505() => Refused("badvers", 505, "Version Not Supported");

    [Fact]
    public void Mismatch01_CSeqOfAnotherMethod_Is400() => Refused("mismatch01", 400, "CSeq names another method");

    [Fact]
    public void Mismatch02_UnknownMethodAndCSeqOfAnother_Is400() => Refused("mismatch02", 400, "CSeq names another method");

    [Fact]
    public void Insuf_RequiredFieldsMissing_Is400() => Refused("insuf", 400, "From is missing");

    [Fact]
    public void Multi01_SingleFieldsTwice_Is400() => Refused("multi01", 400, "More than one CSeq");

    [Fact]
    public void Mcl01_TwoContentLengths_Is400() => Refused("mcl01", 400, "More than one Content-Length");

    [Fact]
    public void Unkscm_UnknownScheme_Is416() => Refused("unkscm", 416, "Unsupported URI Scheme");

    [Fact]
    public void Novelsc_SchemeOfAnotherProtocol_Is416() => Refused("novelsc", 416, "Unsupported URI Scheme");

    [Fact]
    public void Unksm2_RegistrationOfWhatIsNoSipAddress_Is400() => Refused("unksm2", 400, "To is no SIP address");

    [Fact]
    public void Bext01_UnknownExtensions_Is420WithTheirNames()
    {
        var fault = Refused("bext01", 420, "Bad Extension");
        (fault.Header, fault.Value).ShouldBe(("Unsupported", "nothingSupportsThis, nothingSupportsThisEither"));
    }

    [Fact]
    public void Invut_UnknownBody_Is415WithWhatIsTaken()
    {
        var fault = Refused("invut", 415, "Unsupported Media Type");
        fault.Header.ShouldBe("Accept");
        fault.Value!.ShouldContain("application/sdp");
    }

    [Fact]
    public void Sdp01_AnswerOfTypeThatNobodyKnows_Is406() => Refused("sdp01", 406, "Not Acceptable");

    [Fact]
    public void Scalarlg_ResponseWithNumbersPastTheirRange_IsDropped() =>
        SipStructure.Verify(TortureMessages.Response("scalarlg")).ShouldNotBeNull();

    [Fact]
    public void Bigcode_StatusPastItsRange_IsDropped() =>
        SipParser.TryParse(TortureMessages.Octets("bigcode"), out _, out var problem).ShouldBeFalse(problem);

    [Fact]
    public void Every_InvalidRequest_CanBeAnsweredWithItsOwnVias()
    {
        foreach (var name in (string[])["badinv01", "quotbal", "lwsruri", "badvers", "insuf", "multi01"])
        {
            var request = TortureMessages.Request(name);
            var answer = SipResponse.To(request, TortureMessages.Check(name)!, "tag");
            SipParser.TryParse(SipWriter.ToArray(answer), out var read, out _).ShouldBeTrue();
            read!.Headers.Get("Via").ShouldBe(request.Headers.Get("Via"));
        }
    }

    private static SipFault Refused(string name, int status, string reason)
    {
        var fault = TortureMessages.Check(name).ShouldNotBeNull();
        (fault.Status, fault.Reason).ShouldBe((status, reason));
        return fault;
    }
}
