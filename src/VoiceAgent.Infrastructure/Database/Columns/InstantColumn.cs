using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace VoiceAgent.Infrastructure.Database.Columns;

/// <summary>An instant as whole milliseconds of Unix time: every database sorts and compares it.</summary>
internal sealed class InstantColumn() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => Instant.FromUnixTimeMilliseconds(milliseconds));
