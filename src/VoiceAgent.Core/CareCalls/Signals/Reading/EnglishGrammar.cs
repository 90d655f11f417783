namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>English's marks: the first subject named is whom a clause is about; auxiliaries and conjunctions tell the mood.</summary>
internal static class EnglishGrammar
{
    private const string Person =
        "neighbou?rs?|friend|son|daughter|grandson|granddaughter|grandchild|grandkids|kids?|sister|brother|cousin|nephew|niece|aunt|uncle|mother|father|mom|mum|dad|" +
        "landlord|pastor|mailman|lady|man|woman|guy|fellow|people|folks|someone|somebody|they|he|she|everyone|dog|cat|boy|girl|actor|character|hero|in-law";

    /// <summary>The marks.</summary>
    public static Grammar Instance { get; } = new()
    {
        Split =
        [
            new("[.!?;,\\n…](?<gap>\\s*)"),
            new("(?<gap>\\s+[-–—]+\\s+)"),
            new("(?<gap>\\s+)", ignoreCase: true, before: "(but|and|because|so|though|although|then|yet|while|when|if|until|or|except|since (my|he|she|they))\\s", notBefore: "so (much|bad|many|tired|alone|sad|lonely)"),
        ],
        Spelling =
        [
            (Wording.Of("[’‘`]"), "'"), (Wording.Of("\\s+"), " "),
            (Wording.Of("\\bcan't\\b|\\bcannot\\b|\\bcant\\b"), "can not"), (Wording.Of("\\bwon't\\b"), "will not"), (Wording.Of("n't\\b"), " not"), (Wording.Of("\\b(?<p>do|did|is|was|have|could|does)nt\\b"), "${p} not"),
            (Wording.Of("\\bi'm\\b|\\bim\\b"), "i am"), (Wording.Of("\\bi've\\b|\\bive\\b"), "i have"), (Wording.Of("\\bi'd\\b"), "i would"), (Wording.Of("\\bi'll\\b"), "i will"),
            (Wording.Of("'re\\b"), " are"), (Wording.Of("\\b(?<p>it|that|there|he|she|everything|what)'s\\b"), "${p} is"),
            (Wording.Of("\\bgonna\\b"), "going to"), (Wording.Of("\\bwanna\\b"), "want to"),
        ],
        Figures =
        [
            (Wording.Of("\\b(dying|died|die|dead) (to (see|know|meet|hear|try|eat|go|tell)|of (laughter|laughing|boredom|embarrassment|curiosity|hunger|thirst|heat|cold)|for a|laughing)\\b|\\bto die for\\b|\\bdead (tired|serious|end|line|on my feet)\\b|\\b(bored|scared|tickled|worried|frightened|freez\\w+|starv\\w+) (me |us )?(half )?to death\\b|\\bover my dead body\\b|\\bnearly died laughing\\b"), ""),
            (Wording.Of("\\b(could|would) (kill|murder|die) for\\b|\\bkilling (time|me with laughter|it)\\b|\\b(these|my|this|those) \\w+ (are|is) killing me\\b|\\bdrop dead gorgeous\\b|\\bhit the (sack|hay|spot|road|shops)\\b|\\bbeat(s|ing)? (me to it|around the bush|the heat)\\b"), ""),
            (Wording.Of("\\bfe(ll|el|lt)? ?(asleep|in love|behind|for (it|him|her)|out with|apart laughing|short)\\b|\\bfell (asleep|in love|behind|out|short|silent)\\b|\\b(this|last|in the|next) fall\\b"), ""),
            (Wording.Of("\\b(team|business|they|you|he|she|sales) (is|are|was|were) on fire\\b|\\bfired? up\\b|\\bfireplace\\b|\\bcampfire\\b|\\bfireworks\\b|\\bset the world on fire\\b|\\bsmoked? (salmon|fish|meat)\\b|\\bgave me a heart attack\\b|\\b(nearly|almost) had a heart attack\\b|\\btook my breath away\\b|\\bout of breath laughing\\b|\\bstroke of luck\\b|\\bheart goes out\\b"), ""),
        ],
        Self = Wording.Of($"\\b(i|me|myself|we)\\b|\\bmy\\b(?! (\\w+ )?({Person}|husband|wife|partner|spouse|old man)\\b)"),
        SelfOnly = Wording.Of("\\bi (feel|am|have|want|can not|do not|wish)\\b"),
        Other = Wording.Of($"\\b({Person})\\b"),
        Household = Wording.Of("\\b(husband|wife|partner|spouse|my old man)\\b"),
        Here = Wording.Of("\\b(here|right now|in front of me|next to me|beside me|with me|in my (house|home|kitchen|room|bathroom|flat)|just now|on my floor)\\b"),
        Away = Wording.Of("\\b(hospital|nursing home|passed|late|funeral|grave|died|hospice|gone now)\\b"),
        LongAgo = Wording.Of("\\b((years?|months?|decades?|ages) ago|last (year|month|winter|summer|spring|autumn)|when i was|used to|back (in|then)|in the past|long ago|in my (youth|twenties|thirties)|during the war|19\\d\\d|once upon)\\b"),
        Recent = Wording.Of("\\b(yesterday|last (night|week)|earlier|the other day|days? ago|a while ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b"),
        Now = Wording.Of("\\b(now|today|just|still|at the moment|these days|again|suddenly|lately)\\b"),
        Settled = Wording.Of("\\b((i am|it is|that is|all|feels?|feeling|much|quite|doing|perfectly|am|was|is|but) (fine|ok|okay|better|good|healed|well|alright|all right|gone)( again)?( now)?|healed|recovered|got over|no (harm|damage|injur\\w+|bones)|went away|passed (now|quickly|off)|(is|it is|are) gone|put (it |the \\w+ )?out|fixed|sorted|cleared up|nothing (broken|serious|hurt|is broken)|did not hurt (myself|anything|me)|am not hurt|not hurt|unhurt|got (right |straight )?(back )?up|hung up|cured|no problem|reported it|did not (fall for|give|send|lose)|sent nothing|lost nothing|false alarm|burnt toast)\\b"),
        Supposed = Wording.Of("^(and |but |so |or )?(if|what if|in case|unless|suppose|imagine)\\b|\\bwhat if\\b|\\bin case\\b|\\b(afraid|scared|fear|frightened|worried|worry|dread|terrified) (of (fall|dy|a |hav|fire|los)\\w*|that|about|i )|\\b(nearly|almost) (fell|slipped|died|fainted|tripped|collapsed|had)\\b|\\bsuppose\\b|\\bwould (happen|you|it)\\b|\\bcould (fall|happen)\\b|\\bso (that )?i do not\\b|\\bbe careful\\b|\\b(drill|practice|training|prevent)\\b|\\bhow (do|should|can|would) (i|you)\\b"),
        Consequence = Wording.Of("\\b(would|will|might|could|'d)\\b"),
        Reported = Wording.Of("\\bi (heard|hear|read|saw on|watched)\\b|\\b(they|people|some) say\\b|\\bapparently\\b|\\bi was told\\b|\\b(he|she|they) (said|says|told)\\b|\\bon (the )?(tv|television|news|radio|telly)\\b|\\bin (the|a|that|my|this) (drama|movie|film|show|book|song|paper|newspaper|dream|soap|series|story|program(me)?|lyrics)\\b|\\bthe (news|paper|character|drama|movie|film|song|saying|leaflet|talk|class|lecture)\\b|\\bdream(t|ed)\\b|\\bsaying goes\\b"),
        Asked = Wording.Of("\\?\\s*$|^(do|does|did|is|are|what|how|where|when|why|who|can you|could you)\\b"),
        NegatedBefore = Wording.Of("\\b(not|no|never|without|nor|neither|hardly|nothing|none|nobody)\\b[^,]{0,28}$"),
        NegatedAfter = Wording.Of("^\\w*( at all| any more)? (is|are|was) (not|gone|over)\\b"),
    };
}
