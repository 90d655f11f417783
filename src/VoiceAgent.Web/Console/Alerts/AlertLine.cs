using VoiceAgent.Core.CareCalls.Alerts;

namespace VoiceAgent.Web.Console.Alerts;

/// <summary>An alert in a list, with whom it is about; no name for a bank customer's conversation.</summary>
internal sealed record AlertLine(Alert Alert, string? Name);
