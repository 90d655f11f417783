using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Testing.LanguageModels;

/// <summary>Requests to word a reply, such as the banker makes.</summary>
public static class SampleRequests
{
    /// <summary>Asks, in Korean, whether to send 300,000 won.</summary>
    public static ReplyRequest Confirm(string? lastWords = null) => new()
    {
        Language = "ko",
        Template = "김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. 이대로 보낼까요?",
        Facts = new Dictionary<string, ReplyFact>
        {
            ["holder"] = new(Value.Entity("p1", "김영희"), "김영희"),
            ["amount"] = new(Value.Of(Money.Won(300_000)), "300,000원"),
            ["fee"] = new(Value.Of(Money.Won(500)), "500원"),
        },
        LastWords = lastWords,
        Dialog = "transfer",
        State = "confirming",
    };

    /// <summary>Tells, in Korean, a balance, with more facts at hand.</summary>
    public static ReplyRequest Balance() => new()
    {
        Language = "ko",
        Template = "생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요.",
        Facts = new Dictionary<string, ReplyFact>
        {
            ["account"] = new(Value.Entity("a1", "생활비 통장"), "생활비 통장"),
            ["number"] = new(new Value(ValueKind.AccountNumber, "110-222-456789"), "110-***-456789"),
            ["balance"] = new(Value.Of(Money.Won(1_234_567)), "1,234,567원"),
            ["rate"] = new(Value.Percent(3.25m), "3.25%"),
            ["call-centre"] = new(new Value(ValueKind.Phone, "1588-0000"), "1588-0000"),
        },
        Dialog = "balance",
        State = "telling",
    };

    /// <summary>Tells, in English, a balance and a fee.</summary>
    public static ReplyRequest English() => new()
    {
        Language = "en",
        Template = "Your Living account holds 1,234,567 won. The fee is 500 won, due on March 12.",
        Facts = new Dictionary<string, ReplyFact>
        {
            ["account"] = new(Value.Entity("a1", "생활비 통장", "Living account"), "Living account"),
            ["balance"] = new(Value.Of(Money.Won(1_234_567)), "1,234,567 won"),
            ["fee"] = new(Value.Of(Money.Won(500)), "500 won"),
        },
        Dialog = "balance",
        State = "telling",
    };

    /// <summary>Asks an old person, in Korean, how they slept; there is not one figure in it.</summary>
    public static ReplyRequest Sleep() => new()
    {
        Language = "ko",
        Template = "잠은 잘 주무셨어요?",
        LastWords = "밥은 먹었어",
        Voice = true,
        Dialog = "check-in",
        State = "sleep",
    };
}
