using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Low spirits without a wish to die, and losing one's way in time and place.</summary>
internal static class MoodRules
{
    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["lonely", "loneliness", "alone", "lonesome", "sad", "depress", "down", "hopeless", "miserable", "crying", "cry", "cried", "tears", "empty", "miss ", "nobody", "no one", "no-one", "anxious", "worthless", "useless", "blue", "point", "gloomy", "grief", "griev", "low", "what day", "where i am", "what month", "what year", "remember", "forget", "forgot", "lost", "confus", "who i am", "old", "burden", "heartbroken", "time it is", "what time"],
        Of("mood", "\\b(lonely|loneliness|lonesome|depress\\w*|hopeless\\w*|miserable|worthless|useless|gloomy|heartbroken|griev\\w+|down in the dumps|feeling blue|tearful)\\b|\\b(feel|feeling|am|been|felt) (very |so |really |a bit |quite |rather |pretty |terribly |all )*(sad|down|low|blue|empty|alone|anxious|unhappy|like a burden)\\b|\\b(cry|crying|cried|in tears|burst into tears)\\b|\\ba burden\\b|\\bso (sad|alone)\\b").ExceptWith("\\b(onions?|laugh\\w*|happy tears|tears of joy|sad (movie|film|song|story))\\b|\\bdepress\\w* (movie|film|news|weather)"),
        Of("mood", "\\b(nobody|no one|no-one)\\b.{0,16}\\b(calls?|visits?|comes?|cares?|talks?|to talk|left|loves|needs|wants)\\b|\\bno one to\\b|\\b(no|not|nothing)\\b.{0,16}\\b(joy|hope|fun|looking forward|to look forward to)\\b|\\bwhat is the (point|use)\\b|\\bold people (should|ought to) (just )?(die|go)\\b|\\bmiss (my|him|her) .{0,20}\\b(much|terribly|every|tears|cry)|\\bnot (feeling )?(happy|myself)\\b").Admitting(Asked).ExceptWith("\\bnobody (else )?(was )?(hurt|home)\\b"),
        Of("disorientation", "\\b(do not|not|can not|could not|never)\\b.{0,12}\\b(know|remember|recall|tell|sure)\\b.{0,8}\\b(what|which) (day|month|year|date|season|time)\\b|\\bwhat (day|month|year) is (it|this|today)\\b|\\b(do not|not|can not)\\b.{0,10}\\b(know|remember|sure) (where|who) i am\\b|\\bwhere am i\\b|\\b(got|get|getting|keep getting|was) lost\\b|\\bcan not find (my|the) way( home)?\\b|\\bforget(ting)? (my|their|the) (children|names|name|son|daughter|way|address)\\b|\\bkeep forgetting\\b|\\bconfus\\w+\\b.{0,20}\\b(day|place|where|time|morning|night)\\b").Admitting(Asked).ExceptWith("\\b(pills?|medicine|medication|tablets?|meds|password|keys?)\\b|\\blost (weight|my (keys|wallet|glasses))\\b"));
}
