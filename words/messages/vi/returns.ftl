### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = Tôi đổi ý
cause-wrong-country = Tôi mua nhầm nơi dùng
cause-duplicate = Tôi mua trùng
cause-locked-phone = Điện thoại bị khóa mạng
cause-incompatible-phone = Điện thoại không tương thích
cause-installation = Tôi không cài được
cause-network = Không có sóng, hoặc mạng không hoạt động
cause-upstream = Mạng di động bị sự cố
cause-defective-card = Thẻ bị hỏng
cause-not-delivered = Hàng không đến
cause-lost-card = Tôi làm mất thẻ

## What state a plastic card is in.

condition-sealed = Còn nguyên niêm phong
condition-opened-intact = Đã mở, SIM chưa tách và không trầy xước
condition-damaged-working = Đã tách, cong hoặc trầy, nhưng dùng được
condition-damaged = Hư hỏng và không dùng được

## How far a card has come into use.

stage-ordered = đã đặt
stage-sent = đã nhận
stage-scanned = đã quét mã QR
stage-installed = đã cài
stage-activated = đã kích hoạt
stage-used = đang dùng

## What can be shown.

evidence-card-photo = ảnh chụp thẻ
evidence-screenshot = ảnh màn hình cho thấy lỗi
evidence-receipt = hóa đơn
evidence-device-model = hãng và đời điện thoại
evidence-device-number = số IMEI của điện thoại, hoặc EID (bấm *#06#)
evidence-location = nơi xảy ra
evidence-troubleshooting = những gì bạn đã thử
evidence-choice = { $choices } (chỉ cần một thứ)

## What is given.

remedy-refund-full = Hoàn lại toàn bộ tiền
remedy-refund-unused = Hoàn tiền phần chưa dùng
remedy-credit-full = Toàn bộ giá tiền dưới dạng điểm mua hàng
remedy-credit-unused = Điểm mua hàng cho phần chưa dùng
remedy-replace = Một thẻ mới
remedy-resend = Gửi lại mã hoặc thẻ cũ
remedy-extend = Thêm thời hạn
remedy-review = Nhân viên của chúng tôi quyết định
destination-original = Hoàn về cách bạn đã thanh toán
destination-store-credit = Dưới dạng điểm mua hàng
outcome-allowed = Được
outcome-needs-evidence = Được, sau khi bạn đưa ra bằng chứng
outcome-denied = Không
outcome-manual-review = Sẽ có người xem xét
refund-state-created = Đã quyết định
refund-state-submitted = Đã gửi đến đơn vị thanh toán
refund-state-unknown = Đã gửi; đang chờ xác nhận đã đến
refund-state-pending = Đơn vị thanh toán đang xử lý
refund-state-succeeded = Đã chi
refund-state-failed = Đơn vị thanh toán từ chối
refund-state-action-needed = Đơn vị thanh toán cần thêm thông tin từ chúng tôi
refund-state-cancelled = Đã dừng

## How an amount was reckoned.

amount-price = Giá thẻ
amount-unused-by-data = Cho dung lượng chưa dùng
amount-unused-by-days = Cho số ngày chưa dùng
amount-fee = Trừ phí xử lý
amount-capped = Phần còn lại của khoản thanh toán

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
            [one] { $count } tháng
           *[other] { $count } tháng
        }
        [business-days] { $count ->
            [one] { $count } ngày làm việc
           *[other] { $count } ngày làm việc
        }
       *[days] { $count ->
            [one] { $count } ngày
           *[other] { $count } ngày
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] Theo điều khoản, bạn được hoàn toàn bộ tiền.
        [refund-unused] Theo điều khoản, bạn được hoàn tiền phần chưa dùng.
        [credit-full] Theo điều khoản, bạn nhận toàn bộ giá tiền dưới dạng điểm mua hàng.
        [credit-unused] Theo điều khoản, bạn nhận điểm mua hàng cho phần chưa dùng.
        [replace] Theo điều khoản, bạn được một thẻ mới.
        [resend] Theo điều khoản, chúng tôi gửi lại cho bạn.
        [extend] Theo điều khoản, bạn được thêm thời hạn.
       *[review] Theo điều khoản, việc này do người quyết định.
    }
