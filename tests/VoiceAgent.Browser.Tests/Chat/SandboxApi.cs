using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace VoiceAgent.Browser.Tests.Chat;

/// <summary>The sample bank seen from outside.</summary>
internal static class SandboxApi
{
    /// <summary>The balance of the customer's main account, in won.</summary>
    public static async Task<long> MainBalanceAsync(this HttpClient http, string customer)
    {
        var customers = await http.GetFromJsonAsync<JsonElement>("/api/v1/sandbox/customers");
        return customers.EnumerateArray().Single(one => one.GetProperty("id").GetString() == customer)
            .GetProperty("accounts")[0].GetProperty("balance").GetProperty("minorUnits").GetInt64();
    }

    /// <summary>What the customer's authenticator shows.</summary>
    public static async Task<string> OneTimeCodeAsync(this HttpClient http, string customer)
    {
        using var answer = await http.GetAsync($"/api/v1/sandbox/customers/{customer}/one-time-code");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()!;
    }
}
