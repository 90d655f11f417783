using System.Text.Unicode;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>Reads a file that must be UTF-8.</summary>
internal static class Utf8Bytes
{
    private const long MaxLength = 256 * 1024 * 1024;

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="LabelledFileException">It can't be read, is too large or is not UTF-8; the line is said.</exception>
    public static byte[] Read(string file)
    {
        var bytes = ReadBytes(file);
        if (Utf8.IsValid(bytes)) return bytes;
        throw Wrong($"{file}:{FirstWrongLine(bytes)}: this line is not UTF-8; save the file as UTF-8 (an old Korean file is often CP949).");
    }

    private static byte[] ReadBytes(string file)
    {
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > MaxLength }) throw Wrong($"{file}: larger than {MaxLength / 1024 / 1024} MiB; evaluate a part of it.");
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Wrong($"{file}: can't be read ({e.Message}); name a CSV file with the columns text and label.");
        }
    }

    private static int FirstWrongLine(byte[] bytes)
    {
        var line = 1;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes.AsSpan(range))) return line;
            line++;
        }

        return line;
    }

    private static LabelledFileException Wrong(string error) => new([error]);
}
