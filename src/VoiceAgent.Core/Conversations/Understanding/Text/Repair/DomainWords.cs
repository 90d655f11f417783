namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The words of a bank's customers that a slip is taken back to, and real words that only look like slips of them.</summary>
internal static class DomainWords
{
    /// <summary>Words to take slips back to.</summary>
    public static readonly string[] Meant = Words(
        """
        잔액 잔고 송금 이체 계좌 통장 조회 카드 분실 정지 해지 대출 금리 이자 예금 적금 만기 환율 환전 상담 연결 내역 거래 확인 입금 출금 한도 지점 은행 보내 알려 취소
        납부 세금 요금 발급 서류 증명 상환 원금 신청 신고 해제 도난 달러 월급 급여 연금 보험 청구 결제 명세 지출 얼마 사기 번호 금액 영업 등록 변경 예약
        수수료 비밀번호 인증서 공인인증서 상담원 상담사 상담직원 체크카드 신용카드 현금카드 거래내역 이용내역 입출금 자동이체 정기예금 정기적금 공과금 관리비 전기세 전기요금
        수도세 수도요금 가스비 카드값 카드대금 결제일 만기일 재발급 주택담보대출 신용대출 전세대출 담보대출 마이너스 현금인출기 보이스피싱 오티피 이체한도 증명서 고객센터 영업시간 잔액증명서 통장사본 결제금액
        """);

    /// <summary>Real words an easy slip away from those, which are let alone; and their beginnings with them.</summary>
    public static readonly string[] Real = Words(
        """
        전액 간액 이제 이재 의자 이사 이차 기자 인자 의제 가드 카트 카드뉴스 가트 거래 거리 조희 조화 저희 동장 통상 통정 토장 정치 전지 장지 정비 정기 정리 접지 해치 해시 해외 해체 배출 매출 대줄 대충 금니 급리
        예감 얘기 만개 안기 만지 망기 만가 상단 상남 상당 연걸 연길 대역 내약 내용 거대 거름 확신 임금 집금 만도 반도 하도 한조 한계 시점 지정 지절 지검 보대 보네 알러 알아 최소 취조 취사 세균 요근 발굽 발견 서루 저류 조류 중명 상황 상한 생환 현금 원근
        신정 신설 시청 신호 신도 실고 해저 해재 도단 도란 동난 달려 달리 달라 울급 금여 그여 연극 연근 모험 보혐 청주 정구 천구 결재 결지 명제 명새 지줄 진출 엄마 올마 얼음 사시 사리 자기 변호 번화 번초 금맥 금엑 업업 영엄 등산 동록 변견 예악 예의 계약 계조 체결
        모내 보매 보내 알려 은하 은행나무 인행 운행 여행 음행 흥행 한강 소금 송근 속금 성금 정금 적근 전금 저금 조금 지금 직금 착금 작금 입근 안도 온도 유도 한두 한주 한데 지적 지점장 사과 사귀 시기 사지 나이 이상 이장 이정 이하 이해 이전 이름 이번 이미 이유 이용
        이러 이렇 이자카야 카페 카톡 카레 통화 통신 통장님 정장 정직 정답 분식 분설 문실 분신 군실 본실 대추 대출력 만두 만나 만약 만일 환영 환자 환절 완전 환정 상담실 상점 상자 영어 영화 영수 얼굴 언마 얼른 갈려 날려 말려 살려 올려 울려 알겠 알람 얄려 몰려 걸려 달러 둘러 불러 일러 알래
        """);

    /// <summary>English words that stay English although their keys spell Korean, beside those of the known sentences.</summary>
    public static readonly string[] English = Words(
        """
        a about account accounts after again agent all also am amount an and any app apple are as ask at back balance bank be been bill block but buy by call can cancel card cards cash change check close code cost
        could day deposit did do does dollar dollars done down each else english euro exchange fee fees find for form forgot fork from get give go god going good got had has have he hello help her here hi him his hold home
        how human i if in info into is it its just know last later let like limit line loan lost make me mean mobile mom money month more my need new next no not now number of off ok okay on one open or order other
        our out own paid password pay payment person phone pin please pound problem rate rent reset right same save savings say see send sent she should show so some soon speak stop sure take talk tax tell than thank thanks that the their
        them then there they this time to today told tomorrow too top total transfer two use want was way we week well were what when where which who why will wire wish with won work world would yen yes yesterday you your
        """);

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
