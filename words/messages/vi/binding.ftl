### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = Đăng ký
registration-open = Đăng ký
registration-heading = Đăng ký chính chủ
registration-state-not-needed = Không cần
registration-state-open = Chưa đăng ký
registration-state-code-sent = Đã gửi mã
registration-state-documents-in = Đã nhận
registration-state-in-review = Đang kiểm tra
registration-state-registered = Đã đăng ký
registration-state-rejected = Còn thiếu
registration-state-expired = Quá thời hạn
registration-state-deregistered = Đã kết thúc
registration-lead-not-needed = Thẻ này không cần đăng ký. Bạn không phải làm gì.
registration-lead-open = Thẻ này phải được đăng ký trước khi dùng.
registration-lead-code-sent = Mã đang được gửi đến số mới của bạn. Bạn vẫn có thể đăng ký ngay bây giờ.
registration-lead-documents-in = Chúng tôi đã nhận đủ. Nhân viên sẽ kiểm tra, thường trong 24 giờ. Xong là chúng tôi báo bạn ngay.
registration-lead-in-review = Nhân viên đang kiểm tra. Xong là chúng tôi báo bạn ngay.
registration-lead-registered = Xong. Bạn có thể dùng thẻ này.
registration-lead-rejected = Chúng tôi chưa thể chấp nhận. Bạn cần gửi:
registration-lead-expired = Đã quá thời hạn đăng ký. Bạn có thể bắt đầu lại ngay.
registration-lead-deregistered = Đăng ký của thẻ này đã kết thúc. Bạn có thể đăng ký lại.
registration-bring-photo-unclear = Ảnh không đọc được. Hãy chụp lại: toàn bộ giấy tờ, rõ nét, không bị lóa.
registration-bring-name-differs = Tên không khớp với giấy tờ. Vui lòng nhập đúng như in trên đó.
registration-bring-number-differs = Số không khớp với giấy tờ. Vui lòng kiểm tra và gửi lại.
registration-bring-document-expired = Giấy tờ này đã hết hạn. Vui lòng dùng giấy tờ còn hạn.
registration-bring-document-kind = Chúng tôi không nhận loại giấy tờ này. Vui lòng dùng thẻ căn cước Hồng Kông, hộ chiếu hoặc giấy thông hành.
registration-bring-adult-missing = Với người chưa đủ tuổi, vui lòng bổ sung thông tin của người lớn và ảnh giấy tờ của người đó.
registration-bring-company-differs = Thông tin công ty không khớp với đăng ký kinh doanh. Vui lòng kiểm tra và bổ sung ảnh giấy chứng nhận.
registration-due = Vui lòng hoàn tất trước { $when }.
registration-why = Vì sao cần đăng ký
registration-why-text = Ở Hồng Kông, mọi thẻ SIM phải được đăng ký với tên và giấy tờ ({ $law }). Thẻ chưa đăng ký không dùng được.
registration-caps = Một người đăng ký được tối đa { $person } thẻ, một công ty tối đa { $company } thẻ.
registration-safe = Những gì bạn gửi đều được mã hóa. Chỉ người kiểm tra mới xem được, và sẽ bị xóa khi không còn cần.
registration-kind = Cho ai
registration-kind-person = Cho cá nhân
registration-kind-company = Cho công ty
registration-for-person = Cá nhân
registration-for-minor = Người chưa đủ tuổi, cùng người lớn
registration-for-company = Công ty
registration-company-name = Tên công ty
registration-company-number = Số đăng ký kinh doanh
registration-company-hint = Bên dưới, vui lòng điền thông tin của người đại diện công ty.
registration-name = Họ và tên
registration-name-hint = Đúng như trên giấy tờ.
registration-born = Ngày sinh
registration-document = Giấy tờ
registration-number = Số giấy tờ
registration-place = Quốc gia hoặc vùng cấp (hai chữ cái)
registration-place-hint = Ví dụ PH, ID, IN hoặc CN. Không cần với thẻ căn cước Hồng Kông.
registration-photo = Ảnh giấy tờ
registration-photo-hint = Trang có ảnh và tên của bạn: đủ bốn góc, rõ nét, không lóa. JPEG, PNG hoặc WebP, tối đa 12 MB.
registration-minor = Người này dưới { $years } tuổi
registration-adult-name = Họ và tên người lớn
registration-adult-agrees = Tôi là cha mẹ, người giám hộ hoặc người lớn phù hợp khác, và tôi đồng ý với việc đăng ký này.
registration-photo-2 = Ảnh thứ hai
registration-photo-2-hint = Chỉ dành cho công ty (đăng ký kinh doanh) hoặc người chưa đủ tuổi (giấy tờ của người lớn).
registration-send = Gửi để kiểm tra
registration-help = Có thắc mắc, hoặc không có giấy tờ phù hợp?
document-hkid = Thẻ căn cước Hồng Kông
document-passport = Hộ chiếu
document-travel-document = Giấy thông hành hoặc giấy phép đi lại
document-business-registration = Đăng ký kinh doanh

