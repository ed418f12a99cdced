### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = 먼저 내용을 적어 주세요.
problem-message-too-long = 메시지 하나는 { $max }자까지입니다. 나누어 보내 주세요.
problem-too-many-pictures = 메시지 하나에 사진은 { $max }장까지입니다.
problem-client-key = 이 페이지가 보낸 내용을 이해하지 못했습니다. 새로 고쳐 주세요.
problem-client-key-reused = 다른 내용으로 이미 전송되었습니다. 다시 보내 주세요.
problem-staff-only = 상담 담당자만 할 수 있는 작업입니다.
problem-conversation-unknown = 없는 상담이거나 볼 수 없는 상담입니다.
problem-conversation-taken = { $name } 님이 이미 이 상담을 맡았습니다.
problem-card-unknown = 없는 카드이거나 다른 분의 카드입니다.
problem-assignee-unfit = 이 사람은 이 브랜드를 맡을 수 없습니다.
problem-canned-shortcut = 단축어는 영문자, 숫자, 하이픈 1~24자입니다.
problem-canned-shortcut-taken = 이 언어의 다른 상용구가 이 단축어를 쓰고 있습니다.
problem-canned-title = 상용구에 제목을 붙여 주세요.
problem-canned-too-many = 이 언어에는 상용구가 이미 { $max }개 있습니다. 먼저 하나를 삭제해 주세요.
problem-notice-not-taken = 지금은 메시지를 넘기지 못했습니다. 다시 시도합니다.

## Frame.

console-inbox = 받은 상담
console-cards = 카드
console-canned = 상용구
console-audit = 감사 기록
console-menu = 콘솔
console-keys = 키보드 단축키
console-close-sheet = 닫기
console-log-out = 로그아웃
console-log-in = 로그인
console-log-in-title = 상담 데스크 로그인
console-email = 이메일 주소
console-password = 비밀번호
console-lost = 연결이 끊겼습니다. 화면이 최신이 아닐 수 있습니다. 다시 연결하는 중…
console-back-again = 다시 연결되었습니다. 최신 상태입니다.
console-unsent = 보내지 못했습니다. 내용은 남아 있으니 다시 시도해 주세요.
key-move = 다음 / 이전 상담
key-open = 열기
key-reply = 답장
key-note = 내부 메모
key-slash = 상용구(빈 줄에서), 그 외에는 검색
key-send = 보내기
key-claim = 상담 맡기
key-assign = 배정
key-close = 종료 또는 다시 열기
key-search = 검색
key-leave = 입력란 나가기
key-views = 내 상담, 미배정, 답변 대기, 전체
key-help = 이 안내

## Inbox.

console-views = 보기
view-mine = 내 상담
view-unassigned = 미배정
view-waiting = 답변 대기
view-all = 전체
console-brand = 브랜드
console-language = 언어
console-every-brand = 모든 브랜드
console-every-language = 모든 언어
console-search = 메시지와 메모 검색
console-found = 검색 결과: { $words }
console-nothing = 아무것도 없습니다.
console-more = 더 보기
console-to-start = 처음으로
console-waits = 답변을 기다리는 중
console-answered = 답변함
console-choose = 상담을 선택하세요. ?를 누르면 단축키가 나옵니다.
console-visitor = 방문자
console-program = 프로그램
console-for-minutes = { $count }분
console-for-hours = { $count }시간
console-for-days = { $count }일

## One conversation.

conversation-open = 진행 중
conversation-waiting = 답변함
conversation-closed = 종료됨
console-waits-for = { $time }째 대기
console-nobodys = 담당자 없음
console-yours = 내 담당
console-with = { $name } 담당
console-typing = { $names } 입력 중…
console-looking = { $names }도 보는 중
console-claim = 맡기
console-close = 종료
console-reopen = 다시 열기
console-assign = 배정할 사람
console-give = 배정
console-nobody = 없음
console-earlier = 이전 메시지
console-kind = 읽는 사람
console-reply = 답장
console-note = 내부 메모
console-note-label = 내부
console-note-warning = 상담 데스크만 읽습니다. 고객에게는 보이지 않습니다.
console-message = 메시지
console-write-to = { $name } 님에게 쓰기…
console-send = 보내기
console-keep-note = 메모 추가
console-seen = 고객이 읽음
event-claimed = { $name } 님이 상담을 맡았습니다
event-assigned = { $name } 님이 { $to } 님에게 상담을 배정했습니다
event-released = { $name } 님이 상담을 내려놓았습니다
event-closed = { $name } 님이 상담을 종료했습니다
event-reopened = { $name } 님이 상담을 다시 열었습니다
event-holder-proven = 방문자가 카드 주인임을 확인했습니다
event-card-linked = 카드에 연결됨
event-case-opened = 반품 신청됨
event-case-decided = 반품 결정됨
event-refund-paid = 환불됨

## Facts beside it.

console-facts = 정보
console-person = 고객
console-contact = 연락처
console-unproven = 미확인
console-country = 국가
console-since = 등록일
console-card = 카드
console-region = 지역
console-left-data = { $data } 남음
console-left-until = { $when }까지
console-order = 주문
console-order-number = 번호
console-placed = 주문 시각
console-paid = 결제 금액
console-copied = 복사됨
console-their-cards = 고객의 카드
console-others = 다른 상담
console-conversations = 상담

