using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier;

/// <summary>Keeps trained models in files named by what they were trained on, so that a restart need not train again.</summary>
internal sealed class ModelCache(string folder)
{
    /// <summary>The file for a model of these utterances.</summary>
    public string File(string language, IEnumerable<TrainingUtterance> utterances)
    {
        var lines = utterances.Select(u => $"{u.Intent}\t{u.Text}").Prepend(IntentTrainer.Version);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Path.Combine(folder, $"intents.{language}.{Convert.ToHexStringLower(hash.AsSpan(0, 8))}.model");
    }

    /// <summary>The model in a file, or null when it is missing, cut short or something else.</summary>
    public static IntentModel? Read(string file)
    {
        try
        {
            using var reader = new BinaryReader(System.IO.File.OpenRead(file));
            return ModelFile.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes a model beside and moves it into place, so that no one reads half of one. A folder that can't be written costs only the cache.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string file, IntentModel model)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var beside = $"{file}.{Environment.ProcessId}";
            using (var writer = new BinaryWriter(System.IO.File.Create(beside))) ModelFile.Write(writer, model);
            System.IO.File.Move(beside, file, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
