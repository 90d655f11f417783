using System.Security.Claims;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Web.Security;

/// <summary>What may be done by whom: a policy a role, and each role includes those before it.</summary>
public static class StaffPolicies
{
    /// <summary>Residents, schedules, calls, alerts.</summary>
    public const string Staff = "staff";

    /// <summary>Also every conversation.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>Also the audit trail.</summary>
    public const string Administrator = "administrator";

    /// <summary>Every policy; each asks for the role of its name.</summary>
    public static readonly IReadOnlyList<string> All = [Staff, Supervisor, Administrator];

    /// <summary>Somebody of this name with this role and all that it includes.</summary>
    /// <param name="name">The user name, or <c>api-key</c>.</param>
    /// <param name="role">The highest role.</param>
    /// <param name="scheme">How they proved who they are.</param>
    public static ClaimsPrincipal Principal(string name, StaffRole role, string scheme)
    {
        var roles = All.Take((int)role + 1).Select(policy => new Claim(ClaimTypes.Role, policy));
        return new(new ClaimsIdentity([new(ClaimTypes.Name, name), .. roles], scheme));
    }
}
