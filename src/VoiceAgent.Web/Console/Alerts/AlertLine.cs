using VoiceAgent.Core.CareCalls.Alerts;

namespace VoiceAgent.Web.Console.Alerts;

/// <summary>An alert in a list, with whom it is about.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Name">The resident's name; null for a bank customer's conversation.</param>
public sealed record AlertLine(Alert Alert, string? Name);
