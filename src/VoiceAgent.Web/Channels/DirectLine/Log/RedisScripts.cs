namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>
/// The scripts of <see cref="RedisConversationLog"/>. KEYS: log, places, state, pending; ARGV[1]: expiry in milliseconds.
/// Places are integers below 2^53, which Lua holds exactly.
/// </summary>
internal static class RedisScripts
{
    private const string Keep = """

        local function keep()
          for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[1]) end
        end

        """;

    // ARGV[2]: first place; ARGV[3]: what waits, or empty.
    internal const string Open = Keep + """
        if redis.call('HSETNX', KEYS[3], 'end', ARGV[2]) == 0 then return 0 end
        if ARGV[3] ~= '' then redis.call('RPUSH', KEYS[4], ARGV[3]) end
        keep()
        return 1
        """;

    internal const string State = Keep + """
        local reached = redis.call('HGET', KEYS[3], 'end')
        if not reached then return {0, 0, 0, 0} end
        keep()
        return {1, redis.call('HEXISTS', KEYS[3], 'ended'), tonumber(reached), redis.call('EXISTS', KEYS[4])}
        """;

    // ARGV[2]: first place; [3]: how many to keep; [4]: id; [5]: activity; [6]: what waits, or empty; [7]: channel.
    internal const string Append = Keep + """
        local place = redis.call('HGET', KEYS[2], ARGV[4])
        if place then return {tonumber(place), 0} end
        redis.call('HSETNX', KEYS[3], 'end', ARGV[2])
        place = redis.call('HINCRBY', KEYS[3], 'end', 1)
        redis.call('HSET', KEYS[2], ARGV[4], place)
        redis.call('RPUSH', KEYS[1], ARGV[5])
        if ARGV[6] ~= '' then redis.call('RPUSH', KEYS[4], ARGV[6]) end
        if redis.call('LLEN', KEYS[1]) > tonumber(ARGV[3]) then
          local oldest = redis.call('LPOP', KEYS[1])
          redis.call('HDEL', KEYS[2], string.match(oldest, '^[^\n]*'))
        end
        keep()
        redis.call('PUBLISH', ARGV[7], 'appended')
        return {place, 1}
        """;

    // ARGV[2]: after; ARGV[3]: limit.
    internal const string Read = """
        local last = tonumber(redis.call('HGET', KEYS[3], 'end') or '0')
        local length = redis.call('LLEN', KEYS[1])
        local first = last - length
        local skip = math.min(math.max(tonumber(ARGV[2]) - first, 0), length)
        local page = redis.call('LRANGE', KEYS[1], skip, skip + tonumber(ARGV[3]) - 1)
        table.insert(page, 1, string.format('%.0f', first + skip + #page))
        return page
        """;

    // ARGV[2]: first place.
    internal const string End = Keep + """
        redis.call('HSETNX', KEYS[3], 'end', ARGV[2])
        redis.call('HSET', KEYS[3], 'ended', 1)
        keep()
        return 1
        """;
}
