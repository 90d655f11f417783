using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Infrastructure.SandboxBank.Codes;

/// <summary>Gives each sample customer the secret that their authenticator holds: random, unless a seed is set.</summary>
internal sealed class CodeSecrets(IOptions<SandboxBankOptions> options)
{
    private const int Bytes = 20;

    /// <summary>The secret of a customer; the same seed gives the same one.</summary>
    public byte[] Of(string customerId) => options.Value.CodeSeed is { Length: > 0 } seed
        ? SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{customerId}"))[..Bytes]
        : RandomNumberGenerator.GetBytes(Bytes);
}
