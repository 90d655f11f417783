using System.Collections.Concurrent;
using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>
/// The line whose telephones are browser pages: rings in every open page of the resident, in this process. A resident with
/// no page open has a telephone that rings nowhere.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="lifetime">Says when the service stops: pages that go then have not hung up.</param>
public sealed class BrowserLine(TimeProvider time, IHostApplicationLifetime lifetime) : ILine
{
    private readonly ConcurrentDictionary<Guid, BrowserPhone> _phones = new();

    /// <inheritdoc/>
    public Task<ILineCall> PlaceAsync(LineRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.FromResult<ILineCall>(PhoneOf(request.ResidentId).Ring(request));
    }

    /// <summary>The resident's telephone.</summary>
    internal BrowserPhone PhoneOf(Guid residentId) => _phones.GetOrAdd(residentId, _ => new BrowserPhone(time, lifetime.ApplicationStopping));
}
