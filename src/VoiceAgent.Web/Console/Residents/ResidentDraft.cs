using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.CareCalls.Residents;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>A resident's record as it is typed, with what is wrong with each field in words.</summary>
internal sealed record ResidentDraft
{
    // As the form was opened: only what was changed since is taken over, so that what others changed meanwhile stays.
    private ResidentDraft? _opened;

    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Language { get; set; } = "ko";
    public string BirthDate { get; set; } = "";
    public string District { get; set; } = "";
    public string Guardian { get; set; } = "";
    public string Notes { get; set; } = "";
    public bool HasConsented { get; set; }
    public bool HasOptedOut { get; set; }

    public static ResidentDraft Of(Resident resident)
    {
        var draft = Read(resident);
        draft._opened = draft with { };
        return draft;
    }

    public static string? CheckName(string? name) => string.IsNullOrWhiteSpace(name)
        ? In("이름을 적어 주세요.", "Please write the name.")
        : null;

    public static string? CheckPhone(string? phone) => PhoneNumber.Normalise(phone) is null
        ? In("전화번호를 010-1234-5678처럼 적어 주세요.", "Please write the number like 010-1234-5678.")
        : null;

    public static string? CheckBirthDate(string? date) => string.IsNullOrEmpty(date) || LocalDatePattern.Iso.Parse(date).Success
        ? null
        : In("생년월일을 다시 골라 주세요.", "Please choose the birth date again.");

    /// <summary>Takes what was typed over into the record. Only for a draft without complaints.</summary>
    public void ApplyTo(Resident resident, Instant now)
    {
        var before = _opened ?? new();
        ApplyFacts(resident, before);
        if (Language != before.Language) resident.Language = Language;
        if (HasConsented != before.HasConsented) resident.ConsentedAt = HasConsented ? resident.ConsentedAt ?? now : null;
        if (HasOptedOut != before.HasOptedOut) resident.OptedOutAt = HasOptedOut ? resident.OptedOutAt ?? now : null;
    }

    private void ApplyFacts(Resident resident, ResidentDraft before)
    {
        if (Name != before.Name) resident.Name = Name.Trim();
        if (Phone != before.Phone) resident.Phone = PhoneNumber.Normalise(Phone) ?? throw new InvalidOperationException("The draft was not checked.");
        if (BirthDate != before.BirthDate) resident.BirthDate = string.IsNullOrEmpty(BirthDate) ? null : LocalDatePattern.Iso.Parse(BirthDate).Value;
        if (District != before.District) resident.District = District.Trim();
        if (Guardian != before.Guardian) resident.Guardian = Guardian.Trim();
        if (Notes != before.Notes) resident.Notes = Notes.Trim();
    }

    private static ResidentDraft Read(Resident resident) => new()
    {
        Name = resident.Name,
        Phone = PhoneWords.Of(resident.Phone),
        Language = resident.Language,
        BirthDate = resident.BirthDate is { } date ? LocalDatePattern.Iso.Format(date) : "",
        District = resident.District,
        Guardian = resident.Guardian,
        Notes = resident.Notes,
        HasConsented = resident.ConsentedAt is not null,
        HasOptedOut = resident.OptedOutAt is not null,
    };
}
