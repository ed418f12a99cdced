### The first page of a brand.

brand-title = Trợ giúp về thẻ
brand-promise = Không vào được mạng? Chúng tôi xử lý, không được thì hoàn tiền.
brand-not-working = Thẻ của tôi không dùng được
brand-my-card = Thẻ của tôi
brand-my-card-hint = Dung lượng còn lại, hạn dùng, cài đặt, đơn hàng
brand-talk = Nhắn cho chúng tôi
brand-talk-hint = Thường có người trả lời trong { $minutes } phút
brand-return = Bạn đổi ý?
brand-return-hint = Yêu cầu hoàn tiền
brand-terms = Điều bạn có thể tin cậy
brand-terms-all = Đọc toàn bộ điều khoản
brand-term-pinned = Điều khoản vào ngày bạn mua là điều khoản được áp dụng.
brand-term-reasons = Mọi quyết định đều nêu rõ lý do theo từng điều khoản.
brand-term-progress = Bạn luôn xem được tiền hoàn đang ở bước nào.
brand-about = Về { $brand }
brand-shops = Cửa hàng chính thức
brand-since = Hoạt động từ năm
brand-languages = Ngôn ngữ hỗ trợ
contact-website = Trang web
contact-email = Email
contact-phone = Điện thoại
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = Giờ làm việc
problem-brand-unknown = Chúng tôi không có thương hiệu này. Vui lòng quét lại mã trên thẻ.