## Canned replies.

console-no-canned = 아직 상용구가 없습니다.
console-shortcut = 단축어
console-text = 내용
console-title = 제목
console-edit = 수정
console-delete = 삭제
console-new-canned = 새 상용구
console-gaps = 자동으로 채워지는 항목:
console-save = 저장

## Cards and audit.

console-card-or-order = 카드 번호 또는 주문 번호
console-find = 찾기
console-not-found = { $number }에 해당하는 것이 없습니다.
console-about = { $id } 관련.
console-all = 모두 보기
console-when = 시각
console-who = 누가
console-what = 무엇을
console-subject = 대상
console-details = 세부 내용

## Return cases and terms.

console-cases = 반품
console-policies = 약관
console-case = 반품 R{ $number }
console-number = 번호
console-state = 상태
console-cause = 사유
console-moved = 마지막 변경
console-search-cases = 번호, 단어, 휴대폰 검색
console-to-conversation = 상담
console-condition = 카드 상태
console-device = 휴대폰
console-terms = 약관
console-refund = 환불
console-way = 방법
console-approved = 승인
console-executed = 지급 지시
console-failure = 문제
console-approve = 승인
console-execute = 지급 지시
console-retry = 다시 시도
console-settle = 수동 완료
console-settle-how = 다른 방법으로 지급한 내용
console-decision = 결정 { $number }
console-earlier-decisions = 이전 결정
console-automatic = 자동
console-missing = 아직 제출할 것
console-trace = 결정에 쓰인 사실
console-evidence = 자료
console-refused = 인정 안 됨
console-accept-evidence = 인정하기
console-refuse-evidence = 증명이 안 됨
console-grant = 직접 허용
console-amount-in = 금액({ $currency })
console-why = 이유
console-fulfil = 발송 처리
console-what-was-done = 보낸 것 또는 처리한 것
console-redecide = 고치고 다시 결정
console-reject = 거절
console-other-cases = 이 카드의 다른 반품
console-version = 버전
console-in-force = 시행 중
console-policy-form = 원문
console-policy-hint = 버전은 바뀌지 않습니다. 각 구매는 그 시점에 시행 중인 버전에 고정됩니다.
desk-case-needs-evidence = 자료 대기
desk-case-review = 검토 필요
desk-case-allowed = 승인 필요
desk-case-approved = 지급 필요
desk-case-paying = 지급 중
desk-case-payment-trouble = 지급 막힘
desk-case-to-fulfil = 발송 필요
desk-case-denied = 약관상 불가
desk-case-paid = 지급됨
desk-case-fulfilled = 발송됨
desk-case-rejected = 거절됨
desk-case-withdrawn = 철회됨
console-life-delivered = 배송됨
console-life-qr-sent = QR 코드 전송됨
console-life-scanned = 스캔됨
console-life-installed = 설치됨
console-life-activated = 개통됨
console-life-in-use = 처음 사용
actor-staff = 상담 데스크
actor-holder = 고객
actor-token = 프로그램
actor-system = simcare

## Audit trail.

audit-staff-log-in = 로그인함
audit-holder-prove = 카드 주인임을 확인함
audit-conversation-reply = 답장함
audit-conversation-note = 메모를 씀
audit-conversation-claim = 상담을 맡음
audit-conversation-assign = 상담을 배정함
audit-conversation-close = 상담을 종료함
audit-conversation-reopen = 상담을 다시 엶
audit-conversation-link-card = 카드를 연결함
audit-case-open = 반품을 접수함
audit-case-decide = 반품을 결정함
audit-case-grant = 직접 허용함
audit-case-reject = 반품을 거절함
audit-case-fulfil = 발송 처리함
audit-case-withdraw = 반품을 철회함
audit-refund-approve = 환불을 승인함
audit-refund-execute = 환불 지급을 지시함
audit-refund-retry = 환불을 다시 시도함
audit-refund-settle = 환불을 수동으로 완료함
audit-evidence-refuse = 자료를 인정하지 않음
audit-evidence-accept = 자료를 인정함
audit-refund-recall = 환불을 취소함(카드가 사용됨)
audit-policy-publish = 약관을 공개함
audit-canned-reply-save = 상용구를 저장함
audit-canned-reply-delete = 상용구를 삭제함

audit-refund-succeeded = 환불이 지급됨
audit-refund-failed = 결제사가 환불을 거부함
audit-refund-action-needed = 결제사가 환불에 조치를 요구함

## Staff.

console-staff = 직원
console-name = 이름
console-role = 역할
console-disabled = 사용 중지
console-staff-hint = 직원은 명령줄에서 추가합니다:
role-agent = 상담원
role-lead = 팀장
role-manager = 매니저
role-engineer = 네트워크 엔지니어
role-auditor = 감사 담당

audit-catalogue-import = 브랜드와 상품을 가져옴
audit-orders-import = 주문을 가져옴
audit-cards-import = 카드를 가져옴
audit-token-make = API 토큰을 만듦
audit-token-revoke = API 토큰을 취소함
