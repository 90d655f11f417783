using Spectre.Console;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Converse;

/// <summary>A chat in the terminal.</summary>
internal static class Terminal
{
    public static async Task<int> RunAsync(Talk talk, TalkSetting setting, CancellationToken cancellationToken)
    {
        AnsiConsole.MarkupLine("[grey]An empty line is silence; /code gives the authenticator's code, /quit ends.[/]");
        var result = await talk.JoinAsync("terminal", setting, cancellationToken);
        Print(result);
        while (!result.Ended && Read() is { } text)
        {
            if (text == "/quit") break;
            if (text == "/code")
            {
                AnsiConsole.MarkupLine($"[yellow]{await OneTimeCode.ReadAsync(talk, setting.Customer, cancellationToken)}[/]");
                continue;
            }

            result = await talk.SayAsync("terminal", setting, text, cancellationToken);
            Print(result);
        }

        return 0;
    }

    private static string? Read()
    {
        AnsiConsole.Markup("[blue]>[/] ");
        return Console.In.ReadLine();
    }

    private static void Print(TurnResult result)
    {
        foreach (var reply in result.Replies)
        {
            AnsiConsole.MarkupLine($"[green]{Markup.Escape(reply.Text)}[/]");
            if (reply.Choices.Count > 0) AnsiConsole.MarkupLine($"[grey]  [[{Markup.Escape(string.Join("] [", reply.Choices))}]][/]");
        }

        if (result.Dialog is not null) AnsiConsole.MarkupLine($"[grey]  {Markup.Escape(result.Dialog)} · {Markup.Escape(result.State ?? "")}[/]");
    }
}
