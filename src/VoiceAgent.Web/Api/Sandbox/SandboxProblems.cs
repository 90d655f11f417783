using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Api.Sandbox;

/// <summary>What the sample bank's API says when it cannot do what was asked.</summary>
internal static class SandboxProblems
{
    private const string Where = "GET /api/v1/sandbox/customers lists the ids.";

    public static ProblemHttpResult UnknownCustomer(string? id) => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such customer",
        detail: $"The sample bank has no customer '{Shortened(id)}'. {Where}");

    public static ProblemHttpResult NoCustomerNamed() => TypedResults.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: "No customer named",
        detail: $"The body is to be {{\"customer\": \"kim-minjun\"}}. {Where}");

    public static ProblemHttpResult CodesUsedUp(int seconds) => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict, title: "The codes of this half minute are used up",
        detail: $"Each code is good once. Ask again in {seconds} s.", extensions: new Dictionary<string, object?> { ["retryAfterSeconds"] = seconds });

    private static string Shortened(string? id) => id is { Length: > 60 } ? id[..60] + "…" : id ?? "";
}
