var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>Named so that tests can host the service in process.</summary>
public partial class Program;
