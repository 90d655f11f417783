using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Infrastructure.EspeakNg;

/// <summary>
/// Speaks through the program espeak-ng, one process a request: it starts in some 20 ms, and its library keeps one state for a
/// whole process, so that calls could not speak at once through it. Words go in by the standard input, never by arguments,
/// which every user of the machine can list.
/// </summary>
internal sealed class EspeakSynthesizer(IOptions<EspeakNgOptions> options) : ISpeechSynthesizer
{
    private const int Rate = 16_000;

    public async IAsyncEnumerable<AudioFrame> SpeakAsync(SpeechRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var process = Start(request);
        try
        {
            await WriteAsync(process, request.Text, cancellationToken);
            await foreach (var frame in WavFrames.ReadAsync(process.StandardOutput.BaseStream, Rate, cancellationToken)) yield return frame;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0) throw new SpeechException($"espeak-ng ended with code {process.ExitCode}.");
        }
        finally
        {
            Stop(process);
        }
    }

    private Process Start(SpeechRequest request)
    {
        var start = new ProcessStartInfo(options.Value.Command)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            ArgumentList = { "--stdin", "--stdout", "-b", "1", "-v", VoiceOf(request), "-s", SpeedOf(request) },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new SpeechException($"espeak-ng cannot be started ({start.FileName}): install the package espeak-ng or set {EspeakNgOptions.Section}:Command.", e);
        }
    }

    private string VoiceOf(SpeechRequest request) => request.Language == "en" ? options.Value.EnglishVoice : options.Value.KoreanVoice;

    private string SpeedOf(SpeechRequest request) =>
        (request.Slow ? options.Value.SlowWordsPerMinute : options.Value.WordsPerMinute).ToString(CultureInfo.InvariantCulture);

    private static async Task WriteAsync(Process process, string text, CancellationToken cancellationToken)
    {
        await process.StandardInput.WriteAsync(text.AsMemory(), cancellationToken);
        process.StandardInput.Close();
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited) process.Kill();
    }
}
