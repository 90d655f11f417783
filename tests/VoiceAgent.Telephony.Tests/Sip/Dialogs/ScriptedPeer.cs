using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

/// <summary>A peer on the loopback that says only what a test makes it say, and hands over what it hears in order.</summary>
internal sealed class ScriptedPeer : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Channel<SipMessage> _heard = Channel.CreateUnbounded<SipMessage>();
    private readonly EndPoint _other;
    private int _branch;

    public ScriptedPeer(EndPoint other)
    {
        _other = other;
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public string Tag { get; init; } = "peer";

    /// <summary>The next message of all.</summary>
    public async Task<SipMessage> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await _heard.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next message must be this request.</summary>
    public async Task<SipRequest> RequestAsync(string method)
    {
        var next = await NextAsync();
        var request = next.ShouldBeOfType<SipRequest>($"{method} was awaited, {(next as SipResponse)?.Status} came");
        request.Method.ShouldBe(method);
        return request;
    }

    /// <summary>The next message must be an answer with this status to this method.</summary>
    public async Task<SipResponse> ResponseAsync(int status, string method)
    {
        var next = await NextAsync();
        var response = next.ShouldBeOfType<SipResponse>($"{status} was awaited, {(next as SipRequest)?.Method} came");
        (response.Status, response.Headers.CSeq!.Value.Method).ShouldBe((status, method));
        return response;
    }

    /// <summary>Answers a request.</summary>
    public SipResponse Answer(SipRequest request, int status, string? sdp = null, string? tag = null, params (string Name, string Value)[] fields)
    {
        var response = SipResponse.To(request, status, null, tag ?? Tag);
        response.Headers.Set(HeaderNames.Contact, $"<sip:peer@127.0.0.1:{Port}>");
        response.Headers.CopyFrom(request.Headers, HeaderNames.RecordRoute);
        foreach (var (name, value) in fields) response.Headers.Add(name, value);
        if (sdp is not null) response.SetBody(System.Text.Encoding.ASCII.GetBytes(sdp), "application/sdp");
        Send(response);
        return response;
    }

    /// <summary>An INVITE, from us, outside any dialog.</summary>
    public SipRequest Invite(string? sdp = "offer", params (string Name, string Value)[] fields)
    {
        var invite = Fresh(SipMethods.Invite, 1, "<sip:1001@127.0.0.1>", fields);
        if (sdp is not null) invite.SetBody(System.Text.Encoding.ASCII.GetBytes(sdp), "application/sdp");
        Send(invite);
        return invite;
    }

    /// <summary>A request within the dialog that an answer of the other's opened.</summary>
    public SipRequest Inside(string method, uint sequence, SipResponse dialog, string? sdp = null, params (string Name, string Value)[] fields) =>
        Inside(method, sequence, dialog.Headers.CallId!, dialog.Headers.To!.ToString(), sdp, fields);

    /// <summary>A request within the dialog that we answered.</summary>
    public SipRequest Inside(string method, uint sequence, SipRequest invite, string? sdp = null, params (string Name, string Value)[] fields) =>
        Inside(method, sequence, invite.Headers.CallId!, invite.Headers.From!.ToString(), sdp, fields);

    public void Send(SipMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        SipWriter.Write(message, buffer);
        _socket.SendTo(buffer.WrittenSpan, _other);
    }

    /// <summary>Nothing has come that was not taken: asks for a sign of life, whose answer must be the next message.</summary>
    public async Task NothingElseAsync()
    {
        Send(Fresh(SipMethods.Options, 77, "<sip:127.0.0.1>", []));
        await ResponseAsync(200, SipMethods.Options);
    }

    public void Dispose()
    {
        _socket.Dispose();
        _heard.Writer.TryComplete();
    }

    private SipRequest Inside(string method, uint sequence, string callId, string to, string? sdp, (string Name, string Value)[] fields)
    {
        var request = Fresh(method, sequence, to, fields, callId);
        if (sdp is not null) request.SetBody(System.Text.Encoding.ASCII.GetBytes(sdp), "application/sdp");
        Send(request);
        return request;
    }

    private SipRequest Fresh(string method, uint sequence, string to, (string Name, string Value)[] fields, string? callId = null)
    {
        var request = new SipRequest(method, SipUri.Parse("sip:1001@127.0.0.1"));
        request.Headers.Add(HeaderNames.Via, $"SIP/2.0/UDP 127.0.0.1:{Port};rport;branch=z9hG4bK{Tag}{method}{++_branch}");
        request.Headers.Add(HeaderNames.From, $"<sip:peer@127.0.0.1>;tag={Tag}");
        request.Headers.Add(HeaderNames.To, to);
        request.Headers.Add(HeaderNames.CallId, callId ?? $"call-{_branch}-{Port}");
        request.Headers.Add(HeaderNames.CSeq, $"{sequence} {method}");
        request.Headers.Add(HeaderNames.Contact, $"<sip:peer@127.0.0.1:{Port}>");
        request.Headers.Add(HeaderNames.MaxForwards, "70");
        foreach (var (name, value) in fields) request.Headers.Add(name, value);
        return request;
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[65536];
        try
        {
            while (true)
            {
                var got = await _socket.ReceiveAsync(buffer);
                if (SipParser.TryParse(buffer.AsSpan(0, got).ToArray(), out var message, out _)) _heard.Writer.TryWrite(message);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            _heard.Writer.TryComplete();
        }
    }
}
