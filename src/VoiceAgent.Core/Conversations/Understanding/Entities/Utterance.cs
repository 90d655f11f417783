using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>An utterance under reading: its words, and the things in them, each type looked for once and only when asked for.</summary>
internal sealed class Utterance(string text, string language, UnderstandingContext context)
{
    /// <summary>A sentence names few things; what names more is no sentence, and must cost no more.</summary>
    public const int MostOfAType = 32;

    private readonly Dictionary<string, IReadOnlyList<Entity>> found = [];
    private Answer? answer;

    /// <summary>The normalised words.</summary>
    public string Text { get; } = text;

    /// <summary>The language of these words.</summary>
    public string Language { get; } = language;

    /// <summary>Whether it was written as a question.</summary>
    public bool Asks { get; init; }

    /// <summary>What is known beforehand.</summary>
    public UnderstandingContext Context { get; } = context;

    /// <summary>The type of the slot just asked for, or null.</summary>
    public string? AskedType => Context.Asked is { } asked ? Context.Slots.GetValueOrDefault(asked, asked) : null;

    /// <summary>The words behind a leading yes, no or "by the way".</summary>
    public Lead Lead => field ??= Lead.Of(Text);

    /// <summary>What the conversation knows by name, and last digits.</summary>
    public IReadOnlyList<Entity> Known => field ??= [.. NamedEntities.Known(this).Take(MostOfAType)];

    /// <summary>What the words are when they are a short answer. "네?" is no yes: it asks to hear it again.</summary>
    public Answer Answer => answer ??= ReadAnswer();

    /// <summary>What the classifier made of it, once it was asked.</summary>
    public IReadOnlyList<IntentScore>? Scores { get; set; }

    /// <summary>Whether the rules of intents were tried.</summary>
    public bool RulesTried { get; set; }

    /// <summary>The intent that a rule made sure of, or null.</summary>
    public string? Ruled { get; set; }

    private Answer ReadAnswer()
    {
        var read = Answers.Read(Text, Context.AwaitsConfirmation || AskedType == SlotTypes.YesNo);
        return read == Answer.Yes && Asks ? Answer.Repeat : read;
    }

    /// <summary>The things of a type, first to last.</summary>
    public IReadOnlyList<Entity> Of(string type)
    {
        if (!found.TryGetValue(type, out var entities)) found[type] = entities = [.. Read(type).Take(MostOfAType).OrderBy(e => e.Start)];
        return entities;
    }

    private IEnumerable<Entity> Read(string type) => type switch
    {
        SlotTypes.Money => NumberEntities.Money(this),
        SlotTypes.Date => TimeEntities.Dates(this),
        SlotTypes.Period => TimeEntities.Periods(this),
        SlotTypes.Time => TimeEntities.Times(this),
        SlotTypes.AccountNumber => NumberEntities.AccountNumbers(this),
        SlotTypes.Phone => NumberEntities.Phones(this),
        SlotTypes.Number => NumberEntities.Numbers(this),
        SlotTypes.Currency => Words(type, Currencies.Find(Text).Where(f => f.Value != "KRW")),
        SlotTypes.Bank => Words(type, Banks.Find(Text)),
        SlotTypes.Direction => Words(type, Directions.Find(Text)),
        _ => NamedEntities.Find(this, type),
    };

    private static IEnumerable<Entity> Words(string type, IEnumerable<Found<string>> words) =>
        words.Select(f => new Entity(type, f.Start, f.Length, Value.Of(f.Value)));
}
