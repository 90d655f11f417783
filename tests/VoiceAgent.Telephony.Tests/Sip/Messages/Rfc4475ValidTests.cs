using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>RFC 4475 3.1.1 and the acceptable ones of 3.2 to 3.4: accepted, and read as the RFC explains them.</summary>
public sealed class Rfc4475ValidTests
{
    [Fact]
    public void Wsinv_ShortTortuousInvite_IsReadThroughAllItsSpaces()
    {
        var request = Accepted("wsinv");
        request.Uri.User.ShouldBe("vivekg");
        request.Uri.Parameters.Has("unknownparam").ShouldBeTrue();
        request.Headers.To!.Tag.ShouldBe("1918181833n");
        request.Headers.From!.DisplayName.ShouldBe("J Rosenberg \\\"");
        request.Headers.From.Tag.ShouldBe("98asjd8");
        request.Headers.MaxForwards.ShouldBe(68);
        request.Headers.CSeq.ShouldBe(new CSeq(9, "INVITE"));
        request.Headers.Vias.Select(v => v.Branch).ShouldBe(["390skdjuw", "z9hG4bK9ikj8", "z9hG4bK30239"]);
        request.Headers.Vias.Select(v => v.Transport).ShouldBe(["UDP", "TCP", "UDP"]);
        request.Headers.Get("Subject").ShouldBe("");
        request.Headers.Get("newfangledheader").ShouldBe("newfangled value continued newfangled value");
        request.Headers.Routes.Single().Uri.Parameters.Has("lr").ShouldBeTrue();
        var contact = request.Headers.Contacts.Single();
        contact.DisplayName.ShouldBe("Quoted string \"\"");
        contact.Parameters.Get("newparam").ShouldBe("newvalue");
        contact.Parameters.Get("q").ShouldBe("0.33");
        request.Body.Length.ShouldBe(150);
    }

    [Fact]
    public void Intmeth_WideRangeOfCharacters_IsReadAndItsMethodNotImplemented()
    {
        var request = TortureMessages.Request("intmeth");
        SipStructure.Verify(request).ShouldBeNull();
        request.Method.ShouldBe("!interesting-Method0123456789_*+`.%indeed'~");
        request.Uri.User.ShouldBe("1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*");
        request.Uri.Host.ShouldBe("example.com");
        request.Headers.To!.DisplayName.ShouldBe("BEL:\a NUL:\0 DEL:\x7f");
        request.Headers.From!.DisplayName.ShouldBe("token1~` token2'+_ token3*%!.-");
        request.Headers.From.Parameters.Get("fromParam''~+*_!.-%").ShouldBe("работающий");
        request.Headers.From.Tag.ShouldBe("_token~1'+`*%!-.");
        request.Headers.CallId.ShouldBe("intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{");
        request.Headers.Get("extensionHeader-!.%*+_`'~").ShouldBe("\ufeff大停電");
        TortureMessages.Check("intmeth")!.Status.ShouldBe(501);
    }

    [Fact]
    public void Esc01_EscapesInUris_AreUndoneWhereTheyStandForThemselves()
    {
        var request = Accepted("esc01");
        request.Uri.Scheme.ShouldBe("sip");
        request.Uri.User.ShouldBe("sips:user@example.com");
        request.Uri.Host.ShouldBe("example.net");
        request.Headers.To!.Uri.User.ShouldBe("user");
        request.Headers.To.Uri.IsEquivalentTo(SipUri.Parse("sip:user@example.com")).ShouldBeTrue();
        request.Headers.From!.Uri.User.ShouldBe("I have spaces");
        var contact = request.Headers.Contacts.Single().Uri;
        contact.User.ShouldBe("caller");
        contact.Parameters.Has("lr").ShouldBeTrue();
        contact.Parameters.Get("name").ShouldBe("value%41");
    }

    [Fact]
    public void Escnull_NullOctetsInUris_AreKeptApart()
    {
        var request = Accepted("escnull");
        request.Headers.To!.Uri.User.ShouldBe("null-\0-null");
        request.Headers.Contacts.Select(c => c.Uri.User).ShouldBe(["\0", "\0\0"]);
    }

    [Fact]
    public void Esc02_PercentWhereItIsNoEscape_StaysAsItIs()
    {
        var request = TortureMessages.Request("esc02");
        SipStructure.Verify(request).ShouldBeNull();
        request.Method.ShouldBe("RE%47IST%45R");
        request.Headers.To!.DisplayName.ShouldBe("%Z%45");
        request.Headers.Contacts.Count.ShouldBe(2);
        request.Headers.Has("C%6Fntact").ShouldBeTrue();
        TortureMessages.Check("esc02")!.Status.ShouldBe(501);
    }

    [Fact]
    public void Lwsdisp_NoSpaceBeforeAngleBracket_IsRead()
    {
        var from = Accepted("lwsdisp").Headers.From!;
        from.DisplayName.ShouldBe("caller");
        from.Tag.ShouldBe("323");
    }

