### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = 마음이 바뀌었어요
cause-wrong-country = 다른 지역용을 잘못 샀어요
cause-duplicate = 두 번 샀어요
cause-locked-phone = 휴대폰이 통신사에 잠겨 있어요
cause-incompatible-phone = 휴대폰이 지원하지 않아요
cause-installation = 설치가 안 돼요
cause-network = 신호가 없거나 네트워크가 안 돼요
cause-upstream = 통신망 자체의 장애
cause-defective-card = 카드 자체의 불량
cause-not-delivered = 배송되지 않았어요
cause-lost-card = 카드를 잃어버렸어요

## What state a plastic card is in.

condition-sealed = 미개봉
condition-opened-intact = 개봉했지만 SIM을 떼지 않았고 흠집 없음
condition-damaged-working = 떼어냈거나 휘거나 흠집이 있지만 작동함
condition-damaged = 손상되어 작동하지 않음

## How far a card has come into use.

stage-ordered = 주문됨
stage-sent = 수령함
stage-scanned = QR 코드 스캔됨
stage-installed = 설치됨
stage-activated = 개통됨
stage-used = 사용 중

## What can be shown.

evidence-card-photo = 카드 사진
evidence-screenshot = 문제가 보이는 스크린샷
evidence-receipt = 영수증
evidence-device-model = 휴대폰 제조사와 모델
evidence-device-number = 휴대폰 IMEI 또는 EID(*#06# 누르기)
evidence-location = 발생한 장소
evidence-troubleshooting = 지금까지 해 본 조치
evidence-choice = { $choices } (이 중 하나면 됩니다)

## What is given.

remedy-refund-full = 전액 환불
remedy-refund-unused = 사용하지 않은 만큼 환불
remedy-credit-full = 전액 적립금
remedy-credit-unused = 사용하지 않은 만큼 적립금
remedy-replace = 새 카드
remedy-resend = 같은 코드나 카드 재발송
remedy-extend = 기간 연장
remedy-review = 담당자가 결정
destination-original = 결제하신 수단으로 환불
destination-store-credit = 적립금으로
outcome-allowed = 가능
outcome-needs-evidence = 자료를 제출하시면 가능
outcome-denied = 불가
outcome-manual-review = 담당자가 확인합니다
refund-state-created = 결정됨
refund-state-submitted = 결제사로 보냄
refund-state-unknown = 보냄, 도착 확인 대기
refund-state-pending = 결제사에서 처리 중
refund-state-succeeded = 지급됨
refund-state-failed = 결제사가 거부함
refund-state-action-needed = 결제사가 조치를 요청함
refund-state-cancelled = 취소됨

## How an amount was reckoned.

amount-price = 카드 가격
amount-unused-by-data = 사용하지 않은 데이터만큼
amount-unused-by-days = 사용하지 않은 날만큼
amount-fee = 수수료 차감
amount-capped = 결제 금액의 남은 부분

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
           *[other] { $count }개월
        }
        [business-days] { $count ->
           *[other] { $count }영업일
        }
       *[days] { $count ->
           *[other] { $count }일
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] 약관에 따라 전액을 돌려드립니다.
        [refund-unused] 약관에 따라 사용하지 않은 만큼 돌려드립니다.
        [credit-full] 약관에 따라 전액을 적립금으로 드립니다.
        [credit-unused] 약관에 따라 사용하지 않은 만큼 적립금으로 드립니다.
        [replace] 약관에 따라 새 카드를 드립니다.
        [resend] 약관에 따라 다시 보내 드립니다.
        [extend] 약관에 따라 기간을 연장해 드립니다.
       *[review] 약관에 따라 담당자가 결정합니다.
    }
