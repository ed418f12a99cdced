### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = Vui lòng viết gì đó trước.
problem-message-too-long = Tin nhắn này dài hơn mức cho phép ({ $max } ký tự). Vui lòng chia nhỏ.
problem-too-many-pictures = Mỗi tin nhắn chứa tối đa { $max } ảnh.
problem-client-key = Trang này gửi nội dung chúng tôi không hiểu. Vui lòng tải lại.
problem-client-key-reused = Tin này đã được gửi với lời khác. Vui lòng gửi lại.
problem-staff-only = Chỉ nhân viên hỗ trợ làm được việc này.
problem-conversation-unknown = Cuộc trò chuyện này không tồn tại hoặc bạn không có quyền xem.
problem-conversation-taken = { $name } đã nhận cuộc trò chuyện này.
problem-card-unknown = Thẻ này không tồn tại hoặc thuộc về người khác.
problem-assignee-unfit = Người này không thể trả lời cho thương hiệu này.
problem-canned-shortcut = Phím tắt gồm 1 đến 24 chữ cái, chữ số hoặc gạch nối.
problem-canned-shortcut-taken = Một câu trả lời khác trong ngôn ngữ này đã dùng phím tắt đó.
problem-canned-title = Vui lòng đặt tiêu đề cho câu trả lời.
problem-canned-too-many = Ngôn ngữ này đã có { $max } câu trả lời. Vui lòng xóa bớt trước.
problem-notice-not-taken = Hiện chưa chuyển được tin nhắn; hệ thống sẽ thử lại.

## Frame.

console-inbox = Hộp thư đến
console-cards = Thẻ
console-canned = Câu trả lời mẫu
console-audit = Nhật ký kiểm tra
console-menu = Bảng điều khiển
console-keys = Phím tắt
console-close-sheet = Đóng
console-log-out = Đăng xuất
console-log-in = Đăng nhập
console-log-in-title = Đăng nhập bàn hỗ trợ
console-email = Địa chỉ email
console-password = Mật khẩu
console-lost = Mất kết nối. Nội dung bạn thấy có thể đã cũ; đang thử lại…
console-back-again = Đã kết nối lại, nội dung mới nhất.
console-unsent = Chưa gửi được. Nội dung vẫn còn đây; vui lòng thử lại.
key-move = Cuộc trò chuyện sau / trước
key-open = Mở
key-reply = Trả lời
key-note = Ghi chú nội bộ
key-slash = Câu trả lời mẫu (ở dòng trống), còn lại là tìm kiếm
key-send = Gửi
key-claim = Nhận cuộc trò chuyện
key-assign = Giao
key-close = Đóng hoặc mở lại
key-search = Tìm kiếm
key-leave = Rời ô nhập
key-views = Của tôi, chưa giao, đang chờ, tất cả
key-help = Bảng này

## Inbox.

console-views = Chế độ xem
view-mine = Của tôi
view-unassigned = Chưa giao
view-waiting = Đang chờ
view-all = Tất cả
console-brand = Thương hiệu
console-language = Ngôn ngữ
console-every-brand = Mọi thương hiệu
console-every-language = Mọi ngôn ngữ
console-search = Tìm trong tin nhắn và ghi chú
console-found = Tìm thấy: { $words }
console-nothing = Không có gì ở đây.
console-more = Thêm
console-to-start = Về đầu danh sách
console-waits = Đang chờ trả lời
console-answered = đã trả lời
console-choose = Chọn một cuộc trò chuyện. Nhấn ? để xem phím tắt.
console-visitor = Khách
console-program = Chương trình
console-for-minutes = { $count } phút
console-for-hours = { $count } giờ
console-for-days = { $count } ngày

## One conversation.

