using System.Runtime.InteropServices;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Features;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier;

/// <summary>How a model is written down: a mark, its head, the vocabulary, then the weights as they lie in memory.</summary>
internal static class ModelFile
{
    private const int Magic = 0x56414333;
    private const int MostIntents = 1_000;
    private const int MostHidden = 4_096;
    private const int MostFeatures = 1 << 24;

    /// <summary>Writes a model.</summary>
    public static void Write(BinaryWriter writer, IntentModel model)
    {
        writer.Write(Magic);
        writer.Write(model.Language);
        writer.Write(model.OutOfScope);
        writer.Write(model.Intents.Count);
        foreach (var intent in model.Intents) writer.Write(intent);
        Write(writer, model.Calibration);
        Write(writer, model.Vocabulary);
        writer.Write(model.Weights.Hidden);
        foreach (var part in Parts(model.Weights)) writer.Write(MemoryMarshal.AsBytes<float>(part));
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="IOException">It is none, or cut short.</exception>
    public static IntentModel Read(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic) throw new IOException("Not a model.");
        var (language, outOfScope) = (reader.ReadString(), reader.ReadString());
        var intents = new string[Checked(reader.ReadInt32(), MostIntents)];
        for (var i = 0; i < intents.Length; i++) intents[i] = reader.ReadString();
        var calibration = new Calibration(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var vocabulary = ReadVocabulary(reader);
        var weights = new IntentWeights(vocabulary.Count, intents.Length, Checked(reader.ReadInt32(), MostHidden));
        foreach (var part in Parts(weights)) reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(part.AsSpan()));
        return new(intents, outOfScope, language, vocabulary, weights, calibration);
    }

    private static void Write(BinaryWriter writer, Calibration calibration)
    {
        writer.Write(calibration.Sharpness);
        writer.Write(calibration.ScopeSlope);
        writer.Write(calibration.ScopeOffset);
    }

    private static void Write(BinaryWriter writer, Vocabulary vocabulary)
    {
        writer.Write(vocabulary.UnknownRarity);
        writer.Write(vocabulary.Count);
        writer.Write(MemoryMarshal.AsBytes<ulong>(vocabulary.Hashes));
        writer.Write(MemoryMarshal.AsBytes(vocabulary.Rarities));
    }

    private static Vocabulary ReadVocabulary(BinaryReader reader)
    {
        var unknown = reader.ReadSingle();
        var hashes = new ulong[Checked(reader.ReadInt32(), MostFeatures)];
        var rarities = new float[hashes.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rarities.AsSpan()));
        return new(hashes, rarities, unknown);
    }

    private static float[][] Parts(IntentWeights weights) => [weights.Rows, weights.Biases, weights.Output, weights.OutputBiases];

    private static int Checked(int count, int most) => count >= 0 && count <= most ? count : throw new IOException("Not a model.");
}