clause-window-purchase = Thời hạn { $span } từ khi mua đã hết vào { $end }.
clause-window-receipt = Thời hạn { $span } từ khi nhận thẻ đã hết vào { $end }.
clause-window-fault = Thời hạn { $span } từ khi xảy ra lỗi đã hết vào { $end }.
clause-window-report = Thời hạn { $span } từ lần đầu bạn báo đã hết vào { $end }.
clause-window-activation = Thời hạn { $span } từ khi kích hoạt đã hết vào { $end }.
clause-usage-unused = Đã dùng dữ liệu ({ $used }); điều này chỉ áp dụng cho thẻ chưa dùng.
clause-usage-share = Đã dùng { $share } dung lượng; tối đa cho phép là { $most }.
clause-usage-bytes = Đã dùng { $used }; tối đa cho phép là { $most }.
clause-stage = Thẻ đã ở bước “{ $stage }”; điều này chỉ áp dụng đến bước “{ $latest }”.
clause-condition = Tình trạng thẻ không được chấp nhận: { $condition }.
clause-evidence = Điều khoản yêu cầu bạn đưa ra: { $what }.
clause-repair = Trước hết chúng tôi có { $days } ngày để khắc phục, đến { $until }.
clause-discount = Thẻ được mua bằng mã giảm giá và đã cài; điều khoản loại trừ trường hợp này.
clause-reseller = Thẻ được mua qua đại lý và họ đang giữ tiền của bạn. Vui lòng hỏi nơi bán.
clause-expired = Thẻ đã hết hạn.
clause-fully-used = Không còn lại gì.
clause-profile-deleted = Cấu hình đã bị xóa khỏi điện thoại và không thể cài lại.
clause-review = Gần đây có { $count } lần hoàn tiền trở lên, nên cần người xem xét trước.
clause-nothing-promised = Điều khoản không quy định gì cho lý do này.
clause-nothing-left = Toàn bộ số tiền đã trả đều đã được hoàn.
clause-engine-error = Không thể quyết định tự động nên sẽ có người xem xét.
clause-no-measure = Không tính tự động được phần còn lại nên sẽ có người xem xét.

## What can go wrong.

problem-case-closed = Yêu cầu trả này đã đóng.
problem-case-not-decidable = Lúc này không thể quyết định lại yêu cầu trả này.
problem-case-not-in-review = Yêu cầu trả này không chờ người quyết định.
problem-case-nothing-to-fulfil = Yêu cầu trả này không có gì để gửi.
problem-condition-required = Vui lòng chọn tình trạng thẻ.
problem-amount-required = Vui lòng nhập số tiền.
problem-text-too-long = Quá dài. Vui lòng rút ngắn.
problem-payment-missing = Chúng tôi không có khoản thanh toán nào cho đơn này. Vui lòng nhắn cho chúng tôi.
problem-policy-form = Không thể công bố điều khoản này: { $detail }
problem-webhook-refused = Tin này không có chữ ký của đơn vị thanh toán.


## Asking.
return-title = Trả thẻ
return-heading = Lý do là gì?
return-lead = Trả lời vài câu hỏi. Bạn thấy ngay quyết định và lý do.
return-condition = Tình trạng thẻ thế nào?
return-wish = Bạn muốn gì?
return-wish-money = Hoàn tiền
return-wish-replace = Một thẻ khác
return-fault-at = Lần đầu bị lỗi là khi nào? (không bắt buộc)
return-device = Hãng và đời điện thoại (không bắt buộc)
return-words = Bạn muốn cho chúng tôi biết thêm gì? (không bắt buộc)
return-send = Xem quyết định
return-terms = Áp dụng điều khoản của ngày bạn mua.
condition-unknown = chưa cho biết

## The case.
case-title = Yêu cầu trả của bạn
case-number = Yêu cầu trả số { $number }
case-head-needs-evidence = Chỉ thiếu một thứ nữa là có quyết định
case-head-review = Có người đang xem xét
case-head-allowed = Bạn được hoàn { $amount }
case-head-approved = Bạn được hoàn { $amount }
case-head-paying = { $amount } đang được chuyển cho bạn
case-head-payment-trouble = { $amount } bị chậm, chúng tôi đang xử lý
case-head-to-fulfil = Đồng ý: { $remedy }
case-head-denied = Điều khoản của bạn không cho phép việc này
case-head-paid = Đã hoàn { $amount }
case-head-fulfilled = Hoàn tất: { $remedy }
case-head-rejected = Chúng tôi không thể chấp nhận
case-head-withdrawn = Bạn đã rút yêu cầu này
case-lead-needs-evidence = Vui lòng gửi những gì liệt kê dưới đây. Sẽ có quyết định ngay.
case-lead-review = Trường hợp của bạn cần người xem. Có quyết định, chúng tôi sẽ nhắn ngay trong cuộc trò chuyện.
case-lead-allowed = Một người thứ hai kiểm tra lại trước khi chi tiền.
case-lead-approved = Sắp được chuyển cho đơn vị thanh toán.
case-lead-paying = Đơn vị thanh toán đang xử lý. Ngân hàng có thể cần vài ngày mới hiển thị.
case-lead-payment-trouble = Đơn vị thanh toán chưa thực hiện được. Bạn không cần làm gì; nếu cần, chúng tôi sẽ nhắn bạn.
case-lead-to-fulfil = Chúng tôi đang chuẩn bị và sẽ nhắn bạn trong cuộc trò chuyện.
case-lead-denied = Lý do theo từng điều khoản ở bên dưới. Nếu bạn thấy khác, hãy nhắn cho chúng tôi: sẽ có người xem lại.
case-lead-paid = Ngân hàng có thể cần vài ngày mới hiển thị. Nếu chưa thấy, hãy hỏi ngân hàng trước.
case-lead-credited = Đã cộng vào điểm mua hàng của bạn và dùng được cho đơn sau.
case-lead-fulfilled = Nếu thiếu gì, hãy nhắn cho chúng tôi.
case-lead-rejected = Hãy nhắn cho chúng tôi nếu bạn muốn biết thêm.
case-lead-withdrawn = Bạn có thể yêu cầu lại khi điều khoản còn cho phép.
case-steps = Tiến độ
case-step-asked = Đã yêu cầu
case-step-decided = Đã quyết định
case-step-approved = Đã duyệt
case-step-sent = Đã chuyển đơn vị thanh toán
case-step-paid = Đã hoàn tiền
case-step-credited = Đã cộng điểm
case-step-later = Sắp tới
case-reasons = Vì sao
case-reckoning = Cách tính
case-evidence = Những gì bạn đã gửi
case-refused = không được chấp nhận
case-missing = Vui lòng gửi một trong những thứ sau:
case-missing-one = Vui lòng gửi: { $what }
case-upload = Chọn ảnh chụp hoặc ảnh màn hình
case-words = Vài lời mô tả
case-show = Gửi
case-withdraw = Rút yêu cầu trả này
case-withdraw-sure = Sau đó bạn chỉ yêu cầu lại được khi điều khoản còn cho phép.
case-talk = Trao đổi với chúng tôi
case-send-back = Địa chỉ gửi trả thẻ
case-terms-version = Điều khoản { $version }

