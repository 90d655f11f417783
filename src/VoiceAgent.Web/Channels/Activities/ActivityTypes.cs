namespace VoiceAgent.Web.Channels.Activities;

/// <summary>The types of activity that mean something here.</summary>
public static class ActivityTypes
{
    /// <summary>Words.</summary>
    public const string Message = "message";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>Somebody joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender is done.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A happening without words.</summary>
    public const string Event = "event";

    /// <summary>A call that wants a result.</summary>
    public const string Invoke = "invoke";
}
