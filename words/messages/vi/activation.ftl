### Setting up a card, and its access point.

## Which phone

phone-choose = Bạn dùng điện thoại nào?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = Máy Android khác

## Where to add an eSIM by its QR code

esim-scan-iphone = Cài đặt › Di động › Thêm eSIM › Sử dụng mã QR
esim-scan-samsung = Cài đặt › Kết nối › Trình quản lý SIM › Thêm eSIM › Quét mã QR. Trên One UI 3 trở về trước: Trình quản lý thẻ SIM › Thêm gói di động
esim-scan-pixel = Cài đặt › Mạng và Internet › SIM › Thêm SIM › Thiết lập eSIM. Trên Android 13 trở về trước: SIM › + › Tải SIM xuống
esim-scan-xiaomi = Cài đặt › Mạng di động › Quản lý eSIM › Thêm eSIM. Trên MIUI: Thẻ SIM & mạng di động › Quản lý eSIM
esim-scan-huawei = Cài đặt › Mạng di động › Quản lý SIM › eSIM › Thêm. Chỉ một số mẫu máy có eSIM.
esim-scan-oppo = Cài đặt › Mạng di động › Thêm eSIM › Quét mã QR
esim-scan-vivo = Cài đặt › Thẻ SIM & mạng di động › Thêm eSIM › Quét mã QR
esim-scan-android = Cài đặt › Mạng và Internet › SIM › Thêm eSIM. Bạn cũng có thể tìm “eSIM” trong phần cài đặt.

## Where to type the code of an eSIM

esim-type-iphone = Cài đặt › Di động › Thêm eSIM › Sử dụng mã QR › Nhập chi tiết theo cách thủ công
esim-type-samsung = Cài đặt › Kết nối › Trình quản lý SIM › Thêm eSIM › Quét mã QR › Nhập mã kích hoạt. Dán toàn bộ mã.
esim-type-pixel = Ở màn hình quét mã QR: Cần trợ giúp? › Nhập theo cách thủ công. Dán toàn bộ mã.
esim-type-xiaomi = Ở màn hình quét mã QR: Nhập thủ công. Dán toàn bộ mã.
esim-type-huawei = Ở màn hình quét mã QR: Nhập mã kích hoạt. Dán toàn bộ mã.
esim-type-oppo = Ở màn hình quét mã QR: Nhập mã kích hoạt. Dán toàn bộ mã.
esim-type-vivo = Ở màn hình quét mã QR: Nhập thủ công. Dán toàn bộ mã.
esim-type-android = Ở màn hình quét mã QR, tìm mục Nhập thủ công hoặc Nhập mã kích hoạt. Dán toàn bộ mã.

## Where data roaming is

roaming-path-iphone = Cài đặt › Di động › thuê bao này › Chuyển vùng dữ liệu
roaming-path-samsung = Cài đặt › Kết nối › Mạng di động › Chuyển vùng dữ liệu
roaming-path-pixel = Cài đặt › Mạng và Internet › SIM › SIM này › Chuyển vùng
roaming-path-xiaomi = Cài đặt › Mạng di động › SIM này › Chuyển vùng dữ liệu. Trên MIUI: Thẻ SIM & mạng di động › Chuyển vùng quốc tế
roaming-path-huawei = Cài đặt › Mạng di động › Dữ liệu di động › Chuyển vùng dữ liệu
roaming-path-oppo = Cài đặt › Mạng di động › SIM này › Chuyển vùng dữ liệu
roaming-path-vivo = Cài đặt › Thẻ SIM & mạng di động › SIM này › Chuyển vùng dữ liệu
roaming-path-android = Cài đặt › Mạng và Internet › SIM › SIM này › Chuyển vùng. Bạn cũng có thể tìm “chuyển vùng” trong phần cài đặt.

## Where the access point is

