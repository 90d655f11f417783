using Microsoft.AspNetCore.Components;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Web.Console.Residents;
using VoiceAgent.Web.Console.Words;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>Plans one call to a resident: now, or at a time.</summary>
public partial class PlanCallPage
{
    private readonly CallDraft draft = new();
    private Resident? resident;
    private string? complaint;
    private bool isPlanning;

    /// <summary>Whom to call.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ResidentBook Residents { get; set; } = default!;

    [Inject]
    private StaffCalls Calls { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        resident = await Residents.FindAsync(Id, Gone);
        draft.Date = NodaTime.Text.LocalDatePattern.Iso.Format(Time.InstantNow().Day().PlusDays(1));
    }

    private async Task PlanAsync()
    {
        var now = Time.InstantNow();
        complaint = draft.Check(now);
        if (complaint is not null) return;
        isPlanning = true;
        (var call, complaint) = await Calls.PlanAsync(resident!, draft.When, await WhoAsync(), Gone);
        isPlanning = false;
        if (complaint is null) Navigation.NavigateTo($"/console/calls/{call}");
    }
}
