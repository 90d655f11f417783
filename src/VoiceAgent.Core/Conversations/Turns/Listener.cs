using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>Understands a turn's words in the light of the dialog on top: what was asked, what is filled, which names are known.</summary>
internal sealed partial class Listener(
    DialogStepper stepper, DialogCatalog catalog, DialogVocabulary vocabulary, Understander understander, ILogger<Listener> logger)
{
    /// <summary>The language of the channel, else of the words, else the session's.</summary>
    public string LanguageOf(Inbound inbound, Session session)
    {
        if (inbound.Language is "ko" or "en" && session.Turns == 0) return inbound.Language;
        return inbound.Kind == InboundKind.Message && session.Script is null ? LanguageDetector.Detect(inbound.Text, session.Language) : session.Language;
    }

    /// <summary>The commands in the turn's words.</summary>
    public async Task<IReadOnlyList<Command>> ListenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var frame = turn.Top;
        var dialog = frame is null ? null : stepper.Definition(frame);
        var context = new UnderstandingContext
        {
            Language = turn.Session.Language,
            Today = turn.Now.Date,
            Intent = dialog?.Intent,
            Slots = dialog?.Slots.ToDictionary(slot => slot.Key, slot => slot.Value.Type) ?? [],
            Filled = frame?.Slots.Keys.ToHashSet() ?? [],
            Asked = frame?.Asked,
            AwaitsConfirmation = frame is not null && stepper.Declares(dialog!, frame, "affirm"),
            Candidates = frame is null ? [] : [.. frame.Candidates.Select(candidate => turn.Session.Language == "en" ? candidate.English ?? candidate.Text : candidate.Text)],
            Names = await NamesAsync(turn, cancellationToken),
        };
        var commands = understander.Understand(turn.Inbound.Text, context).Commands;
        turn.HeardSecret = HoldsSecret(commands) || IsBareCode(turn.Inbound.Text) || (AsksSecret(context) && commands.Any(command => command is NotUnderstood));
        return commands;
    }

    private static bool HoldsSecret(IReadOnlyList<Command> commands) =>
        commands.Any(command => command is SetSlot { Value.Kind: ValueKind.Secret } or CorrectSlot { Value.Kind: ValueKind.Secret });

    /// <summary>Six digits and nothing else are a code, even when nobody asked for one.</summary>
    private static bool IsBareCode(string text) => text.Trim() is { Length: 6 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>What was not understood as the code may still be one.</summary>
    private static bool AsksSecret(UnderstandingContext context) => context.Asked is { } asked && context.Slots.GetValueOrDefault(asked) == "code";

    private async Task<Dictionary<string, IReadOnlyList<string>>> NamesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>();
        if (turn.Session.CustomerId is null) return names;
        foreach (var type in vocabulary.SlotTypes.Values.Where(type => catalog.UsesType(type.Name)))
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
