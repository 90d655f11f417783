using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Tests.Architecture;

/// <summary>Understanding takes bounded time: no regular expression of Core backtracks.</summary>
public sealed class LinearTimeTests
{
    /// <summary>Rooms whose expressions are still to be converted; delete a line when its room is done.</summary>
    private static readonly string[] NotYet =
    [
        "VoiceAgent.Core.Conversations.Replies.Template",
    ];

    [Fact]
    public void Core_EveryStaticExpression_IsNonBacktracking() =>
        Backtracking(typeof(Core.Conversations.Turns.Inbound).Assembly.GetTypes().Where(type => !NotYet.Any(room => type.FullName!.StartsWith(room, StringComparison.Ordinal)))).ShouldBeEmpty();

    /// <summary>The rule has been seen to fail: this type plants what it must find.</summary>
    [Fact]
    public void Rule_PlantedExpression_IsFound() => Backtracking([typeof(Planted)]).ShouldBe(["Planted.Words"]);

    private static IEnumerable<string> Backtracking(IEnumerable<Type> types) =>
        from type in types
        where !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute))
        from expression in Expressions(type)
        where !expression.Regex.Options.HasFlag(RegexOptions.NonBacktracking)
        select $"{type.Name}.{expression.Name}";

    private static IEnumerable<(string Name, Regex Regex)> Expressions(Type type)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(Static).Where(field => field.FieldType == typeof(Regex)).Select(field => (field.Name, field.GetValue(null) as Regex));
        var methods = type.GetMethods(Static).Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 && !method.IsSpecialName)
            .Select(method => (method.Name, method.Invoke(null, null) as Regex));
        return from found in fields.Concat(methods) where found.Item2 is not null select (found.Name, found.Item2!);
    }

    private static class Planted
    {
        public static readonly Regex Words = new("(a+)+b");
    }
}
