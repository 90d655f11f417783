using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Safety;

/// <summary>
/// Judges a conversation from outside, by the steps that its dialogs took and by what the bank wrote down; it knows nothing of how
/// the engine or the checker come to their ends.
/// </summary>
internal sealed class Recorder(UnsureBank bank)
{
    private readonly List<Instance> _live = [];
    private int _begun;
    private int _seen;

    public int Bookings { get; private set; }

    /// <summary>Looks at what a turn did.</summary>
    public void See(IEnumerable<DialogStep> steps, Session session)
    {
        foreach (var step in steps) See(step);
        for (; _seen < bank.Log.Count; _seen++)
        {
            if (bank.Log[_seen] is Booked booked) Judge(booked, _seen);
        }

        _live.RemoveAll(instance => session.Stack.TrueForAll(frame => frame.Serial != instance.Serial));
    }

    /// <summary>The process was gone before the turn's end: its dialogs stand where they were saved.</summary>
    public void GoBackTo(Session session)
    {
        foreach (var frame in session.Stack) _live.Find(instance => instance.Serial == frame.Serial)!.State = frame.State;
    }

    private void See(DialogStep step)
    {
        if (step.From is null)
        {
            _live.Add(new Instance(step.Dialog, ++_begun) { State = step.To });
            return;
        }

        var instance = _live.FindLast(live => live.Dialog == step.Dialog && live.State == step.From) ?? throw new InvalidOperationException($"{step} is a step of nobody");
        instance.State = step.To;
        instance.Affirmed = step.Event == "affirm" || (instance.Affirmed && step.Event != "changed");
        instance.Verified = step.Event == "verified" || (instance.Verified && step.Event != "changed");
        if ((step.Dialog, step.To) is ("transfer", "executing")) instance.Allow(step, instance.Affirmed && instance.Verified);
        if ((step.Dialog, step.To) is ("lost-card", "stopping")) instance.Allow(step, instance.Affirmed);
    }

    private void Judge(Booked booked, int at)
    {
        Bookings++;
        var serial = int.Parse(booked.Key.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);
        var instance = _live.Find(live => live.Serial == serial) ?? throw new InvalidOperationException($"{booked.Key} was booked for nobody");
        if (--instance.Allowed < 0) throw new InvalidOperationException($"{booked.Key} was booked once more than was agreed to");
        if (bank.Log.Take(at).OfType<Booked>().Any(before => before.Key == booked.Key)) throw new InvalidOperationException($"{booked.Key} was booked twice");
        var yes = instance.Dialog == "transfer" ? Before<Affirmed>(Before<Verified>(at)) : Before<Affirmed>(at);
        if (yes < 0) throw new InvalidOperationException($"{booked.Key} was booked without a yes");
        if (instance.Dialog == "transfer" && !bank.Log.Take(yes).Contains(new Quoted(booked.What))) throw new InvalidOperationException($"{booked.What} was booked, and something else was agreed to");
    }

    private int Before<T>(int at) => at < 0 ? -1 : bank.Log.FindLastIndex(Math.Max(at - 1, 0), entry => entry is T);

    private sealed class Instance(string dialog, int serial)
    {
        public string Dialog => dialog;

        public int Serial => serial;

        public required string State { get; set; }

        public bool Affirmed { get; set; }

        public bool Verified { get; set; }

        /// <summary>How many effects it may still have.</summary>
        public int Allowed { get; set; }

        public void Allow(DialogStep step, bool agreed)
        {
            if (!agreed) throw new InvalidOperationException($"{step} without a yes{(dialog == "transfer" ? " and a code" : "")} since the last change");
            (Affirmed, Verified, Allowed) = (false, false, Allowed + 1);
        }
    }
}

/// <summary>The person said yes, to whatever.</summary>
internal sealed record Affirmed : BankEvent;