apn-path-iphone = Cài đặt › Di động › thuê bao này › Mạng dữ liệu di động. Máy không hiện mục này thì không cần.
apn-path-samsung = Cài đặt › Kết nối › Mạng di động › Tên điểm truy cập › SIM này › Thêm
apn-path-pixel = Cài đặt › Mạng và Internet › SIM › SIM này › Tên điểm truy cập › +
apn-path-xiaomi = Cài đặt › Mạng di động (trên MIUI: Thẻ SIM & mạng di động) › SIM này › Tên điểm truy cập › APN mới
apn-path-huawei = Cài đặt › Mạng di động › Dữ liệu di động › SIM này › Tên điểm truy cập › ⋮ › APN mới
apn-path-oppo = Cài đặt › Mạng di động › SIM này › Tên điểm truy cập › +
apn-path-vivo = Cài đặt › Thẻ SIM & mạng di động › SIM này › Tên điểm truy cập › ⋮ › APN mới
apn-path-android = Cài đặt › Mạng và Internet › SIM › SIM này › Tên điểm truy cập › +. Bạn cũng có thể tìm “APN” trong phần cài đặt.
apn-reset-iphone = Cùng trang đó, ở cuối: Đặt lại cài đặt
apn-reset-samsung = Tên điểm truy cập › ⋮ ở trên cùng › Đặt về mặc định
apn-reset-pixel = Tên điểm truy cập › ⋮ ở trên cùng › Đặt lại về mặc định
apn-reset-xiaomi = Tên điểm truy cập › Đặt lại (hoặc ⋮ › Đặt lại điểm truy cập)
apn-reset-huawei = Tên điểm truy cập › ⋮ ở trên cùng › Đặt lại về mặc định
apn-reset-oppo = Tên điểm truy cập › Đặt lại
apn-reset-vivo = Tên điểm truy cập › ⋮ ở trên cùng › Đặt lại về mặc định
apn-reset-android = Tên điểm truy cập › ⋮ ở trên cùng › Đặt lại về mặc định

## Setting up a card

setup-title = Thiết lập
setup-open = Thiết lập
setup-heading-esim = Cài eSIM của bạn
setup-heading-card = Bắt đầu dùng thẻ
setup-done = Thẻ này đã được kích hoạt. Nếu không dùng được, hãy xem từ cuối trang này.
setup-register-first = Vui lòng đăng ký thẻ này trước. Chưa đăng ký thì thẻ không dùng được.
setup-before = Trước khi bắt đầu
setup-before-unlocked = Máy của bạn không bị khóa theo nhà mạng. Máy mua đứt thường không bị khóa.
setup-before-eid = Máy của bạn dùng được eSIM: bấm *#06#. Nếu hiện số EID là được.
setup-before-wifi = Bạn có Wi-Fi. eSIM được tải qua Internet.
setup-before-once = Mã chỉ dùng được một lần. Đừng xóa eSIM sau khi cài.
setup-before-tray = Bạn có que chọc hoặc ghim giấy để mở khay SIM, và đã tách thẻ ra đúng cỡ.
setup-apple = Cài chỉ với một chạm
setup-apple-how = Chạm vào đây ngay trên iPhone đó rồi chọn Cho phép hoặc Tiếp tục.
setup-apple-older = Cần iOS 17.5 trở lên. Trên iPhone cũ hơn, hãy quét hoặc nhập mã bên dưới.
setup-scan = Quét mã QR
setup-scan-how = Mở mã QR trên màn hình khác hoặc in ra, rồi quét bằng chính máy sẽ dùng eSIM.
setup-type = Hoặc nhập mã
setup-type-how = Không có màn hình thứ hai? Hãy sao chép những mục này vào máy. Có máy hỏi hai phần, có máy hỏi toàn bộ mã.
setup-address = Địa chỉ SM-DP+
setup-code = Mã kích hoạt
setup-whole = Toàn bộ mã
setup-confirmation = Máy sẽ hỏi thêm mã xác nhận. Mã này đã được gửi cùng đơn hàng. Không tìm thấy thì hãy nhắn cho chúng tôi.
setup-no-code = Mã của eSIM này chưa sẵn sàng. Vui lòng nhắn cho chúng tôi.
setup-insert = Lắp thẻ
setup-insert-how = Tắt máy, mở khay, đặt thẻ với góc vát đúng như hình, rồi đẩy khay vào cho khít.
setup-restart = Bật máy
setup-restart-how = Chờ tối đa hai phút đến khi máy hiện mạng. Không cần mã PIN, trừ khi tờ hướng dẫn của thẻ có ghi.
setup-line = Dùng thẻ này cho dữ liệu
setup-line-how = Trong cài đặt thẻ SIM, bật thuê bao này và chọn nó cho dữ liệu di động. Số của bạn vẫn có thể bật để nghe gọi.
setup-roaming = Bật chuyển vùng dữ liệu
setup-roaming-how = Thẻ du lịch cần mục này. Hãy chắc rằng bạn bật cho thẻ này, không phải số ở nhà.
setup-check = Mở thử một trang
setup-check-how = Tắt Wi-Fi và mở trang bất kỳ. Nếu không tải được, hãy kiểm tra cài đặt Internet.
setup-validity = Khi nào bắt đầu tính hạn
setup-failed = Không dùng được

## Access point

