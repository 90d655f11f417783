using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Telephony.Rtp.Pacing;

/// <summary>
/// One thread that gives every call its turn on an absolute schedule: a wheel of slots of 5 ms, into the emptiest of which a new call goes.
/// A slot that begins late does not delay the ones after it. With no call the thread sleeps.
/// </summary>
internal sealed partial class Pacer : IDisposable
{
    private const int SlotMilliseconds = 5;
    private const int Slots = 64;
    private const int SlotsToChoose = 4;
    private static readonly TimeSpan SlotTime = TimeSpan.FromMilliseconds(SlotMilliseconds);
    private static readonly TimeSpan MostBehind = TimeSpan.FromSeconds(1);

    private readonly MediaClock _clock;
    private readonly ILogger _logger;
    private readonly ConcurrentQueue<IPaced> _new = new();
    private readonly List<IPaced>[] _wheel = [.. Enumerable.Range(0, Slots).Select(_ => new List<IPaced>())];
    private readonly AutoResetEvent _wake = new(false);
    private readonly Thread _thread;
    private readonly ITimer? _timer;
    private volatile bool _ending;
    private List<IPaced> _turn = [];
    private int _members;
    private long _slot;

    public Pacer(MediaClock clock, ILogger logger)
    {
        (_clock, _logger) = (clock, logger);
        // A clock that tests move says itself when a moment has come.
        if (clock.Provider != TimeProvider.System) _timer = clock.Provider.CreateTimer(_ => _wake.Set(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _thread = new Thread(Run) { IsBackground = true, Name = "Media pacer" };
        _thread.Start();
    }

    /// <summary>Wakes listeners when a slot is done.</summary>
    public WakeList Wakes { get; } = new();

    public void Add(IPaced member)
    {
        _new.Enqueue(member);
        _wake.Set();
    }

    /// <summary>Ends the thread; members get no further turn.</summary>
    public void Dispose()
    {
        _ending = true;
        _wake.Set();
        _thread.Join();
        _timer?.Dispose();
        _wake.Dispose();
    }

    private void Run()
    {
        using var batch = new DatagramBatch();
        while (!_ending)
        {
            TakeNew();
            if (_members == 0) _wake.WaitOne();
            else if (Arrived(_slot * SlotTime)) Turn(batch);
        }
    }

    private void TakeNew()
    {
        while (_new.TryDequeue(out var member))
        {
            if (_members++ == 0) _slot = (long)(_clock.Now / SlotTime);
            var slot = Enumerable.Range(1, SlotsToChoose).MinBy(ahead => _wheel[(_slot + ahead) % Slots].Count);
            _wheel[(_slot + slot) % Slots].Add(member);
        }
    }

    private bool Arrived(TimeSpan due)
    {
        var wait = due - _clock.Now;
        if (wait <= TimeSpan.Zero) return true;
        _timer?.Change(wait, Timeout.InfiniteTimeSpan);
        _wake.WaitOne(_timer is null ? (int)Math.Ceiling(wait.TotalMilliseconds) : Timeout.Infinite);
        return false;
    }

    private void Turn(DatagramBatch batch)
    {
        var place = (int)(_slot % Slots);
        (_turn, _wheel[place]) = (_wheel[place], _turn);
        foreach (var member in _turn) Turn(member, _slot * SlotTime, batch);
        Wakes.Flush();
        _turn.Clear();
        _slot++;
        // After a machine was stopped for a while nobody wants the packets of that while at once.
        var behind = _clock.Now - _slot * SlotTime;
        if (behind > MostBehind) Skip();
    }

    private void Turn(IPaced member, TimeSpan due, DatagramBatch batch)
    {
        var next = 0;
        try
        {
            next = member.Turn(due, batch);
        }
        catch (Exception exception)
        {
            // One call's fault must not silence the others.
            LogFault(exception);
            member.Abandon();
        }

        if (next == 0) _members--;
        else _wheel[(_slot + Math.Clamp(next / SlotMilliseconds, 1, Slots - 1)) % Slots].Add(member);
    }

    private void Skip()
    {
        var passed = (long)(_clock.Now / SlotTime) - _slot;
        _slot += passed / Slots * Slots;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The media of a call failed and ended.")]
    private partial void LogFault(Exception exception);
}
