using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Infrastructure.Database.Columns;

/// <summary>A local date as ISO 8601 text: <c>2026-11-24</c>.</summary>
internal sealed class LocalDateColumn() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date),
    text => LocalDatePattern.Iso.Parse(text).Value);
