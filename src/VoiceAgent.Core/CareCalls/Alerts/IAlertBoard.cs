namespace VoiceAgent.Core.CareCalls.Alerts;

/// <summary>Where alerts reach a person.</summary>
public interface IAlertBoard
{
    /// <summary>Puts up an alert; returns when it is safely there.</summary>
    Task RaiseAsync(Alert alert, CancellationToken cancellationToken);
}
