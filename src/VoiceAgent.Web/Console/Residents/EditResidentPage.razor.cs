using Microsoft.AspNetCore.Components;
using MudBlazor;
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
        var (saved, id) = await WriteAsync();
        Snackbar.Add(
            saved ? In("저장했어요.", "Saved.") : In("그사이에 지워진 어르신이에요.", "This resident was erased meanwhile."),
            saved ? MudBlazor.Severity.Success : MudBlazor.Severity.Warning);
        Navigation.NavigateTo(saved ? $"/console/residents/{id}" : "/console/residents");
    }

    private async Task<(bool Saved, Guid Id)> WriteAsync()
    {
        var who = await WhoAsync();
        return IsNew ? (true, await Residents.AddAsync(draft!, who, Gone)) : (await Residents.ChangeAsync(Id, draft!, who, Gone), Id);
    }
}
