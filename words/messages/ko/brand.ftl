### The first page of a brand.

brand-title = 카드 도움말
brand-promise = 연결이 안 되나요? 해결해 드리거나 환불해 드립니다.
brand-not-working = 카드가 작동하지 않아요
brand-my-card = 내 카드
brand-my-card-hint = 남은 데이터, 유효기간, 설정, 주문
brand-talk = 상담하기
brand-talk-hint = 보통 { $minutes }분 안에 상담원이 답합니다
brand-return = 마음이 바뀌셨나요?
brand-return-hint = 환불 신청
brand-terms = 저희의 약속
brand-terms-all = 약관 전체 보기
brand-term-pinned = 구매하신 날의 약관이 그대로 적용됩니다.
brand-term-reasons = 모든 결정에는 조항별 이유를 알려 드립니다.
brand-term-progress = 환불 진행 상황을 언제든 볼 수 있습니다.
brand-about = { $brand } 소개
brand-shops = 공식 판매처
brand-since = 영업 시작
brand-languages = 지원 언어
contact-website = 웹사이트
contact-email = 이메일
contact-phone = 전화
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = 상담 시간
problem-brand-unknown = 등록되지 않은 브랜드입니다. 카드의 코드를 다시 스캔해 주세요.
