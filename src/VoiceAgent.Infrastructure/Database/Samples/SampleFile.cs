using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace VoiceAgent.Infrastructure.Database.Samples;

/// <summary>The embedded <c>samples.yaml</c> as it is written.</summary>
internal sealed class SampleFile
{
    public List<SampleResident> Residents { get; set; } = [];

    public List<SampleSchedule> Schedules { get; set; } = [];

    public List<SampleCall> Calls { get; set; } = [];

    /// <summary>Reads the file that is built into this assembly.</summary>
    public static SampleFile Read()
    {
        using var stream = typeof(SampleFile).Assembly.GetManifestResourceStream("VoiceAgent.Infrastructure.Database.Samples.samples.yaml")!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<SampleFile>(reader);
    }
}

/// <summary>A resident.</summary>
internal sealed class SampleResident
{
    public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Language { get; set; } = "";

    public string Born { get; set; } = "";

    public string District { get; set; } = "";

    public string Guardian { get; set; } = "";

    public string Notes { get; set; } = "";

    public bool Consented { get; set; } = true;
}

/// <summary>A resident's schedule.</summary>
internal sealed class SampleSchedule
{
    public string Resident { get; set; } = "";

    public string Rule { get; set; } = "";

    public string At { get; set; } = "";

    public int Tries { get; set; } = 3;

    public int RetryMinutes { get; set; } = 30;
}

/// <summary>A past call with what was said in it.</summary>
internal sealed class SampleCall
{
    public string Resident { get; set; } = "";

    public int DaysAgo { get; set; }

    public string At { get; set; } = "";

    public string State { get; set; } = "";

    public int Tries { get; set; } = 1;

    public List<SampleSignal> Signals { get; set; } = [];

    public List<SampleIndicator> Indicators { get; set; } = [];

    public List<SampleAlert> Alerts { get; set; } = [];

    public List<SampleTurn> Turns { get; set; } = [];
}

/// <summary>Trouble heard.</summary>
internal sealed class SampleSignal
{
    public string Name { get; set; } = "";

    public string Severity { get; set; } = "";

    public string Evidence { get; set; } = "";
}

/// <summary>A finding.</summary>
internal sealed class SampleIndicator
{
    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    public string Evidence { get; set; } = "";
}

/// <summary>An alert and what became of it; minutes count from the call.</summary>
internal sealed class SampleAlert
{
    public string Kind { get; set; } = "";

    public string Severity { get; set; } = "";

    public string Evidence { get; set; } = "";

    public int? AcknowledgedAfterMinutes { get; set; }

    public string? By { get; set; }

    public int? ResolvedAfterMinutes { get; set; }

    public string? Resolution { get; set; }
}

/// <summary>A turn.</summary>
internal sealed class SampleTurn
{
    public string Kind { get; set; } = "message";

    public string Hear { get; set; } = "";

    public List<string> Say { get; set; } = [];

    public string State { get; set; } = "";

    public List<string> Commands { get; set; } = [];

    public List<SampleSignal> Signals { get; set; } = [];
}
