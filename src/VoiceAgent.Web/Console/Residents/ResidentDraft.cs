using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.CareCalls.Residents;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>A resident's record as it is typed, with what is wrong with each field in words.</summary>
internal sealed class ResidentDraft
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Language { get; set; } = "ko";
    public string BirthDate { get; set; } = "";
    public string District { get; set; } = "";
    public string Guardian { get; set; } = "";
    public string Notes { get; set; } = "";
    public bool HasConsented { get; set; }
    public bool HasOptedOut { get; set; }

    public static ResidentDraft Of(Resident resident) => new()
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

    public static string? CheckName(string? name) => string.IsNullOrWhiteSpace(name)
        ? In("이름을 적어 주세요.", "Please write the name.")
        : null;

    public static string? CheckPhone(string? phone) => PhoneNumber.Normalise(phone) is null
        ? In("전화번호를 010-1234-5678처럼 적어 주세요.", "Please write the number like 010-1234-5678.")
        : null;

    public static string? CheckBirthDate(string? date) => string.IsNullOrEmpty(date) || LocalDatePattern.Iso.Parse(date).Success
        ? null
        : In("생년월일을 다시 골라 주세요.", "Please choose the birth date again.");

    /// <summary>Takes the draft over into the record. Only for a draft without complaints.</summary>
    public void ApplyTo(Resident resident, Instant now)
    {
        resident.Name = Name.Trim();
        resident.Phone = PhoneNumber.Normalise(Phone) ?? throw new InvalidOperationException("The draft was not checked.");
        resident.Language = Language;
        resident.BirthDate = string.IsNullOrEmpty(BirthDate) ? null : LocalDatePattern.Iso.Parse(BirthDate).Value;
        resident.District = District.Trim();
        resident.Guardian = Guardian.Trim();
        resident.Notes = Notes.Trim();
        resident.ConsentedAt = HasConsented ? resident.ConsentedAt ?? now : null;
        resident.OptedOutAt = HasOptedOut ? resident.OptedOutAt ?? now : null;
    }
}
