### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = ฉันเปลี่ยนใจ
cause-wrong-country = ฉันซื้อผิดประเทศ
cause-duplicate = ฉันซื้อซ้ำ
cause-locked-phone = เครื่องของฉันล็อกเครือข่าย
cause-incompatible-phone = เครื่องของฉันไม่รองรับ
cause-installation = ฉันติดตั้งไม่ได้
cause-network = ไม่มีสัญญาณ หรือเครือข่ายใช้ไม่ได้
cause-upstream = เครือข่ายมือถือล่มเอง
cause-defective-card = ตัวการ์ดเสีย
cause-not-delivered = ของไม่มาถึง
cause-lost-card = ฉันทำซิมหาย

## What state a plastic card is in.

condition-sealed = ยังไม่แกะซีล
condition-opened-intact = แกะแล้ว ยังไม่ได้หักซิมออกและไม่มีรอย
condition-damaged-working = หักออกแล้ว งอ หรือมีรอย แต่ยังใช้ได้
condition-damaged = เสียหายและใช้ไม่ได้

## How far a card has come into use.

stage-ordered = สั่งซื้อแล้ว
stage-sent = ได้รับแล้ว
stage-scanned = สแกน QR แล้ว
stage-installed = ติดตั้งแล้ว
stage-activated = เปิดใช้แล้ว
stage-used = ใช้งานแล้ว

## What can be shown.

evidence-card-photo = รูปถ่ายการ์ด
evidence-screenshot = ภาพหน้าจอที่เห็นปัญหา
evidence-receipt = ใบเสร็จ
evidence-device-model = ยี่ห้อและรุ่นโทรศัพท์
evidence-device-number = หมายเลข IMEI ของเครื่อง หรือ EID (กด *#06#)
evidence-location = สถานที่ที่เกิดปัญหา
evidence-troubleshooting = สิ่งที่คุณลองทำแล้ว
evidence-choice = { $choices } (อย่างใดอย่างหนึ่งก็พอ)

## What is given.

remedy-refund-full = คืนเงินทั้งหมด
remedy-refund-unused = คืนเงินส่วนที่ยังไม่ได้ใช้
remedy-credit-full = เครดิตร้านเต็มราคา
remedy-credit-unused = เครดิตร้านสำหรับส่วนที่ยังไม่ได้ใช้
remedy-replace = ซิมใหม่
remedy-resend = ส่งรหัสหรือซิมเดิมให้อีกครั้ง
remedy-extend = ขยายเวลา
remedy-review = ทีมของเราเป็นผู้พิจารณา
destination-original = คืนทางที่คุณจ่าย
destination-store-credit = เป็นเครดิตร้าน
outcome-allowed = ได้
outcome-needs-evidence = ได้ เมื่อคุณแสดงหลักฐานแล้ว
outcome-denied = ไม่ได้
outcome-manual-review = จะมีเจ้าหน้าที่ตรวจสอบ
refund-state-created = พิจารณาแล้ว
refund-state-submitted = ส่งให้ผู้ให้บริการชำระเงินแล้ว
refund-state-unknown = ส่งแล้ว รอยืนยันว่าไปถึง
refund-state-pending = ผู้ให้บริการชำระเงินกำลังดำเนินการ
refund-state-succeeded = จ่ายแล้ว
refund-state-failed = ผู้ให้บริการชำระเงินปฏิเสธ
refund-state-action-needed = ผู้ให้บริการชำระเงินต้องการบางอย่างจากเรา
refund-state-cancelled = ยกเลิกแล้ว

## How an amount was reckoned.

amount-price = ราคาซิม
amount-unused-by-data = สำหรับเน็ตที่ยังไม่ได้ใช้
amount-unused-by-days = สำหรับวันที่ยังไม่ได้ใช้
amount-fee = หักค่าดำเนินการ
amount-capped = ส่วนที่เหลือของยอดที่จ่าย

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
           *[other] { $count } เดือน
        }
        [business-days] { $count ->
           *[other] { $count } วันทำการ
        }
       *[days] { $count ->
           *[other] { $count } วัน
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] ตามข้อกำหนด คุณได้เงินคืนทั้งหมด
        [refund-unused] ตามข้อกำหนด คุณได้เงินคืนสำหรับส่วนที่ยังไม่ได้ใช้
        [credit-full] ตามข้อกำหนด คุณได้เครดิตร้านเต็มราคา
        [credit-unused] ตามข้อกำหนด คุณได้เครดิตร้านสำหรับส่วนที่ยังไม่ได้ใช้
        [replace] ตามข้อกำหนด คุณได้ซิมใหม่
        [resend] ตามข้อกำหนด เราส่งให้คุณอีกครั้ง
        [extend] ตามข้อกำหนด คุณได้เวลาเพิ่ม
       *[review] ตามข้อกำหนด เรื่องนี้ให้เจ้าหน้าที่พิจารณา
    }
