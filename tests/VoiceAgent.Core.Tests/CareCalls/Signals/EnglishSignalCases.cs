namespace VoiceAgent.Core.Tests.CareCalls.Signals;

/// <summary>Utterances with the signals that have to be heard in them, separated by spaces; "none" for no trouble.</summary>
public static class EnglishSignalCases
{
    public static readonly (string Text, string Expected)[] Urgent =
    [
        ("My chest feels tight and I'm in a cold sweat", "emergency.medical"),
        ("I can't breathe properly", "emergency.medical"),
        ("My left arm has gone numb and my words come out slurred", "emergency.medical"),
        ("This is the worst headache of my life", "emergency.medical"),
        ("My nose won't stop bleeding, there is blood everywhere", "emergency.medical"),
        ("I took the whole bottle of pills", "emergency.medical"),
        ("My husband collapsed and he isn't breathing", "emergency.medical"),
        ("Please call an ambulance", "emergency.medical"),
        ("I ate fine, but now there's a pain in my chest", "emergency.medical"),
        ("I fell in the bathroom and I can't get up", "emergency.fall"),
        ("I slipped on the stairs and hit my head", "emergency.fall"),
        ("I've been lying on the kitchen floor since this morning, I can't move", "emergency.fall"),
        ("There's a fire in my kitchen", "emergency.fire"),
        ("I smell gas in the house", "emergency.fire"),
        ("The room is full of smoke", "emergency.fire"),
        ("I had breakfast, but honestly I don't want to live any more", "suicide"),
        ("I just want to die", "suicide"),
        ("I wish I would never wake up", "suicide"),
        ("Everyone would be better off without me", "suicide"),
        ("I've been saving up my pills", "suicide"),
        ("There's no point in going on living", "suicide"),
        ("My son hits me when he drinks", "abuse"),
        ("My daughter-in-law won't let me out of the room", "abuse"),
        ("My nephew took my pension money", "abuse"),
        ("He threatened to kill me", "abuse"),
        ("I think I've been scammed", "fraud"),
        ("A man who said he was a prosecutor told me to transfer my savings to a safe account", "fraud"),
        ("I clicked a strange link in a text message", "fraud"),
        ("My grandson called and said he needs money for bail", "fraud"),
    ];

    public static readonly (string Text, string Expected)[] Lesser =
    [
        ("I fell yesterday but I'm fine", "fall"),
        ("My knees hurt more than last week", "pain"),
        ("I've been dizzy since yesterday", "pain"),
        ("I get short of breath on the stairs", "pain"),
        ("I forgot to take my pills this morning", "medication"),
        ("I ran out of insulin", "medication"),
        ("I haven't eaten anything since yesterday", "meal"),
        ("I skipped lunch", "meal"),
        ("I haven't slept for three nights", "sleep"),
        ("I feel so lonely these days", "mood"),
        ("Nobody ever calls me", "mood"),
        ("I don't know what day it is", "disorientation"),
        ("The heating is broken", "housing"),
        ("Could someone take me to the hospital next week?", "welfare"),
        ("I'm busy, call me back later", "callback"),
        ("Stop calling me please", "opt-out"),
        ("I can't hear you, speak up", "hard-to-hear"),
        ("You have the wrong number", "wrong-person"),
    ];

    public static readonly (string Text, string Expected)[] None =
    [
        ("I slept like a log and ate well", "none"),
        ("No chest pain at all, thank you", "none"),
        ("I'm not short of breath", "none"),
        ("I fell last year but it has all healed", "none"),
        ("My neighbour collapsed last night, they say", "none"),
        ("I'm starving, I could eat a horse", "none"),
        ("I'm dying to see my grandchildren", "none"),
        ("What if I fall?", "none"),
        ("I'm afraid of falling so I walk slowly", "none"),
        ("I nearly fell but caught the rail", "none"),
        ("In the drama the hero died and everyone cried", "none"),
        ("I don't want to die, I have too much to do", "none"),
        ("A friend of mine was scammed, I heard", "none"),
        ("Someone claiming to be the police called, but I hung up", "none"),
        ("I fell asleep in front of the TV", "none"),
        ("I haven't had lunch yet", "none"),
        ("I don't take any medicine", "none"),
        ("I never miss my pills", "none"),
        ("I used to feel lonely but now I am fine", "none"),
        ("My doctor says I am healthy", "none"),
    ];
}
