using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>The real linphonec on ports and in a folder of its own. It plays a tone instead of a microphone and records what it hears.</summary>
public sealed class Linphone : IAsyncDisposable
{
    public const int Tone = 1000;

    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;

    private Linphone(bool answers)
    {
        Port = Ports.Free();
        Directory.CreateDirectory(_folder[".local/share/linphone"]);
        Directory.CreateDirectory(_folder[".config"]);
        Wave.Write(_folder["tone.wav"], Tones.Make(Tone, TimeSpan.FromSeconds(20)));
        File.WriteAllText(_folder["linphonerc"], Settings());
        string[] arguments = ["-c", _folder["linphonerc"], .. answers ? new[] { "-a" } : []];
        _process = new("linphonec", arguments, _folder.Path, input: true, ("HOME", _folder.Path));
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"sip:linphone@127.0.0.1:{Port}");

    public string Output => _process.Output;

    /// <param name="answers">True: it takes every call.</param>
    public static async Task<Linphone> StartAsync(bool answers = false)
    {
        var phone = new Linphone(answers);
        await phone._process.ListensAsync(phone.Port);
        await phone.SayAsync("soundcard use files");
        await phone.SayAsync($"record {phone._folder["heard.wav"]}");
        await phone.SayAsync($"play {phone._folder["tone.wav"]}");
        return phone;
    }

    /// <summary>Types a command.</summary>
    public Task SayAsync(string command) => _process.SayAsync(command);

    /// <summary>Waits until it says this.</summary>
    public Task SaysAsync(string words) => _process.SaysAsync(words);

    /// <summary>Everything that it heard; it is complete once linphone has ended.</summary>
    public async Task<short[]> HeardAsync()
    {
        await SayAsync("quit");
        await _process.ExitAsync(TimeSpan.FromSeconds(15));
        return Wave.Read(_folder["heard.wav"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private string Settings() => string.Create(CultureInfo.InvariantCulture, $"""
        [sip]
        sip_port={Port}
        sip_tcp_port=-1
        sip_tls_port=-1
        contact=sip:linphone@127.0.0.1
        guess_hostname=0
        [rtp]
        audio_rtp_port={Ports.Free()}
        [net]
        stun_server=
        firewall_policy=none
        [audio_codec_0]
        mime=PCMU
        rate=8000
        channels=1
        enabled=1
        [audio_codec_1]
        mime=PCMA
        rate=8000
        channels=1
        enabled=1

        """);
}