## The number or address of a card

binding-title = Số điện thoại hoặc email của thẻ này
binding-heading = Số điện thoại hoặc email của thẻ này
binding-lead = Mã và tin về thẻ này được gửi đến đó. Để thay đổi, hãy xác nhận cả liên hệ cũ và mới.
binding-now = Hiện tại: { $contact }
binding-change = Thay đổi
binding-new = Số điện thoại hoặc email mới
binding-hint = Số điện thoại kèm mã quốc gia, ví dụ +852.
binding-send = Gửi mã
binding-code-for = Mã đã gửi đến { $contact }
binding-codes-hint = Mỗi mã có 6 chữ số và có hiệu lực 10 phút. Mã đã nhập đúng thì không cần nhập lại.
binding-lost = Không còn số cũ?

## Registrations at the desk

console-registrations = Đăng ký
console-registration = Đăng ký
console-due = Hạn
registration-brought = Nội dung đã gửi
registration-brought-at = Đã gửi lúc
registration-hidden = Vai trò của bạn không xem được những gì khách gửi.
registration-nothing = Không có gì ở đây, hoặc đã bị xóa.
registration-photo-alt = Ảnh giấy tờ
registration-audited = Việc xem nội dung này được ghi vào nhật ký hoạt động.
registration-refused-for = Từ chối vì
registration-decided = Đã quyết định
registration-erased-on = Xóa ngày
registration-approve = Duyệt
registration-approve-sure = Tên, số và ảnh khớp nhau, giấy tờ còn hạn.
registration-reject = Từ chối
registration-deregister = Kết thúc đăng ký
registration-deregister-sure = Sau đó thẻ không được dùng nữa.
registration-reason-photo-unclear = Ảnh không đọc được
registration-reason-name-differs = Tên khác với giấy tờ
registration-reason-number-differs = Số khác với giấy tờ
registration-reason-document-expired = Giấy tờ đã hết hạn
registration-reason-document-kind = Loại giấy tờ không được nhận
registration-reason-adult-missing = Thiếu xác nhận của người lớn
registration-reason-company-differs = Thông tin công ty không khớp

## Notices

notice-registration-done-subject = { $brand }: thẻ của bạn đã được đăng ký
notice-registration-done-body = Thẻ của bạn đã được đăng ký và có thể dùng: { $link }
notice-registration-refused-subject = { $brand }: đăng ký của bạn còn thiếu
notice-registration-refused-body = Chúng tôi chưa thể chấp nhận đăng ký của bạn. Xem cần gửi gì: { $link }

## Problems and the activity log

problem-binding-contact = Vui lòng nhập địa chỉ email, hoặc số điện thoại kèm mã quốc gia.
problem-binding-same = Thẻ đang dùng đúng liên hệ này rồi.
problem-registration-closed = Hiện chưa đăng ký được ở đây. Vui lòng nhắn cho chúng tôi.
problem-registration-unknown = Không tìm thấy đăng ký này.
problem-registration-not-needed = Thẻ này không cần đăng ký.
problem-registration-not-now = Việc này không phù hợp với trạng thái hiện tại của đăng ký. Hãy xem lại.
problem-registration-changed = Vừa có người khác thay đổi. Hãy xem lại.
problem-registration-other = Thẻ này trước đây đã do người khác đăng ký. Vui lòng nhắn cho chúng tôi.
problem-registration-cap = Giấy tờ này đã đăng ký { $cap } thẻ. Không thể thêm nữa.
problem-registration-name = Vui lòng nhập tên đúng như trên giấy tờ.
problem-registration-born = Vui lòng nhập ngày sinh hợp lý.
problem-registration-responsible-adult = Người đại diện công ty phải là người lớn.
problem-registration-document = Loại giấy tờ này không phù hợp ở đây.
problem-registration-hkid = Số thẻ căn cước bị nhập sai. Số có dạng A123456(3).
problem-registration-number = Số giấy tờ gồm 5 đến 15 chữ cái và chữ số.
problem-registration-business = Số đăng ký kinh doanh bắt đầu bằng 8 chữ số.
problem-registration-place = Vui lòng nhập hai chữ cái của nơi cấp giấy tờ, ví dụ PH.
problem-registration-photo = Vui lòng thêm ảnh này.
problem-registration-adult-needed = Với người chưa đủ tuổi, người lớn phải điền thông tin và đồng ý.
problem-registration-adult-young = Người lớn phải từ 18 tuổi trở lên.
audit-card-bind = Đã đổi liên hệ của thẻ
audit-registration-bring = Đã gửi giấy tờ để đăng ký
audit-registration-view = Đã xem chi tiết đăng ký
audit-registration-view-photo = Đã xem ảnh của đăng ký
audit-registration-approve = Đã duyệt đăng ký
audit-registration-reject = Đã từ chối đăng ký
audit-registration-deregister = Đã kết thúc đăng ký
audit-registration-expire = Đăng ký đã quá thời hạn
audit-registration-erase = Đã xóa giấy tờ của đăng ký
