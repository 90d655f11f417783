using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Where 3xx answers lead (RFC 3261 8.1.3.4): the best contacts first, each once, so many at most, and only where calls may go.</summary>
internal sealed class Redirections(int most, OutgoingCall call)
{
    private readonly List<SipUri> _seen = [call.Target];
    private readonly List<(SipUri Uri, double Q)> _open = [];

    /// <summary>The next target after a refusal; null: there is none, and the refusal stands.</summary>
    public SipUri? Next(SipResponse refusal)
    {
        if (refusal.Status is 300 or 301 or 302) Collect(refusal);
        else if (refusal.Status >= 600) _open.Clear();
        if (_open.Count > 0 && _seen.Count <= most)
        {
            var (best, _) = _open.MaxBy(o => o.Q);
            _open.RemoveAll(o => o.Uri.IsEquivalentTo(best));
            _seen.Add(best);
            return best;
        }
        return null;
    }

    private void Collect(SipResponse redirection)
    {
        foreach (var contact in redirection.Headers.Contacts)
            if (contact.Uri.IsSip && !_seen.Exists(s => s.IsEquivalentTo(contact.Uri)) && call.MayFollow(contact.Uri)) _open.Add((contact.Uri, Quality(contact)));
    }

    private static double Quality(NameAddress contact) =>
        double.TryParse(contact.Parameters.Get("q"), System.Globalization.CultureInfo.InvariantCulture, out var q) && q is >= 0 and <= 1 ? q : 1;
}
