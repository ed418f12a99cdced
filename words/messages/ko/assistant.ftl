### The assistant: what it understands, and what it asks back.

problem-text-missing = 내용을 적어 주세요.
api-right-none = 없음: 누구나 호출할 수 있음

## What somebody may have meant, as they would tap it.

intent-activate = 카드 또는 eSIM 개통
intent-apn = APN 설정
intent-bind_number = 전화번호 등록 또는 변경
intent-real_name = 실명 등록
intent-no_service = 신호가 전혀 없어요
intent-no_data = 신호는 있는데 인터넷이 안 돼요
intent-slow_data = 인터넷이 느리거나 끊겨요
intent-wrong_network = 다른 네트워크에 연결돼요
intent-hotspot = 인터넷 공유(핫스팟)
intent-sms_mms = 문자 또는 사진 메시지
intent-calls = 음성 통화
intent-roaming_on = 로밍 켜기 또는 끄기
intent-switch_network = 다른 네트워크 선택
intent-balance = 얼마나 남았나요?
intent-usage_dispute = 쓰지 않은 데이터나 요금이 나왔어요
intent-topup = 데이터나 일수 추가 구매
intent-upgrade_plan = 더 큰 요금제로 변경
intent-change_plan = 다른 요금제로 변경
intent-gift_data = 데이터 선물하기
intent-share_family = 가족·일행과 데이터 나눠 쓰기
intent-extend_validity = 유효기간 연장
intent-refund_unused = 환불받기 (사용 안 함)
intent-refund_fault = 환불받기 (작동 안 함)
intent-return_card = 카드 반송
intent-exchange_card = 다른 카드로 교환
intent-refund_status = 환불은 어디까지 됐나요?
intent-lost_card = 카드 분실 또는 도난
intent-damaged_card = 카드 손상
intent-delivery = 주문한 카드는 어디 있나요?
intent-esim_install = eSIM 설치
intent-esim_qr_again = eSIM QR 코드 다시 받기
intent-esim_transfer = 새 휴대폰으로 eSIM 옮기기
intent-device_compat = 제 휴대폰에서 되나요?
intent-coverage_where = 어디에서 쓸 수 있나요?
intent-network_status = 지금 통신 장애가 있나요?
intent-maintenance = 예정된 네트워크 점검
intent-invoice = 영수증 또는 청구서
intent-payment_failed = 결제 문제
intent-auto_renew = 자동 갱신
intent-genuine = 정품 카드인가요?
intent-official_channels = 공식 판매처와 연락처
intent-brand_terms = 약관과 조건
intent-human = 상담원과 이야기하기
intent-complaint = 불만 접수
intent-feedback = 칭찬 또는 제안
intent-greeting = 그냥 인사
intent-thanks = 감사합니다, 해결됐어요
intent-out_of_scope = 다른 내용
