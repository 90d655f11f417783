using System.CommandLine;
using VoiceAgent.Cli.Converse;
using VoiceAgent.Cli.Dialogs;
using VoiceAgent.Cli.Evaluate;

var root = new RootCommand("VoiceAgent at the command line: check dialogs, draw them, talk to them.")
{
    new Command("dialogs", "Work on dialog files.") { CheckCommand.Create(), GraphCommand.Create() },
    ConverseCommand.Create(),
    EvaluateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
