### Setting up a card, and its access point.

## Which phone

phone-choose = 어떤 휴대폰을 쓰시나요?
phone-iphone = iPhone
phone-samsung = 삼성
phone-pixel = Google Pixel
phone-xiaomi = 샤오미, Redmi, POCO
phone-huawei = 화웨이, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = 다른 Android 휴대폰

## Where to add an eSIM by its QR code

esim-scan-iphone = 설정 › 셀룰러 › eSIM 추가 › QR 코드 사용
esim-scan-samsung = 설정 › 연결 › SIM 관리자 › eSIM 추가 › QR 코드 스캔. One UI 3 이하: SIM 카드 관리자 › 모바일 요금제 추가
esim-scan-pixel = 설정 › 네트워크 및 인터넷 › SIM › SIM 추가 › eSIM 설정. Android 13 이하: SIM › + › 대신 SIM 다운로드
esim-scan-xiaomi = 설정 › 모바일 네트워크 › eSIM 관리 › eSIM 추가. MIUI: SIM 카드 및 모바일 네트워크 › eSIM 관리
esim-scan-huawei = 설정 › 모바일 네트워크 › SIM 관리 › eSIM › 추가. 일부 모델만 eSIM을 지원합니다.
esim-scan-oppo = 설정 › 모바일 네트워크 › eSIM 추가 › QR 코드 스캔
esim-scan-vivo = 설정 › SIM 카드 및 모바일 네트워크 › eSIM 추가 › QR 코드 스캔
esim-scan-android = 설정 › 네트워크 및 인터넷 › SIM › eSIM 추가. 설정에서 ‘eSIM’을 검색하셔도 됩니다.

## Where to type the code of an eSIM

esim-type-iphone = 설정 › 셀룰러 › eSIM 추가 › QR 코드 사용 › 세부사항 직접 입력
esim-type-samsung = 설정 › 연결 › SIM 관리자 › eSIM 추가 › QR 코드 스캔 › 활성화 코드 입력. 전체 코드를 붙여넣으세요.
esim-type-pixel = QR 코드를 스캔하는 화면에서: 도움이 필요하신가요? › 직접 입력. 전체 코드를 붙여넣으세요.
esim-type-xiaomi = QR 코드를 스캔하는 화면에서: 직접 입력. 전체 코드를 붙여넣으세요.
esim-type-huawei = QR 코드를 스캔하는 화면에서: 활성화 코드 입력. 전체 코드를 붙여넣으세요.
esim-type-oppo = QR 코드를 스캔하는 화면에서: 활성화 코드 입력. 전체 코드를 붙여넣으세요.
esim-type-vivo = QR 코드를 스캔하는 화면에서: 직접 입력. 전체 코드를 붙여넣으세요.
esim-type-android = QR 코드를 스캔하는 화면에서 ‘직접 입력’이나 ‘활성화 코드 입력’을 찾으세요. 전체 코드를 붙여넣으세요.

## Where data roaming is

roaming-path-iphone = 설정 › 셀룰러 › 이 회선 › 데이터 로밍
roaming-path-samsung = 설정 › 연결 › 모바일 네트워크 › 데이터 로밍
roaming-path-pixel = 설정 › 네트워크 및 인터넷 › SIM › 이 SIM › 로밍
roaming-path-xiaomi = 설정 › 모바일 네트워크 › 이 SIM › 데이터 로밍. MIUI: SIM 카드 및 모바일 네트워크 › 해외 로밍
roaming-path-huawei = 설정 › 모바일 네트워크 › 모바일 데이터 › 데이터 로밍
roaming-path-oppo = 설정 › 모바일 네트워크 › 이 SIM › 데이터 로밍
roaming-path-vivo = 설정 › SIM 카드 및 모바일 네트워크 › 이 SIM › 데이터 로밍
roaming-path-android = 설정 › 네트워크 및 인터넷 › SIM › 이 SIM › 로밍. 설정에서 ‘로밍’을 검색하셔도 됩니다.

## Where the access point is

