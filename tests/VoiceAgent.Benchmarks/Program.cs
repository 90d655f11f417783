using BenchmarkDotNet.Running;
using VoiceAgent.Benchmarks.Http;
using VoiceAgent.Benchmarks.Intents;
using VoiceAgent.Benchmarks.Telephony;
using VoiceAgent.Benchmarks.Turns;

switch (args)
{
    case ["http"]:
        return await HttpComparison.RunAsync(CancellationToken.None);
    case [BareServer.Verb]:
        await BareServer.RunAsync();
        return 0;
    case [MixedScript.Verb]:
        await MixedScript.RunAsync();
        return 0;
    case [IntentComparison.Verb]:
        return IntentComparison.Run(CancellationToken.None);
    case [MessageBenchmarks.Verb, .. var rest]:
        return BenchmarkRunner.Run<MessageBenchmarks>(args: rest).HasCriticalValidationErrors ? 1 : 0;
    case [CallLoad.Verb, .. var rest]:
        return await CallLoad.RunAsync(rest);
    case [CallSoak.Verb, .. var rest]:
        return await CallSoak.RunAsync(rest);
    default:
        return BenchmarkRunner.Run<TurnBenchmarks>(args: args).HasCriticalValidationErrors ? 1 : 0;
}
