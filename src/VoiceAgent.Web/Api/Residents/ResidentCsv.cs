using CsvHelper;
using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.CareCalls.Residents;

namespace VoiceAgent.Web.Api.Residents;

/// <summary>Reads residents from CSV with the header <c>name,phone,language,birthDate,district,guardian,notes,consented</c>; only the first two are needed.</summary>
internal sealed class ResidentCsv(Instant now, LocalDate today)
{
    private static readonly CsvReaderOptions Shape = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
    };

    /// <summary>Everybody who was read without a fault, with the line.</summary>
    public List<(int Line, Resident Resident)> Residents { get; } = [];

    /// <summary>Every fault by its line, from 1, which is the header.</summary>
    public List<ImportFault> Faults { get; } = [];

    /// <summary>Reads the whole text.</summary>
    public void Read(string text)
    {
        using var csv = CsvReader.FromText(text, Shape);
        if (!csv.TryGetFieldIndex("name", out _) || !csv.TryGetFieldIndex("phone", out _))
        {
            Faults.Add(new(1, "header", "The first line must name the columns, at least name and phone."));
            return;
        }

        while (csv.Read()) Read(csv, (int)csv.LineNumber);
        if (Residents.Count + Faults.Count == 0) Faults.Add(new(2, "name", "There is no resident below the header."));
    }

    private void Read(CsvReader csv, int line)
    {
        var (born, bornFault) = Born(Field(csv, "birthDate"));
        var resident = Draft(csv, born).ToResident(now);
        List<(string Field, string Message)> faults = [.. ResidentCheck.Find(resident, today)];
        if (bornFault) faults.Add(("birthDate", "Give a date such as 1941-04-12."));
        if (Residents.Any(row => row.Resident.Name == resident.Name && row.Resident.Phone == resident.Phone)) faults.Add(("phone", "This resident is on an earlier line too."));
        Faults.AddRange(faults.Select(fault => new ImportFault(line, fault.Field, fault.Message)));
        if (faults.Count == 0) Residents.Add((line, resident));
    }

    private static ResidentDraft Draft(CsvReader csv, LocalDate? born) => new()
    {
        Name = Field(csv, "name"),
        Phone = Field(csv, "phone"),
        Language = Field(csv, "language")?.ToLowerInvariant(),
        BirthDate = born,
        District = Field(csv, "district"),
        Guardian = Field(csv, "guardian"),
        Notes = Field(csv, "notes"),
        Consented = Field(csv, "consented")?.ToUpperInvariant() is "TRUE" or "YES" or "Y" or "1" or "예" or "동의",
    };

    private static (LocalDate? Date, bool Fault) Born(string? text)
    {
        if (text is null) return (null, false);
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? (parsed.Value, false) : (null, true);
    }

    private static string? Field(CsvReader csv, string name)
    {
        if (!csv.TryGetFieldIndex(name, out var index) || index >= csv.FieldCount) return null;
        var value = csv.GetString(index);
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}

/// <summary>One fault of an import.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Field">The column.</param>
/// <param name="Message">What to do.</param>
public sealed record ImportFault(int Line, string Field, string Message);
