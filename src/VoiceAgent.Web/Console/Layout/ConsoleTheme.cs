using MudBlazor;

namespace VoiceAgent.Web.Console.Layout;

/// <summary>The console's looks: dark on light, nothing written smaller than 18 pixels (console.css sets 1 rem to that), no font from another host.</summary>
internal static class ConsoleTheme
{
    private const string Regular = "1rem";
    private static readonly string[] Fonts = ["Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Colours(),
        Typography = Letters(),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px", DrawerWidthLeft = "250px" },
    };

    private static PaletteLight Colours() => new()
    {
        Primary = "#0b5563",
        Secondary = "#4a5866",
        Success = "#1c6b36",
        Warning = "#8a4b00",
        Error = "#a8201a",
        Info = "#0b5563",
        TextPrimary = "#1b2733",
        TextSecondary = "#4a5866",
        ActionDefault = "#4a5866",
        Background = "#f4f6f5",
        Surface = "#ffffff",
        AppbarBackground = "#0b5563",
        AppbarText = "#ffffff",
        DrawerBackground = "#ffffff",
        DrawerText = "#1b2733",
        DrawerIcon = "#0b5563",
        LinesInputs = "#7c8a90",
        LinesDefault = "#cfd7d5",
        TableLines = "#cfd7d5",
        Divider = "#cfd7d5",
    };

    private static Typography Letters() => new()
    {
        Default = new DefaultTypography { FontFamily = Fonts, FontSize = Regular, LineHeight = "1.6", LetterSpacing = "normal" },
        H4 = new H4Typography { FontFamily = Fonts, FontSize = "1.6rem", FontWeight = "700", LineHeight = "1.35", LetterSpacing = "normal" },
        H5 = new H5Typography { FontFamily = Fonts, FontSize = "1.3rem", FontWeight = "700", LineHeight = "1.4", LetterSpacing = "normal" },
        H6 = new H6Typography { FontFamily = Fonts, FontSize = "1.15rem", FontWeight = "700", LineHeight = "1.4", LetterSpacing = "normal" },
        Subtitle1 = new Subtitle1Typography { FontFamily = Fonts, FontSize = Regular, LetterSpacing = "normal" },
        Subtitle2 = new Subtitle2Typography { FontFamily = Fonts, FontSize = Regular, FontWeight = "600", LetterSpacing = "normal" },
        Body1 = new Body1Typography { FontFamily = Fonts, FontSize = Regular, LineHeight = "1.6", LetterSpacing = "normal" },
        Body2 = new Body2Typography { FontFamily = Fonts, FontSize = Regular, LineHeight = "1.6", LetterSpacing = "normal" },
        Button = new ButtonTypography { FontFamily = Fonts, FontSize = Regular, FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
        Caption = new CaptionTypography { FontFamily = Fonts, FontSize = Regular, LetterSpacing = "normal" },
        Overline = new OverlineTypography { FontFamily = Fonts, FontSize = Regular, TextTransform = "none", LetterSpacing = "normal" },
    };
}
