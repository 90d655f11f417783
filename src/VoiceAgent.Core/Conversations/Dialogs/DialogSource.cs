using System.Security.Cryptography;
using System.Text;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>A dialog's file as it was published, with the shared replies that stood beside it.</summary>
/// <param name="Revision">Names these two texts.</param>
/// <param name="Dialog">The dialog's name.</param>
/// <param name="Version">Its version, as its author counts.</param>
/// <param name="File">The file's path, for messages.</param>
/// <param name="Text">The file's text.</param>
/// <param name="SharedText">The text of the shared replies.</param>
public sealed record DialogSource(string Revision, string Dialog, int Version, string File, string Text, string SharedText)
{
    /// <summary>The revision of two texts: 24 hexadecimal digits of their SHA-256.</summary>
    public static string RevisionOf(string text, string sharedText) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + '\0' + sharedText)).AsSpan(0, 12));
}