apn-path-iphone = 설정 › 셀룰러 › 이 회선 › 셀룰러 데이터 네트워크. 이 항목이 없으면 설정할 필요가 없습니다.
apn-path-samsung = 설정 › 연결 › 모바일 네트워크 › 액세스 포인트 이름 › 이 SIM › 추가
apn-path-pixel = 설정 › 네트워크 및 인터넷 › SIM › 이 SIM › 액세스 포인트 이름 › +
apn-path-xiaomi = 설정 › 모바일 네트워크(MIUI: SIM 카드 및 모바일 네트워크) › 이 SIM › 액세스 포인트 이름 › 새 APN
apn-path-huawei = 설정 › 모바일 네트워크 › 모바일 데이터 › 이 SIM › 액세스 포인트 이름 › ⋮ › 새 APN
apn-path-oppo = 설정 › 모바일 네트워크 › 이 SIM › 액세스 포인트 이름 › +
apn-path-vivo = 설정 › SIM 카드 및 모바일 네트워크 › 이 SIM › 액세스 포인트 이름 › ⋮ › 새 APN
apn-path-android = 설정 › 네트워크 및 인터넷 › SIM › 이 SIM › 액세스 포인트 이름 › +. 설정에서 ‘APN’을 검색하셔도 됩니다.
apn-reset-iphone = 같은 페이지 맨 아래: 설정 재설정
apn-reset-samsung = 액세스 포인트 이름 › 위쪽의 ⋮ › 기본값으로 초기화
apn-reset-pixel = 액세스 포인트 이름 › 위쪽의 ⋮ › 기본값으로 재설정
apn-reset-xiaomi = 액세스 포인트 이름 › 재설정(또는 ⋮ › 액세스 포인트 재설정)
apn-reset-huawei = 액세스 포인트 이름 › 위쪽의 ⋮ › 기본값으로 재설정
apn-reset-oppo = 액세스 포인트 이름 › 재설정
apn-reset-vivo = 액세스 포인트 이름 › 위쪽의 ⋮ › 기본값으로 재설정
apn-reset-android = 액세스 포인트 이름 › 위쪽의 ⋮ › 기본값으로 재설정

## Setting up a card

setup-title = 설정하기
setup-open = 설정하기
setup-heading-esim = eSIM 설치
setup-heading-card = 카드 사용 시작
setup-done = 이미 개통된 카드입니다. 작동하지 않으면 이 페이지 맨 아래부터 확인하세요.
setup-register-first = 먼저 이 카드를 등록해 주세요. 등록하지 않으면 쓸 수 없습니다.
setup-before = 시작하기 전에
setup-before-unlocked = 휴대폰이 특정 통신사에 잠겨 있지 않아야 합니다. 자급제 휴대폰은 잠겨 있지 않습니다.
setup-before-eid = eSIM을 쓸 수 있는 휴대폰이어야 합니다. *#06#을 눌러 EID 번호가 나오면 쓸 수 있습니다.
setup-before-wifi = Wi-Fi가 필요합니다. eSIM은 인터넷으로 다운로드됩니다.
setup-before-once = 코드는 한 번만 쓸 수 있습니다. 설치한 뒤 eSIM을 삭제하지 마세요.
setup-before-tray = SIM 트레이를 열 핀이나 클립을 준비하고, 카드를 맞는 크기로 떼어 두세요.
setup-apple = 한 번 눌러 설치
setup-apple-how = 설치할 iPhone에서 여기를 누르고 ‘허용’ 또는 ‘계속’을 선택하세요.
setup-apple-older = iOS 17.5 이상이 필요합니다. 이전 iPhone에서는 아래 코드를 스캔하거나 입력하세요.
setup-scan = QR 코드 스캔
setup-scan-how = QR 코드를 다른 화면에 띄우거나 인쇄한 뒤, eSIM을 쓸 휴대폰으로 스캔하세요.
setup-type = 또는 코드 입력
setup-type-how = 다른 화면이 없나요? 아래 값을 휴대폰에 복사해 넣으세요. 두 부분으로 묻는 휴대폰도 있고 전체 코드를 묻는 휴대폰도 있습니다.
setup-address = SM-DP+ 주소
setup-code = 활성화 코드
setup-whole = 전체 코드
setup-confirmation = 휴대폰이 확인 코드도 묻습니다. 주문과 함께 보내 드렸습니다. 찾을 수 없으면 문의해 주세요.
setup-no-code = 이 eSIM의 코드가 아직 준비되지 않았습니다. 문의해 주세요.
setup-insert = 카드 넣기
setup-insert-how = 휴대폰을 끄고 트레이를 여세요. 잘린 모서리를 그림에 맞춰 카드를 놓고 트레이를 끝까지 밀어 넣으세요.
setup-restart = 휴대폰 켜기
setup-restart-how = 네트워크가 표시될 때까지 최대 2분 기다리세요. 설명서에 적혀 있지 않으면 PIN은 필요 없습니다.
setup-line = 데이터에 이 카드 사용하기
setup-line-how = SIM 카드 설정에서 이 회선을 켜고 모바일 데이터로 선택하세요. 원래 번호는 통화용으로 켜 두셔도 됩니다.
setup-roaming = 데이터 로밍 켜기
setup-roaming-how = 여행용 카드에는 로밍이 필요합니다. 원래 번호가 아니라 이 카드의 로밍인지 확인하세요.
setup-check = 페이지 열어 보기
setup-check-how = Wi-Fi를 끄고 아무 페이지나 열어 보세요. 열리지 않으면 인터넷 설정을 확인하세요.
setup-validity = 유효기간이 시작되는 때
setup-failed = 작동하지 않아요

