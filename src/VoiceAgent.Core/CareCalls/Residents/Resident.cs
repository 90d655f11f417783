using NodaTime;

namespace VoiceAgent.Core.CareCalls.Residents;

/// <summary>A person who is called.</summary>
public sealed class Resident
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Full name, as addressed: "김순자" is called 김순자 님.</summary>
    public required string Name { get; set; }

    /// <summary>Telephone number, E.164 (<c>+821012345678</c>).</summary>
    public required string Phone { get; set; }

    /// <summary><c>ko</c> or <c>en</c>: the language of the calls.</summary>
    public string Language { get; set; } = "ko";

    /// <summary>Birth date, or null when not told.</summary>
    public LocalDate? BirthDate { get; set; }

    /// <summary>Neighbourhood, as staff write it.</summary>
    public string District { get; set; } = "";

    /// <summary>Whom to reach when something is wrong: name and number in words.</summary>
    public string Guardian { get; set; } = "";

    /// <summary>What staff should know.</summary>
    public string Notes { get; set; } = "";

    /// <summary>When consent to be called (and recorded in writing) was given; without it nobody is called.</summary>
    public Instant? ConsentedAt { get; set; }

    /// <summary>When they asked for no more calls, or null.</summary>
    public Instant? OptedOutAt { get; set; }

    /// <summary>When the record was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Whether calls may be placed.</summary>
    public bool MayBeCalled => ConsentedAt is not null && OptedOutAt is null;
}