clause-window-purchase = 구매 후 { $span } 기한이 { $end }에 끝났습니다.
clause-window-receipt = 수령 후 { $span } 기한이 { $end }에 끝났습니다.
clause-window-fault = 문제 발생 후 { $span } 기한이 { $end }에 끝났습니다.
clause-window-report = 처음 알리신 후 { $span } 기한이 { $end }에 끝났습니다.
clause-window-activation = 개통 후 { $span } 기한이 { $end }에 끝났습니다.
clause-usage-unused = 데이터를 사용했습니다({ $used }). 사용하지 않은 카드만 해당됩니다.
clause-usage-share = 데이터의 { $share }를 사용했습니다. { $most }까지 허용됩니다.
clause-usage-bytes = { $used }를 사용했습니다. { $most }까지 허용됩니다.
clause-stage = 카드가 이미 ‘{ $stage }’ 단계입니다. ‘{ $latest }’ 단계까지만 해당됩니다.
clause-condition = 카드 상태가 인정되지 않습니다: { $condition }.
clause-evidence = 약관에 따라 다음을 보여 주셔야 합니다: { $what }.
clause-repair = 먼저 { $until }까지 { $days }일 동안 저희가 바로잡을 수 있습니다.
clause-discount = 할인 코드로 구매하고 설치하셨습니다. 약관에서 제외하는 경우입니다.
clause-reseller = 판매점에서 구매하셔서 대금이 판매점에 있습니다. 판매점에 문의해 주세요.
clause-expired = 유효기간이 지났습니다.
clause-fully-used = 남은 것이 없습니다.
clause-profile-deleted = 프로파일이 휴대폰에서 삭제되어 다시 설치할 수 없습니다.
clause-review = 최근 환불이 { $count }번 이상 있어 담당자가 먼저 확인합니다.
clause-nothing-promised = 이 사유에 대해서는 약관에 정해진 것이 없습니다.
clause-nothing-left = 결제하신 금액은 이미 모두 환불되었습니다.
clause-engine-error = 자동으로 결정할 수 없어 담당자가 확인합니다.
clause-no-measure = 남은 양을 자동으로 계산할 수 없어 담당자가 확인합니다.

## What can go wrong.

problem-case-closed = 이미 종료된 반품입니다.
problem-case-not-decidable = 지금 단계에서는 다시 결정할 수 없습니다.
problem-case-not-in-review = 담당자의 결정을 기다리는 반품이 아닙니다.
problem-case-nothing-to-fulfil = 이 반품으로 보낼 것이 없습니다.
problem-condition-required = 카드 상태를 선택해 주세요.
problem-amount-required = 금액을 입력해 주세요.
problem-text-too-long = 너무 깁니다. 줄여 주세요.
problem-payment-missing = 이 주문의 결제 기록이 없습니다. 상담으로 알려 주세요.
problem-policy-form = 이 약관은 공개할 수 없습니다: { $detail }
problem-webhook-refused = 결제사의 서명이 없는 메시지입니다.


## Asking.
return-title = 카드 반품
return-heading = 사유가 무엇인가요?
return-lead = 몇 가지 질문에 답하시면 결과와 이유를 바로 알려 드립니다.
return-condition = 카드 상태는 어떤가요?
return-wish = 무엇을 원하시나요?
return-wish-money = 환불
return-wish-replace = 다른 카드
return-fault-at = 언제 처음 안 됐나요? (선택)
return-device = 휴대폰 제조사와 모델 (선택)
return-words = 더 알려 주실 것이 있나요? (선택)
return-send = 결과 보기
return-terms = 구매하신 날의 약관이 적용됩니다.
condition-unknown = 답하지 않음

## The case.
case-title = 반품
case-number = 반품 번호 { $number }
case-head-needs-evidence = 한 가지만 더 있으면 결정됩니다
case-head-review = 담당자가 확인하고 있습니다
case-head-allowed = { $amount }을(를) 돌려드립니다
case-head-approved = { $amount }을(를) 돌려드립니다
case-head-paying = { $amount } 환불이 진행 중입니다
case-head-payment-trouble = { $amount } 환불이 늦어지고 있습니다. 처리 중입니다
case-head-to-fulfil = 승인되었습니다: { $remedy }
case-head-denied = 적용되는 약관으로는 불가능합니다
case-head-paid = { $amount }을(를) 환불했습니다
case-head-fulfilled = 완료: { $remedy }
case-head-rejected = 받아들이지 못했습니다
case-head-withdrawn = 반품을 철회하셨습니다
case-lead-needs-evidence = 아래에 적힌 것을 보여 주세요. 바로 결정됩니다.
case-lead-review = 담당자의 확인이 필요합니다. 결정되는 대로 상담창으로 알려 드립니다.
case-lead-allowed = 지급 전에 다른 담당자가 한 번 더 확인합니다.
case-lead-approved = 곧 결제사로 넘어갑니다.
case-lead-paying = 결제사가 처리하고 있습니다. 표시되기까지 며칠 걸릴 수 있습니다.
case-lead-payment-trouble = 결제사가 아직 처리하지 못했습니다. 따로 하실 일은 없으며, 필요하면 연락드리겠습니다.
case-lead-to-fulfil = 준비되는 대로 상담창으로 알려 드립니다.
case-lead-denied = 조항별 이유는 아래와 같습니다. 생각이 다르시면 말씀해 주세요. 담당자가 확인합니다.
case-lead-paid = 표시되기까지 며칠 걸릴 수 있습니다. 들어오지 않으면 먼저 은행이나 카드사에 확인해 주세요.
case-lead-credited = 브랜드 적립금으로 들어갔습니다. 다음 주문에 쓸 수 있습니다.
case-lead-fulfilled = 빠진 것이 있으면 말씀해 주세요.
case-lead-rejected = 더 알고 싶으시면 말씀해 주세요.
case-lead-withdrawn = 약관이 허용하는 동안 다시 신청할 수 있습니다.
case-steps = 진행 상황
case-step-asked = 신청
case-step-decided = 결정
case-step-approved = 승인
case-step-sent = 결제사 전달
case-step-paid = 환불
case-step-credited = 적립
case-step-later = 예정
case-reasons = 이유
case-reckoning = 계산 내역
case-evidence = 보여 주신 자료
case-refused = 인정 안 됨
case-missing = 다음 중 하나를 보여 주세요:
case-missing-one = 보여 주세요: { $what }
case-upload = 사진이나 스크린샷 선택
case-words = 간단히 설명
case-show = 보내기
case-withdraw = 반품 철회
case-withdraw-sure = 약관이 허용하는 동안에만 다시 신청할 수 있습니다.
case-talk = 이 건으로 상담하기
case-send-back = 카드를 보낼 주소
case-terms-version = 약관 { $version }

