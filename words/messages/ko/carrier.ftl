### Lines and their carriers.

problem-carrier-none = 이 브랜드에는 설정된 통신사가 없어 회선을 조회할 수 없습니다.
problem-carrier-not-answering = 통신사가 지금 응답하지 않습니다. 몇 분 뒤에 다시 시도해 주세요.
problem-carrier-refused = 통신사가 이 변경을 거부했습니다({ $reason }).
problem-line-unknown = 통신사에 없는 회선입니다.
problem-change-key = 이 변경의 키가 없거나 너무 길거나 다른 변경에 쓰였습니다.
problem-sandbox-none = 이 브랜드의 회선은 실제 회선이므로 여기서 켜거나 끌 수 없습니다.
problem-payment-link-unknown = 없는 결제 링크입니다.

audit-line-activate = 회선을 개통함
audit-line-suspend = 회선을 정지함
audit-line-resume = 회선 정지를 해제함
audit-line-roaming = 회선의 로밍을 변경함
audit-line-refuel = 회선에 데이터를 추가함
audit-line-refresh = 회선을 네트워크에 다시 등록함
audit-line-move-data = 회선 간에 데이터를 옮김
audit-line-replace-profile = 회선의 프로파일을 교체함
audit-line-request-payment = 요금 결제를 요청함
audit-sandbox-set-up = 데모 회선을 만듦
audit-sandbox-switch = 데모 회선의 장애를 켜거나 끔
audit-sandbox-paid = 데모 요금이 결제됨

problem-fault-unknown = 없는 장애입니다. API 페이지에 목록이 있습니다.
problem-bill-amount = 금액은 0보다 큰 최소 화폐 단위의 정수와 세 글자 통화 코드로 적습니다.
import-carrier-unknown = 이 이름으로 설정된 통신사가 없습니다.

## The console's pages of carriers and lines.

console-carriers = 통신사
console-carriers-state = 설정된 통신사
console-carrier = 통신사
console-line = 회선
console-line-or-order = 카드 번호, 끝 네 자리 또는 주문 번호
carrier-kind = 종류
carrier-played = 샌드박스: 실제가 아님
carrier-real = 실제 회선, HTTPS 연결
carrier-brands = 브랜드
carrier-state = 상태
carrier-ready = 응답함
carrier-breaker-closed = 응답함
carrier-breaker-open = 호출 중단
carrier-breaker-trial = 한 번 시험 중
carrier-failures = 최근 호출 { $count }번에 응답이 없었습니다.
carrier-rests-until = 응답이 없습니다. 다음 시도는 { $time }입니다.
carrier-state-hint = 다섯 번 연속 응답하지 않는 통신사는 아무도 기다리지 않도록 잠시 호출하지 않습니다. 이 서버에서 본 상태입니다.
carrier-nobody = 설정된 통신사가 없습니다. 설정 파일에 방법이 있습니다.

line-plan = 요금제
line-used = { $used } 사용
line-used-of = { $limit } 중 { $used } 사용
line-yes = 예
line-no = 아니요
line-roaming = 로밍 허용
line-speed = 속도
line-throttled = 속도 제한됨
line-slows-at-limit = 고속, 한도에 이르면 느려짐
line-stops-at-limit = 고속, 한도에 이르면 멈춤
line-contract-end = 유효기간
line-network = 네트워크
line-no-network = 등록되지 않음
line-apn = 액세스 포인트(APN)
line-registration = 네트워크 등록
line-registration-stuck = 멈춤, 새로 고침 필요
line-profile = 프로파일
line-profile-defective = 불량, 교체 필요
line-bills = 요금
line-bill-paid = 납부됨
line-bill-open = 미납
line-bill-overdue = 연체
line-payment-asked = 고객에게 결제를 요청했습니다:
line-payment-page = 결제 페이지
line-ask-carrier = 통신사에 요청
line-asked = 지금까지의 요청
line-faults = 장애
line-faults-hint = 샌드박스 회선입니다. 장애를 켜면 통신사가 실제로 그런 것처럼 동작합니다.

line-status-pending = 개통 전
line-status-active = 사용 중
line-status-suspended = 정지됨
line-status-ended = 종료됨
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = 요금 연체
line-reason-contract-ended = 계약 종료
line-reason-lost = 분실 신고
line-reason-paused = 요청에 따라 일시 정지
line-reason-other = 통신사만 아는 이유

line-fault-not-activated = 개통되지 않음
line-fault-overdue-bill = 요금 연체로 정지
line-fault-contract-ended = 계약 종료
line-fault-lost = 분실 신고됨
line-fault-paused = 요청에 따라 일시 정지
line-fault-roaming-off = 회선의 로밍 꺼짐
line-fault-used-up = 데이터 소진
line-fault-throttled = 공정 사용 정책으로 속도 제한
line-fault-apn-changed = 액세스 포인트(APN) 변경됨
line-fault-registration-stuck = 네트워크 등록 멈춤
line-fault-profile-defective = 프로파일 불량
line-fault-mainland-network = 중국 본토 네트워크에 연결됨
line-fault-carrier-slow = 통신사 응답이 느림
line-fault-carrier-silent = 통신사가 응답하지 않음

line-wish-activate = 개통
line-wish-suspend = 정지
line-wish-resume = 정지 해제
line-wish-roaming = 로밍
line-wish-refuel = 데이터 추가
line-wish-refresh = 네트워크 등록 새로 고침
line-wish-move-data = 데이터 옮기기
line-wish-replace-profile = 프로파일 교체
line-wish-request-payment = 결제 요청
line-wish-unanswered = 응답이 없습니다. 처리되었을 수도 있습니다.

line-do-activate = 개통
line-do-suspend = 정지
line-do-resume = 정지 해제
line-do-roaming-on = 로밍 켜기
line-do-roaming-off = 로밍 끄기
line-do-refresh = 네트워크 등록 새로 고침
line-do-replace-profile = 프로파일 교체
line-do-request-payment = { $amount } 결제 요청
line-do-refuel = { $price }에 { $data } 추가

## Why a carrier refuses.

carrier-refusal-bill-open = 아직 내지 않은 요금이 있습니다.
carrier-refusal-reported-lost = 분실 신고된 카드입니다. 담당자만 해제할 수 있습니다.
carrier-refusal-contract-ended = 계약이 끝났습니다.
carrier-refusal-line-suspended = 회선이 정지되어 있습니다.
carrier-refusal-offer-unknown = 더 이상 없는 상품입니다.
carrier-refusal-no-limit = 데이터 한도가 없는 회선입니다.
carrier-refusal-bill-unknown = 없는 요금입니다.
carrier-refusal-bill-paid = 이미 납부된 요금입니다.
carrier-refusal-card-is-physical = 플라스틱 카드에는 내려받을 프로파일이 없습니다. 카드를 교환해야 합니다.
carrier-refusal-data-too-little = 회선에 데이터가 그만큼 남아 있지 않습니다.
carrier-refusal-data-by-day = 하루 단위로 세는 데이터는 옮길 수 없습니다.
carrier-refusal-line-unknown = 통신사에 없는 회선입니다.
carrier-refusal-key-reused = 이 요청은 이전에 다른 용도로 보내졌습니다.

## Where a holder pays a bill, in play.

pay-title = 요금 결제
pay-played = 데모이므로 실제로 돈이 나가지 않습니다.
pay-card = 끝자리 { $digits } 카드
pay-now = { $amount } 결제
pay-paid = 결제되었습니다. 감사합니다.
pay-back = { $brand }(으)로 돌아가기
