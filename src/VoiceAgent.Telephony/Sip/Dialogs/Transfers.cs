using System.Globalization;
using System.Text;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Transfers of a session (RFC 3515): our REFER with what the far end tells of it, and the far end's.</summary>
internal sealed class Transfers(InviteSession session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private Action<int>? _done;
    private SipTimer? _limit;

    /// <summary>Asks the far end to call another.</summary>
    /// <param name="target">Whom; may carry Replaces for an attended transfer (RFC 3891).</param>
    /// <param name="referredBy">Who asks (RFC 3892).</param>
    /// <param name="done">The final status of that call, or why it was not tried. 202: it was tried, and the far end hung up without saying more.</param>
    public void Refer(NameAddress target, NameAddress referredBy, Action<int> done)
    {
        if (_done is not null || session is not { End: null, IsEstablished: true })
        {
            done(491);
            return;
        }
        _done = done;
        _limit = session.Stack.Timers.Start(Patience, () => Tell(408));
        session.Request(SipMethods.Refer, refer =>
        {
            refer.Headers.Add(HeaderNames.ReferTo, target.ToString());
            refer.Headers.Add(HeaderNames.ReferredBy, referredBy.ToString());
        }, OnAnswer);
    }

    /// <summary>Takes the far end's REFER.</summary>
    public void OnRefer(ServerTransaction transaction)
    {
        var targets = transaction.Request.Headers.Values(HeaderNames.ReferTo);
        if (targets.Count != 1 || !NameAddress.TryParse(targets[0], out var target) || !target.Uri.IsSip) session.Answer(transaction, 400);
        else if (session.Observer is null || !session.IsEstablished) session.Answer(transaction, 603);
        else session.Observer.OnTransferAsked(new(session, transaction, target.Uri));
    }

    /// <summary>Takes a NOTIFY about our REFER.</summary>
    public void OnNotify(ServerTransaction transaction)
    {
        var request = transaction.Request;
        var isRefer = request.Headers.Get(HeaderNames.Event)?.Split(';')[0].Trim().Equals("refer", StringComparison.OrdinalIgnoreCase) == true;
        if (!isRefer || _done is null)
        {
            session.Answer(transaction, isRefer ? 481 : 489);
            return;
        }
        session.Answer(transaction, 200);
        var over = request.Headers.Get(HeaderNames.SubscriptionState)?.StartsWith("terminated", StringComparison.OrdinalIgnoreCase) == true;
        if (Status(request.Body.Span) is { } status && (status >= 200 || over)) Tell(status >= 200 ? status : 202);
        else if (over) Tell(202);
    }

    /// <summary>The session is over: what is not known by now will not be.</summary>
    public void Stop() => Tell(202);

    private void OnAnswer(SipResponse response)
    {
        if (!response.IsSuccess) Tell(response.Status);
    }

    private void Tell(int status)
    {
        _limit?.Stop();
        var done = _done;
        _done = null;
        done?.Invoke(status);
    }

    private static int? Status(ReadOnlySpan<byte> fragment)
    {
        var line = Encoding.ASCII.GetString(fragment[..Math.Min(fragment.Length, 64)]);
        return line.StartsWith("SIP/2.0 ", StringComparison.Ordinal) && line.Length >= 11
            && int.TryParse(line.AsSpan(8, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
    }
}
