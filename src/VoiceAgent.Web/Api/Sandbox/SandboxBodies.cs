namespace VoiceAgent.Web.Api.Sandbox;

/// <summary>A customer of the sample bank.</summary>
/// <param name="Id">What to sign in with.</param>
/// <param name="Name">In Korean.</param>
/// <param name="EnglishName">In Latin letters.</param>
/// <param name="Accounts">The main account first.</param>
public sealed record CustomerBody(string Id, string Name, string EnglishName, IReadOnlyList<AccountBody> Accounts);

/// <summary>An account of the sample bank.</summary>
/// <param name="Id">The key.</param>
/// <param name="Alias">What its owner calls it, in Korean.</param>
/// <param name="EnglishAlias">In English.</param>
/// <param name="Number">The whole number: this is a sample.</param>
/// <param name="Balance">What is in it.</param>
public sealed record AccountBody(string Id, string Alias, string EnglishAlias, string Number, MoneyBody Balance);

/// <summary>An amount.</summary>
/// <param name="MinorUnits">In the currency's smallest unit.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record MoneyBody(long MinorUnits, string Currency);

/// <summary>A one-time code that has not been used.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="ValidForSeconds">How long it is accepted from now.</param>
public sealed record CodeBody(string Code, int ValidForSeconds);

/// <summary>Who signs in.</summary>
/// <param name="Customer">The customer's id.</param>
public sealed record SignInBody(string? Customer);

/// <summary>A Direct Line token.</summary>
/// <param name="Token">For <c>Authorization: Bearer</c> on Direct Line, or Web Chat's <c>createDirectLine</c>.</param>
public sealed record SignedInBody(string Token);
