using NodaTime;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class BankingSentencesTests
{
    private const double Most = 0.95;

    [Fact]
    public void Understand_KoreanSentences_NearlyAllAreRightInEverySlot() => Check("ko", BankingSentences.Korean);

    [Fact]
    public void Understand_EnglishSentences_NearlyAllAreRightInEverySlot() => Check("en", BankingSentences.English);

    private static void Check(string language, (string Text, string Expected)[] sentences)
    {
        var context = new UnderstandingContext { Language = language, Today = new LocalDate(2026, 3, 11) };
        var wrong = new List<string>();
        foreach (var (text, expected) in sentences)
        {
            var read = Read(Trained.Understander.Understand(text, context));
            if (read != Sorted(expected)) wrong.Add($"{text}\n    expected {Sorted(expected)}\n    but was  {read}");
        }

        var right = 1 - ((double)wrong.Count / sentences.Length);
        right.ShouldBeGreaterThanOrEqualTo(Most, $"{right:P1} right; wrong are\n{string.Join('\n', wrong)}");
    }

    private static string Read(Understood understood) =>
        string.Join(" + ", understood.Also.Select(wish => Write(wish.Intent, wish.Slots)).Prepend(Write(understood.Intent, understood.Slots)));

    private static string Write(string? intent, IReadOnlyDictionary<string, Value> slots) =>
        $"{intent} {string.Join("; ", slots.Select(slot => $"{slot.Key}={slot.Value.Text}").Order())}".Trim();

    private static string Sorted(string expected) => string.Join(" + ", expected.Split(" + ").Select(SortedWish));

    private static string SortedWish(string wish)
    {
        var parts = wish.Split(' ', 2);
        return parts.Length == 1 ? wish : $"{parts[0]} {string.Join("; ", parts[1].Split("; ").Order())}";
    }
}
