using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceAgent.Benchmarks.Http;

/// <summary>The least that an ASP.NET Core service can do with an activity: read it, and answer with another.</summary>
internal static class BareServer
{
    public const string Verb = "bare";

    /// <summary>Serves until the process is ended.</summary>
    public static Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, BareJson.Default));
        var app = builder.Build();
        app.MapPost(LoadClient.Path, (BareActivity activity) => TypedResults.Ok(Answer(activity)));
        return app.RunAsync();
    }

    private static BareActivities Answer(BareActivity activity) => new(
        [new("message", $"{activity.Id}-1", activity.ChannelId, activity.Conversation, activity.Recipient, activity.From, "네, 안녕하세요.", null, activity.Locale)]);
}

/// <summary>An activity with what a channel sends at least.</summary>
internal sealed record BareActivity(
    string Type, string Id, string ChannelId, BareParty Conversation, BareParty From, BareParty Recipient, string Text, string? DeliveryMode, string Locale)
{
    public string? ServiceUrl { get; init; }
}

/// <summary>A conversation or somebody in it.</summary>
internal sealed record BareParty(string Id);

/// <summary>The answer to a delivery mode of <c>expectReplies</c>.</summary>
internal sealed record BareActivities(IReadOnlyList<BareActivity> Activities);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(BareActivities))]
internal sealed partial class BareJson : JsonSerializerContext;
