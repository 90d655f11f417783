using System.Diagnostics;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Speech to play: made by espeak-ng, brought to 8 kHz by sox.</summary>
public static class Speech
{
    public static void Say(string words, string file)
    {
        var raw = file + ".full.wav";
        Run("espeak-ng", "-s", "150", "-w", raw, words);
        Run("sox", raw, "-r", "8000", "-c", "1", "-b", "16", file, "gain", "-n", "-6");
        File.Delete(raw);
    }

    public static short[] Said(string words)
    {
        using var folder = new TestFolder();
        Say(words, folder["said.wav"]);
        return Wave.Read(folder["said.wav"]);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit(20_000).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
    }
}
