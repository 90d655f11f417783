namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>Sentences that no utterance file holds, by intent.</summary>
internal static class HeldOut
{
    public static readonly (string Intent, string Language, string Text)[] Sentences =
    [
        .. Korean("account.balance", "월급 통장에 지금 얼마나 남아 있죠", "내 잔고 좀 불러줘 봐", "통장 잔액 알고 싶은데요", "지금 가진 돈이 총 얼마예요"),
        .. Korean("account.transactions", "어제 입금된 거 좀 볼 수 있을까요", "지난주에 나간 돈 목록 보여 주세요", "아버지가 돈 보내셨다는데 들어왔나요", "이번 달 거래한 거 쭉 보여줘"),
        .. Korean("transfer.send", "할머니께 오만 원 보내 드리고 싶어요", "민지한테 2만원만 이체해 줄래", "적금 통장에 삼십만 원 옮겨 주세요", "송금 좀 하려고 하는데요", "내일 집세 육십만 원 부쳐줘"),
        .. Korean("transfer.cancel", "예약해 놓은 송금 없던 걸로 해 주세요 취소요", "모레 나갈 이체를 취소하고 싶습니다", "자동이체 걸어 둔 거 해지해줘"),
        .. Korean("transfer.limit", "하루 송금 한도가 얼마까지예요", "이체 한도 좀 늘려 주실래요", "한 번에 최대 얼마 보낼 수 있죠"),
        .. Korean("card.lost", "카드를 어디서 잃어버린 것 같아요 정지 부탁해요", "지갑을 도둑맞아서 카드를 막아야 해요", "신용카드 분실했으니 빨리 정지해 주세요", "체크카드가 어디로 갔는지 안 보이네"),
        .. Korean("card.unblock", "잃어버렸던 카드 찾았는데 다시 풀어 주실래요", "정지시킨 카드 해제 부탁합니다", "카드 잠긴 거 풀어줘"),
        .. Korean("card.bill", "이번에 카드값 얼마 청구돼요", "신용카드 대금 언제 빠져나가나요", "카드 명세서 좀 보고 싶어"),
        .. Korean("bill.pay", "수도세 고지서 납부하려고요", "이번 달 전기요금 내고 싶습니다", "재산세 좀 납부해 주세요"),
        .. Korean("loan.info", "집 담보로 대출 받으면 이자가 얼마예요", "신용대출 한도 좀 알아보고 싶은데요", "대출 금리 알려 주세요"),
        .. Korean("loan.repayment", "대출 이번 달에 얼마 갚아야 해요", "남은 대출 원금이 얼마죠", "대출금 조기 상환할게요"),
        .. Korean("deposit.info", "정기예금 금리 좀 알려 주실래요", "적금 새로 들려는데 이자 얼마 줘요", "이율 높은 예금 있나요"),
        .. Korean("deposit.maturity", "제 적금 만기가 언제인지 알려 주세요", "예금 만기되면 얼마 받을 수 있어요", "정기예금 끝나는 날이 언제죠"),
        .. Korean("fx.rate", "지금 미국 달러 환율 알려줘요", "이십만 원이면 엔화로 얼마예요", "유로 시세 좀 봐 줄래"),
        .. Korean("fee.info", "다른 은행으로 이체하면 수수료가 얼마죠", "해외 송금 수수료 얼마나 들어요", "출금할 때 수수료 있나요"),
        .. Korean("branch.find", "홍대 근처에 은행 지점 있나요", "은행 문 몇 시에 닫아요", "가까운 현금인출기 좀 찾아줘"),
        .. Korean("credential.reset", "계좌 비밀번호를 까먹었어요", "오티피가 고장 난 것 같아요", "인증서 다시 발급받아야 해요"),
        .. Korean("document.request", "잔액증명서 한 통 떼 주세요", "통장 사본 받고 싶은데요", "지난해 거래내역서 좀 발급해 주실래요"),
        .. Korean("fraud.report", "검찰청이라고 전화 와서 돈을 보내라고 해요", "제가 하지도 않은 결제가 찍혔어요", "사기당해서 돈을 보냈어요"),
        .. Korean("spending.summary", "지난달에 식비 얼마 썼나요", "이번 달 지출 좀 정리해 주세요", "내가 어디에 돈을 많이 쓰지"),
        .. Korean("human.agent", "상담원하고 얘기할래요", "기계랑 말하기 싫어 사람 바꿔", "직원분이랑 통화하고 싶은데요"),
        .. Korean("help", "여기서 무슨 일을 할 수 있어요", "어떻게 쓰는지 알려줘요"),
        .. Korean("greeting", "안녕하세요 반갑습니다", "좋은 아침이네요"),
        .. Korean("thanks", "정말 고맙습니다 덕분이에요", "도와주셔서 감사해요"),
        .. Korean("goodbye", "그럼 이제 끊겠습니다", "안녕히 계십시오"),
        .. Korean("out-of-scope", "치킨 한 마리 배달시켜줘", "내일 서울 날씨 좀 알려줘", "기차표 예매하고 싶어요", "재미있는 영화 추천 좀", "김밥 만드는 법 알려줘", "지금 몇 시야"),
        .. English("account.balance", "how much do I have in my savings", "tell me my account balance"),
        .. English("account.transactions", "show my transactions from last week", "did my paycheck come in"),
        .. English("transfer.send", "please transfer 50 dollars to Anna", "I want to send money to my mother"),
        .. English("transfer.cancel", "cancel the transfer scheduled for Monday", "I'd like to cancel my pending transfer"),
        .. English("transfer.limit", "increase my transfer limit please", "how much am I allowed to send a day"),
        .. English("card.lost", "I've lost my credit card", "somebody stole my debit card, block it"),
        .. English("card.unblock", "please unblock my debit card", "I found the card I lost, turn it back on"),
        .. English("card.bill", "when is my card payment due", "how much is this month's credit card bill"),
        .. English("bill.pay", "I'd like to pay my gas bill", "pay my electricity bill now"),
        .. English("loan.info", "what's the interest rate on a mortgage", "can I apply for a personal loan"),
        .. English("loan.repayment", "how much is left on my mortgage", "when's my next loan installment"),
        .. English("deposit.info", "what rate do you give on fixed deposits", "I'd like to open a savings account"),
        .. English("deposit.maturity", "when will my savings mature", "what do I get when my deposit matures"),
        .. English("fx.rate", "what's the exchange rate for yen", "how much is 300 euros in won"),
        .. English("fee.info", "how much is the fee for a wire transfer", "is there an ATM fee"),
        .. English("branch.find", "where's the closest ATM", "what are your branch hours"),
        .. English("credential.reset", "I forgot my account password", "my OTP is broken"),
        .. English("document.request", "I need a statement for my account", "can you issue a balance certificate"),
        .. English("fraud.report", "I think someone scammed me", "there's a charge I never made"),
        .. English("spending.summary", "how much did I spend on groceries", "give me a summary of my spending"),
        .. English("human.agent", "can I speak with a human", "I want to talk to an agent"),
        .. English("help", "what can you help me with"),
        .. English("greeting", "hi good morning"),
        .. English("thanks", "thank you for the help"),
        .. English("goodbye", "bye, see you later"),
        .. English("out-of-scope", "is it going to rain this weekend", "order two pizzas", "who won the baseball game", "find me a good restaurant", "what's the capital of Spain"),
    ];

    private static IEnumerable<(string Intent, string Language, string Text)> Korean(string intent, params string[] texts) => texts.Select(t => (intent, "ko", t));

    private static IEnumerable<(string Intent, string Language, string Text)> English(string intent, params string[] texts) => texts.Select(t => (intent, "en", t));
}
