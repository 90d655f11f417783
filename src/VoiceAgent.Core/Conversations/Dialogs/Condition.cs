using System.Globalization;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>What must be so for a transition: <c>amount &gt;= 1000000 KRW and payee is known</c>. All its clauses must hold.</summary>
/// <param name="Clauses">At least one.</param>
public sealed record Condition(IReadOnlyList<Clause> Clauses)
{
    /// <summary>Whether it holds.</summary>
    /// <param name="look">The value of a slot or fact, or null.</param>
    public bool Holds(Func<string, Value?> look) => Clauses.All(clause => clause.Holds(look(clause.Name)));

    /// <summary>Whether it can be shown that both never hold together.</summary>
    public bool Excludes(Condition other) => Clauses.Any(mine => other.Clauses.Any(mine.Excludes));

    /// <summary>The condition in the words of the file.</summary>
    public override string ToString() => string.Join(" and ", Clauses);
}

/// <summary>How a clause compares.</summary>
public enum Comparison
{
    /// <summary>There is a value.</summary>
    Known,

    /// <summary>There is none.</summary>
    Unknown,

    /// <summary>It is this one.</summary>
    Is,

    /// <summary>It is another one, or none.</summary>
    IsNot,

    /// <summary>A number or amount, and at least as much.</summary>
    AtLeast,

    /// <summary>More.</summary>
    MoreThan,

    /// <summary>At most as much.</summary>
    AtMost,

    /// <summary>Less.</summary>
    LessThan,
}

/// <summary>One part of a condition.</summary>
/// <param name="Name">The slot or fact.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Operand">With what: a word, a number, or an amount in minor units with its currency.</param>
public sealed record Clause(string Name, Comparison Comparison, string Operand)
{
    private static readonly Dictionary<Comparison, string> Signs = new()
    {
        [Comparison.Known] = "is known", [Comparison.Unknown] = "is unknown", [Comparison.Is] = "is", [Comparison.IsNot] = "is not",
        [Comparison.AtLeast] = ">=", [Comparison.MoreThan] = ">", [Comparison.AtMost] = "<=", [Comparison.LessThan] = "<",
    };

    /// <summary>Whether it holds for a value.</summary>
    public bool Holds(Value? value) => Comparison switch
    {
        Comparison.Known => value is not null,
        Comparison.Unknown => value is null,
        Comparison.Is => value?.Key == Operand,
        Comparison.IsNot => value?.Key != Operand,
        _ => value is not null && Compares(value),
    };

    /// <summary>Whether it can be shown that both never hold together.</summary>
    public bool Excludes(Clause other) => Name == other.Name && (ExcludesOneWay(other) || other.ExcludesOneWay(this) || Apart(other));

    /// <summary>The clause in the words of the file.</summary>
    public override string ToString() => $"{Name} {Signs[Comparison]}{(Operand.Length > 0 ? " " + Operand : "")}";

    private bool ExcludesOneWay(Clause other) => Comparison switch
    {
        Comparison.Unknown => other.Comparison is not (Comparison.Unknown or Comparison.IsNot),
        Comparison.Is => (other.Comparison == Comparison.Is && other.Operand != Operand) || (other.Comparison == Comparison.IsNot && other.Operand == Operand),
        _ => false,
    };

    /// <summary>At least 5 and less than 5 never meet.</summary>
    private bool Apart(Clause other)
    {
        if (Bound is not { } mine || other.Bound is not { } its || Unit != other.Unit) return false;
        return (IsFloor && other.IsCeiling && Leaves(mine, its, other)) || (IsCeiling && other.IsFloor && Leaves(its, mine, other));
    }

    private bool Leaves(decimal floor, decimal ceiling, Clause other) =>
        floor > ceiling || (floor == ceiling && (Comparison is Comparison.MoreThan or Comparison.LessThan || other.Comparison is Comparison.MoreThan or Comparison.LessThan));

    private bool IsFloor => Comparison is Comparison.AtLeast or Comparison.MoreThan;

    private bool IsCeiling => Comparison is Comparison.AtMost or Comparison.LessThan;

    private string Unit => Operand.Contains(' ', StringComparison.Ordinal) ? Operand[(Operand.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";

    private decimal? Bound => decimal.TryParse(Operand.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private bool Compares(Value value)
    {
        if (Bound is not { } bound || Amount(value) is not { } amount) return false;
        return Comparison switch
        {
            Comparison.AtLeast => amount >= bound,
            Comparison.MoreThan => amount > bound,
            Comparison.AtMost => amount <= bound,
            _ => amount < bound,
        };
    }

    /// <summary>The value as a number in the operand's unit; another currency cannot be compared.</summary>
    private decimal? Amount(Value value) => value.Kind switch
    {
        ValueKind.Money when value.AsMoney() is var money => money.Currency == Unit ? money.MinorUnits : null,
        ValueKind.Number or ValueKind.Percent when Unit.Length == 0 => decimal.Parse(value.Text, NumberStyles.Number, CultureInfo.InvariantCulture),
        _ => null,
    };
}