conversation-open = Đang mở
conversation-waiting = Đã trả lời
conversation-closed = Đã đóng
console-waits-for = chờ { $time }
console-nobodys = chưa ai nhận
console-yours = của bạn
console-with = { $name } phụ trách
console-typing = { $names } đang nhập…
console-looking = { $names } cũng đang xem
console-claim = Nhận
console-close = Đóng
console-reopen = Mở lại
console-assign = Giao cho
console-give = Giao
console-nobody = Không ai
console-earlier = Tin nhắn trước
console-kind = Ai đọc được
console-reply = Trả lời
console-note = Ghi chú nội bộ
console-note-label = Nội bộ
console-note-warning = Chỉ bàn hỗ trợ đọc được. Khách hàng không bao giờ thấy.
console-message = Tin nhắn
console-write-to = Viết cho { $name } …
console-send = Gửi
console-keep-note = Thêm ghi chú
console-seen = Khách hàng đã đọc
event-claimed = { $name } đã nhận cuộc trò chuyện
event-assigned = { $name } đã giao cuộc trò chuyện cho { $to }
event-released = { $name } đã thôi phụ trách
event-closed = { $name } đã đóng cuộc trò chuyện
event-reopened = { $name } đã mở lại cuộc trò chuyện
event-holder-proven = Khách đã chứng minh thẻ là của mình
event-card-linked = Đã gắn với một thẻ
event-case-opened = Đã yêu cầu trả thẻ
event-case-decided = Đã quyết định yêu cầu trả
event-refund-paid = Đã hoàn tiền

## Facts beside it.

console-facts = Thông tin
console-person = Khách hàng
console-contact = Liên hệ
console-unproven = Chưa xác minh
console-country = Quốc gia
console-since = Biết từ
console-card = Thẻ
console-region = Khu vực
console-left-data = còn { $data }
console-left-until = đến { $when }
console-order = Đơn hàng
console-order-number = Mã
console-placed = Đặt lúc
console-paid = Đã trả
console-copied = Đã sao chép
console-their-cards = Thẻ của khách
console-others = Cuộc trò chuyện khác
console-conversations = Cuộc trò chuyện

## Canned replies.

console-no-canned = Chưa có câu trả lời mẫu.
console-shortcut = Phím tắt
console-text = Nội dung
console-title = Tiêu đề
console-edit = Sửa
console-delete = Xóa
console-new-canned = Câu trả lời mẫu mới
console-gaps = Tự điền cho bạn:
console-save = Lưu

## Cards and audit.

console-card-or-order = Số thẻ hoặc mã đơn hàng
console-find = Tìm
console-not-found = Không có gì với { $number }.
console-about = Về { $id }.
console-all = Hiện tất cả
console-when = Khi nào
console-who = Ai
console-what = Việc gì
console-subject = Đối tượng
console-details = Chi tiết

## Return cases and terms.

