using System.Globalization;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Registrations;

/// <summary>Registers one address with its registrar and keeps it so (RFC 3261 10.2): refreshes in time, fails over, asks again after failures, takes it back at the end.</summary>
internal sealed partial class Registration
{
    private const uint LongestLifetime = 24 * 3600;

    private readonly SipStack _stack;
    private readonly RegistrationRequest _wanted;
    private readonly string _callId = SipStack.NewToken();
    private readonly string _tag = SipStack.NewToken();
    private readonly Backoff _backoff = new();
    private uint _sequence;
    private uint _lifetime;
    private SipTimer? _next;
    private NameAddress? _contact;
    private TaskCompletionSource? _removed;

    public Registration(SipStack stack, RegistrationRequest wanted) => (_stack, _wanted, _lifetime) = (stack, wanted, (uint)wanted.Lifetime.TotalSeconds);

    /// <summary>How it stands.</summary>
    public RegistrationState State { get; private set; }

    /// <summary>Hears of each change.</summary>
    public Action<RegistrationState>? Changed { get; set; }

    /// <summary>Registers, and stays registered.</summary>
    public void Start() => _stack.Queue.Post(Ask);

    /// <summary>Takes the registration back; ends when the registrar has answered, or has had long enough.</summary>
    public Task StopAsync()
    {
        _removed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _stack.Queue.Post(Remove);
        return _removed.Task;
    }

    private void Ask()
    {
        if (State == RegistrationState.None) Turn(RegistrationState.Asking);
        Send(_lifetime, OnAnswer);
    }

    private void Remove()
    {
        _next?.Stop();
        if (_contact is null) _removed!.TrySetResult();
        else
        {
            _stack.Timers.Start(TimeSpan.FromSeconds(3), () => _removed!.TrySetResult());
            Send(0, _ => _removed!.TrySetResult());
        }
        Turn(RegistrationState.None);
    }

    private void Send(uint lifetime, Action<SipResponse> answered) => _stack.Find(_wanted.Servers, endpoints =>
        Exchange.Send(_stack, () => Build(lifetime, endpoints), endpoints, (_, response) =>
        {
            if (response.IsFinal) answered(response);
        }));

    private SipRequest Build(uint lifetime, IReadOnlyList<SipEndpoint> endpoints)
    {
        var request = new SipRequest(SipMethods.Register, _wanted.Registrar);
        request.Headers.Add(HeaderNames.From, _wanted.Address.WithTag(_tag).ToString());
        request.Headers.Add(HeaderNames.To, _wanted.Address.ToString());
        request.Headers.Add(HeaderNames.CallId, _callId);
        request.Headers.Add(HeaderNames.CSeq, new CSeq(++_sequence, SipMethods.Register).ToString());
        request.Headers.Add(HeaderNames.MaxForwards, "70");
        if (endpoints.Count > 0) _contact = _stack.Contact(endpoints[0], _wanted.Address.Uri.User);
        if (_contact is not null) request.Headers.Add(HeaderNames.Contact, _contact.ToString());
        request.Headers.Add(HeaderNames.Expires, lifetime.ToString(CultureInfo.InvariantCulture));
        Capabilities.Show(request.Headers);
        return request;
    }

    private void OnAnswer(SipResponse response)
    {
        if (_removed is not null) return;
        if (response.IsSuccess) OnRegistered(response);
        else if (response.Status == 423 && response.Headers.MinExpires is { } least && least > _lifetime && least <= LongestLifetime) AskLonger(least);
        else OnFailed(response);
    }

    private void AskLonger(uint lifetime)
    {
        _lifetime = lifetime;
        Ask();
    }

    private void OnRegistered(SipResponse response)
    {
        _backoff.Reset();
        var granted = TimeSpan.FromSeconds(Math.Clamp(Granted(response), 10, LongestLifetime));
        _next = _stack.Timers.Start(granted * 0.8, Ask);
        Turn(RegistrationState.Registered);
    }

    private void OnFailed(SipResponse response)
    {
        var wait = _backoff.Next(response.Headers.RetryAfter);
        LogFailed(_stack.Logger, response.Status, wait);
        _next = _stack.Timers.Start(wait, Ask);
        Turn(RegistrationState.Failed);
    }

    private uint Granted(SipResponse response)
    {
        var ours = response.Headers.Contacts.FirstOrDefault(c => _contact is not null && c.Uri.IsEquivalentTo(_contact.Uri));
        return uint.TryParse(ours?.Parameters.Get("expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : response.Headers.Expires ?? _lifetime;
    }

    private void Turn(RegistrationState state)
    {
        if (State == state) return;
        State = state;
        Changed?.Invoke(state);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Registering failed with {Status}; it is tried again in {Wait}")]
    private static partial void LogFailed(ILogger logger, int status, TimeSpan wait);
}
