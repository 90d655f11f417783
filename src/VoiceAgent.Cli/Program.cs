using System.CommandLine;
using VoiceAgent.Cli.Converse;
using VoiceAgent.Cli.Dialogs;
using VoiceAgent.Cli.Signals;
using VoiceAgent.Cli.Understand;

var root = new RootCommand("VoiceAgent at the command line: check dialogs, draw them, talk to them.")
{
    new Command("dialogs", "Work on dialog files.") { CheckCommand.Create(), GraphCommand.Create() },
    ConverseCommand.Create(),
    UnderstandCommand.Create(),
    SignalsCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
