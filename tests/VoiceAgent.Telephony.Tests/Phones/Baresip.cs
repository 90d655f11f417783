using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>What a baresip of a test is like.</summary>
public sealed record BaresipSettings
{
    public string Account { get; init; } = "answermode=auto;audio_codecs=PCMU/8000/1,PCMA/8000/1;ptime=20";

    public string Transport { get; init; } = "udp";

    public string? Registrar { get; init; }

    public string User { get; init; } = "elder1";

    public string Speech { get; init; } = "baresip speaks: the quick brown fox jumps over the lazy dog, and then it sleeps in the warm sun until the evening";

    public IReadOnlyList<string> Modules { get; init; } = [];

    public IReadOnlyList<string> Lines { get; init; } = [];
}

/// <summary>A real baresip on ports and in a folder of its own, steered over its control port.</summary>
public sealed class Baresip : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;

    private Baresip(BaresipSettings settings, Action<TestFolder>? prepare)
    {
        Port = Ports.Free();
        User = settings.User;
        var control = Ports.Free();
        Directory.CreateDirectory(_folder["rec"]);
        Speech.Say(settings.Speech, _folder["speech.wav"]);
        prepare?.Invoke(_folder);
        File.WriteAllText(_folder["config"], Config(settings, control));
        File.WriteAllText(_folder["accounts"], Account(settings));
        _process = new("baresip", ["-f", _folder.Path, "-s"], _folder.Path);
        Control = new(control);
    }

    public int Port { get; }

    public string User { get; }

    public BaresipControl Control { get; }

    public string Output => _process.Output;

    public string Address => string.Create(CultureInfo.InvariantCulture, $"sip:{User}@127.0.0.1:{Port}");

    public static async Task<Baresip> StartAsync(BaresipSettings? settings = null, Action<TestFolder>? prepare = null)
    {
        var phone = new Baresip(settings ?? new(), prepare);
        await Loopback.BoundAsync(phone.Port);
        await phone.Control.ConnectAsync();
        return phone;
    }

    /// <summary>What it said (true) or heard (false), after the call has ended.</summary>
    public short[] Recorded(bool said)
    {
        var pattern = said ? "dump-*-enc.wav" : "dump-*-dec.wav";
        return Wave.Read(Directory.GetFiles(_folder["rec"], pattern).Order(StringComparer.Ordinal).Last());
    }

    public short[] Source() => Wave.Read(_folder["speech.wav"]);

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private string Account(BaresipSettings settings)
    {
        var registration = settings.Registrar is null ? "regint=0" : $"regint=60;outbound=\"{settings.Registrar}\"";
        var port = settings.Transport == "tls" ? Port + 1 : Port;
        return string.Create(CultureInfo.InvariantCulture, $"<sip:{User}@127.0.0.1:{port};transport={settings.Transport}>;{registration};{settings.Account}\n");
    }

    private string Config(BaresipSettings settings, int control)
    {
        var rtp = Ports.Free(40);
        string[] modules = ["g711.so", "aufile.so", "sndfile.so", .. settings.Modules];
        string[] applications = ["account.so", "menu.so", "ctrl_tcp.so"];
        return string.Create(CultureInfo.InvariantCulture, $"""
            poll_method epoll
            sip_listen 127.0.0.1:{Port}
            net_interface 127.0.0.1
            call_local_timeout 120
            call_max_calls 50
            audio_player aufile,{_folder["play.wav"]}
            audio_source aufile,{_folder["speech.wav"]}
            audio_alert aufile,/dev/null
            audio_level no
            ausrc_format s16
            auplay_format s16
            auenc_format s16
            audec_format s16
            audio_buffer 20-160
            rtp_ports {rtp}-{rtp + 39}
            rtp_stats yes
            rtp_timeout 30
            jitter_buffer_delay 5-10
            module_path /usr/lib/baresip/modules
            {string.Join('\n', modules.Select(m => "module " + m))}
            snd_path {_folder["rec"]}
            module_tmp uuid.so
            module_tmp account.so
            {string.Join('\n', applications.Select(m => "module_app " + m))}
            ctrl_tcp_listen 127.0.0.1:{control}
            {string.Join('\n', settings.Lines).Replace("WORKDIR", _folder.Path, StringComparison.Ordinal)}

            """);
    }
}
