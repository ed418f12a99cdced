### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } là mã của bạn tại { $brand }
notice-one-time-code-body = Mã của bạn là { $code }, có hiệu lực trong { $minutes } phút. Hãy nhập mã vào trang bạn đang mở. Nếu bạn không yêu cầu, hãy bỏ qua tin này. { $brand } không bao giờ hỏi bạn mã này.
notice-desk-replied-subject = { $brand } đã trả lời bạn
notice-desk-replied-body = Chúng tôi đã trả lời tin nhắn của bạn. Đọc và viết lại tại đây: { $link }
notice-decision-made-subject = Đã có quyết định về yêu cầu trả thẻ tại { $brand }
notice-decision-made-body = Yêu cầu trả thẻ của bạn đã có quyết định kèm lý do. Xem tại đây: { $link }
notice-evidence-needed-subject = { $brand } cần thêm một thứ cho yêu cầu trả thẻ của bạn
notice-evidence-needed-body = Để quyết định, chúng tôi cần thêm thông tin từ bạn. Cần gì và tải lên ở đâu, xem tại đây: { $link }
notice-refund-paid-subject = { $brand } đã chuyển trả bạn { $amount }
notice-refund-paid-body = Chúng tôi đã hoàn { $amount }. Ngân hàng có thể cần vài ngày mới hiển thị. Chi tiết tại đây: { $link }
