using System.ComponentModel.DataAnnotations;

namespace VoiceAgent.Infrastructure.EspeakNg;

/// <summary>The embedded voice, <c>VoiceAgent:EspeakNg</c>.</summary>
public sealed class EspeakNgOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "VoiceAgent:EspeakNg";

    /// <summary>The program, by its name on the path or by its place.</summary>
    [Required]
    public string Command { get; set; } = "espeak-ng";

    /// <summary>Words a minute; 150 is unhurried.</summary>
    [Range(80, 450)]
    public int WordsPerMinute { get; set; } = 150;

    /// <summary>Words a minute for someone who asked for it slowly.</summary>
    [Range(80, 450)]
    public int SlowWordsPerMinute { get; set; } = 110;

    /// <summary>The voice that speaks Korean; <c>espeak-ng --voices=ko</c> lists them.</summary>
    [Required, RegularExpression("^[A-Za-z0-9+-]{1,40}$")]
    public string KoreanVoice { get; set; } = "ko";

    /// <summary>The voice that speaks English.</summary>
    [Required, RegularExpression("^[A-Za-z0-9+-]{1,40}$")]
    public string EnglishVoice { get; set; } = "en-us";
}
