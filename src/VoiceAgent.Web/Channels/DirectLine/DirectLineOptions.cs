using System.ComponentModel.DataAnnotations;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Settings of the Direct Line server: section <c>VoiceAgent:DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The section.</summary>
    public const string Section = "VoiceAgent:DirectLine";

    /// <summary>How long a token is good for, in minutes.</summary>
    [Range(1, 24 * 60, ErrorMessage = "VoiceAgent:DirectLine:TokenMinutes must be from 1 to 1440.")]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>When set, only who sends it may start conversations and generate tokens; empty: anybody may.</summary>
    public string? Secret { get; set; }

    /// <summary>How many activities of a conversation are kept for reconnecting clients.</summary>
    [Range(10, 100_000, ErrorMessage = "VoiceAgent:DirectLine:KeepActivities must be from 10 to 100000.")]
    public int KeepActivities { get; set; } = 1_000;

    /// <summary>How long an unused conversation's activities are kept, in hours.</summary>
    [Range(1, 24 * 30, ErrorMessage = "VoiceAgent:DirectLine:KeepHours must be from 1 to 720.")]
    public int KeepHours { get; set; } = 24;

    /// <summary>How long a post waits for its turn before it is answered, in seconds; the turn goes on. Clients give up at 20.</summary>
    [Range(0, 15, ErrorMessage = "VoiceAgent:DirectLine:AnswerWithinSeconds must be from 0 to 15.")]
    public int AnswerWithinSeconds { get; set; } = 10;
}
