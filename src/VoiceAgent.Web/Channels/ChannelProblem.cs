using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Channels;

/// <summary>
/// An error as problem details; the member <c>error</c> repeats it in the form that Bot Framework clients know.
/// </summary>
public static class ChannelProblem
{
    /// <summary>A problem.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Bot Framework's word for it, such as <c>TokenExpired</c>.</param>
    /// <param name="detail">What is wrong and what to do.</param>
    public static ProblemHttpResult Of(int status, string code, string detail) =>
        TypedResults.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?>
        {
            ["error"] = new Dictionary<string, string> { ["code"] = code, ["message"] = detail },
        });
}
