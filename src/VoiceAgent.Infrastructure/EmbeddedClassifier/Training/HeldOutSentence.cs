namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>What a model that had not seen a sentence made of it.</summary>
/// <param name="Votes">The votes for each intent of the whole set.</param>
/// <param name="Familiarity">How familiar it was.</param>
/// <param name="Label">Its true intent's index.</param>
internal sealed record HeldOutSentence(float[] Votes, float Familiarity, int Label);
