### Lines and their carriers.

problem-carrier-none = Thương hiệu này chưa có nhà mạng nào được thiết lập, nên không hỏi được về thuê bao.
problem-carrier-not-answering = Nhà mạng hiện không trả lời. Vui lòng thử lại sau vài phút.
problem-carrier-refused = Nhà mạng từ chối thay đổi này ({ $reason }).
problem-line-unknown = Nhà mạng không biết thuê bao này.
problem-change-key = Khóa của thay đổi này bị thiếu, quá dài, hoặc thuộc về thay đổi khác.
problem-sandbox-none = Thuê bao của thương hiệu này là thật: ở đây không bật tắt được gì.
problem-payment-link-unknown = Không có liên kết thanh toán này.

audit-line-activate = Đã mở thuê bao
audit-line-suspend = Đã tạm khóa thuê bao
audit-line-resume = Đã mở lại thuê bao
audit-line-roaming = Đã đổi chuyển vùng của thuê bao
audit-line-refuel = Đã thêm dung lượng cho thuê bao
audit-line-refresh = Đã đăng ký lại thuê bao vào mạng
audit-line-move-data = Đã chuyển dung lượng giữa các thuê bao
audit-line-replace-profile = Đã thay hồ sơ của thuê bao
audit-line-request-payment = Đã yêu cầu thanh toán hóa đơn
audit-sandbox-set-up = Đã lập thuê bao dùng thử
audit-sandbox-switch = Đã bật tắt lỗi của thuê bao dùng thử
audit-sandbox-paid = Hóa đơn dùng thử đã được trả

problem-fault-unknown = Không có lỗi này. Trang API liệt kê những lỗi hiện có.
problem-bill-amount = Số tiền gồm số nguyên đơn vị nhỏ nhất lớn hơn không và ba chữ cái của loại tiền.
import-carrier-unknown = Không có nhà mạng nào tên này được thiết lập.

## The console's pages of carriers and lines.

console-carriers = Nhà mạng
console-carriers-state = Nhà mạng được thiết lập ở đây
console-carrier = Nhà mạng
console-line = Thuê bao
console-line-or-order = Số thẻ, bốn chữ số cuối, hoặc mã đơn hàng
carrier-kind = Loại
carrier-played = Sandbox: không có gì là thật
carrier-real = Thuê bao thật, qua HTTPS
carrier-brands = Thương hiệu
carrier-state = Trạng thái
carrier-ready = Đang trả lời
carrier-breaker-closed = Đang trả lời
carrier-breaker-open = Tạm để yên
carrier-breaker-trial = Đang thử một lần gọi
carrier-failures = { $count } lần gọi gần nhất không có trả lời.
carrier-rests-until = Không trả lời. Lần thử tiếp theo lúc { $time }.
carrier-state-hint = Nhà mạng không trả lời năm lần liên tiếp sẽ được để yên một lúc, để không ai phải chờ. Đây là tình trạng máy chủ này thấy.
carrier-nobody = Chưa thiết lập nhà mạng nào. Tệp cài đặt có hướng dẫn.

line-plan = Gói
line-used = Đã dùng { $used }
line-used-of = Đã dùng { $used } trong { $limit }
line-yes = Có
line-no = Không
line-roaming = Cho phép chuyển vùng
line-speed = Tốc độ
line-throttled = Bị giảm tốc độ
line-slows-at-limit = Tốc độ cao, chậm lại khi hết mức
line-stops-at-limit = Tốc độ cao, dừng khi hết mức
line-contract-end = Có hiệu lực đến
line-network = Mạng
line-no-network = Chưa đăng ký vào mạng
line-apn = Điểm truy cập (APN)
line-registration = Đăng ký mạng
line-registration-stuck = Bị kẹt, cần làm mới
line-profile = Hồ sơ
line-profile-defective = Bị lỗi, cần thay
line-bills = Hóa đơn
line-bill-paid = Đã trả
line-bill-open = Chưa trả
line-bill-overdue = Quá hạn
line-payment-asked = Chủ thẻ được yêu cầu thanh toán:
line-payment-page = trang thanh toán
line-ask-carrier = Yêu cầu nhà mạng
line-asked = Đã yêu cầu đến nay
line-faults = Lỗi
line-faults-hint = Thuê bao này là thuê bao sandbox. Bật một lỗi, nhà mạng sẽ hoạt động như thể lỗi đó có thật.