clause-window-purchase = ระยะ { $span } นับจากวันซื้อสิ้นสุดเมื่อ { $end }
clause-window-receipt = ระยะ { $span } นับจากวันรับสิ้นสุดเมื่อ { $end }
clause-window-fault = ระยะ { $span } นับจากเกิดปัญหาสิ้นสุดเมื่อ { $end }
clause-window-report = ระยะ { $span } นับจากที่คุณแจ้งครั้งแรกสิ้นสุดเมื่อ { $end }
clause-window-activation = ระยะ { $span } นับจากเปิดใช้สิ้นสุดเมื่อ { $end }
clause-usage-unused = มีการใช้เน็ตไปแล้ว ({ $used }) ข้อนี้ใช้กับซิมที่ยังไม่ได้ใช้เท่านั้น
clause-usage-share = ใช้เน็ตไปแล้ว { $share } อนุญาตไม่เกิน { $most }
clause-usage-bytes = ใช้ไปแล้ว { $used } อนุญาตไม่เกิน { $most }
clause-stage = ซิมอยู่ในขั้น “{ $stage }” แล้ว ข้อนี้ใช้ได้ถึงขั้น “{ $latest }” เท่านั้น
clause-condition = สภาพการ์ดไม่เป็นไปตามเงื่อนไข: { $condition }
clause-evidence = ข้อกำหนดขอให้คุณแสดง: { $what }
clause-repair = เรามีเวลา { $days } วันแก้ไขก่อน ถึง { $until }
clause-discount = ซื้อด้วยโค้ดส่วนลดและติดตั้งแล้ว ข้อกำหนดไม่ครอบคลุมกรณีนี้
clause-reseller = ซื้อจากตัวแทนจำหน่ายซึ่งเป็นผู้รับเงินของคุณ โปรดติดต่อที่นั่น
clause-expired = หมดอายุการใช้งานแล้ว
clause-fully-used = ไม่เหลืออะไรแล้ว
clause-profile-deleted = โปรไฟล์ถูกลบออกจากเครื่องและติดตั้งใหม่ไม่ได้
clause-review = ช่วงนี้มีการคืนเงิน { $count } ครั้งขึ้นไป จึงต้องให้เจ้าหน้าที่ดูก่อน
clause-nothing-promised = ข้อกำหนดไม่ได้ให้อะไรสำหรับเหตุผลนี้
clause-nothing-left = ยอดที่จ่ายถูกคืนไปหมดแล้ว
clause-engine-error = ตัดสินอัตโนมัติไม่ได้ จึงให้เจ้าหน้าที่ดู
clause-no-measure = คำนวณส่วนที่เหลืออัตโนมัติไม่ได้ จึงให้เจ้าหน้าที่ดู

## What can go wrong.

problem-case-closed = คำขอคืนนี้ปิดแล้ว
problem-case-not-decidable = ตอนนี้พิจารณาคำขอคืนนี้ใหม่ไม่ได้
problem-case-not-in-review = คำขอคืนนี้ไม่ได้รอการพิจารณาของเจ้าหน้าที่
problem-case-nothing-to-fulfil = คำขอคืนนี้ไม่มีอะไรต้องส่ง
problem-condition-required = โปรดเลือกสภาพการ์ด
problem-amount-required = โปรดใส่จำนวนเงิน
problem-text-too-long = ยาวเกินไป โปรดย่อ
problem-payment-missing = เราไม่มีบันทึกการชำระเงินของคำสั่งซื้อนี้ โปรดเขียนถึงเรา
problem-policy-form = เผยแพร่ข้อกำหนดนี้ไม่ได้: { $detail }
problem-webhook-refused = ข้อความนี้ไม่มีลายเซ็นของผู้ให้บริการชำระเงิน


