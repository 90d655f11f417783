using Microsoft.AspNetCore.Components;
using NodaTime;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Web.Api.Schedules;
using VoiceAgent.Web.Console.Calls;
using VoiceAgent.Web.Console.Words;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Adds regular calls to a resident, or changes them.</summary>
public partial class EditSchedulePage
{
    private ScheduleDraft? draft;
    private Schedule? schedule;
    private Resident? resident;
    private string? complaint;
    private bool isSaving;

    /// <summary>Whose calls.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which schedule to change; empty to add one.</summary>
    [Parameter]
    public Guid ScheduleId { get; set; }

    [Inject]
    private ResidentBook Residents { get; set; } = default!;

    [Inject]
    private ScheduleBook Schedules { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Back => $"/console/residents/{Id}";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        resident = await Residents.FindAsync(Id, Gone);
        schedule = (await Residents.SchedulesAsync(Id, Gone)).SingleOrDefault(one => one.Id == ScheduleId);
        draft = schedule is null ? new ScheduleDraft() : ScheduleDraft.Of(schedule);
    }

    private void Toggle(IsoDayOfWeek day, bool isOn)
    {
        if (isOn) draft!.Days.Add(day);
        else draft!.Days.Remove(day);
    }

    private async Task SaveAsync()
    {
        complaint = draft!.Check();
        if (complaint is not null) return;
        isSaving = true;
        await WriteAsync();
        Navigation.NavigateTo(Back);
    }

    private async Task WriteAsync()
    {
        var who = await WhoAsync();
        if (schedule is not null)
        {
            await Schedules.ChangeAsync(ScheduleId, draft!.ApplyTo, who, Gone);
            return;
        }

        var added = Blank();
        draft!.ApplyTo(added);
        await Schedules.AddAsync(added, who, Gone);
    }

    private Schedule Blank() => new()
    {
        Id = Guid.CreateVersion7(Time.GetUtcNow()),
        ResidentId = Id,
        Dialog = StaffCalls.Dialog,
        Rule = "",
        At = default,
        StartsOn = Time.InstantNow().Day(),
        TimeZone = Times.Zone.Id,
    };
}
