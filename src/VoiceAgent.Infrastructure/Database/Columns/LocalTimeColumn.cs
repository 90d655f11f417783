using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Infrastructure.Database.Columns;

/// <summary>A local time as ISO 8601 text: <c>09:00:00</c>.</summary>
internal sealed class LocalTimeColumn() : ValueConverter<LocalTime, string>(
    time => LocalTimePattern.ExtendedIso.Format(time),
    text => LocalTimePattern.ExtendedIso.Parse(text).Value);
