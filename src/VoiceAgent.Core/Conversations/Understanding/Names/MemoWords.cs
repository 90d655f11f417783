namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What shall be noted on a transfer.</summary>
internal static class MemoWords
{
    private const string Field = "(?:메모|적요|내용|비고|받는\\s?분\\s?통장\\s?표시|(?:받는\\s?(?:분|사람)\\s?)통장|통장\\s?표시|표시|입금자명|보내는\\s?사람)";

    /// <summary>The words to note.</summary>
    public static readonly WordList Memos = new WordList(
        new(Field + @"(?:는|은|에|에는|란에|로|로는|으로)?\s?['""]?(?<v>[^'""\s][^'""]{0,19}?)['""]?\s?(?:이?라고|으?로)\s?(?:좀\s)?(?:적|써|남|해|하|넣|찍|표시|기재|부탁)"),
        new(@"['""](?<v>[^'""]{1,20})['""]\s?(?:이?라고|으?로)\s?(?:적|써|남|표시|메모|해|넣)"),
        new(@"(?<v>[가-힣A-Za-z0-9]{1,10}(?:\s[가-힣0-9]{1,6})?)(?:이라고|라고)\s?(?:메모|적요|적어|써|남겨|표시|찍|기재|넣어)", notAfter: "[가-힣A-Za-z0-9]"),
        new(@"(?<v>[가-힣A-Za-z0-9]{1,10})(?:으로|로)\s?" + "(?:메모|적요|표시)", notAfter: "[가-힣A-Za-z0-9]"),
        new(Field + @"(?:는|은)\s?['""]?(?<v>[^'""\s][^'""]{0,19}?)['""]?(?:이?요|이에요|예요|입니다|$)$"),
        new(@"\b(?:memo|note|reference|message|label|description)(?:\s+(?:it\s+)?(?:is|as|says|saying|of|should (?:be|say)|that says|to say))?\s*:?\s*['""]?(?<v>[\w][\w ]{0,19})['""]?$", ignoreCase: true),
        new(@"\b(?:write|put|add|say|leave)\s+['""]?(?<v>\w+(?: \w+){0,2}?)['""]?\s+(?:as|in|for|on)\s+(?:the\s+|a\s+)?(?:memo|note|reference|message)\b", ignoreCase: true),
        new(@"\b(?:with|and) (?:the |a )?(?:memo|note|reference|message)\s+['""]?(?<v>[\w]+(?: [\w]+){0,2})['""]?", ignoreCase: true))
        .Except("안녕", "나중", "뭐").With("메모|적요|내용|비고|표시|입금자명|보내는|라고|memo|note|reference|message|label|description|'|\"");
}
