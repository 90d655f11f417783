using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VoiceAgent.Infrastructure.OpenAi;

namespace VoiceAgent.Integration.Tests.LanguageModels;

public sealed class LanguageModelOptionsTests
{
    [Fact]
    public async Task Options_Empty_AreRightAndWriteNothing()
    {
        await using var host = new LanguageModelHost();
        Validate(host);
        host.Writer.IsConfigured.ShouldBeFalse();
    }

    [Fact]
    public async Task Options_ManyFailures_AreAllListed()
    {
        await using var host = new LanguageModelHost(
            ("Profiles:a:Endpoint", "localhost"), ("Profiles:b:Endpoint", "http://models.example/v1"), ("Profiles:b:Model", "m"), ("Profiles:b:ApiKey", "sk-very-secret"),
            ("Profiles:c:Endpoint", "https://user:word@models.example/v1"), ("Profiles:c:Model", "m"),
            ("Replies:0", "gpt"), ("Understanding:0", "exaone"), ("BudgetMilliseconds", "0"));
        var failures = Should.Throw<OptionsValidationException>(() => Validate(host)).Failures.ToList();
        failures.Count.ShouldBe(7);
        foreach (var expected in new[] { "a:Model", "a:Endpoint", "b:Endpoint", "c:Endpoint", "'gpt'", "'exaone'", "BudgetMilliseconds" })
            failures.ShouldContain(failure => failure.Contains(expected, StringComparison.Ordinal));
        failures.ShouldNotContain(failure => failure.Contains("sk-very-secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://models.example/v1", "false")]
    [InlineData("http://127.0.0.1:8000/v1", "false")]
    [InlineData("http://models.internal/v1", "true")]
    public async Task Options_KeyOverASafeWay_AreRight(string endpoint, string onPremises)
    {
        await using var host = new LanguageModelHost([.. LanguageModelHost.Profile(endpoint), ("Profiles:local:OnPremises", onPremises)]);
        Validate(host);
        host.Writer.IsConfigured.ShouldBeTrue();
    }

    [Fact]
    public void Profile_AsText_HasNoKey() =>
        new LanguageModelProfile { Endpoint = "http://127.0.0.1/v1", Model = "m", ApiKey = "sk-very-secret" }.ToString().ShouldBe("m at http://127.0.0.1/v1");

    private static void Validate(LanguageModelHost host) => host.Services.GetRequiredService<IStartupValidator>().Validate();
}
