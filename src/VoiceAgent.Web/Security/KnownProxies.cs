using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Security;

/// <summary>Who is really asking, when proxies stand before the service.</summary>
internal static class KnownProxies
{
    /// <summary>Believes the proxies of <see cref="SecurityOptions.KnownProxies"/>; without any, the headers are anybody's word and are not read.</summary>
    public static void UseKnownProxies(this WebApplication app)
    {
        var known = app.Services.GetRequiredService<IOptions<SecurityOptions>>().Value.KnownProxies;
        if (known.Count > 0) app.UseForwardedHeaders(Options(known));
    }

    private static ForwardedHeadersOptions Options(IEnumerable<string> known)
    {
        // As many hops as are known: the first address that is not a proxy's is the asker's.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in known) options.KnownProxies.Add(IPAddress.Parse(proxy));
        return options;
    }
}
