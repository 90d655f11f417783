namespace VoiceAgent.Web.Security;

/// <summary>Makes the first administrator at first start.</summary>
public static class AdministratorSeeding
{
    /// <summary>
    /// Makes <c>admin</c> when there is no staff yet, after the database was migrated, and shows a made-up password once:
    /// on the console and not in the log, which is kept and sent elsewhere.
    /// </summary>
    public static async Task SeedAdministratorAsync(this IServiceProvider services, TextWriter console, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(console);
        var password = await services.GetRequiredService<AdministratorSeed>().SeedAsync(cancellationToken);
        if (password is null) return;
        await console.WriteLineAsync($"관리자 로그인 / administrator log-in: {AdministratorSeed.UserName} / {password}");
        await console.WriteLineAsync("이 비밀번호는 다시 보여 드리지 않아요. / This password is not shown again.");
    }
}
