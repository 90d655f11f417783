using FsCheck.Xunit;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using static VoiceAgent.Telephony.Tests.Sip.Transactions.TransactionStage;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>No order of messages, timers, cancels and transport errors throws, or leaves a transaction or timer behind.</summary>
public sealed class TransactionPropertyTests
{
    private static readonly int[] Statuses = [100, 180, 183, 200, 202, 302, 404, 486, 487, 503, 600];
    private static readonly string[] Methods = ["INVITE", "OPTIONS", "BYE", "ACK", "CANCEL", "REGISTER"];
    private static readonly double[] Waits = [0.1, 0.3, 0.6, 2.1, 5.1, 33];

    [Property(MaxTest = 300)]
    public void Client_AnyOrderOfEvents_EndsWithNothingLeft(byte[] events, bool isReliable)
    {
        using var stage = new TransactionStage(isReliable ? SipProtocol.Tcp : SipProtocol.Udp);
        var open = new List<ClientTransaction>();
        foreach (var step in events) Play(stage, open, step);
        foreach (var transaction in open) transaction.Cancel();
        stage.Pass(140);
        stage.ShouldHaveNothingLeft();
        open.ShouldAllBe(t => t.IsOver);
    }

    [Property(MaxTest = 300)]
    public void Server_AnyOrderOfEvents_EndsWithNothingLeft(byte[] events, bool isReliable)
    {
        using var stage = new TransactionStage(isReliable ? SipProtocol.Tcp : SipProtocol.Udp);
        foreach (var step in events) Play(stage, step);
        foreach (var request in stage.Requests) request.Respond(SipResponse.To(request.Request, 500));
        stage.Pass(70);
        stage.ShouldHaveNothingLeft();
    }

    private static void Play(TransactionStage stage, List<ClientTransaction> open, byte step)
    {
        var choice = step / 8;
        switch (step % 8)
        {
            case 0: open.Add(stage.Send(choice % 2 == 0 ? "INVITE" : "OPTIONS", stage.From, stage.From with { Address = Other.Address })); break;
            case 1: stage.Pass(Waits[choice % Waits.Length]); break;
            case 2 when open.Count > 0: open[choice % open.Count].Cancel(); break;
            case 3 when open.Count > 0: open[choice % open.Count].Abandon(); break;
            case 4: Toggle(stage.Net.Unreachable, choice % 2 == 0 ? stage.From : stage.From with { Address = Other.Address }); break;
            default: AnswerAny(stage, choice); break;
        }
    }

    private static void AnswerAny(TransactionStage stage, int choice)
    {
        var requests = stage.Net.Sent.Select(s => s.Message).OfType<SipRequest>().ToList();
        if (requests.Count > 0) stage.Answer(Statuses[choice % Statuses.Length], request: requests[choice * 7 % requests.Count]);
    }

    private static void Play(TransactionStage stage, byte step)
    {
        var choice = step / 8;
        switch (step % 8)
        {
            case 0 or 1 or 2: stage.Bring(Request(Methods[choice % Methods.Length], branch: $"z9hG4bK{choice % 3}", toTag: choice % 5 == 0 ? ";tag=x" : "")); break;
            case 3: stage.Pass(Waits[choice % Waits.Length]); break;
            case 4: Toggle(stage.Net.Unreachable, stage.From); break;
            case 5: stage.Bring(Request(Methods[choice % Methods.Length], branch: "old")); break;
            default:
                if (stage.Requests.Count > 0) stage.Requests[choice % stage.Requests.Count].Respond(SipResponse.To(stage.Requests[choice % stage.Requests.Count].Request, Statuses[choice % Statuses.Length], null, "t"));
                break;
        }
    }

    private static void Toggle(HashSet<SipEndpoint> set, SipEndpoint endpoint)
    {
        if (!set.Remove(endpoint)) set.Add(endpoint);
    }
}
