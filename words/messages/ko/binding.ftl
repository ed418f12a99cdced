### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = 등록
registration-open = 등록하기
registration-heading = 실명 등록
registration-state-not-needed = 필요 없음
registration-state-open = 아직 등록되지 않음
registration-state-code-sent = 코드 전송됨
registration-state-documents-in = 접수됨
registration-state-in-review = 확인 중
registration-state-registered = 등록됨
registration-state-rejected = 보완 필요
registration-state-expired = 기한 지남
registration-state-deregistered = 종료됨
registration-lead-not-needed = 등록이 필요 없는 카드입니다. 아무것도 하지 않으셔도 됩니다.
registration-lead-open = 이 카드는 등록해야 쓸 수 있습니다.
registration-lead-code-sent = 새 번호로 코드를 보내고 있습니다. 등록은 지금 바로 하실 수 있습니다.
registration-lead-documents-in = 모두 받았습니다. 보통 24시간 안에 담당자가 확인합니다. 끝나는 대로 알려 드립니다.
registration-lead-in-review = 담당자가 지금 확인하고 있습니다. 끝나는 대로 알려 드립니다.
registration-lead-registered = 완료되었습니다. 카드를 쓰실 수 있습니다.
registration-lead-rejected = 아직 등록해 드리지 못했습니다. 필요한 것은 다음과 같습니다:
registration-lead-expired = 등록 기한이 지났습니다. 지금 다시 시작하실 수 있습니다.
registration-lead-deregistered = 이 카드의 등록이 종료되었습니다. 다시 등록하실 수 있습니다.
registration-bring-photo-unclear = 사진을 읽을 수 없습니다. 신분증 전체가 선명하고 빛 반사 없이 나오도록 다시 찍어 주세요.
registration-bring-name-differs = 이름이 신분증과 다릅니다. 인쇄된 그대로 입력해 주세요.
registration-bring-number-differs = 번호가 신분증과 다릅니다. 확인하고 다시 보내 주세요.
registration-bring-document-expired = 유효기간이 지난 신분증입니다. 유효한 신분증을 써 주세요.
registration-bring-document-kind = 이 종류의 신분증은 받을 수 없습니다. 홍콩 신분증, 여권 또는 여행 증명서를 써 주세요.
registration-bring-adult-missing = 미성년자의 경우 성인의 정보와 성인의 신분증 사진을 추가해 주세요.
registration-bring-company-differs = 회사 정보가 사업자 등록과 다릅니다. 확인하고 사업자 등록증 사진을 추가해 주세요.
registration-due = { $when }까지 해 주세요.
registration-why = 왜 필요한가요?
registration-why-text = 홍콩에서는 모든 SIM 카드를 이름과 신분증으로 등록해야 합니다({ $law }). 등록하지 않은 카드는 쓸 수 없습니다.
registration-caps = 개인은 최대 { $person }장, 회사는 최대 { $company }장까지 등록할 수 있습니다.
registration-safe = 보내신 내용은 암호화됩니다. 확인 담당자만 볼 수 있으며 더 이상 필요 없으면 삭제됩니다.
registration-kind = 등록 대상
registration-kind-person = 개인
registration-kind-company = 회사
registration-for-person = 개인
registration-for-minor = 미성년자(성인과 함께)
registration-for-company = 회사
registration-company-name = 회사 이름
registration-company-number = 사업자 등록 번호
registration-company-hint = 아래에는 회사를 대표하는 책임자의 정보를 적어 주세요.
registration-name = 성명
registration-name-hint = 신분증에 적힌 그대로.
registration-born = 생년월일
registration-document = 신분증
registration-number = 신분증 번호
registration-place = 발급 국가 또는 지역(두 글자)
registration-place-hint = 예: PH, ID, IN, CN. 홍콩 신분증은 필요 없습니다.
registration-photo = 신분증 사진
registration-photo-hint = 사진과 이름이 있는 면: 네 모서리가 모두 나오고 선명하며 빛 반사가 없어야 합니다. JPEG, PNG 또는 WebP, 12MB까지.
registration-minor = { $years }세 미만입니다
registration-adult-name = 성인의 성명
registration-adult-agrees = 저는 부모, 보호자 또는 그 밖의 적합한 성인이며 이 등록에 동의합니다.
registration-photo-2 = 두 번째 사진
registration-photo-2-hint = 회사(사업자 등록증) 또는 미성년자(성인의 신분증)인 경우에만.
registration-send = 확인 요청하기
registration-help = 궁금한 점이 있거나 맞는 신분증이 없나요?
document-hkid = 홍콩 신분증
document-passport = 여권
document-travel-document = 여행 증명서 또는 통행증
document-business-registration = 사업자 등록증

## The number or address of a card

