using System.Runtime.CompilerServices;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Names a feature by 64 bits. Sixty-four bits of half a million features meet by chance once in a hundred million models.</summary>
internal static class FeatureHash
{
    private const ulong Prime = 1099511628211UL;

    /// <summary>The name of a run of characters of one kind: FNV-1a over UTF-16 units, then stirred.</summary>
    public static ulong Of(ReadOnlySpan<char> text, uint kind)
    {
        var hash = 14695981039346656037UL ^ (kind * 0x9E3779B97F4A7C15UL);
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Stir(hash);
    }

    /// <summary>The name of two features together, in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second) => Stir((first * 0x9E3779B97F4A7C15UL) ^ (second + 0x7F4A7C15UL + (first << 6) + (first >> 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Stir(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 29);
    }
}