## Asking.
return-title = คืนซิม
return-heading = เหตุผลคืออะไร
return-lead = ตอบคำถามไม่กี่ข้อ แล้วคุณจะเห็นผลและเหตุผลทันที
return-condition = สภาพการ์ดเป็นอย่างไร
return-wish = คุณต้องการอะไร
return-wish-money = เงินคืน
return-wish-replace = ซิมใบอื่น
return-fault-at = เริ่มมีปัญหาเมื่อไร (ไม่บังคับ)
return-device = ยี่ห้อและรุ่นโทรศัพท์ (ไม่บังคับ)
return-words = มีอะไรอยากบอกเราอีกไหม (ไม่บังคับ)
return-send = ดูผล
return-terms = ใช้ข้อกำหนดของวันที่คุณซื้อ
condition-unknown = ไม่ได้บอก

## The case.
case-title = คำขอคืนของคุณ
case-number = การคืนเลขที่ { $number }
case-head-needs-evidence = อีกอย่างเดียวก็รู้ผล
case-head-review = เจ้าหน้าที่กำลังตรวจสอบ
case-head-allowed = คุณจะได้เงินคืน { $amount }
case-head-approved = คุณจะได้เงินคืน { $amount }
case-head-paying = { $amount } กำลังโอนถึงคุณ
case-head-payment-trouble = { $amount } ล่าช้า เรากำลังจัดการ
case-head-to-fulfil = ได้: { $remedy }
case-head-denied = ข้อกำหนดของคุณไม่ครอบคลุมกรณีนี้
case-head-paid = คืนเงิน { $amount } แล้ว
case-head-fulfilled = เสร็จสิ้น: { $remedy }
case-head-rejected = เรายอมรับคำขอนี้ไม่ได้
case-head-withdrawn = คุณถอนคำขอคืนนี้แล้ว
case-lead-needs-evidence = โปรดส่งสิ่งที่ระบุไว้ที่นี่ แล้วจะรู้ผลทันที
case-lead-review = กรณีของคุณต้องให้เจ้าหน้าที่ดู เราจะเขียนถึงคุณในการสนทนาทันทีที่มีผล
case-lead-allowed = เจ้าหน้าที่อีกคนจะตรวจอีกครั้งก่อนจ่าย
case-lead-approved = กำลังจะส่งให้ผู้ให้บริการชำระเงิน
case-lead-paying = อยู่ที่ผู้ให้บริการชำระเงินแล้ว ธนาคารอาจใช้เวลาสองสามวันกว่าจะแสดง
case-lead-payment-trouble = ผู้ให้บริการชำระเงินยังทำไม่สำเร็จ คุณไม่ต้องทำอะไร หากต้องทำเราจะเขียนถึงคุณ
case-lead-to-fulfil = เรากำลังเตรียมและจะเขียนถึงคุณในการสนทนา
case-lead-denied = เหตุผลทีละข้ออยู่ด้านล่าง หากคุณเห็นต่าง คุยกับเราได้ จะมีเจ้าหน้าที่ดูให้
case-lead-paid = ธนาคารอาจใช้เวลาสองสามวันกว่าจะแสดง หากไม่เข้า โปรดสอบถามธนาคารก่อน
case-lead-credited = เข้าเครดิตของคุณกับแบรนด์แล้ว ใช้กับคำสั่งซื้อครั้งต่อไปได้
case-lead-fulfilled = หากขาดอะไร คุยกับเราได้
case-lead-rejected = หากอยากทราบเพิ่มเติม คุยกับเราได้
case-lead-withdrawn = คุณขอใหม่ได้ตราบที่ข้อกำหนดอนุญาต
case-steps = ความคืบหน้า
case-step-asked = ยื่นคำขอ
case-step-decided = พิจารณาแล้ว
case-step-approved = อนุมัติแล้ว
case-step-sent = ส่งให้ผู้ให้บริการชำระเงินแล้ว
case-step-paid = คืนเงินแล้ว
case-step-credited = เพิ่มเครดิตแล้ว
case-step-later = ยังมาไม่ถึง
case-reasons = ทำไม
case-reckoning = คำนวณอย่างไร
case-evidence = สิ่งที่คุณส่งให้เรา
case-refused = ไม่รับ
case-missing = โปรดส่งอย่างใดอย่างหนึ่ง:
case-missing-one = โปรดส่ง: { $what }
case-upload = เลือกรูปถ่ายหรือภาพหน้าจอ
case-words = อธิบายสั้น ๆ
case-show = ส่ง
case-withdraw = ถอนคำขอคืนนี้
case-withdraw-sure = ภายหลังคุณขอใหม่ได้เฉพาะเมื่อข้อกำหนดยังอนุญาต
case-talk = คุยกับเราเรื่องนี้
case-send-back = ส่งการ์ดคืนไปที่
case-terms-version = ข้อกำหนด { $version }

