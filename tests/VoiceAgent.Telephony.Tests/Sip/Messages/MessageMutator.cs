using System.Text;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>Makes broken messages of good ones, the same for the same seed: octets changed, cut, doubled, exchanged with parts of other messages.</summary>
internal sealed class MessageMutator(int seed, IReadOnlyList<byte[]> good)
{
    private static readonly byte[][] Spice =
        [.. new[] { "\r\n", "\r\n ", "\n", "\r", "\0", "\"", "\\", "<", ">", ";", ",", ":", "@", "%", "%0", "[", "]", "::", " ", "\t", "=", "?", "/", "99999999999999999999", "-1", "ÿ", "SIP/2.0", "Via: ", "Content-Length: ", "*" }
            .Select(Encoding.Latin1.GetBytes)];

    private readonly Random random = new(seed);

    /// <summary>The next one.</summary>
    public byte[] Next()
    {
        var message = new List<byte>(good[random.Next(good.Count)]);
        for (var steps = random.Next(1, 7); steps > 0; steps--) Mutate(message);
        return [.. message];
    }

    private void Mutate(List<byte> message)
    {
        var at = random.Next(message.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 8)), message.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < message.Count: message[at] = (byte)random.Next(256); break;
            case 1: message.RemoveRange(at, length); break;
            case 2: message.InsertRange(at, message.GetRange(at, length)); break;
            case 3: message.InsertRange(at, Spice[random.Next(Spice.Length)]); break;
            case 4: message.InsertRange(at, Part()); break;
            case 5 when random.Next(4) == 0: message.RemoveRange(at, message.Count - at); break;
            case 6 when random.Next(50) == 0: message.InsertRange(at, Enumerable.Repeat(Spice[random.Next(Spice.Length)], random.Next(500)).SelectMany(s => s)); break;
            default: break;
        }
    }

    private ArraySegment<byte> Part()
    {
        var other = good[random.Next(good.Count)];
        var from = random.Next(other.Length);
        return new(other, from, Math.Min(random.Next(200), other.Length - from));
    }
}
