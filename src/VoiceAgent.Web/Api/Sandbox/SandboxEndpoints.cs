using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Infrastructure.SandboxBank;
using VoiceAgent.Web.Channels.DirectLine;

namespace VoiceAgent.Web.Api.Sandbox;

/// <summary>The sample bank's back door for developers: customers, their one-time codes and signing in as them, with no key asked.</summary>
public static class SandboxEndpoints
{
    /// <summary>Maps <c>/api/v1/sandbox</c>. To be called in development only: it gives away what proves a customer's identity.</summary>
    public static RouteGroupBuilder MapSandboxApi(this IEndpointRouteBuilder routes)
    {
        var sandbox = routes.MapGroup("/api/v1/sandbox").WithTags("Sample bank").AllowAnonymous();
        sandbox.MapGet("/customers", CustomersAsync).WithSummary("The sample bank's customers with their accounts and balances.");
        sandbox.MapGet("/customers/{id}/one-time-code", CodeAsync).WithSummary("The next one-time code that the customer can use.");
        sandbox.MapPost("/sign-in", SignInAsync).WithSummary("A Direct Line token, signed in as a customer.");
        return sandbox;
    }

    private static async Task<Ok<IReadOnlyList<CustomerBody>>> CustomersAsync(SandboxCustomers customers, CancellationToken cancellationToken)
    {
        var all = await customers.ListAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<CustomerBody>>([.. all.Select(customer =>
            new CustomerBody(customer.Id, customer.Name, customer.EnglishName, [.. customer.Accounts.Select(Account)]))]);
    }

    private static async Task<Results<Ok<SignedInBody>, ProblemHttpResult>> SignInAsync(
        SignInBody body, SandboxCustomers customers, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(body.Customer)) return SandboxProblems.NoCustomerNamed();
        return await customers.ExistsAsync(body.Customer, cancellationToken)
            ? TypedResults.Ok(new SignedInBody(tokens.IssueForCustomer(body.Customer).Token))
            : SandboxProblems.UnknownCustomer(body.Customer);
    }

    private static AccountBody Account(Account account) => new(
        account.Id, account.Alias.Korean, account.Alias.English, account.Number, new(account.Balance.MinorUnits, account.Balance.Currency));

    private static async Task<Results<Ok<CodeBody>, ProblemHttpResult>> CodeAsync(
        string id, SandboxCustomers customers, HttpContext http, CancellationToken cancellationToken)
    {
        var next = await customers.NextCodeAsync(id, cancellationToken);
        http.Response.Headers.CacheControl = "no-store";
        if (next is null) return SandboxProblems.UnknownCustomer(id);
        if (next.Code is { } code) return TypedResults.Ok(new CodeBody(code, next.ValidForSeconds));
        http.Response.Headers.RetryAfter = next.NextInSeconds.ToString(CultureInfo.InvariantCulture);
        return SandboxProblems.CodesUsedUp(next.NextInSeconds);
    }
}
