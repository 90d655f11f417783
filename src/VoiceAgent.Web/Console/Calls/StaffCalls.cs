using System.Security.Claims;
using NodaTime;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Web.Api.Calls;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>Where staff plan calls: by the same rules as the REST interface.</summary>
internal sealed class StaffCalls(CallPlan plan)
{
    /// <summary>The call script that staff plan.</summary>
    public const string Dialog = "check-in";

    /// <summary>Plans a call; gives its id, or what stands in the way.</summary>
    /// <param name="resident">Whom to call.</param>
    /// <param name="when">When; now if null.</param>
    /// <param name="who">Who plans it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(Guid Id, string? Complaint)> PlanAsync(Resident resident, Instant? when, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        var request = new CallRequest { ResidentId = resident.Id, Dialog = Dialog, When = CallTimes.Write(when) };
        var (id, problem) = await plan.MakeAsync(request, who, cancellationToken);
        return problem is null ? (id, null) : (default, Words(problem.StatusCode));
    }

    private static string Words(int status) => status == StatusCodes.Status409Conflict
        ? In("통화에 동의하지 않으셨어요. 먼저 동의를 받아 주세요.", "There is no consent to calls. Please obtain it first.")
        : In("그 시간에는 전화할 수 없어요. 오전 8시부터 오후 9시 사이로 정해 주세요.", "No calls at that time. Please choose one between 8 in the morning and 9 in the evening.");
}
