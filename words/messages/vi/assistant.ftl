### The assistant: what it understands, and what it asks back.

problem-text-missing = Hãy viết gì đó.
api-right-none = Không cần: ai cũng gọi được

## What somebody may have meant, as they would tap it.

intent-activate = Kích hoạt thẻ hoặc eSIM
intent-apn = Cài đặt APN
intent-bind_number = Liên kết hoặc đổi số điện thoại
intent-real_name = Đăng ký chính chủ
intent-no_service = Không có sóng
intent-no_data = Có sóng nhưng không có Internet
intent-slow_data = Mạng chậm hoặc chập chờn
intent-wrong_network = Kết nối nhầm mạng
intent-hotspot = Phát Wi-Fi (điểm truy cập cá nhân)
intent-sms_mms = Tin nhắn SMS hoặc tin nhắn hình
intent-calls = Cuộc gọi
intent-roaming_on = Bật hoặc tắt chuyển vùng
intent-switch_network = Chọn mạng khác
intent-balance = Tôi còn bao nhiêu dung lượng?
intent-usage_dispute = Dung lượng hoặc khoản phí lạ
intent-topup = Mua thêm dung lượng hoặc ngày
intent-upgrade_plan = Nâng lên gói lớn hơn
intent-change_plan = Đổi sang gói khác
intent-gift_data = Tặng dung lượng cho người khác
intent-share_family = Dùng chung dung lượng với gia đình hoặc nhóm
intent-extend_validity = Gia hạn thẻ
intent-refund_unused = Hoàn tiền (chưa dùng)
intent-refund_fault = Hoàn tiền (không dùng được)
intent-return_card = Gửi trả thẻ
intent-exchange_card = Đổi thẻ khác
intent-refund_status = Tiền hoàn của tôi đến đâu rồi?
intent-lost_card = Mất thẻ hoặc bị trộm
intent-damaged_card = Thẻ bị hỏng
intent-delivery = Đơn hàng của tôi đâu?
intent-esim_install = Cài eSIM
intent-esim_qr_again = Lấy lại mã QR của eSIM
intent-esim_transfer = Chuyển eSIM sang máy mới
intent-device_compat = Máy của tôi có dùng được không?
intent-coverage_where = Dùng được ở đâu?
intent-network_status = Hiện có sự cố mạng không?
intent-maintenance = Bảo trì mạng theo lịch
intent-invoice = Hóa đơn hoặc biên nhận
intent-payment_failed = Lỗi thanh toán
intent-auto_renew = Tự động gia hạn
intent-genuine = Thẻ của tôi có phải hàng thật?
intent-official_channels = Cửa hàng và liên hệ chính thức
intent-brand_terms = Quy định và điều khoản
intent-human = Nói chuyện với nhân viên
intent-complaint = Khiếu nại
intent-feedback = Khen ngợi hoặc góp ý
intent-greeting = Chỉ chào hỏi
intent-thanks = Cảm ơn, đã ổn rồi
intent-out_of_scope = Việc khác
