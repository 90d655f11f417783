using System.CommandLine;
using NodaTime.Text;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Converse;

/// <summary><c>converse</c>: a chat in the terminal, or whole dialogues from JSON lines.</summary>
internal static class ConverseCommand
{
    public static Command Create()
    {
        var input = new Option<string?>("--input") { Description = "JSON lines {id, lang, turns: [{user}]}; '-' reads standard input." };
        var output = new Option<string?>("--output") { Description = "Where the lines go, with a 'bot' in each turn; by default standard output." };
        var customer = new Option<string>("--customer") { Description = "The sample customer who is signed in.", DefaultValueFactory = _ => "kim-minjun" };
        var dialog = new Option<string?>("--dialog") { Description = "Begin with this dialog, as a call does (check-in)." };
        var language = new Option<string>("--lang") { Description = "ko or en.", DefaultValueFactory = _ => "ko" };
        language.AcceptOnlyFromAmong("ko", "en");
        var folder = new Option<string?>("--folder") { Description = "The folder of the dialogs." };
        var date = new Option<string?>("--reference-date") { Description = "The day it is (2026-03-11); by default today." };
        var command = new Command("converse", "Talk to the dialogs.") { input, output, customer, dialog, language, folder, date };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var time = parsed.GetValue(date) is { } day ? new ReferenceTime(LocalDatePattern.Iso.Parse(day).GetValueOrThrow()) : TimeProvider.System;
                await using var talk = await Talk.BeginAsync(DialogsFolder.Find(parsed.GetValue(folder), Directory.GetCurrentDirectory()), time, cancellationToken);
                var setting = new TalkSetting(parsed.GetRequiredValue(customer), parsed.GetRequiredValue(language), parsed.GetValue(dialog));
                if (parsed.GetValue(input) is not { } file) return await Terminal.RunAsync(talk, setting, cancellationToken);
                return await JsonLines.RunAsync(talk, setting, file, parsed.GetValue(output), cancellationToken);
            }
            catch (Exception e) when (e is DialogException or IOException or UnparsableValueException)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
        });
        return command;
    }
}

/// <summary>Who talks, and how it begins.</summary>
internal sealed record TalkSetting(string Customer, string Language, string? Dialog);
