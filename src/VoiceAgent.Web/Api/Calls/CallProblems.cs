using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Api.Calls;

/// <summary>What the calls API answers when it cannot do what was asked.</summary>
internal static class CallProblems
{
    public static ProblemHttpResult NoSuchCall(Guid id) => TypedResults.Problem(
        $"There is no call {id}. List them with GET /api/v1/calls.", statusCode: StatusCodes.Status404NotFound, title: "No such call");

    public static ProblemHttpResult NoSuchResident(Guid? id) => TypedResults.Problem(
        $"There is no resident {id}. List them with GET /api/v1/residents.", statusCode: StatusCodes.Status404NotFound, title: "No such resident");

    public static ProblemHttpResult NoResident() => Invalid("residentId", "Name a resident: {\"residentId\": \"…\"}. List them with GET /api/v1/residents.");

    public static ProblemHttpResult NoSuchDialog() => Invalid("dialog", "There is no such dialog for calls. Leave it out for check-in.");

    public static ProblemHttpResult NoInstant() => Invalid("when", "Give an instant such as 2026-03-11T01:30:00Z, or leave it out for now.");

    public static ProblemHttpResult Past() => Invalid("when", "That time is past. Give one to come, or leave it out for now.");

    public static ProblemHttpResult TooFar() => Invalid("when", "That is more than a year ahead. Plan a regular call with POST /api/v1/schedules instead.");

    public static ProblemHttpResult OutsideHours() => Invalid("when", "People are rung from 08:00 to 21:00 where they live. Choose a time inside these hours.");

    public static ProblemHttpResult NoConsent() => TypedResults.Problem(
        "This resident has not consented to calls, or wants no more of them. Enter the consent first.", statusCode: StatusCodes.Status409Conflict, title: "No consent");

    public static ProblemHttpResult TooLate() => TypedResults.Problem(
        "Only a call that still waits can be cancelled.", statusCode: StatusCodes.Status409Conflict, title: "Too late to cancel");

    private static ProblemHttpResult Invalid(string field, string detail) => TypedResults.Problem(
        detail, statusCode: StatusCodes.Status400BadRequest, title: "The call cannot be planned",
        extensions: new Dictionary<string, object?> { ["errors"] = new Dictionary<string, string[]> { [field] = [detail] } });
}
