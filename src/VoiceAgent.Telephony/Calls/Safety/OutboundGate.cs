namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>Every outbound call passes here first: allowed numbers, ceilings, the kill switch. Safe for threads.</summary>
internal sealed class OutboundGate
{
    private readonly Lock _lock = new();
    private readonly List<NumberPattern> _patterns = [];
    private readonly CallCeiling _minute;
    private readonly CallCeiling _day;
    private readonly string _countryCode;
    private volatile bool _stopped;

    public OutboundGate(AllowedNumbersOptions options, TimeProvider time)
    {
        _countryCode = options.CountryCode;
        _minute = new(options.CallsAMinute, TimeSpan.FromMinutes(1), time);
        _day = new(options.CallsADay, TimeSpan.FromDays(1), time);
        _stopped = options.KillSwitch;
        foreach (var text in options.Patterns)
            if (NumberPattern.TryParse(text, options.CountryCode, out var pattern)) _patterns.Add(pattern);
    }

    /// <summary>True: no outbound call is placed.</summary>
    public bool Stopped { get => _stopped; set => _stopped = value; }

    /// <summary>Whether the number may be called, ceilings aside: also asked of redirections and transfers.</summary>
    public CallRefusal Judge(string number, out DialledNumber? dialled)
    {
        dialled = DialledNumber.Parse(number, _countryCode);
        if (dialled is null) return CallRefusal.NotANumber;
        if (_stopped) return CallRefusal.Stopped;
        var asked = dialled;
        return _patterns.Exists(p => p.Allows(asked)) ? CallRefusal.None : CallRefusal.NotAllowed;
    }

    /// <summary>Judges the number and, when it may be called, counts the call.</summary>
    public CallRefusal Enter(string number, out DialledNumber? dialled)
    {
        var refusal = Judge(number, out dialled);
        if (refusal != CallRefusal.None) return refusal;
        lock (_lock)
        {
            if (!_minute.HasRoom()) return CallRefusal.TooManyThisMinute;
            if (!_day.HasRoom()) return CallRefusal.TooManyToday;
            _minute.Count();
            _day.Count();
            return CallRefusal.None;
        }
    }
}