within-days = { $count } วัน
within-calendar-days = { $count } วันตามปฏิทิน
within-business-days = { $count } วันทำการ
within-months = { $count } เดือน

## The terms page.
terms-title = ข้อกำหนด
terms-heading = การคืนสินค้าและคืนเงิน
terms-lead = ข้อกำหนดนี้ใช้กับซิมที่ซื้อวันนี้ หากคุณซื้อก่อนหน้านี้ เราจะใช้ข้อกำหนดของวันนั้นโดยอัตโนมัติ
terms-none = แบรนด์นี้ยังไม่ได้เผยแพร่ข้อกำหนดที่นี่ คุยกับเราแล้วจะมีเจ้าหน้าที่ช่วย
terms-every = สำหรับทุกกรณี
terms-for = เมื่อ: { $causes }
terms-any-cause = ไม่ว่าเหตุผลใด
terms-get = คุณได้: { $remedies }
terms-fee = หักค่าดำเนินการ { $fee }
terms-accepted = สภาพที่รับ: { $conditions }
terms-in-brief = { $causes }: { $remedies } { $limits }

## A clause in the terms.

term-window-purchase = ภายใน { $within } นับจากวันซื้อ
term-window-receipt = ภายใน { $within } นับจากวันรับซิม
term-window-fault = ภายใน { $within } นับจากเกิดปัญหา
term-window-report = ภายใน { $within } นับจากแจ้งเราครั้งแรก
term-window-activation = ภายใน { $within } นับจากเปิดใช้
term-usage-unused = เฉพาะเมื่อยังไม่ได้ใช้เน็ต
term-usage-share = เฉพาะเมื่อใช้เน็ตไม่เกิน { $most }
term-usage-bytes = เฉพาะเมื่อใช้เน็ตไม่เกิน { $most }
term-stage = เฉพาะเมื่อซิมยังไม่เกินขั้น “{ $latest }”
term-evidence-any = สิ่งที่ต้องแสดง: { $kinds }
term-repair = เราอาจขอแก้ไขก่อนเป็นเวลา { $days } วัน
term-discount = ซิมที่ซื้อด้วยโค้ดส่วนลดคืนไม่ได้เมื่อติดตั้งแล้ว
term-reseller = ซื้อจากตัวแทนจำหน่าย: โปรดติดต่อร้านที่ซื้อ ซึ่งเป็นผู้รับเงินของคุณ
term-expired = คืนไม่ได้เมื่อซิมหมดอายุแล้ว
term-fully-used = ใช้ไม่ได้เมื่อใช้หมดแล้ว
term-profile-deleted = ใช้ไม่ได้เมื่อลบ eSIM ออกจากเครื่องแล้ว: ติดตั้งใหม่ไม่ได้อีก
term-review = หากช่วงนี้มีการคืนเงิน { $count } ครั้งขึ้นไป จะมีเจ้าหน้าที่ดูก่อน

## A condition of the terms that the case meets.

met-window-purchase = คุณขอภายใน { $span } นับจากวันซื้อ ซึ่งถึง { $end }
met-window-receipt = คุณขอภายใน { $span } นับจากวันรับซิม ซึ่งถึง { $end }
met-window-fault = คุณขอภายใน { $span } นับจากเกิดปัญหา ซึ่งถึง { $end }
met-window-report = คุณขอภายใน { $span } นับจากแจ้งเราครั้งแรก ซึ่งถึง { $end }
met-window-activation = คุณขอภายใน { $span } นับจากเปิดใช้ ซึ่งถึง { $end }
met-usage-unused = ยังไม่ได้ใช้เน็ต
met-usage-share = ใช้เน็ตไปแล้ว { $share } อนุญาตไม่เกิน { $most }
met-usage-bytes = ใช้ไปแล้ว { $used } อนุญาตไม่เกิน { $most }
met-stage = ซิมยังไม่เกินขั้น “{ $latest }”
met-condition = สภาพการ์ดเป็นไปตามเงื่อนไข: { $condition }

## Where no payment provider is set up

refund-played = โหมดทดสอบ: การคืนเงินเป็นการจำลอง ไม่มีเงินจริงเคลื่อนไหว
