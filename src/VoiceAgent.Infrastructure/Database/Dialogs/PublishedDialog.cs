using NodaTime;

namespace VoiceAgent.Infrastructure.Database.Dialogs;

/// <summary>A dialog's text as it was published.</summary>
public sealed class PublishedDialog
{
    /// <summary>Names the text together with its shared replies; 24 hexadecimal digits.</summary>
    public required string Revision { get; init; }

    /// <summary>The dialog's name.</summary>
    public required string Dialog { get; init; }

    /// <summary>Its version, as its author counts.</summary>
    public required int Version { get; init; }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The file's text.</summary>
    public required string Text { get; init; }

    /// <summary>The text of the shared replies beside it.</summary>
    public required string SharedText { get; init; }

    /// <summary>When it was first published.</summary>
    public required Instant PublishedAt { get; init; }
}
