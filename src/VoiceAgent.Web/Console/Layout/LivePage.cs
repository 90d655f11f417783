namespace VoiceAgent.Web.Console.Layout;

/// <summary>A page that reads its data when it opens and again every few seconds, for as long as it is open.</summary>
public abstract class LivePage : ConsolePage
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task LoadAsync();

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) _ = KeepFreshAsync();
    }

    private async Task KeepFreshAsync()
    {
        var token = Gone;
        try
        {
            using var timer = new PeriodicTimer(Interval, Time);
            while (await timer.WaitForNextTickAsync(token)) await InvokeAsync(ReloadAsync);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The page was left.
        }
        catch (Exception problem)
        {
            await DispatchExceptionAsync(problem);
        }
    }

    private async Task ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }
}
