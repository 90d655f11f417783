using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VoiceAgent.Infrastructure.Database.Migrations
{
    /// <inheritdoc />
    public partial class CallTraces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Trace",
                table: "CallAttempts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Trace",
                table: "CallAttempts");
        }
    }
}
