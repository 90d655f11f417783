namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>Joins the progress of several models, trained one after the other or at once, into one.</summary>
/// <param name="whole">Hears the whole, from 0 to 1; null when nobody listens.</param>
/// <param name="models">How many models there will be.</param>
internal sealed class TrainingProgress(IProgress<double>? whole, int models)
{
    private readonly Lock gate = new();
    private readonly double[] done = new double[models];
    private int next;

    /// <summary>The progress of one more model.</summary>
    public IProgress<double> Next() => new Part(this, Interlocked.Increment(ref next) - 1);

    private void Report(int model, double part)
    {
        lock (gate)
        {
            done[model] = part;
            whole?.Report(done.Average());
        }
    }

    private sealed class Part(TrainingProgress all, int model) : IProgress<double>
    {
        public void Report(double value) => all.Report(model, value);
    }
}
