using NodaTime;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>An account that is being filled with a year of movements; its balance is always their sum and never below zero.</summary>
internal sealed class SampleAccount(AccountRow row, SampleSpan span)
{
    private readonly List<(LocalDateTime At, string Korean, string English, long Amount)> planned = [];

    /// <summary>The account, with its balance once <see cref="Book"/> was called.</summary>
    public AccountRow Row => row;

    /// <summary>Plans a movement; what lies outside the span is left out.</summary>
    public void Plan(LocalDateTime at, string korean, string english, long amount)
    {
        if (at >= span.From && at < span.Until) planned.Add((at, korean, english, amount));
    }

    /// <summary>The movements in the order they happened. An expense that the balance could not bear did not take place.</summary>
    public IEnumerable<MovementRow> Book()
    {
        foreach (var (at, korean, english, amount) in planned.OrderBy(plan => plan.At))
        {
            if (row.Balance + amount < 0) continue;
            row.Balance += amount;
            yield return new MovementRow
            {
                AccountId = row.Id, At = at, Counterparty = korean, EnglishCounterparty = english, Amount = amount, BalanceAfter = row.Balance,
            };
        }
    }
}
