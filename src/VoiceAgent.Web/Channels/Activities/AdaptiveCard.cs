using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>A reply's card as an Adaptive Card 1.3: a heading over a set of facts, which every client of the Bot Framework draws.</summary>
internal static class AdaptiveCard
{
    private const string MediaType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The attachment.</summary>
    public static Attachment Of(ReplyCard card)
    {
        var content = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.3",
            ["body"] = new JsonArray(Heading(card.Title), Facts(card.Rows)),
        };
        return new(MediaType, Content: JsonSerializer.SerializeToElement(content, ActivityJson.Default.JsonObject));
    }

    private static JsonObject Heading(string title) => new() { ["type"] = "TextBlock", ["text"] = title, ["weight"] = "Bolder", ["wrap"] = true };

    private static JsonObject Facts(IReadOnlyList<ReplyCardRow> rows) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. rows.Select(row => new JsonObject { ["title"] = row.Label, ["value"] = row.Value })]),
    };
}