    [Fact]
    public void Longreq_LongValues_AreReadWhole()
    {
        var request = Accepted("longreq");
        request.Headers.Vias.Count.ShouldBe(34);
        request.Headers.To!.Uri.Port.ShouldBe(6000);
        request.Headers.From!.Tag!.Length.ShouldBeGreaterThan(100);
        request.Headers.Contacts.Single().Uri.User!.ShouldStartWith("amazinglylong");
    }

    [Fact]
    public void Dblreq_OctetsAfterTheMessage_DontCount()
    {
        var request = Accepted("dblreq");
        request.Method.ShouldBe("REGISTER");
        request.Headers.CallId.ShouldBe("dblreq.0ha0isndaksdj99sdfafnl3lk233412");
        request.Body.Length.ShouldBe(0);
    }

    [Fact]
    public void Semiuri_SemicolonInUser_BelongsToTheUser()
    {
        var request = Accepted("semiuri");
        request.Uri.User.ShouldBe("user;par=u@example.net");
        request.Uri.Parameters.Count.ShouldBe(0);
        request.Uri.Host.ShouldBe("example.com");
    }

    [Fact]
    public void Transports_UnknownTransports_AreRead() =>
        Accepted("transports").Headers.Vias.Select(v => v.Transport).ShouldBe(["UDP", "SCTP", "TLS", "UNKNOWN", "TCP"]);

    [Fact]
    public void Mpart01_MultipartWithBinary_KeepsItsOctets()
    {
        var request = Accepted("mpart01");
        request.Headers.ContentType.ShouldBe("multipart/mixed");
        request.Body.Length.ShouldBe(553);
        request.Body.Span.EndsWith("--7a9cbec02ceef655--\r\n"u8).ShouldBeTrue();
    }

    [Fact]
    public void Unreason_ReasonInUtf8_IsRead()
    {
        var response = TortureMessages.Response("unreason");
        SipStructure.Verify(response).ShouldBeNull();
        response.Status.ShouldBe(200);
        response.Reason.ShouldBe("= 2**3 * 5**2 но сто девяносто девять - простое");
    }

    [Fact]
    public void Noreason_EmptyReason_IsRead()
    {
        var response = TortureMessages.Response("noreason");
        SipStructure.Verify(response).ShouldBeNull();
        (response.Status, response.Reason).ShouldBe((100, ""));
    }

    [Fact]
    public void Zeromf_NoForwardLeft_IsAnsweredByTheLastStop() => Accepted("zeromf").Headers.MaxForwards.ShouldBe(0);

    [Fact]
    public void Cparam01_ParameterWithoutAngleBrackets_IsTheHeaderFields()
    {
        var contact = Accepted("cparam01").Headers.Contacts.Single();
        contact.Parameters.Has("unknownparam").ShouldBeTrue();
        contact.Uri.Parameters.Count.ShouldBe(0);
    }

    [Fact]
    public void Cparam02_ParameterWithinAngleBrackets_IsTheUris()
    {
        var contact = Accepted("cparam02").Headers.Contacts.Single();
        contact.Uri.Parameters.Has("unknownparam").ShouldBeTrue();
        contact.Parameters.Count.ShouldBe(0);
    }

    [Fact]
    public void Regescrt_EscapedHeaderInContact_IsKept() =>
        Accepted("regescrt").Headers.Contacts.Single().Uri.Headers.ShouldBe("Route=%3Csip:sip.example.com%3E");

    [Fact]
    public void Regaut01_UnknownAuthorizationScheme_IsNoFaultOfTheMessage() =>
        Accepted("regaut01").Headers.Get("Authorization").ShouldBe("NoOneKnowsThisScheme opaque-data=here");

    [Fact]
    public void Baddate_DateOutsideGmt_IsIgnoredSinceNothingDependsOnIt() => Accepted("baddate").Headers.Has("Date").ShouldBeTrue();

    [Fact]
    public void Badbranch_CookieAlone_IsTakenAsAnOldBranch() => Accepted("badbranch").Headers.Via!.HasUniqueBranch.ShouldBeFalse();

    [Fact]
    public void Inv2543_NoBranchNoTagNoLength_IsAccepted()
    {
        var request = Accepted("inv2543");
        request.Headers.From!.Tag.ShouldBeNull();
        request.Headers.Via!.HasUniqueBranch.ShouldBeFalse();
        request.Headers.RecordRoutes.Single().Uri.Parameters.Get("maddr").ShouldBe("ss1.example.com");
        request.Body.Span.StartsWith("v=0"u8).ShouldBeTrue();
    }

    [Fact]
    public void Bcast_SecondViaOfBroadcast_ShowsThatItIsNotOurs()
    {
        var response = TortureMessages.Response("bcast");
        SipStructure.Verify(response).ShouldBeNull();
        response.Headers.Vias.Select(v => v.Host).ShouldBe(["192.0.2.198", "255.255.255.255"]);
    }

    private static SipRequest Accepted(string name)
    {
        TortureMessages.Check(name).ShouldBeNull();
        return TortureMessages.Request(name);
    }
}
