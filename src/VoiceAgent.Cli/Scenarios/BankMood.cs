using VoiceAgent.Core.Banking.Transfers;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>How the sample bank behaves, so that a scenario can show what the service does when a bank does not do as it is asked.</summary>
/// <param name="Name">One of the constants.</param>
/// <param name="Reason">With <see cref="Refuses"/> and <see cref="RefusesToSend"/>: why it refuses transfers; null: it judges them as ever.</param>
internal sealed record BankMood(string Name, RefusalReason? Reason = null)
{
    /// <summary>It does what it is asked.</summary>
    public const string Well = "well";

    /// <summary>Nothing that moves money or stops a card reaches it, nor do questions about that.</summary>
    public const string OutOfReach = "out-of-reach";

    /// <summary>It does what it is asked, and nothing that it answers arrives.</summary>
    public const string LosesAnswers = "loses-answers";

    /// <summary>It stops no card, and refuses transfers for a reason.</summary>
    public const string Refuses = "refuses";

    /// <summary>It says that a transfer can be made, and then does not make it, for a reason.</summary>
    public const string RefusesToSend = "refuses-to-send";

    /// <summary>The customer has no account, card, deposit or loan.</summary>
    public const string HasNothing = "has-nothing";

    private static readonly string[] Names = [Well, OutOfReach, LosesAnswers, Refuses, HasNothing];

    private static readonly Dictionary<string, RefusalReason> Reasons = Enum.GetValues<RefusalReason>().ToDictionary(KebabCase);

    /// <summary>The bank as it is.</summary>
    public static BankMood Usual { get; } = new(Well);

    /// <summary>What may be written, for the report of a mistake.</summary>
    public static string Known => $"{string.Join(", ", Names)}, or {Refuses} and {RefusesToSend} with one of {string.Join(", ", Reasons.Keys)}";

    /// <summary>Reads <c>refuses over-daily-limit</c>; null when it is none.</summary>
    public static BankMood? Read(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name] when Names.Contains(name) => new(name),
        [(Refuses or RefusesToSend) and var name, var reason] when Reasons.TryGetValue(reason, out var known) => new(name, known),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Reason is null ? Name : $"{Name} {KebabCase(Reason.Value)}";

    private static string KebabCase(RefusalReason reason) =>
        string.Concat(reason.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
