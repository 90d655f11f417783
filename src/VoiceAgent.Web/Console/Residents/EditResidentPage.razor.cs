using Microsoft.AspNetCore.Components;
using MudBlazor;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Adds a resident, or changes one.</summary>
public partial class EditResidentPage
{
    private MudForm? form;
    private ResidentDraft? draft;
    private Resident? resident;
    private bool isSaving;

    /// <summary>Whom to change; empty to add one.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ResidentBook Residents { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    private bool IsNew => Id == Guid.Empty;

    private string Back => resident is null || IsNew ? "/console/residents" : $"/console/residents/{Id}";

    private string Heading => IsNew ? In("어르신 등록", "Add a resident") : In("어르신 정보 고치기", "Change a resident");

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        resident = IsNew ? null : await Residents.FindAsync(Id, Gone);
        draft = resident is null ? new ResidentDraft() : ResidentDraft.Of(resident);
    }

    private async Task SaveAsync()
    {
        await form!.ValidateAsync();
        if (!form.IsValid) return;
        isSaving = true;
        var record = resident ?? Blank();
        draft!.ApplyTo(record, Time.InstantNow());
        await Residents.SaveAsync(record, IsNew, await WhoAsync(), Gone);
        Snackbar.Add(In("저장했어요.", "Saved."), MudBlazor.Severity.Success);
        Navigation.NavigateTo($"/console/residents/{record.Id}");
    }

    private Resident Blank() => new() { Id = Guid.CreateVersion7(Time.GetUtcNow()), Name = "", Phone = "", CreatedAt = Time.InstantNow() };
}
