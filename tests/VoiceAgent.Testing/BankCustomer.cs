using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceAgent.Testing;

/// <summary>A sample customer who chats over Direct Line, by polling, through any of the service's processes.</summary>
public sealed class BankCustomer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _token;
    private readonly string _conversation;

    private BankCustomer(string id, string token, string conversation) => (Id, _token, _conversation) = (id, token, conversation);

    public string Id { get; }

    /// <summary>Signs in and opens a conversation.</summary>
    public static async Task<BankCustomer> SignInAsync(HttpClient http, string id = "kim-minjun")
    {
        using var signedIn = await http.PostAsJsonAsync("/api/v1/sandbox/sign-in", new { customer = id });
        var token = (await JsonOf(signedIn))["token"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var opened = await http.SendAsync(request);
        var conversation = await JsonOf(opened);
        var customer = new BankCustomer(id, conversation["token"]!.GetValue<string>(), conversation["conversationId"]!.GetValue<string>());
        // Said while the welcome is still on its way, a first message would take the welcome for its answer.
        await customer.HearAsync(http, 0);
        return customer;
    }

    /// <summary>Posts a message; the client's own id lets the service know it when it comes again.</summary>
    public async Task<HttpResponseMessage> PostAsync(HttpClient http, string text, string clientActivityId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{_conversation}/activities")
        {
            Content = JsonContent.Create(new { type = "message", text, from = new { id = Id }, locale = "ko-KR", channelData = new { clientActivityID = clientActivityId } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await http.SendAsync(request);
    }

    /// <summary>Everything in the conversation so far: (from the bot?, text).</summary>
    public async Task<IReadOnlyList<(bool Bot, string Text)>> ReadAsync(HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{_conversation}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await http.SendAsync(request);
        var activities = (await JsonOf(response))["activities"]!.AsArray();
        return [.. activities.Where(activity => activity!["type"]!.GetValue<string>() == "message")
            .Select(activity => (activity!["from"]!["role"]?.GetValue<string>() == "bot", activity["text"]?.GetValue<string>() ?? ""))];
    }

    /// <summary>Says something and waits for the answer.</summary>
    public async Task<string> SayAsync(HttpClient http, string text, string? clientActivityId = null)
    {
        var before = (await ReadAsync(http)).Count(message => message.Bot);
        using var posted = await PostAsync(http, text, clientActivityId ?? Guid.NewGuid().ToString("N"));
        posted.EnsureSuccessStatusCode();
        return await HearAsync(http, before);
    }

    /// <summary>Waits until the bot has said more than so many messages, and gives the last.</summary>
    public async Task<string> HearAsync(HttpClient http, int before)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var said = (await ReadAsync(http)).Where(message => message.Bot).ToList();
            if (said.Count > before) return said[^1].Text;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>The authenticator's code, waiting for the next one when the present one was used.</summary>
    public async Task<string> CodeAsync(HttpClient http)
    {
        while (true)
        {
            using var response = await http.GetAsync($"/api/v1/sandbox/customers/{Id}/one-time-code");
            if (response.IsSuccessStatusCode) return (await JsonOf(response))["code"]!.GetValue<string>();
            var wait = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1);
            await Task.Delay(wait, TimeProvider.System);
        }
    }

    /// <summary>The balance of the customer's first account, in won.</summary>
    public async Task<long> BalanceAsync(HttpClient http)
    {
        var customers = JsonNode.Parse(await http.GetStringAsync("/api/v1/sandbox/customers"))!.AsArray();
        return customers.First(customer => customer!["id"]!.GetValue<string>() == Id)!["accounts"]![0]!["balance"]!["minorUnits"]!.GetValue<long>();
    }

    private static async Task<JsonNode> JsonOf(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw new HttpRequestException($"{(int)response.StatusCode}: {body}");
        return JsonNode.Parse(body) ?? throw new JsonException("empty");
    }
}
