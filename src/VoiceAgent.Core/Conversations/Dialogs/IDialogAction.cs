using NodaTime;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// Something a dialog's state does, by name (<c>do: transfers.prepare</c>). It fetches or effects; it never speaks.
/// Its declared outcomes and facts let the checker prove dialogs before anyone runs them.
/// </summary>
public interface IDialogAction
{
    /// <summary>The name that dialogs use: <c>area.verb</c>.</summary>
    string Name { get; }

    /// <summary>Every outcome it may have; a state must have a transition for each.</summary>
    IReadOnlyList<string> Outcomes { get; }

    /// <summary>The names of the facts it may give.</summary>
    IReadOnlyList<string> Facts { get; }

    /// <summary>The names of the slots that it reads; a slot that nothing reads is a mistake of the dialog.</summary>
    IReadOnlyList<string> Uses => [];

    /// <summary>Whether it changes the world: then the session, with its key, is saved before it is tried.</summary>
    bool IsEffect => false;

    /// <summary>Does it.</summary>
    Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken);
}

/// <summary>What an action may know of the turn.</summary>
public sealed record ActionContext
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The signed-in customer; never null where the dialog says <c>needs: signed-in</c>.</summary>
    public string? CustomerId { get; init; }

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Now, in the bank's or the city's time zone.</summary>
    public required ZonedDateTime Now { get; init; }

    /// <summary>The dialog's slots.</summary>
    public required IReadOnlyDictionary<string, Value> Slots { get; init; }

    /// <summary>The facts found so far.</summary>
    public required IReadOnlyDictionary<string, Value> Facts { get; init; }

    /// <summary>For effects: the idempotency key, the same on every try.</summary>
    public string? EffectKey { get; init; }
}

/// <summary>What an action came to.</summary>
/// <param name="Outcome">One of its declared outcomes.</param>
public sealed record ActionResult(string Outcome)
{
    /// <summary>Facts found, kept in the dialog's frame.</summary>
    public Dictionary<string, Value> Facts { get; init; } = [];
}
