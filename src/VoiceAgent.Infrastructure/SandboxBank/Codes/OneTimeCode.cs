using System.Security.Cryptography;
using System.Text;
using OtpNet;

namespace VoiceAgent.Infrastructure.SandboxBank.Codes;

/// <summary>Time-based one-time codes (RFC 6238): six digits, a new one every 30 seconds.</summary>
internal static class OneTimeCode
{
    /// <summary>How long a step lasts, in seconds.</summary>
    public const int StepSeconds = 30;

    private const int ToleratedSteps = 1;

    /// <summary>The step that a moment is in.</summary>
    public static long StepAt(long unixSeconds) => unixSeconds / StepSeconds;

    /// <summary>The code of a step.</summary>
    public static string Of(byte[] secret, long step) =>
        new Totp(secret, StepSeconds).ComputeTotp(DateTimeOffset.FromUnixTimeSeconds(step * StepSeconds).UtcDateTime);

    /// <summary>The step that a code belongs to, among the one of now and its neighbours; null when it is none of theirs.</summary>
    public static long? Match(byte[] secret, string code, long now)
    {
        for (var step = now + ToleratedSteps; step >= now - ToleratedSteps; step--)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(secret, step)), Encoding.UTF8.GetBytes(code))) return step;
        }

        return null;
    }

    /// <summary>The first step whose code could still be spent now or later.</summary>
    public static long NextUsable(long lastSpent, long now) => Math.Max(now, lastSpent + 1);

    /// <summary>Whether the code of a step is accepted already.</summary>
    public static bool IsAccepted(long step, long now) => step <= now + ToleratedSteps;

    /// <summary>The first moment at which the code of a step is accepted no more.</summary>
    public static long EndsAt(long step) => (step + ToleratedSteps + 1) * StepSeconds;

    /// <summary>The first moment at which the code of a step is accepted.</summary>
    public static long BeginsAt(long step) => (step - ToleratedSteps) * StepSeconds;
}
