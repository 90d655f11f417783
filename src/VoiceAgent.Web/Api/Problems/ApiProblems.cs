using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Api.Problems;

/// <summary>What the API answers when it cannot do what was asked.</summary>
internal static class ApiProblems
{
    /// <summary>404: there is no record of this kind with this key.</summary>
    public static ProblemHttpResult NotFound(string kind, object id) => TypedResults.Problem(
        $"There is no {kind} {id}. List them with GET /api/v1/{kind}s.", statusCode: StatusCodes.Status404NotFound, title: $"No such {kind}");

    /// <summary>409: the record is in a state in which this cannot be done.</summary>
    public static ProblemHttpResult Conflict(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict);

    /// <summary>400 with every fault by its field.</summary>
    public static ValidationProblem Invalid(IEnumerable<(string Field, string Message)> faults) =>
        TypedResults.ValidationProblem(ByField(faults), "Correct the fields named in errors and send it again.");

    /// <summary>The faults by their field.</summary>
    public static Dictionary<string, string[]> ByField(IEnumerable<(string Field, string Message)> faults) =>
        faults.GroupBy(fault => fault.Field, fault => fault.Message).ToDictionary(group => group.Key, group => group.ToArray());
}
