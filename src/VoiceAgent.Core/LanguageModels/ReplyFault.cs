namespace VoiceAgent.Core.LanguageModels;

/// <summary>Why a model's reply may not be said.</summary>
public enum ReplyFault
{
    /// <summary>It is empty, too long, or was cut off.</summary>
    Length,

    /// <summary>It holds markup, control characters, symbols or an address that the template has not.</summary>
    Markup,

    /// <summary>It speaks of its instructions or of being a model.</summary>
    Leak,

    /// <summary>It is not in the conversation's language.</summary>
    Language,

    /// <summary>It has an amount, rate, date, account, telephone or other number that is not among the facts.</summary>
    Number,

    /// <summary>It leaves out a fact of the template, or tells facts in another order or under another label.</summary>
    Missing,

    /// <summary>It names a person, a bank or a thing that the facts do not.</summary>
    Name,

    /// <summary>It says that something was done, or promises it, where the template does not.</summary>
    Claim,

    /// <summary>It asks where the template tells, tells where the template asks, or turns a no into a yes.</summary>
    Sense,
}
