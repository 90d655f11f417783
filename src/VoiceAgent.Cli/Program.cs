using System.CommandLine;
using VoiceAgent.Cli.Converse;
using VoiceAgent.Cli.Dialogs;
using VoiceAgent.Cli.Evaluate;
using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Cli.Signals;
using VoiceAgent.Cli.Understand;

var root = new RootCommand("VoiceAgent at the command line: check dialogs, draw and test them, talk to them.")
{
    new Command("dialogs", "Work on dialog files.") { CheckCommand.Create(), GraphCommand.Create(), TestCommand.Create() },
    ConverseCommand.Create(),
    EvaluateCommand.Create(),
    UnderstandCommand.Create(),
    SignalsCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
