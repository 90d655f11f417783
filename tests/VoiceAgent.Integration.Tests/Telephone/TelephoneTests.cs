using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Speech;
using VoiceAgent.Infrastructure.EspeakNg;
using VoiceAgent.Telephony.Tests.Phones;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Telephone;

/// <summary>The whole service and a real telephone.</summary>
public sealed class TelephoneTests
{
    private const string Number = "15880000";
    private const string Resident = "+821000000796";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CallIn_ToTheBank_IsGreetedAndAfterSilenceLetGoKindly()
    {
        using var folder = new TestFolder();
        await using var phone = await Baresip.StartAsync();
        var port = Ports.Free();
        await using var service = await StartAsync(folder, phone, port);

        await phone.Control.CommandAsync("dial", Sip(Number, port));
        await phone.Control.EventAsync("CALL_ESTABLISHED");
        await phone.Control.EventAsync("CALL_CLOSED", (int)Patience.TotalSeconds);

        Wave.Likeness(await SpokenAsync("안녕하세요, AI 은행원이에요. 무엇을 도와드릴까요?"), phone.Recorded(said: false)).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public async Task CallIn_KeysPressed_AreWhatTheCallerSays()
    {
        using var folder = new TestFolder();
        await using var phone = await Baresip.StartAsync();
        var port = Ports.Free();
        await using var service = await StartAsync(folder, phone, port);

        await phone.Control.CommandAsync("dial", Sip(Number, port));
        await phone.Control.EventAsync("CALL_ESTABLISHED");
        foreach (var key in "135#") await phone.Control.CommandAsync("sndcode", key.ToString());
        await phone.Control.EventAsync("CALL_CLOSED", (int)Patience.TotalSeconds);

        (await ConversationsAsync(service)).ShouldContain("135");
    }

    [Fact]
    public async Task CallIn_ToANumberThatNobodyAnswers_IsRefused()
    {
        using var folder = new TestFolder();
        await using var phone = await Baresip.StartAsync();
        var port = Ports.Free();
        await using var service = await StartAsync(folder, phone, port);

        await phone.Control.CommandAsync("dial", Sip("15990000", port));

        (await phone.Control.EventAsync("CALL_CLOSED")).ShouldContain("404");
    }

    [Fact]
    public async Task CareCall_ToAResidentsTelephone_IsHeardThereAndItsSignalsAreKept()
    {
        using var folder = new TestFolder();
        await using var phone = await Baresip.StartAsync(new() { User = Resident, Speech = "hello?" }, Patiently);
        await using var service = await StartAsync(folder, phone, Ports.Free());

        var call = await PlanAsync(service);
        await phone.Control.EventAsync("CALL_ESTABLISHED", (int)Patience.TotalSeconds);
        await phone.Control.EventAsync("CALL_CLOSED", (int)Patience.TotalSeconds);
        var ended = await EndedAsync(service, call);

        var heard = phone.Recorded(said: false);
        Math.Sqrt(heard.Average(sample => (double)sample * sample)).ShouldBeGreaterThan(100, ended.ToString());
        var attempt = ended.GetProperty("attempts")[0];
        attempt.GetProperty("answeredAt").ValueKind.ShouldBe(JsonValueKind.String);
        var trace = attempt.GetProperty("trace").EnumerateArray().Select(passed => passed.GetProperty("what").GetString()!).ToList();
        trace[0].ShouldStartWith("INVITE");
        trace.ShouldContain(what => what.StartsWith("200 ", StringComparison.Ordinal));
        trace.ShouldContain(what => what.StartsWith("ACK", StringComparison.Ordinal));
        string.Concat(trace).ShouldNotContain("0000000796");
    }

    [Fact]
    public async Task CareCall_ToANumberThatMayNotBeCalled_IsNotPlaced()
    {
        using var folder = new TestFolder();
        await using var phone = await Baresip.StartAsync();
        await using var service = await StartAsync(folder, phone, Ports.Free(), ("VoiceAgent:Telephony:AllowedNumbers:0", "+8290*"));

        var ended = await EndedAsync(service, await PlanAsync(service));

        ended.GetProperty("attempts")[0].GetProperty("outcome").GetString().ShouldBe("failed");
        ended.GetProperty("attempts")[0].GetProperty("trace").GetArrayLength().ShouldBe(0);
    }

    // This phone hangs up when it has said what it has to say: a minute of listening belongs to it.
    private static void Patiently(TestFolder folder)
    {
        using var sox = Process.Start("sox", [folder["speech.wav"], folder["long.wav"], "pad", "0", "60"]);
        sox.WaitForExit();
        File.Move(folder["long.wav"], folder["speech.wav"], overwrite: true);
    }

    private static Task<ServiceProcess> StartAsync(TestFolder folder, Baresip phone, int port, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string>
        {
            ["VoiceAgent:Telephony:Listen:0"] = $"udp://127.0.0.1:{port}",
            ["VoiceAgent:Telephony:Peers:0"] = "127.0.0.1",
            ["VoiceAgent:Telephony:Trunk:Server"] = $"sip:127.0.0.1:{phone.Port}",
            ["VoiceAgent:Telephony:AllowedNumbers:0"] = "+8210????????",
            [$"VoiceAgent:Telephony:Inbound:{Number}"] = "banker",
            ["VoiceAgent:CareCalls:PatienceSeconds"] = "2",
        };
        foreach (var (name, value) in more) settings[name] = value;
        return ServiceProcess.StartAsync(folder.Path, settings);
    }

    private static string Sip(string number, int port) => string.Create(CultureInfo.InvariantCulture, $"sip:{number}@127.0.0.1:{port}");

    private static async Task<Guid> PlanAsync(ServiceProcess service)
    {
        service.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ServiceProcess.ApiKey);
        var added = await service.Http.PostAsJsonAsync("/api/v1/residents", new { name = "표순녀", phone = Resident, consented = true }, Token);
        var resident = (await added.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetGuid();
        var planned = await service.Http.PostAsJsonAsync("/api/v1/calls", new { residentId = resident }, Token);
        return (await planned.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetGuid();
    }

    private static async Task<JsonElement> EndedAsync(ServiceProcess service, Guid call)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var body = await service.Http.GetFromJsonAsync<JsonElement>($"/api/v1/calls/{call}", patience.Token);
            // The attempt's end is what is waited for; whether it is tried again is another matter.
            if (body.GetProperty("attempts") is { } attempts && attempts.GetArrayLength() > 0 && attempts[0].GetProperty("endedAt").ValueKind == JsonValueKind.String) return body;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
        }
    }

    private static async Task<string> ConversationsAsync(ServiceProcess service)
    {
        service.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ServiceProcess.ApiKey);
        var found = await service.Http.GetFromJsonAsync<JsonElement>("/api/v1/conversations", Token);
        var id = found.GetProperty("items")[0].GetProperty("id").GetString();
        return await service.Http.GetStringAsync($"/api/v1/conversations/{id}", Token);
    }

    private static async Task<short[]> SpokenAsync(string words)
    {
        var (samples, narrow) = (new List<short>(), new Resampler(16_000, 8_000));
        var buffer = new short[narrow.MostOf(320)];
        await foreach (var frame in new EspeakSynthesizer(Options.Create(new EspeakNgOptions())).SpeakAsync(new(words, "ko"), Token))
            samples.AddRange(buffer[..narrow.Convert(frame.Samples.Span, buffer)]);
        return [.. samples];
    }
}
