namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The types of things that understanding finds in words; a dialog's slots name them.</summary>
public static class SlotTypes
{
    /// <summary>An amount.</summary>
    public const string Money = "money";

    /// <summary>A day, today or later unless it says otherwise.</summary>
    public const string Date = "date";

    /// <summary>A time of day.</summary>
    public const string Time = "time";

    /// <summary>One of the values that the dialog lists.</summary>
    public const string Choice = "choice";

    /// <summary>A stretch of days, past unless it says otherwise.</summary>
    public const string Period = "period";

    /// <summary>A plain number.</summary>
    public const string Number = "number";

    /// <summary>A telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>A secret code, digits only.</summary>
    public const string Code = "code";

    /// <summary>Yes or no as a value.</summary>
    public const string YesNo = "yes-no";

    /// <summary>The whole utterance.</summary>
    public const string Text = "text";

    /// <summary>A resident's answer about an indicator: the whole utterance.</summary>
    public const string Indicator = "indicator";

    /// <summary>Whom money goes to.</summary>
    public const string Payee = "payee";

    /// <summary>Whom money went to or came from.</summary>
    public const string Counterparty = "counterparty";

    /// <summary>One of the customer's accounts.</summary>
    public const string Account = "account";

    /// <summary>The account that money is taken from.</summary>
    public const string SourceAccount = "source-account";

    /// <summary>One of the customer's cards.</summary>
    public const string Card = "card";

    /// <summary>An account number, digits only.</summary>
    public const string AccountNumber = "account-number";

    /// <summary>A bank by its common Korean name.</summary>
    public const string Bank = "bank";

    /// <summary>An ISO 4217 code.</summary>
    public const string Currency = "currency";

    /// <summary><c>in</c> or <c>out</c>.</summary>
    public const string Direction = "direction";

    /// <summary>What is noted on a transfer.</summary>
    public const string Memo = "memo";

    /// <summary>Who sends a bill.</summary>
    public const string Biller = "biller";

    /// <summary>A bill's payment number, digits only.</summary>
    public const string BillNumber = "bill-number";

    /// <summary>A kind of loan.</summary>
    public const string Loan = "loan";

    /// <summary>A kind of deposit or savings.</summary>
    public const string Deposit = "deposit";

    /// <summary>How long, as said.</summary>
    public const string Term = "term";

    /// <summary>Something that may cost a fee.</summary>
    public const string Service = "service";

    /// <summary>What a branch is looked for to do.</summary>
    public const string BranchService = "branch-service";

    /// <summary>Where a branch is looked for.</summary>
    public const string Place = "place";

    /// <summary>A password, certificate or the like.</summary>
    public const string Credential = "credential";

    /// <summary>A paper that the bank makes out.</summary>
    public const string Document = "document";

    /// <summary>What money was spent on.</summary>
    public const string Category = "category";
}
