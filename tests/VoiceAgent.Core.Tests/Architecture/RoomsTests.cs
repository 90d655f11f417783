using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace VoiceAgent.Core.Tests.Architecture;

/// <summary>The one-way rule inside Core; project references hold it between assemblies.</summary>
public sealed partial class RoomsTests
{
    private static readonly ArchUnitNET.Domain.Architecture CoreAssembly = new ArchLoader().LoadAssemblies(typeof(Core.Conversations.Turns.Inbound).Assembly).Build();

    /// <summary>Room → the rooms it may use. Banking and CareCalls never meet; nothing below knows what is above.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Values"] = [],
        ["Speech"] = ["Values"],
        ["Language"] = ["Values", "Speech"],
        ["LanguageModels"] = ["Values", "Language"],
        ["Conversations"] = ["Values", "Speech", "Language", "LanguageModels"],
        ["Banking"] = ["Values", "Speech", "Language", "Conversations"],
        ["CareCalls"] = ["Values", "Speech", "Language", "Conversations"],
    };

    [Fact]
    public void Core_EveryRoom_UsesOnlyTheRoomsBelowIt() => Violations(CoreAssembly).ShouldBeEmpty();

    [Fact]
    public void Core_EveryRoom_IsKnownToTheRule() => CoreAssembly.Types.Select(RoomOf).OfType<string>().Distinct().ShouldBeSubsetOf(MayUse.Keys);

    /// <summary>The rule has been seen to fail: this assembly plants what it must find.</summary>
    [Fact]
    public void Rule_PlantedViolation_IsFound()
    {
        var planted = new ArchLoader().LoadAssemblies(typeof(RoomsTests).Assembly).Build();
        Violations(planted).ShouldContain(violation => violation.Contains("Banking.Planted", StringComparison.Ordinal));
    }

    private static List<string> Violations(ArchUnitNET.Domain.Architecture architecture) =>
    [
        .. from type in architecture.Types
           let room = RoomOf(type)
           where room is not null
           from target in type.Dependencies.Select(dependency => dependency.Target).Distinct()
           let other = RoomOf(target)
           where other is not null && other != room && MayUse.ContainsKey(other) && !MayUse[room].Contains(other)
           select $"{type.FullName} uses {target.FullName}",
    ];

    private static string? RoomOf(IType type) => Room().Match(type.FullName) is { Success: true } match ? match.Groups["room"].Value : null;

    [GeneratedRegex(@"^VoiceAgent\.(?:Core|Planted)\.(?!Tests\.)(?<room>[A-Za-z]+)\.")]
    private static partial Regex Room();
}