within-days = { $count }일
within-calendar-days = { $count }일(달력 기준)
within-business-days = { $count }영업일
within-months = { $count }개월

## The terms page.
terms-title = 약관
terms-heading = 반품과 환불
terms-lead = 오늘 구매하는 카드에 적용되는 약관입니다. 그 전에 구매하셨다면 구매일의 약관이 자동으로 적용됩니다.
terms-none = 이 브랜드는 아직 약관을 공개하지 않았습니다. 말씀해 주시면 담당자가 도와드립니다.
terms-every = 모든 경우
terms-for = 해당 경우: { $causes }
terms-any-cause = 사유와 관계없이
terms-get = 받으시는 것: { $remedies }
terms-fee = 수수료 { $fee }가 차감됩니다.
terms-accepted = 인정되는 카드 상태: { $conditions }.
terms-in-brief = { $causes }: { $remedies }. { $limits }

## A clause in the terms.

term-window-purchase = 구매 후 { $within } 이내.
term-window-receipt = 카드 수령 후 { $within } 이내.
term-window-fault = 문제 발생 후 { $within } 이내.
term-window-report = 처음 알리신 후 { $within } 이내.
term-window-activation = 개통 후 { $within } 이내.
term-usage-unused = 데이터를 사용하지 않은 경우만.
term-usage-share = 데이터 사용이 { $most } 이하인 경우만.
term-usage-bytes = 데이터 사용이 { $most } 이하인 경우만.
term-stage = 카드가 ‘{ $latest }’ 단계까지인 경우만.
term-evidence-any = 보여 주실 것: { $kinds }.
term-repair = 먼저 { $days }일 동안 저희가 해결을 시도할 수 있습니다.
term-discount = 할인 코드로 구매한 카드는 설치 후 반품할 수 없습니다.
term-reseller = 판매점에서 구매하셨다면 대금을 받은 판매점에 문의해 주세요.
term-expired = 만료된 카드는 반품할 수 없습니다.
term-fully-used = 모두 사용한 뒤에는 안 됩니다.
term-profile-deleted = eSIM을 휴대폰에서 삭제한 뒤에는 안 됩니다. 다시 설치할 수 없습니다.
term-review = 최근 환불이 { $count }번 이상이면 담당자가 먼저 확인합니다.

## A condition of the terms that the case meets.

met-window-purchase = 구매 후 { $span } 이내에 신청하셨습니다. 기한은 { $end }까지입니다.
met-window-receipt = 카드 수령 후 { $span } 이내에 신청하셨습니다. 기한은 { $end }까지입니다.
met-window-fault = 문제 발생 후 { $span } 이내에 신청하셨습니다. 기한은 { $end }까지입니다.
met-window-report = 처음 알리신 후 { $span } 이내에 신청하셨습니다. 기한은 { $end }까지입니다.
met-window-activation = 개통 후 { $span } 이내에 신청하셨습니다. 기한은 { $end }까지입니다.
met-usage-unused = 데이터를 사용하지 않았습니다.
met-usage-share = 데이터의 { $share }를 사용했습니다. { $most }까지 허용됩니다.
met-usage-bytes = { $used }를 사용했습니다. { $most }까지 허용됩니다.
met-stage = 카드가 ‘{ $latest }’ 단계를 넘지 않았습니다.
met-condition = 카드 상태가 인정됩니다: { $condition }.

## Where no payment provider is set up

refund-played = 테스트 모드: 환불은 모의로 처리되며 실제 돈은 움직이지 않습니다.
