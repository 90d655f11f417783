using NodaTime;
using VoiceAgent.Core.CareCalls.Residents;

namespace VoiceAgent.Web.Api.Residents;

/// <summary>A resident as the API gives it.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">Full name.</param>
/// <param name="Phone">Telephone number, E.164.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="BirthDate">ISO 8601, or null.</param>
/// <param name="District">Neighbourhood.</param>
/// <param name="Guardian">Whom to reach when something is wrong.</param>
/// <param name="Notes">What staff should know.</param>
/// <param name="ConsentedAt">When consent was given; null: they are not called.</param>
/// <param name="OptedOutAt">When they asked for no more calls, or null.</param>
/// <param name="MayBeCalled">Consented and not opted out.</param>
/// <param name="CreatedAt">When the record was made.</param>
public sealed record ResidentBody(
    Guid Id, string Name, string Phone, string Language, LocalDate? BirthDate, string District, string Guardian, string Notes,
    Instant? ConsentedAt, Instant? OptedOutAt, bool MayBeCalled, Instant CreatedAt)
{
    internal static ResidentBody Of(Resident resident) => new(
        resident.Id, resident.Name, resident.Phone, resident.Language, resident.BirthDate, resident.District, resident.Guardian, resident.Notes,
        resident.ConsentedAt, resident.OptedOutAt, resident.MayBeCalled, resident.CreatedAt);
}

/// <summary>A resident as the API takes it.</summary>
public sealed record ResidentDraft
{
    /// <summary>Full name, 1 to 60 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Telephone number, E.164 or as written in Korea (<c>010-1234-5678</c>).</summary>
    public string? Phone { get; init; }

    /// <summary><c>ko</c> (if left out) or <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>ISO 8601 date.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Neighbourhood, at most 100 characters.</summary>
    public string? District { get; init; }

    /// <summary>Whom to reach when something is wrong, at most 200 characters.</summary>
    public string? Guardian { get; init; }

    /// <summary>What staff should know, at most 2,000 characters.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether they have consented to be called; without it nobody is called. Left out: it stays as it is.</summary>
    public bool? Consented { get; init; }

    /// <summary>Whether they asked for no more calls. Left out: it stays as it is.</summary>
    public bool? OptedOut { get; init; }

    /// <summary>Puts what was sent into the record; a consent or an opt-out that stands keeps its time.</summary>
    internal void WriteTo(Resident resident, Instant now)
    {
        resident.Name = Name?.Trim() ?? "";
        resident.Phone = PhoneNumber.Normalise(Phone) ?? Phone ?? "";
        resident.Language = Language ?? "ko";
        resident.BirthDate = BirthDate;
        resident.District = District?.Trim() ?? "";
        resident.Guardian = Guardian?.Trim() ?? "";
        resident.Notes = Notes?.Trim() ?? "";
        if (Consented is { } consented) resident.ConsentedAt = consented ? resident.ConsentedAt ?? now : null;
        if (OptedOut is { } optedOut) resident.OptedOutAt = optedOut ? resident.OptedOutAt ?? now : null;
    }

    /// <summary>A new record with what was sent.</summary>
    internal Resident ToResident(Instant now)
    {
        var resident = new Resident { Id = Guid.NewGuid(), Name = "", Phone = "", CreatedAt = now };
        WriteTo(resident, now);
        return resident;
    }
}
