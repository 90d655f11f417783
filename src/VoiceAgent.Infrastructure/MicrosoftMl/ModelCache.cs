using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>Keeps trained models in files named by what they were trained on, so that a restart need not train again.</summary>
internal sealed class ModelCache(string folder)
{
    private const int Magic = 0x56414331;

    /// <summary>The file for a model of these utterances.</summary>
    public string File(string language, IEnumerable<TrainingUtterance> utterances)
    {
        var lines = utterances.Select(u => $"{u.Intent}\t{u.Text}").Prepend(LinearTrainer.Version);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Path.Combine(folder, $"intents.{language}.{Convert.ToHexStringLower(hash.AsSpan(0, 8))}.model");
    }

    /// <summary>The model in a file, or null when it is missing, cut short or something else.</summary>
    public static LinearModel? Read(string file)
    {
        try
        {
            using var reader = new BinaryReader(System.IO.File.OpenRead(file));
            return reader.ReadInt32() == Magic ? Read(reader) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes a model beside and moves it into place, so that no one reads half of one. A folder that can't be written costs only the cache.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string file, LinearModel model)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var beside = $"{file}.{Environment.ProcessId}";
            using (var writer = new BinaryWriter(System.IO.File.Create(beside))) Write(writer, model);
            System.IO.File.Move(beside, file, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Write(BinaryWriter writer, LinearModel model)
    {
        writer.Write(Magic);
        writer.Write(model.Sharpness);
        writer.Write(model.Intents.Length);
        foreach (var intent in model.Intents) writer.Write(intent);
        writer.Write(model.Vocabulary.Count);
        foreach (var hash in model.Vocabulary.OrderBy(v => v.Value)) writer.Write(hash.Key);
        writer.Write(MemoryMarshal.AsBytes<float>(model.Biases));
        writer.Write(MemoryMarshal.AsBytes<float>(model.Weights));
    }

    private static LinearModel Read(BinaryReader reader)
    {
        var sharpness = reader.ReadSingle();
        var intents = new string[Checked(reader.ReadInt32(), 1_000)];
        for (var i = 0; i < intents.Length; i++) intents[i] = reader.ReadString();
        var vocabulary = new Dictionary<ulong, int>();
        for (var left = Checked(reader.ReadInt32(), 10_000_000); left > 0; left--) vocabulary.Add(reader.ReadUInt64(), vocabulary.Count);
        return new() { Sharpness = sharpness, Intents = intents, Vocabulary = vocabulary, Biases = Floats(reader, intents.Length), Weights = Floats(reader, vocabulary.Count * intents.Length) };
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var floats = new float[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(floats.AsSpan()));
        return floats;
    }

    private static int Checked(int count, int most) => count >= 0 && count <= most ? count : throw new InvalidDataException("Not a model.");
}
