using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Scenarios.Coverage;

/// <summary>What a set of scenarios visited of all dialogs.</summary>
internal sealed class CoverageReport
{
    /// <summary>Counts.</summary>
    public CoverageReport(IEnumerable<DialogDefinition> dialogs, IEnumerable<ScenarioRun> runs)
    {
        var steps = runs.SelectMany(run => run.Turns).SelectMany(turn => turn.Result?.Steps ?? []).ToHashSet();
        Dialogs = [.. dialogs.Where(dialog => dialog.States.Count > 0).Select(dialog => new DialogCoverage(dialog, steps))];
        States = Share.Sum(Dialogs.Select(dialog => dialog.States));
        Transitions = Share.Sum(Dialogs.Select(dialog => dialog.Transitions));
    }

    /// <summary>States of all dialogs.</summary>
    public Share States { get; }

    /// <summary>Transitions of all dialogs.</summary>
    public Share Transitions { get; }

    /// <summary>Each dialog.</summary>
    public IReadOnlyList<DialogCoverage> Dialogs { get; }

    /// <summary>As JSON, for other programs.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CoverageJson.Readable.CoverageReport);
}

/// <summary>The form of a coverage report.</summary>
[JsonSerializable(typeof(CoverageReport))]
internal sealed partial class CoverageJson : JsonSerializerContext
{
    /// <summary>Arrows and Korean as they are.</summary>
    public static CoverageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