## Access point

apn-title = 인터넷 설정(APN)
apn-open = 인터넷 설정(APN)
apn-heading = 인터넷 설정(APN)
apn-lead = APN은 이 카드로 인터넷에 연결하는 방법을 휴대폰에 알려 줍니다. 대부분의 휴대폰은 자동으로 찾습니다.
apn-unconfirmed = 맞는 값으로 보이지만 아직 확인되지 않았습니다. 도움이 되지 않으면 초기화하고 문의해 주세요.
apn-step-reset = 먼저 초기화하기
apn-step-reset-how = 휴대폰이 원래 알고 있는 값으로 돌아갑니다. 이것만으로 되는 경우가 많으니 페이지를 열어 보세요.
apn-none = 입력할 것 없음
apn-none-how = 이 카드에는 별도의 APN이 필요 없습니다. 휴대폰이 채운 그대로 두세요.
apn-step-open = 설정 열기
apn-step-fill = 값 입력하기
apn-step-fill-how = 나머지는 그대로 두세요.
apn-step-save = 저장하고 선택하기
apn-step-save-how = 저장한 뒤(⋮ 안에 있는 경우가 많습니다) 새 항목을 눌러 선택하세요.
apn-step-flight = 비행기 모드 켰다 끄기
apn-step-flight-how = 켜고 10초 기다린 뒤 끄세요. 그런 다음 페이지를 열어 보세요.
apn-failed = 아직 인터넷이 안 돼요
apn-field-name = APN
apn-field-username = 사용자 이름
apn-field-password = 비밀번호
apn-field-auth = 인증 유형
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMS 프록시
apn-field-mms-port = MMS 포트
apn-field-protocol = APN 프로토콜
apn-field-roaming-protocol = APN 로밍 프로토콜
apn-auth-none = 없음
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP 또는 CHAP
apn-profile = 또는 프로파일 내려받기
apn-profile-how = iPhone에서 값을 바꿀 수 없을 때만 사용하세요. 내려받은 뒤 설정 › 프로파일이 다운로드됨 › 설치를 여세요.
apn-profile-warn = SIM을 바꿀 때 제거하세요. 남아 있으면 다음 SIM의 인터넷이 안 될 수 있습니다.
apn-profile-load = 프로파일 내려받기
apn-profile-remove = 제거하는 방법
apn-profile-remove-how = 설정 › 일반 › VPN 및 기기 관리 › 이 프로파일 › 프로파일 제거
apn-profile-about = 이 여행용 SIM의 인터넷 액세스 포인트를 설정합니다. SIM을 바꿀 때 제거하세요: 설정 › 일반 › VPN 및 기기 관리.

## Access points at the desk

console-apns = APN
console-product = 상품
apn-source = 출처
apn-source-staff = 직원
apn-source-catalogue = 상품 목록 파일
apn-source-carrier = 통신사
apn-source-providers = 공개 통신사 목록
apn-confirmed = 확인됨
apn-not-confirmed = 확인되지 않음
apn-values = 값
apn-note = 출처 메모
apn-confirm = 저장하고 확인
apn-save-unconfirmed = 확인하지 않고 저장
apn-history = 이력
apn-suggestions = 제안
apn-suggestions-hint = 공개 목록에서 가져온 값으로, 오래된 것이 많습니다. 선택하면 양식에 채워집니다.
apn-no-suggestions = 이 상품의 지역에 대해 가져온 목록이 없습니다.
problem-apn-name = APN에는 영문자, 숫자, 점, 하이픈만 쓸 수 있습니다.
problem-apn-text = 일반 영문자, 숫자, 기호만 64자까지 쓸 수 있습니다.
problem-apn-mmsc = http:// 또는 https://로 시작하는 웹 주소여야 합니다.
problem-apn-proxy = 호스트 이름이나 IP 주소여야 합니다.
problem-apn-port = 포트는 1부터 65535까지의 숫자입니다.
problem-apn-note = 메모가 너무 깁니다.
problem-apn-changed = 그사이 다른 사람이 변경했습니다. 다시 확인해 주세요.
audit-apn-set = APN을 변경함
audit-apn-confirm = APN을 확인함
audit-providers-import = 통신사 목록을 가져옴
setup-validity-hours = 24시간씩 { $days }일이며, 카드가 처음 데이터를 쓴 때부터 셉니다. 설치만으로는 시작되지 않습니다.
setup-validity-calendar = 달력 기준 { $days }일입니다. 카드가 처음 데이터를 쓴 날은 아무리 늦은 시각이라도 첫째 날로 셉니다. 설치만으로는 시작되지 않습니다.
apn-profile-name = { $brand }: 인터넷 설정
