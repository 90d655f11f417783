using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Testing.LanguageModels;

namespace VoiceAgent.Core.Tests.LanguageModels;

public sealed class ReplyCheckProperties
{
    [Property]
    public bool Reply_AnyOtherAmount_IsDropped(PositiveInt won)
    {
        var request = SampleRequests.Confirm();
        var amount = won.Get.ToString("N0", CultureInfo.InvariantCulture);
        var reply = request.Template.Replace("300,000", amount, StringComparison.Ordinal);
        return won.Get == 300_000 || ReplyCheck.Fault(reply, request) is ReplyFault.Number or ReplyFault.Missing;
    }

    [Property]
    public bool Reply_AnyFigurePutIn_IsDropped(PositiveInt number, NonNegativeInt place)
    {
        var request = SampleRequests.Confirm();
        var at = place.Get % request.Template.Length;
        return ReplyCheck.Fault(request.Template.Insert(at, $" {number.Get} "), request) is not null;
    }

    [Property]
    public bool Reply_AnyText_IsJudgedWithoutThrowing(string? text) =>
        string.IsNullOrEmpty(text) || ReplyCheck.Fault(text, SampleRequests.Confirm()) is not null;
}
