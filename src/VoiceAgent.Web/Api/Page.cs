using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">The records, in the list's order.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page this is, from 1.</param>
/// <param name="Size">How many a page holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    /// <summary>The page of a sorted query that was asked for; a number or size out of range is brought into it.</summary>
    /// <param name="query">The whole list, sorted.</param>
    /// <param name="number">From 1; null is 1.</param>
    /// <param name="size">1 to 200; null is 50.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    internal static async Task<Page<T>> OfAsync(IQueryable<T> query, int? number, int? size, CancellationToken cancellationToken)
    {
        var (page, count) = (Math.Clamp(number ?? 1, 1, 1_000_000), Math.Clamp(size ?? 50, 1, 200));
        var total = await query.CountAsync(cancellationToken);
        var items = await query.Skip((page - 1) * count).Take(count).ToListAsync(cancellationToken);
        return new(items, total, page, count);
    }

    /// <summary>The same page of something else.</summary>
    internal Page<TOther> Select<TOther>(Func<T, TOther> map) => new([.. Items.Select(map)], Total, Number, Size);
}
