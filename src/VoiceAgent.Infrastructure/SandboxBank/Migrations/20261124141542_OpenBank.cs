using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VoiceAgent.Infrastructure.SandboxBank.Migrations
{
    /// <inheritdoc />
    public partial class OpenBank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bank_accounts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Alias = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishAlias = table.Column<string>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishProduct = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Digits = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Balance = table.Column<long>(type: "INTEGER", nullable: false),
                    IsMain = table.Column<bool>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_cards",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishProduct = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    MaskedNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<string>(type: "TEXT", nullable: true),
                    StopReceipt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_customers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", nullable: false),
                    CodeSecret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    WrongCodes = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_customers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_deposits",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishProduct = table.Column<string>(type: "TEXT", nullable: false),
                    Principal = table.Column<long>(type: "INTEGER", nullable: false),
                    AnnualRate = table.Column<decimal>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<string>(type: "TEXT", nullable: false),
                    MaturesOn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_deposits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_exchange_rates",
                columns: table => new
                {
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<int>(type: "INTEGER", nullable: false),
                    Base = table.Column<decimal>(type: "TEXT", nullable: false),
                    Buy = table.Column<decimal>(type: "TEXT", nullable: false),
                    Sell = table.Column<decimal>(type: "TEXT", nullable: false),
                    QuotedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_exchange_rates", x => x.Currency);
                });

            migrationBuilder.CreateTable(
                name: "bank_loans",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishProduct = table.Column<string>(type: "TEXT", nullable: false),
                    Outstanding = table.Column<long>(type: "INTEGER", nullable: false),
                    AnnualRate = table.Column<decimal>(type: "TEXT", nullable: false),
                    NextDueOn = table.Column<string>(type: "TEXT", nullable: false),
                    NextInstalment = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_loans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_movements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Counterparty = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishCounterparty = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    BalanceAfter = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_movements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_payees",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Nickname = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishNickname = table.Column<string>(type: "TEXT", nullable: false),
                    Holder = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishHolder = table.Column<string>(type: "TEXT", nullable: false),
                    Bank = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Digits = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_payees", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_transfers",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    SourceAccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Bank = table.Column<string>(type: "TEXT", nullable: false),
                    Digits = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Fee = table.Column<long>(type: "INTEGER", nullable: false),
                    BalanceAfter = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Receipt = table.Column<string>(type: "TEXT", nullable: true),
                    Refused = table.Column<string>(type: "TEXT", nullable: true),
                    Limit = table.Column<long>(type: "INTEGER", nullable: true),
                    Available = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_transfers", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bank_accounts_CustomerId",
                table: "bank_accounts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_accounts_Digits",
                table: "bank_accounts",
                column: "Digits",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bank_cards_CustomerId",
                table: "bank_cards",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_deposits_CustomerId",
                table: "bank_deposits",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_loans_CustomerId",
                table: "bank_loans",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_movements_AccountId_At",
                table: "bank_movements",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_bank_payees_CustomerId",
                table: "bank_payees",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_transfers_SourceAccountId_At",
                table: "bank_transfers",
                columns: new[] { "SourceAccountId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bank_accounts");

            migrationBuilder.DropTable(
                name: "bank_cards");

            migrationBuilder.DropTable(
                name: "bank_customers");

            migrationBuilder.DropTable(
                name: "bank_deposits");

            migrationBuilder.DropTable(
                name: "bank_exchange_rates");

            migrationBuilder.DropTable(
                name: "bank_loans");

            migrationBuilder.DropTable(
                name: "bank_movements");

            migrationBuilder.DropTable(
                name: "bank_payees");

            migrationBuilder.DropTable(
                name: "bank_transfers");
        }
    }
}