console-cases = Trả hàng
console-policies = Điều khoản
console-case = Yêu cầu trả R{ $number }
console-number = Số
console-state = Trạng thái
console-cause = Lý do
console-moved = Thay đổi gần nhất
console-search-cases = Tìm số, từ, điện thoại
console-to-conversation = Cuộc trò chuyện
console-condition = Tình trạng thẻ
console-device = Điện thoại
console-terms = Điều khoản
console-refund = Hoàn tiền
console-way = Cách hoàn
console-approved = Đã duyệt
console-executed = Đã cho chi
console-failure = Điều trục trặc
console-approve = Duyệt
console-execute = Cho chi tiền
console-retry = Thử lại
console-settle = Xử lý thủ công
console-settle-how = Đã trả bằng cách nào khác
console-decision = Quyết định { $number }
console-earlier-decisions = Quyết định trước
console-automatic = tự động
console-missing = Còn phải đưa ra
console-trace = Dữ kiện làm căn cứ
console-evidence = Bằng chứng
console-refused = không được chấp nhận
console-accept-evidence = Vẫn chấp nhận
console-refuse-evidence = Không chứng minh được
console-grant = Chấp thuận riêng
console-amount-in = Số tiền ({ $currency })
console-why = Vì sao
console-fulfil = Đánh dấu đã gửi
console-what-was-done = Đã gửi hoặc làm gì
console-redecide = Sửa và quyết định lại
console-reject = Từ chối
console-other-cases = Yêu cầu trả khác của thẻ này
console-version = Phiên bản
console-in-force = Đang áp dụng
console-policy-form = Nguyên văn
console-policy-hint = Một phiên bản không bao giờ thay đổi. Mỗi lần mua gắn với phiên bản đang áp dụng lúc đó.
desk-case-needs-evidence = Chờ bằng chứng
desk-case-review = Cần xem xét
desk-case-allowed = Cần duyệt
desk-case-approved = Cần chi
desk-case-paying = Đang chi
desk-case-payment-trouble = Chi bị kẹt
desk-case-to-fulfil = Cần gửi
desk-case-denied = Điều khoản không cho phép
desk-case-paid = Đã chi
desk-case-fulfilled = Đã gửi
desk-case-rejected = Bị từ chối
desk-case-withdrawn = Đã rút lại
console-life-delivered = Đã giao
console-life-qr-sent = Đã gửi mã QR
console-life-scanned = Đã quét
console-life-installed = Đã cài
console-life-activated = Đã kích hoạt
console-life-in-use = Dùng lần đầu
actor-staff = bàn hỗ trợ
actor-holder = khách hàng
actor-token = chương trình
actor-system = simcare

## Audit trail.

audit-staff-log-in = Đã đăng nhập
audit-holder-prove = Đã chứng minh thẻ
audit-conversation-reply = Đã trả lời
audit-conversation-note = Đã viết ghi chú
audit-conversation-claim = Đã nhận cuộc trò chuyện
audit-conversation-assign = Đã giao cuộc trò chuyện
audit-conversation-close = Đã đóng cuộc trò chuyện
audit-conversation-reopen = Đã mở lại cuộc trò chuyện
audit-conversation-link-card = Đã gắn thẻ
audit-case-open = Đã mở yêu cầu trả
audit-case-decide = Đã quyết định yêu cầu trả
audit-case-grant = Đã chấp thuận riêng
audit-case-reject = Đã từ chối yêu cầu trả
audit-case-fulfil = Đã đánh dấu là gửi
audit-case-withdraw = Đã rút yêu cầu trả
audit-refund-approve = Đã duyệt hoàn tiền
audit-refund-execute = Đã cho chi hoàn tiền
audit-refund-retry = Đã thử hoàn tiền lại
audit-refund-settle = Đã xử lý hoàn tiền thủ công
audit-evidence-refuse = Đã bác một bằng chứng
audit-evidence-accept = Đã chấp nhận một bằng chứng
audit-refund-recall = Đã dừng hoàn tiền: thẻ đã được dùng
audit-policy-publish = Đã công bố điều khoản
audit-canned-reply-save = Đã lưu câu trả lời mẫu
audit-canned-reply-delete = Đã xóa câu trả lời mẫu

audit-refund-succeeded = Đã hoàn tiền xong
audit-refund-failed = Đơn vị thanh toán từ chối hoàn tiền
audit-refund-action-needed = Đơn vị thanh toán cần thêm thông tin để hoàn tiền

## Staff.

console-staff = Nhân viên
console-name = Tên
console-role = Vai trò
console-disabled = đã khóa
console-staff-hint = Thêm người bằng dòng lệnh:
role-agent = Nhân viên hỗ trợ
role-lead = Trưởng nhóm
role-manager = Quản lý
role-engineer = Kỹ sư mạng
role-auditor = Kiểm toán

audit-catalogue-import = Đã nhập thương hiệu và sản phẩm
audit-orders-import = Đã nhập đơn hàng
audit-cards-import = Đã nhập thẻ
audit-token-make = Đã tạo mã API
audit-token-revoke = Đã thu hồi mã API
