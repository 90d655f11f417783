namespace VoiceAgent.Web.Pages;

/// <summary>The plain pages: what is here, the chat, the resident's telephone, the sample bank.</summary>
public static class PublicPages
{
    /// <summary>Serves <c>/</c>, <c>/chat</c>, <c>/line</c> and, in development, <c>/sandbox</c> from the web root.</summary>
    public static WebApplication MapPublicPages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapStaticAssets().AllowAnonymous();
        app.MapFallbackToFile("/", "index.html").AllowAnonymous();
        app.MapFallbackToFile("/chat", "chat.html").AllowAnonymous();
        app.MapFallbackToFile("/line", "line.html").AllowAnonymous();
        if (app.Environment.IsDevelopment())
            app.MapFallbackToFile("/sandbox", "sandbox.html").AllowAnonymous();
        return app;
    }
}
