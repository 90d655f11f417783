using System.ComponentModel.DataAnnotations;

namespace VoiceAgent.Web.Dialogs;

/// <summary>Where the dialogs stand and how soon a change to them is noticed; section <c>VoiceAgent:Dialogs</c>.</summary>
public sealed class DialogOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "VoiceAgent:Dialogs";

    /// <summary>The folder of the dialog files; null: the nearest <c>dialogs</c> at or above the service's folder.</summary>
    public string? Folder { get; set; }

    /// <summary>How often the folder is looked at for changes, in seconds; 0: only at start.</summary>
    [Range(0, 3_600)]
    public int ReloadSeconds { get; set; } = 5;
}
