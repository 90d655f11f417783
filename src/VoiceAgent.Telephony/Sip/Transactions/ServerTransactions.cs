using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>The requests that came and aren't over: finds the one that a message belongs to, refuses what can't be one. Runs on the queue only.</summary>
internal sealed class ServerTransactions(TransactionLayer layer)
{
    private readonly Dictionary<string, ServerTransaction> live = [];
    private readonly Dictionary<string, ServerMachine> merged = [];
    private readonly int salt = Random.Shared.Next();
    private int count;

    public int Live => Volatile.Read(ref count);

    public void Receive(SipRequest request, SipFault? fault)
    {
        if (request.Method == SipMethods.Ack) Acknowledge(request, fault);
        else if (fault is not null) layer.Transmit(SipResponse.To(request, fault, TagOf(request)), request, null);
        else if (live.TryGetValue(TransactionKeys.Server(request, request.Method), out var known)) known.Machine.Repeat();
        else if (request.Method == SipMethods.Cancel) Cancel(request);
        else Open(request);
    }

    public void Remove(ServerMachine machine)
    {
        live.Remove(machine.Key);
        if (machine.MergeKey is not null) merged.Remove(machine.MergeKey);
        Volatile.Write(ref count, live.Count);
    }

    public string TagOf(SipRequest request) =>
        $"{HashCode.Combine(salt, request.Headers.CallId, request.Headers.Via?.Branch, request.Headers.From?.Tag):x8}";

    private void Acknowledge(SipRequest ack, SipFault? fault)
    {
        if (fault is not null) return;
        if (live.TryGetValue(TransactionKeys.Server(ack, SipMethods.Invite), out var known) && known.Machine is InviteServerMachine invite && !invite.Acknowledge()) return;
        layer.OnAck?.Invoke(ack);
    }

    private void Cancel(SipRequest cancel)
    {
        var isKnown = live.TryGetValue(TransactionKeys.Server(cancel, SipMethods.Invite), out var invite);
        // RFC 3261 9.2: the tag should be that of the INVITE's own answers.
        var tag = invite?.Machine.Last?.Headers.To?.Tag ?? TagOf(cancel);
        Add(cancel, null).Respond(SipResponse.To(cancel, isKnown ? 200 : 481, null, tag));
        invite?.Cancel(cancel);
    }

    private void Open(SipRequest request)
    {
        var mergeKey = TransactionKeys.Merged(request);
        if (mergeKey is not null && merged.ContainsKey(mergeKey))
        {
            // RFC 3261 8.2.2.2: the same request over another way.
            Add(request, null).Respond(SipResponse.To(request, 482, "Merged Request", TagOf(request)));
            return;
        }
        var transaction = Add(request, mergeKey);
        if (layer.OnRequest is null) transaction.Respond(SipResponse.To(request, 503, null, TagOf(request)));
        else layer.OnRequest(transaction);
    }

    private ServerTransaction Add(SipRequest request, string? mergeKey)
    {
        var key = TransactionKeys.Server(request, request.Method);
        ServerMachine machine = request.Method == SipMethods.Invite
            ? new InviteServerMachine(layer, request, key) { MergeKey = mergeKey }
            : new NonInviteServerMachine(layer, request, key) { MergeKey = mergeKey };
        var transaction = new ServerTransaction(layer, machine);
        live[key] = transaction;
        if (mergeKey is not null) merged[mergeKey] = machine;
        Volatile.Write(ref count, live.Count);
        machine.Start();
        return transaction;
    }
}
