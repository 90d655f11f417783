namespace VoiceAgent.Core.CareCalls.Alerts;

/// <summary>Where alerts reach a person.</summary>
public interface IAlertBoard
{
    /// <summary>
    /// Puts up an alert; returns when it is safely there. One of the same kind for the same call is there already after a
    /// crash or a second try: then nothing is added.
    /// </summary>
    Task RaiseAsync(Alert alert, CancellationToken cancellationToken);
}
