using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>
/// The slot type <c>indicator</c>: makes <c>good</c>, <c>poor</c> or <c>unknown</c> of a whole answer.
/// The slot's name says what was asked (meal, sleep, health, medication, mood, outing, exercise; good-time, can-call and
/// can-leave for the calls' own yes-or-no questions). Every answer resolves, so nobody is asked twice for not having
/// answered yes or no; only what is no answer at all (뭐라고요, a broken boiler) leaves the question open.
/// </summary>
public sealed class IndicatorSlotType(ISignalRules signals) : ISlotType
{
    // Said about the call or the home, and no answer: the question is still open.
    private static readonly HashSet<string> Asides = ["hard-to-hear", "callback", "welfare", "housing", "opt-out", "wrong-person", "fall"];

    // Questions in danger or after a fall: there 끊을게요 is a yes, and nothing else comes before the answer.
    private static readonly HashSet<string> OnlyAnswers = ["can-call", "can-leave", "hurt"];

    private readonly IndicatorReading _reading = new(signals);

    /// <summary>The indicators that a call's record keeps.</summary>
    public static IReadOnlySet<string> Recorded { get; } =
        new HashSet<string> { "meal", "sleep", "health", "medication", "mood", "outing", "exercise" };

    /// <inheritdoc/>
    public string Name => "indicator";

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        var words = said.Said ?? said.Text;
        var reading = ReadingOf(words, context);
        IReadOnlyList<Value> values = reading == "unknown" && IsAside(words, context.Language) ? [] : [Value.Of(reading) with { Said = words }];
        return Task.FromResult(values);
    }

    private string ReadingOf(string words, SlotTypeContext context)
    {
        var reading = _reading.Read(context.Slot, words, context.Language);
        if (OnlyAnswers.Contains(context.Slot)) return reading;
        if (CallTalk.IsLeaving(words, context.Language)) return context.Slot == "good-time" ? "poor" : CallTalk.Leaving;
        return reading == "unknown" && CallTalk.IsQuestion(words, context.Language) ? CallTalk.Question : reading;
    }

    private bool IsAside(string words, string language) =>
        signals.Find(words, language).Any(signal => Asides.Contains(signal.Name));
}
