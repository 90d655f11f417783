using NodaTime;

namespace VoiceAgent.Core.Banking.Cards;

/// <summary>What came of stopping a card.</summary>
public abstract record CardStop;

/// <summary>The bank stopped the card.</summary>
/// <param name="Number">The receipt's number.</param>
/// <param name="CardId">The card.</param>
/// <param name="StoppedAt">When, in the bank's time zone: earlier than now when it had been stopped before.</param>
public sealed record CardStopReceipt(string Number, string CardId, LocalDateTime StoppedAt) : CardStop;

/// <summary>The bank did not stop it: the customer has no such card.</summary>
public sealed record CardStopRefused : CardStop;
