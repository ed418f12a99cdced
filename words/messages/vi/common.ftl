### What every page may need.

ago-now = vừa xong
ago-minutes = { $count } phút trước
ago-hours = { $count } giờ trước
ago-days = { $count } ngày trước
time-in-zone = { $when }, giờ { $city }
skip-to-content = Đến phần nội dung
language-choose = Ngôn ngữ
problem-title = Chưa thực hiện được
problem-again = Thử lại
problem-home = Về trang đầu
home-title = Hỗ trợ thẻ
home-heading = Bạn đang dùng thẻ nào?
home-lead = Chọn tên in trên thẻ hoặc bao bì. Chúng tôi giúp bạn vào mạng lại, hoặc hoàn tiền cho bạn.
home-empty = Chưa có thương hiệu nào ở đây.
mailbox-link = Hộp thư bản dùng thử
nav-my-card = Thẻ của tôi
nav-talk = Nhắn cho chúng tôi
nav-terms = Điều khoản
mailbox-lead = Bản dùng thử này không gửi gì ra ngoài. Những gì lẽ ra được gửi đi đều nằm ở đây.
mailbox-look = Xem lại
mailbox-empty = Chưa có gì. Hãy yêu cầu mã trên trang của một thương hiệu rồi quay lại.
between-sentences = {" "}