binding-title = 이 카드의 전화번호 또는 이메일
binding-heading = 이 카드의 전화번호 또는 이메일
binding-lead = 인증 코드와 카드 소식을 여기로 보내 드립니다. 바꾸려면 기존 연락처와 새 연락처를 모두 인증해 주세요.
binding-now = 현재: { $contact }
binding-change = 변경하기
binding-new = 새 전화번호 또는 이메일
binding-hint = +82처럼 국가 번호가 포함된 전화번호.
binding-send = 코드 보내기
binding-code-for = { $contact }(으)로 보낸 코드
binding-codes-hint = 코드는 각각 6자리이며 10분 동안 유효합니다. 이미 맞게 입력한 코드는 다시 입력하지 않아도 됩니다.
binding-lost = 예전 번호를 더 이상 쓰지 않나요?

## Registrations at the desk

console-registrations = 등록
console-registration = 등록
console-due = 기한
registration-brought = 제출 내용
registration-brought-at = 제출 시각
registration-hidden = 현재 역할로는 제출 내용을 볼 수 없습니다.
registration-nothing = 내용이 없거나 이미 삭제되었습니다.
registration-photo-alt = 신분증 사진
registration-audited = 여기를 보면 활동 기록에 남습니다.
registration-refused-for = 거절 이유
registration-decided = 결정됨
registration-erased-on = 삭제일
registration-approve = 승인
registration-approve-sure = 이름, 번호, 사진이 서로 일치하고 신분증이 유효합니다.
registration-reject = 거절
registration-deregister = 등록 종료
registration-deregister-sure = 이후에는 이 카드를 쓸 수 없습니다.
registration-reason-photo-unclear = 사진을 읽을 수 없음
registration-reason-name-differs = 이름이 신분증과 다름
registration-reason-number-differs = 번호가 신분증과 다름
registration-reason-document-expired = 신분증 유효기간 지남
registration-reason-document-kind = 받을 수 없는 신분증
registration-reason-adult-missing = 성인의 동의 없음
registration-reason-company-differs = 회사 정보가 다름

## Notices

notice-registration-done-subject = { $brand }: 카드가 등록되었습니다
notice-registration-done-body = 카드가 등록되어 쓰실 수 있습니다: { $link }
notice-registration-refused-subject = { $brand }: 등록에 보완이 필요합니다
notice-registration-refused-body = 아직 등록해 드리지 못했습니다. 필요한 것을 확인하세요: { $link }

## Problems and the activity log

problem-binding-contact = 이메일 주소 또는 국가 번호가 포함된 전화번호를 입력해 주세요.
problem-binding-same = 이미 이 카드에 등록된 연락처입니다.
problem-registration-closed = 지금은 여기서 등록할 수 없습니다. 문의해 주세요.
problem-registration-unknown = 없는 등록입니다.
problem-registration-not-needed = 등록이 필요 없는 카드입니다.
problem-registration-not-now = 현재 등록 상태에서는 할 수 없는 작업입니다. 다시 확인해 주세요.
problem-registration-changed = 그사이 다른 사람이 변경했습니다. 다시 확인해 주세요.
problem-registration-other = 이전에 다른 분이 등록한 카드입니다. 문의해 주세요.
problem-registration-cap = 이 신분증으로 이미 카드 { $cap }장이 등록되어 있습니다. 더 등록할 수 없습니다.
problem-registration-name = 신분증에 적힌 그대로 이름을 입력해 주세요.
problem-registration-born = 올바른 생년월일을 입력해 주세요.
problem-registration-responsible-adult = 회사의 책임자는 성인이어야 합니다.
problem-registration-document = 여기에 맞지 않는 종류의 신분증입니다.
problem-registration-hkid = 신분증 번호에 오타가 있습니다. A123456(3)과 같은 형식입니다.
problem-registration-number = 신분증 번호는 영문자와 숫자 5~15자입니다.
problem-registration-business = 사업자 등록 번호는 숫자 8자리로 시작합니다.
problem-registration-place = 신분증을 발급한 곳을 PH처럼 두 글자로 적어 주세요.
problem-registration-photo = 이 사진을 추가해 주세요.
problem-registration-adult-needed = 미성년자의 경우 성인이 정보를 적고 동의해야 합니다.
problem-registration-adult-young = 성인은 18세 이상이어야 합니다.
audit-card-bind = 카드의 연락처를 변경함
audit-registration-bring = 등록 서류를 제출함
audit-registration-view = 등록 내용을 봄
audit-registration-view-photo = 등록 사진을 봄
audit-registration-approve = 등록을 승인함
audit-registration-reject = 등록을 거절함
audit-registration-deregister = 등록을 종료함
audit-registration-expire = 등록 기한이 지남
audit-registration-erase = 등록 서류를 삭제함
