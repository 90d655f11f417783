namespace VoiceAgent.Core.Conversations.Understanding;
/// <summary>x</summary>
public sealed class Understander { /// <summary>x</summary>
public Understood Understand(string text, UnderstandingContext context) => throw new NotSupportedException(text + context); }
/// <summary>x</summary>
public static class LanguageDetector { /// <summary>x</summary>
public static string Detect(string text, string current) => current; }
