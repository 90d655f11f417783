using MudBlazor;

namespace VoiceAgent.Web.Console.Words;

/// <summary>How something stands, shown by an icon and a colour beside its words: never by colour alone.</summary>
public enum Tone
{
    /// <summary>Nothing to do.</summary>
    Quiet,

    /// <summary>As hoped.</summary>
    Good,

    /// <summary>Under way.</summary>
    Active,

    /// <summary>To be looked at today.</summary>
    Warning,

    /// <summary>To be looked at now.</summary>
    Bad,
}

/// <summary>How each tone looks.</summary>
internal static class ToneLooks
{
    public static string Icon(this Tone tone) => tone switch
    {
        Tone.Good => Icons.Material.Filled.CheckCircle,
        Tone.Active => Icons.Material.Filled.Phone,
        Tone.Warning => Icons.Material.Filled.Warning,
        Tone.Bad => Icons.Material.Filled.Error,
        _ => Icons.Material.Filled.Schedule,
    };

    public static string Class(this Tone tone) => $"chip chip-{tone.ToString().ToLowerInvariant()}";
}