within-days = { $count } ngày
within-calendar-days = { $count } ngày theo lịch
within-business-days = { $count } ngày làm việc
within-months = { $count } tháng

## The terms page.
terms-title = Điều khoản
terms-heading = Trả hàng và hoàn tiền
terms-lead = Điều khoản này áp dụng cho thẻ mua hôm nay. Nếu bạn mua trước đó, điều khoản của ngày mua được tự động áp dụng.
terms-none = Thương hiệu này chưa công bố điều khoản ở đây. Hãy nhắn cho chúng tôi, sẽ có người giúp bạn.
terms-every = Cho mọi trường hợp
terms-for = Khi: { $causes }
terms-any-cause = Bất kể lý do
terms-get = Bạn nhận: { $remedies }
terms-fee = Giữ lại phí xử lý { $fee }.
terms-accepted = Chấp nhận: { $conditions }.
terms-in-brief = { $causes }: { $remedies }. { $limits }

## A clause in the terms.

term-window-purchase = Trong { $within } từ khi mua.
term-window-receipt = Trong { $within } từ khi nhận thẻ.
term-window-fault = Trong { $within } từ khi xảy ra lỗi.
term-window-report = Trong { $within } từ lần đầu báo cho chúng tôi.
term-window-activation = Trong { $within } từ khi kích hoạt.
term-usage-unused = Chỉ khi chưa dùng dữ liệu.
term-usage-share = Chỉ khi đã dùng không quá { $most } dung lượng.
term-usage-bytes = Chỉ khi đã dùng không quá { $most }.
term-stage = Chỉ khi thẻ chưa quá bước “{ $latest }”.
term-evidence-any = Cần đưa ra: { $kinds }.
term-repair = Trước hết chúng tôi có thể thử khắc phục trong { $days } ngày.
term-discount = Thẻ mua bằng mã giảm giá không trả lại được sau khi đã cài.
term-reseller = Mua qua đại lý: vui lòng hỏi cửa hàng nơi bạn mua, họ đang giữ tiền của bạn.
term-expired = Không nhận trả khi thẻ đã hết hạn.
term-fully-used = Không áp dụng khi đã dùng hết.
term-profile-deleted = Không áp dụng khi eSIM đã bị xóa khỏi điện thoại: không thể cài lại.
term-review = Nếu gần đây có { $count } lần hoàn tiền trở lên, sẽ có người xem xét trước.

## A condition of the terms that the case meets.

met-window-purchase = Bạn yêu cầu trong { $span } từ khi mua; thời hạn đến { $end }.
met-window-receipt = Bạn yêu cầu trong { $span } từ khi nhận thẻ; thời hạn đến { $end }.
met-window-fault = Bạn yêu cầu trong { $span } từ khi xảy ra lỗi; thời hạn đến { $end }.
met-window-report = Bạn yêu cầu trong { $span } từ lần đầu báo cho chúng tôi; thời hạn đến { $end }.
met-window-activation = Bạn yêu cầu trong { $span } từ khi kích hoạt; thời hạn đến { $end }.
met-usage-unused = Chưa dùng dữ liệu.
met-usage-share = Đã dùng { $share } dung lượng; tối đa cho phép là { $most }.
met-usage-bytes = Đã dùng { $used }; tối đa cho phép là { $most }.
met-stage = Thẻ chưa quá bước “{ $latest }”.
met-condition = Tình trạng thẻ được chấp nhận: { $condition }.

## Where no payment provider is set up

refund-played = Chế độ thử: việc hoàn tiền chỉ là mô phỏng, không có tiền thật nào được chuyển.
