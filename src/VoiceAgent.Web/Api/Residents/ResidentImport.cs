using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Residents;

/// <summary>Adds many residents at once: all of them, or none.</summary>
internal static class ResidentImport
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<Results<Ok<ImportedBody>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        var csv = new ResidentCsv(time.InstantNow(), time.Today());
        if (await TextAsync(request, cancellationToken) is not { } text) return Refused([new(1, "file", "Save the file as UTF-8 and send it as text/csv.")]);
        csv.Read(text);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var faults = csv.Faults.Concat(await KnownAsync(context, csv.Residents, cancellationToken)).OrderBy(fault => fault.Line).ToList();
        if (faults.Count > 0) return Refused(faults);
        var residents = csv.Residents.ConvertAll(row => row.Resident);
        foreach (var resident in residents) context.Record(who, "resident.imported", resident.Id, time);
        context.Residents.AddRange(residents);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new ImportedBody(residents.Count, residents.ConvertAll(resident => resident.Id)));
    }

    // As a body of its own, or as the file of a form.
    private static async Task<string?> TextAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var file = request.HasFormContentType
                ? (await request.ReadFormAsync(cancellationToken)).Files is [var sent, ..] ? sent.OpenReadStream() : null
                : request.Body;
            if (file is null) return null;
            using var reader = new StreamReader(file, Strict);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static async Task<List<ImportFault>> KnownAsync(
        VoiceAgentDbContext context, List<(int Line, Resident Resident)> rows, CancellationToken cancellationToken)
    {
        var phones = rows.ConvertAll(row => row.Resident.Phone);
        var known = await context.Residents.Where(resident => phones.Contains(resident.Phone)).Select(resident => new { resident.Name, resident.Phone }).ToListAsync(cancellationToken);
        return [.. rows
            .Where(row => known.Any(other => other.Name == row.Resident.Name && other.Phone == row.Resident.Phone))
            .Select(row => new ImportFault(row.Line, "phone", "This resident is registered already."))];
    }

    private static ProblemHttpResult Refused(List<ImportFault> faults) => TypedResults.Problem(
        "Nothing was imported. Correct the lines named in rows and send the whole file again.",
        statusCode: StatusCodes.Status400BadRequest,
        title: "The file has faults",
        extensions: new Dictionary<string, object?> { ["rows"] = faults });
}

/// <summary>What an import added.</summary>
/// <param name="Imported">How many residents.</param>
/// <param name="Ids">Their keys, in the file's order.</param>
public sealed record ImportedBody(int Imported, IReadOnlyList<Guid> Ids);
