namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>One header field as it stands in a message, its folds undone.</summary>
/// <param name="Name">In the spelling of <see cref="HeaderNames"/> where it is known, else as it came.</param>
/// <param name="Value">UTF-8, without spaces at its ends; a part of the message's own buffer where it was received.</param>
public readonly record struct HeaderField(string Name, ReadOnlyMemory<byte> Value)
{
    /// <summary>The value as text.</summary>
    public string Text => SipGrammar.Text(Value.Span);

    /// <summary>Whether the field has that name, case aside.</summary>
    public bool Is(string name) => ReferenceEquals(Name, name) || Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
