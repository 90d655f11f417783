using Microsoft.Extensions.Options;

namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>Finds everything that is wrong with the section at once, each failure with its setting and what to do.</summary>
internal sealed class LanguageModelValidation : IValidateOptions<LanguageModelOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageModelOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(LanguageModelOptions options) =>
    [
        .. options.Profiles.SelectMany(profile => OfProfile($"Profiles:{profile.Key}", profile.Value)),
        .. OfList("Replies", options.Replies, options),
        .. OfList("Understanding", options.Understanding, options),
        .. OfBudget(options.BudgetMilliseconds),
    ];

    private static IEnumerable<string> OfProfile(string path, LanguageModelProfile profile)
    {
        if (string.IsNullOrWhiteSpace(profile.Model)) yield return At($"{path}:Model", "is missing: give the model's name at the endpoint.");
        if (!Uri.TryCreate(profile.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
            yield return At($"{path}:Endpoint", "is not an http or https address: give one such as http://localhost:8000/v1.");
        else if (endpoint.UserInfo.Length > 0)
            yield return At($"{path}:Endpoint", "holds a user or password: give the key as ApiKey.");
        else if (SendsKeyInClear(profile, endpoint))
            yield return At($"{path}:Endpoint", "would send the key in clear: use https, or set OnPremises when the network is your own.");
    }

    private static bool SendsKeyInClear(LanguageModelProfile profile, Uri endpoint) =>
        !string.IsNullOrEmpty(profile.ApiKey) && endpoint.Scheme == "http" && !endpoint.IsLoopback && !profile.OnPremises;

    private static IEnumerable<string> OfList(string list, List<string> names, LanguageModelOptions options) => names
        .Where(name => !options.Profiles.ContainsKey(name))
        .Select(name => At(list, $"names the profile '{name}', which is not among Profiles: {string.Join(", ", options.Profiles.Keys.DefaultIfEmpty("(none)"))}."));

    private static IEnumerable<string> OfBudget(int milliseconds)
    {
        if (milliseconds is < 100 or > 10_000) yield return At("BudgetMilliseconds", $"is {milliseconds}: give 100 to 10000.");
    }

    private static string At(string path, string trouble) => $"{LanguageModelOptions.Section}:{path} {trouble}";
}
