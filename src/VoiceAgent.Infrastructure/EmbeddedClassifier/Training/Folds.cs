namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>
/// How sentences are left out in turn: every fifth of each intent. Of a small set every fifth is left out once, because few sentences
/// calibrate badly; of a large set one fifth says enough.
/// </summary>
/// <param name="Trials">How many fifths are left out, one after the other.</param>
/// <param name="AtOnce">How many trials may run at the same time: a large one fills the memory alone.</param>
internal readonly record struct Folds(int Trials, int AtOnce)
{
    private const int Parts = 5;
    private const int Large = 3_000;

    /// <summary>The folds for so many sentences.</summary>
    public static Folds For(int sentences) => sentences < Large ? new(Parts, Parts) : new(1, 1);

    /// <summary>The trial that leaves out a sentence, which may be none of <see cref="Trials"/>.</summary>
    /// <param name="rank">The sentence's rank among those of its intent.</param>
    public static int Of(int rank) => rank % Parts;
}
