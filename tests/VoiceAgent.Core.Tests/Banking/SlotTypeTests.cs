using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Core.Tests.Banking.ActionContexts;

namespace VoiceAgent.Core.Tests.Banking;

public sealed class SlotTypeTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Theory]
    [InlineData("엄마", "엄마")]
    [InlineData("어머니", "엄마")]
    [InlineData("우리 엄마한테", "엄마")]
    [InlineData("박순옥", "엄마")]
    [InlineData("mom", "엄마")]
    [InlineData("아버지", "아빠")]
    [InlineData("영희", "김영희")]
    [InlineData("집주인", "월세 집주인")]
    [InlineData("3927", "엄마")]
    [InlineData("생활비 통장", "생활비 통장")]
    [InlineData("비상금", "비상금 통장")]
    public async Task Payee_WhatACustomerSays_MeansOne(string said, string meant) =>
        (await PayeesAsync(Kim, said)).ShouldHaveSingleItem().Text.ShouldBe(meant);

    [Theory]
    [InlineData("이모")]
    [InlineData("김영수")]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("엄마 친구 딸")]
    public async Task Payee_NobodyWhomTheyHave_MeansNone(string said) => (await PayeesAsync(Kim, said)).ShouldBeEmpty();

    [Fact]
    public async Task Payee_TwoOfOneName_AreOfferedApartAndToldApart()
    {
        var both = await PayeesAsync(Lee, "김철수");

        both.Select(value => value.Text).ShouldBe(["김철수 (신한은행 2146)", "김철수 (국민은행 5538)"]);
        (await PayeesAsync(Lee, both[1].Text)).ShouldHaveSingleItem().Id.ShouldBe(both[1].Id);
        (await PayeesAsync(Lee, "5538")).ShouldHaveSingleItem().Id.ShouldBe(both[1].Id);
        (await PayeesAsync(Lee, "신한은행")).ShouldHaveSingleItem().Id.ShouldBe(both[0].Id);
    }

    [Fact]
    public async Task Payee_AWholeNumberThatEndsAsASavedOne_IsNotTheSavedOne()
    {
        var said = Value.Of("3905") with { Said = "999-999-993905" };

        var meant = (await bank.SlotType("payee").ResolveAsync(said, SlotOf(Kim, "payee"), Token)).ShouldHaveSingleItem();

        (meant.Text, meant.Id).ShouldBe(("3905", "number:999999993905"));
        (await PayeesAsync(Kim, "110-482-613905")).ShouldHaveSingleItem().Text.ShouldBe("김영희");
    }

    [Fact]
    public async Task EveryType_NotSignedIn_KnowsNobodysThings()
    {
        foreach (var type in new[] { "payee", "account", "card" }.Select(bank.SlotType))
        {
            (await type.NamesAsync(SlotOf(null, type.Name), Token)).ShouldBeEmpty();
            (await type.ResolveAsync(Value.Of("엄마"), SlotOf(null, type.Name), Token)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("card", "체크카드", "한결 데일리 체크카드")]
    [InlineData("card", "트래블 신용카드", "한결 트래블 신용카드")]
    [InlineData("card", "credit card", "한결 트래블 신용카드")]
    [InlineData("card", "4821", "한결 데일리 체크카드")]
    [InlineData("account", "급여", "급여 통장")]
    [InlineData("account", "모으기통장", "비상금 통장")]
    [InlineData("account", "5306", "생활비 통장")]
    [InlineData("account", "salary account", "급여 통장")]
    public async Task CardAndAccount_ByKindProductOrDigits_MeansOne(string type, string said, string meant) =>
        (await bank.SlotType(type).ResolveAsync(Value.Of(said), SlotOf(Kim, type), Token)).ShouldHaveSingleItem().Text.ShouldBe(meant);

    private Task<IReadOnlyList<Value>> PayeesAsync(string customer, string said) =>
        bank.SlotType("payee").ResolveAsync(Value.Of(said), SlotOf(customer, "payee"), Token);
}
