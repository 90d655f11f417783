using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Infrastructure.EmbeddedClassifier;
using VoiceAgent.Infrastructure.OpenAi;
using VoiceAgent.Infrastructure.SandboxBank;
using VoiceAgent.Infrastructure.Sessions;
using VoiceAgent.Infrastructure.Speech;
using VoiceAgent.Web;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Channels.ActivityProtocol;
using VoiceAgent.Web.Channels.DirectLine;
using VoiceAgent.Web.Channels.Line;
using VoiceAgent.Web.Channels.Phone;
using VoiceAgent.Web.Console;
using VoiceAgent.Web.Dialogs;
using VoiceAgent.Web.Observability;
using VoiceAgent.Web.Pages;
using VoiceAgent.Web.Security;

var builder = WebApplication.CreateBuilder(args);
var configuration = builder.Configuration;
var dialogs = DialogsFolder.Find(configuration["VoiceAgent:Dialogs:Folder"], builder.Environment.ContentRootPath);

builder.Services
    .AddConversations(dialogs)
    .AddDialogReload(configuration, dialogs)
    .AddUnderstanding()
    .AddIntentClassifier(dialogs, Path.Combine(builder.Environment.ContentRootPath, "data", "classifier"))
    .AddLanguageModels(configuration)
    .AddDatabase(configuration)
    .AddSessions(configuration)
    .AddBanking()
    .AddSandboxBank(configuration)
    .AddCareCalls(configuration)
    .AddBrowserLine()
    .AddSpeech(configuration)
    .AddTelephone(configuration)
    .AddDirectLine()
    .AddActivityProtocol()
    .AddRestApi(configuration)
    .AddConsole()
    .AddObservability(configuration);

var app = builder.Build();
await app.PrepareAsync();

app.UseProblemResponses();
app.UsePageSecurity();
app.UseWebSockets();
app.UseCors();
app.UseSecurity();
app.MapActivityProtocol();
app.MapDirectLine();
app.MapBrowserLine();
app.MapRestApi();
app.MapObservability();
app.MapConsole();
app.MapPublicPages();
await app.RunAsync();

/// <summary>Named so that tests can host the service in process.</summary>
public partial class Program;
