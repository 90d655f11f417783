using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Where a branch or a machine is looked for.</summary>
internal static class PlaceWords
{
    private const string Beside = @"(?:근처|부근|인근|앞|쪽|옆|주변|가까이|맞은편|건너편|지하|안에|에서|에|서|에는|지점|영업점|영업소|점(?:은|이|에|\s|$))";

    private const string Towns = "강남|서초|종로|명동|여의도|잠실|홍대|신촌|판교|분당|일산|인천|부산|대구|광주|대전|울산|수원|제주|서울|세종|해운대|서면|송도|광화문|을지로|마포|용산|목동|영등포|구로|건대|성수|이태원|동탄|평촌|수지|강릉|춘천|청주|천안|전주|포항|창원|김해|여수|순천|목포|경주|구미|원주|안양|부천|성남|고양|의정부|파주|김포|노원|강동|강서|송파|관악|사당|신림|왕십리|청량리|합정|연남|압구정|청담|삼성|역삼|선릉|교대";

    private const string EnglishTowns = "seoul|busan|incheon|daegu|daejeon|gwangju|ulsan|suwon|jeju|sejong|gangnam|hongdae|myeongdong|itaewon|jamsil|yeouido|jongno|mapo|yongsan|pangyo|bundang|ilsan|songdo|haeundae|sinchon|city hall|downtown";

    /// <summary>Places as said.</summary>
    public static readonly WordList Places = new WordList(
        new Pattern(@"(?<v>(?:(?:" + Towns + @")\s)?(?:(?:" + Towns + @")\s?(?:역|시청|구청|터미널|공항|대학교)|[가-힣A-Z0-9]{1,9}(?:역|동|구|시|읍|면|로|길|대로|대학교|대학|대|병원|공항|터미널|시장|시청|구청|백화점|마트|타워|빌딩|아파트|단지|사거리|오거리|광장|공원|입구|밸리|센터)))\s?" + Beside, notAfter: "[가-힣]"),
        new Pattern(@"(?<v>(?:(?:" + Towns + @")\s)?(?:" + Towns + @"))", notAfter: "[가-힣]", before: @"\s?(?:" + Beside + @"|ATM|은행|역|[은는이가]\s|쯤|이?요$|$|\s)"),
        new Pattern(@"(?<v>이\s?근처|우리\s?(?:집|동네|회사)|집|회사|여기|학교|직장|지금\s?(?:있는\s?)?(?:곳|위치)|현\s?위치|내\s?위치|동네)\s?(?:근처|에서|서|가까운|제일|부근|주변|에|앞|쪽|기준|지점|은행|ATM|에이티엠)", notAfter: "[가-힣]"),
        new Pattern(@"(?<v>[가-힣A-Za-z0-9]{2,10})\s?(?:근처|부근|인근|주변|쪽|옆)", notAfter: "[가-힣A-Za-z0-9]"),
        new Pattern(@"(?<v>[가-힣]{1,5}[가-힣-[는은한인을된운의른든]])\s?(?:지점|영업점)", notAfter: "[가-힣]"),
        new Pattern(@"\b(?:near|in|at|around|close to|by|nearby|from|next to)\s+(?:the\s+)?(?<v>here|me|my (?:house|office|place|home|work|location)|(?-i:[A-Z])[\w'-]*(?:\s+(?:[Ss]tation|[Uu]niversity|[Aa]irport|(?-i:[A-Z])[\w'-]*))*)", ignoreCase: true),
        new Pattern(@"\b(?<v>(?:" + EnglishTowns + @")(?:\s+(?:station|airport|university|market))?)\b", ignoreCase: true),
        new Pattern(@"\b(?:near|around|close to|next to)\s+(?:the\s+)?(?<v>[a-z]+(?:\s+(?:station|airport|university|hospital|mall|market|park))?)\b", ignoreCase: true))
        .Except("가까운", "은행", "제일", "우리", "근처", "가장", "다른", "영업", "어느", "무슨", "아무", "주말", "토요일", "일요일", "그", "there", "now", "closest", "nearest", "most", "상담", "가까이", "이", "저", "from", "그쪽", "저쪽", "한결은행", "본점", "Which", "the", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "한시", "몇시", "다시", "혹시", "9시", "4시", "3시", "10시", "5시");
}