line-status-pending = Chưa kích hoạt
line-status-active = Đang hoạt động
line-status-suspended = Tạm khóa
line-status-ended = Đã kết thúc
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = hóa đơn quá hạn
line-reason-contract-ended = hợp đồng đã hết
line-reason-lost = đã báo mất
line-reason-paused = tạm dừng theo yêu cầu
line-reason-other = chỉ nhà mạng biết

line-fault-not-activated = Chưa kích hoạt
line-fault-overdue-bill = Bị khóa vì hóa đơn quá hạn
line-fault-contract-ended = Hợp đồng đã hết
line-fault-lost = Đã báo mất
line-fault-paused = Tạm dừng theo yêu cầu
line-fault-roaming-off = Thuê bao chưa mở chuyển vùng
line-fault-used-up = Hết dung lượng
line-fault-throttled = Bị giảm tốc độ sau mức sử dụng hợp lý
line-fault-apn-changed = Điểm truy cập (APN) đã đổi
line-fault-registration-stuck = Đăng ký mạng bị kẹt
line-fault-profile-defective = Hồ sơ bị lỗi
line-fault-mainland-network = Đang ở mạng Trung Quốc đại lục
line-fault-carrier-slow = Nhà mạng trả lời chậm
line-fault-carrier-silent = Nhà mạng không trả lời

line-wish-activate = Kích hoạt
line-wish-suspend = Tạm khóa
line-wish-resume = Mở lại
line-wish-roaming = Chuyển vùng
line-wish-refuel = Thêm dung lượng
line-wish-refresh = Làm mới đăng ký mạng
line-wish-move-data = Chuyển dung lượng
line-wish-replace-profile = Thay hồ sơ
line-wish-request-payment = Yêu cầu thanh toán
line-wish-unanswered = Không có trả lời. Có thể đã thực hiện.

line-do-activate = Kích hoạt
line-do-suspend = Tạm khóa
line-do-resume = Mở lại
line-do-roaming-on = Bật chuyển vùng
line-do-roaming-off = Tắt chuyển vùng
line-do-refresh = Làm mới đăng ký mạng
line-do-replace-profile = Thay hồ sơ
line-do-request-payment = Yêu cầu thanh toán { $amount }
line-do-refuel = Thêm { $data } với giá { $price }

## Why a carrier refuses.

carrier-refusal-bill-open = Còn hóa đơn chưa trả.
carrier-refusal-reported-lost = Thẻ đã được báo mất. Chỉ nhân viên mới mở lại được.
carrier-refusal-contract-ended = Hợp đồng đã hết.
carrier-refusal-line-suspended = Thuê bao đang bị tạm khóa.
carrier-refusal-offer-unknown = Ưu đãi này không còn nữa.
carrier-refusal-no-limit = Thuê bao này không có giới hạn dung lượng.
carrier-refusal-bill-unknown = Không có hóa đơn này.
carrier-refusal-bill-paid = Hóa đơn đã được trả.
carrier-refusal-card-is-physical = Thẻ nhựa không có hồ sơ để tải. Phải đổi thẻ.
carrier-refusal-data-too-little = Thuê bao không còn đủ dung lượng như vậy.
carrier-refusal-data-by-day = Dung lượng tính theo ngày không chuyển được.
carrier-refusal-line-unknown = Nhà mạng không biết thuê bao này.
carrier-refusal-key-reused = Yêu cầu này trước đây đã gửi cho việc khác.

## Where a holder pays a bill, in play.

pay-title = Thanh toán hóa đơn
pay-played = Đây là bản dùng thử: không có tiền nào được chuyển.
pay-card = Cho thẻ có đuôi { $digits }
pay-now = Trả { $amount }
pay-paid = Đã thanh toán. Cảm ơn bạn.
pay-back = Về { $brand }
