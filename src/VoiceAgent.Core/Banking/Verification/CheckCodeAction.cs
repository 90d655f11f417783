using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Verification;

/// <summary><c>verification.check</c>: asks the bank whether slot <c>code</c> is the customer's one-time code of now.</summary>
internal sealed class CheckCodeAction(ICoreBanking bank) : IDialogAction
{
    public string Name => "verification.check";

    public IReadOnlyList<string> Outcomes => ["verified", "wrong", "used", "locked"];

    public IReadOnlyList<string> Uses => ["code"];

    public IReadOnlyList<string> Facts => ["tries-left"];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        // No code is no try: a slot whose secret was not kept over a restart must not cost one.
        if (!context.Slots.TryGetValue("code", out var code) || code.Text.Length == 0) return new("used");
        var check = await bank.CheckCodeAsync(context.CustomerId!, code.Text, cancellationToken);
        return new(Outcome(check.Verdict)) { Facts = { ["tries-left"] = Value.Of((decimal)check.TriesLeft) } };
    }

    private static string Outcome(CodeVerdict verdict) => verdict switch
    {
        CodeVerdict.Verified => "verified",
        CodeVerdict.Used => "used",
        CodeVerdict.Locked => "locked",
        _ => "wrong",
    };
}