apn-title = Cài đặt Internet (APN)
apn-open = Cài đặt Internet (APN)
apn-heading = Cài đặt Internet (APN)
apn-lead = APN cho điện thoại biết cách vào Internet bằng thẻ này. Hầu hết các máy tự tìm được.
apn-unconfirmed = Chúng tôi tin các giá trị này đúng nhưng chưa xác nhận. Nếu không giúp được, hãy đặt lại và nhắn cho chúng tôi.
apn-step-reset = Đặt lại trước
apn-step-reset-how = Thao tác này đưa về cài đặt sẵn có của máy. Nhiều khi thế là đủ: hãy mở thử một trang.
apn-none = Không cần nhập gì
apn-none-how = Thẻ này không cần APN riêng. Cứ để nguyên như máy tự điền.
apn-step-open = Mở phần cài đặt
apn-step-fill = Điền như sau
apn-step-fill-how = Những mục khác để nguyên.
apn-step-save = Lưu và chọn
apn-step-save-how = Lưu (thường nằm dưới ⋮), rồi chạm vào mục mới để đánh dấu chọn.
apn-step-flight = Bật rồi tắt chế độ máy bay
apn-step-flight-how = Bật lên, chờ mười giây, tắt đi. Sau đó mở một trang.
apn-failed = Vẫn không có Internet
apn-field-name = APN
apn-field-username = Tên người dùng
apn-field-password = Mật khẩu
apn-field-auth = Loại xác thực
apn-field-mmsc = MMSC
apn-field-mms-proxy = Proxy MMS
apn-field-mms-port = Cổng MMS
apn-field-protocol = Giao thức APN
apn-field-roaming-protocol = Giao thức chuyển vùng APN
apn-auth-none = Không có
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP hoặc CHAP
apn-profile = Hoặc tải hồ sơ cấu hình
apn-profile-how = Chỉ khi iPhone không cho sửa các mục trên. Tải về, rồi mở Cài đặt › Đã tải về hồ sơ › Cài đặt.
apn-profile-warn = Hãy gỡ khi bạn đổi SIM. Hồ sơ còn sót lại có thể khiến SIM sau không vào được mạng.
apn-profile-load = Tải hồ sơ
apn-profile-remove = Cách gỡ
apn-profile-remove-how = Cài đặt › Cài đặt chung › VPN & Quản lý thiết bị › hồ sơ này › Xóa hồ sơ
apn-profile-about = Đặt điểm truy cập Internet cho SIM du lịch này. Hãy gỡ khi đổi SIM: Cài đặt › Cài đặt chung › VPN & Quản lý thiết bị.

## Access points at the desk

console-apns = APN
console-product = Sản phẩm
apn-source = Nguồn
apn-source-staff = Nhân viên của chúng tôi
apn-source-catalogue = Tệp danh mục
apn-source-carrier = Nhà mạng
apn-source-providers = Danh sách nhà mạng công khai
apn-confirmed = Đã xác nhận
apn-not-confirmed = Chưa xác nhận
apn-values = Giá trị
apn-note = Ghi chú về nguồn
apn-confirm = Lưu và xác nhận
apn-save-unconfirmed = Lưu, chưa xác nhận
apn-history = Lịch sử
apn-suggestions = Gợi ý
apn-suggestions-hint = Từ danh sách công khai, thường đã cũ. Chọn một mục để điền vào biểu mẫu.
apn-no-suggestions = Chưa nhập danh sách nào cho các nơi của sản phẩm này.
problem-apn-name = APN gồm chữ cái, chữ số, dấu chấm và gạch nối.
problem-apn-text = Chỉ chữ cái thường không dấu, chữ số và ký hiệu, tối đa 64.
problem-apn-mmsc = Phải là địa chỉ web có http:// hoặc https://.
problem-apn-proxy = Phải là tên máy chủ hoặc địa chỉ IP.
problem-apn-port = Cổng là số từ 1 đến 65535.
problem-apn-note = Ghi chú này quá dài.
problem-apn-changed = Vừa có người khác thay đổi. Hãy xem lại.
audit-apn-set = Đã đổi APN
audit-apn-confirm = Đã xác nhận APN
audit-providers-import = Đã nhập danh sách nhà mạng
setup-validity-hours = { $days } ngày, mỗi ngày 24 giờ, tính từ lần đầu thẻ dùng dữ liệu. Cài đặt chưa làm bắt đầu tính.
setup-validity-calendar = { $days } ngày theo lịch. Ngày thẻ dùng dữ liệu lần đầu được tính là ngày thứ nhất, dù muộn đến đâu. Cài đặt chưa làm bắt đầu tính.
apn-profile-name = { $brand }: cài đặt Internet
