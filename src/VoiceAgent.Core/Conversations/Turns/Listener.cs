using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>Understands a turn's words in the light of the dialog on top: what was asked, what is filled, which names are known.</summary>
internal partial class Listener(
    DialogStepper stepper, DialogCatalog catalog, DialogVocabulary vocabulary, Understander understander, ILogger<Listener> logger)
{
    /// <summary>The language of the channel, else of the words, else the session's.</summary>
    public string LanguageOf(Inbound inbound, Session session)
    {
        if (inbound.Language is "ko" or "en" && session.Turns == 0) return inbound.Language;
        return inbound.Kind == InboundKind.Message && session.Script is null ? LanguageDetector.Detect(inbound.Text, session.Language) : session.Language;
    }

    /// <summary>The commands in the turn's words.</summary>
    public virtual async Task<IReadOnlyList<Command>> ListenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var context = ContextOf(turn) with { Names = await NamesAsync(turn, cancellationToken) };
        var commands = understander.Understand(turn.Inbound.Text, context).Commands;
        turn.HeardSecret = HoldsSecret(commands) || IsBareCode(turn.Inbound.Text) || (AsksSecret(context) && commands.Any(command => command is NotUnderstood));
        return commands;
    }

    private UnderstandingContext ContextOf(Turn turn)
    {
        var context = new UnderstandingContext { Language = turn.Session.Language, Today = turn.Now.Date, Offered = Offered(turn.Session) };
        if (turn.Top is not { } top) return context with { LastIntent = LastIntent(turn.Session) };
        var chain = DialogStack.Chain(turn.Session).Select(frame => (Frame: frame, Dialog: stepper.Definition(frame))).ToList();
        return context with
        {
            Intent = chain.Select(link => link.Dialog.Intent).FirstOrDefault(intent => intent is not null),
            Slots = chain.Count == 1 ? chain[0].Dialog.SlotTypes : chain.SelectMany(link => link.Dialog.SlotTypes).DistinctBy(slot => slot.Key).ToDictionary(),
            Choices = Choices(chain.Select(link => link.Dialog), turn.Session.Language),
            Filled = chain.SelectMany(link => link.Frame.Slots.Keys).ToHashSet(),
            Asked = top.Asked,
            AwaitsConfirmation = top.Resuming || DialogStepper.Declares(chain[0].Dialog, top, "affirm"),
            Candidates = [.. top.Candidates.Select(candidate => SlotFiller.NameOf(candidate, turn.Session.Language))],
        };
    }

    private static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Choices(IEnumerable<DialogDefinition> dialogs, string language) =>
        dialogs.SelectMany(dialog => dialog.Slots).Where(slot => slot.Value.Values.Count > 0).DistinctBy(slot => slot.Key).ToDictionary(
            slot => slot.Key,
            slot => (IReadOnlyDictionary<string, IReadOnlyList<string>>)slot.Value.Values.ToDictionary(value => value.Key, value => value.Value[language]));

    private List<OfferedIntent> Offered(Session session) =>
        session.Offered?.Intents.Select(intent => new OfferedIntent(intent, TitleOf(intent, session.Language))).ToList() ?? [];

    private string TitleOf(string intent, string language) =>
        catalog.Current.TryGetByIntent(intent, out var dialog) ? dialog.Title.GetValueOrDefault(language, dialog.Name) : intent;

    private string? LastIntent(Session session) =>
        session.Last is { } last && catalog.Current.TryGet(last.Dialog, out var dialog) ? dialog.Intent : null;

    private static bool HoldsSecret(IReadOnlyList<Command> commands) =>
        commands.Any(command => command is SlotCommand { Value.Kind: ValueKind.Secret });

    /// <summary>Six digits and nothing else are a code, even when nobody asked for one.</summary>
    private static bool IsBareCode(string text) => text.Trim() is { Length: 6 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>What was not understood as the code may still be one.</summary>
    private static bool AsksSecret(UnderstandingContext context) => context.Asked is { } asked && context.Slots.GetValueOrDefault(asked) == "code";

    private async Task<Dictionary<string, IReadOnlyList<string>>> NamesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>();
        if (turn.Session.CustomerId is null) return names;
        foreach (var type in vocabulary.SlotTypes.Values.Where(type => catalog.Current.UsesType(type.Name)))
            names[type.Name] = await NamesAsync(type, turn, cancellationToken);
        return names;
    }

    /// <summary>A bank that does not answer must not keep anybody from being heard: the words are read without its names.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync(ISlotType type, Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await type.NamesAsync(new SlotTypeContext(turn.Session.CustomerId, turn.Session.Language, type.Name), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogWithoutNames(type.Name, e.GetType().Name);
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The names of {Type} could not be had ({Fault}); the turn goes on without them.")]
    private partial void LogWithoutNames(string type, string fault);
}
