using NodaTime;

namespace VoiceAgent.Core.CareCalls.Residents;

/// <summary>What must be true of a resident's record before it is kept.</summary>
public static class ResidentCheck
{
    private static readonly LocalDate OldestBirth = new(1900, 1, 1);

    /// <summary>Each fault as the field (camelCase, as the API names it) and what to do; empty when there is none.</summary>
    /// <param name="resident">The record; its phone is in E.164, or as it was written when it could not be normalised.</param>
    /// <param name="today">Today where the residents live.</param>
    public static IEnumerable<(string Field, string Message)> Find(Resident resident, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(resident);
        if (resident.Name.Trim().Length is < 1 or > 60) yield return ("name", "Give a name of 1 to 60 characters.");
        else if (resident.Name.Any(char.IsControl)) yield return ("name", "A name has no control characters.");
        if (PhoneNumber.Normalise(resident.Phone) is null) yield return ("phone", "Give a telephone number such as 010-1234-5678 or +821012345678.");
        if (resident.Language is not ("ko" or "en")) yield return ("language", "Give ko or en.");
        if (resident.BirthDate is { } born && (born > today || born < OldestBirth)) yield return ("birthDate", "Give a date in the past, from 1900 on.");
        if (resident.District.Length > 100) yield return ("district", "Give at most 100 characters.");
        if (resident.Guardian.Length > 200) yield return ("guardian", "Give at most 200 characters.");
        if (resident.Notes.Length > 2000) yield return ("notes", "Give at most 2,000 characters.");
    }
}
