using System.Globalization;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>The dialogs that one INVITE of ours opened (RFC 3261 13.2.2, 19.3), one for each phone that a proxy tried, by their tags.</summary>
internal sealed class ForkedDialogs(InviteSession session)
{
    private const int Most = 32;

    private readonly Dictionary<string, Fork> _forks = [];

    /// <summary>The dialog of a provisional answer; null: it has no tag, or there are too many.</summary>
    public SipDialog? Early(SipRequest invite, SipResponse response)
    {
        if (response.Headers.To?.Tag is not { } tag) return null;
        if (_forks.TryGetValue(tag, out var known)) return known.Dialog;
        if (_forks.Count >= Most) return null;
        var fork = new Fork(SipDialog.FromResponse(invite, response));
        _forks.Add(tag, fork);
        return fork.Dialog;
    }

    /// <summary>The dialog of a 2xx.</summary>
    /// <param name="invite">Our INVITE.</param>
    /// <param name="response">The 2xx.</param>
    /// <param name="first">False: it is a repeated one.</param>
    public SipDialog Answered(SipRequest invite, SipResponse response, out bool first)
    {
        var tag = response.Headers.To?.Tag ?? "";
        if (!_forks.TryGetValue(tag, out var fork)) _forks[tag] = fork = new(SipDialog.FromResponse(invite, response));
        first = !fork.IsAnswered;
        fork.IsAnswered = true;
        if (first) fork.Dialog.Confirm(response);
        return fork.Dialog;
    }

    /// <summary>The dialog that a request of the far end belongs to.</summary>
    public SipDialog? Find(SipRequest request) =>
        _forks.TryGetValue(request.Headers.From?.Tag ?? "", out var fork) && fork.Dialog.Owns(request) ? fork.Dialog : null;

    /// <summary>Takes a reliable provisional answer's number (RFC 3262 4).</summary>
    /// <returns>False: it is a repeated one, or one before it is missing.</returns>
    public bool TakeReliable(SipDialog dialog, SipResponse response)
    {
        var fork = _forks[dialog.RemoteTag];
        if (!uint.TryParse(response.Headers.Get(HeaderNames.RSeq), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)) return false;
        if (fork.Reliable is { } last && sequence != last + 1) return false;
        fork.Reliable = sequence;
        fork.HasAnswer |= !response.Body.IsEmpty;
        return true;
    }

    /// <summary>Sends the PRACK.</summary>
    public void Confirm(SipDialog dialog, SipRequest invite, SipResponse response)
    {
        var rack = $"{response.Headers.Get(HeaderNames.RSeq)} {invite.Headers.CSeq}";
        session.Request(dialog, SipMethods.Prack, prack => prack.Headers.Add(HeaderNames.RAck, rack), _ => { });
    }

    /// <summary>Whether the media were agreed with another phone than the one that answered.</summary>
    public bool IsOther(SipResponse answer) => _forks.Any(f => f.Value.HasAnswer && f.Key != (answer.Headers.To?.Tag ?? ""));

    private sealed class Fork(SipDialog dialog)
    {
        public SipDialog Dialog { get; } = dialog;

        public bool IsAnswered { get; set; }

        public uint? Reliable { get; set; }

        public bool HasAnswer { get; set; }
    }
}
