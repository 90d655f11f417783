using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Staff;
using VoiceAgent.Integration.Tests.Api;
using VoiceAgent.Web.Api.Residents;
using VoiceAgent.Web.Console.Residents;
using VoiceAgent.Web.Security;
using FormDraft = VoiceAgent.Web.Console.Residents.ResidentDraft;

namespace VoiceAgent.Integration.Tests.Console;

public sealed class ResidentBookTests(ApiHost host) : IClassFixture<ApiHost>
{
    private readonly ResidentBook _book = new(host.Services.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>(), TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Change_WithAFormOpenedBeforeTheOptOut_KeepsTheOptOut()
    {
        var added = await host.Client.PostAsJsonAsync("/api/v1/residents", new { name = "노순임", phone = "010-0000-0790", consented = true }, Token);
        var id = (await added.Content.ReadFromJsonAsync<ResidentBody>(ApiHost.Json, Token))!.Id;
        var form = FormDraft.Of((await _book.FindAsync(id, Token))!);
        await host.Client.PutAsJsonAsync(added.Headers.Location, new { name = "노순임", phone = "010-0000-0790", district = "중앙동", optedOut = true }, Token);

        form.Notes = "오전에만 계세요.";
        (await _book.ChangeAsync(id, form, StaffPolicies.Principal("staff", StaffRole.Staff, "test"), Token)).ShouldBeTrue();

        var now = (await _book.FindAsync(id, Token))!;
        (now.OptedOutAt is not null, now.MayBeCalled, now.District, now.Notes).ShouldBe((true, false, "중앙동", "오전에만 계세요."));
    }
}
