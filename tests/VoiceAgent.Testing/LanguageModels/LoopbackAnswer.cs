using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace VoiceAgent.Testing.LanguageModels;

/// <summary>One way for a model's server to answer, good or bad.</summary>
/// <param name="Write">Writes the response.</param>
public sealed record LoopbackAnswer(Func<HttpContext, Task> Write)
{
    /// <summary>Never answers; ends when the client gives up.</summary>
    public static LoopbackAnswer Stalls { get; } = new(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));

    /// <summary>Sends half of a good answer, then closes the connection.</summary>
    public static LoopbackAnswer BreaksOff { get; } = new(BreakOffAsync);

    /// <summary>Sends half of a good answer, then nothing, until the client gives up.</summary>
    public static LoopbackAnswer StallsHalfway { get; } = new(StallHalfwayAsync);

    /// <summary>Answers with a page that is no JSON.</summary>
    public static LoopbackAnswer Html { get; } = new(context => SendAsync(context, "text/html", "<html><body>Welcome to the portal</body></html>"));

    /// <summary>Answers with JSON of another API.</summary>
    public static LoopbackAnswer OtherJson { get; } = new(context => SendAsync(context, "application/json", """{"choices":[]}"""));

    /// <summary>Answers with far more than was asked for.</summary>
    public static LoopbackAnswer Huge { get; } = Says(new string('가', 5_000_000));

    /// <summary>Answers well-formed.</summary>
    public static LoopbackAnswer Says(string text, string finish = "stop") => new(context => SendAsync(context, "application/json", Completion(text, finish)));

    /// <summary>Answers with an error, such as 500 or 429.</summary>
    public static LoopbackAnswer Fails(int status) => new(context =>
    {
        context.Response.StatusCode = status;
        return SendAsync(context, "application/json", """{"error":{"message":"no","type":"error","code":"no"}}""");
    });

    /// <summary>Sends the client to another address.</summary>
    public static LoopbackAnswer RedirectsTo(string address) => new(context =>
    {
        context.Response.Redirect(address, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    });

    private static async Task BreakOffAsync(HttpContext context)
    {
        await SendHalfAsync(context);
        context.Abort();
    }

    private static async Task StallHalfwayAsync(HttpContext context)
    {
        await SendHalfAsync(context);
        await Stalls.Write(context);
    }

    private static async Task SendHalfAsync(HttpContext context)
    {
        var body = Encoding.UTF8.GetBytes(Completion("300,000원을 보낼까요?", "stop"));
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, string type, string body)
    {
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    private static string Completion(string text, string finish) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1,
        model = "loopback",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = finish } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });
}
