### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = โปรดเขียนอะไรสักอย่างก่อน
problem-message-too-long = ยาวเกินหนึ่งข้อความ ({ $max } ตัวอักษร) โปรดแบ่งส่ง
problem-too-many-pictures = หนึ่งข้อความใส่รูปได้ไม่เกิน { $max } รูป
problem-client-key = หน้านี้ส่งสิ่งที่เราไม่เข้าใจ โปรดโหลดใหม่
problem-client-key-reused = เคยส่งด้วยถ้อยคำอื่นแล้ว โปรดส่งอีกครั้ง
problem-staff-only = เฉพาะเจ้าหน้าที่เท่านั้นที่ทำได้
problem-conversation-unknown = ไม่มีการสนทนานี้ หรือคุณไม่มีสิทธิ์ดู
problem-conversation-taken = { $name } รับการสนทนานี้ไปแล้ว
problem-card-unknown = ไม่มีซิมนี้ หรือเป็นของคนอื่น
problem-assignee-unfit = บุคคลนี้ตอบแทนแบรนด์นี้ไม่ได้
problem-canned-shortcut = คีย์ลัดมี 1 ถึง 24 ตัว เป็นตัวอักษร ตัวเลข หรือขีดกลาง
problem-canned-shortcut-taken = มีคำตอบอื่นในภาษานี้ใช้คีย์ลัดนี้แล้ว
problem-canned-title = โปรดตั้งชื่อคำตอบ
problem-canned-too-many = ภาษานี้มีคำตอบ { $max } รายการแล้ว โปรดลบออกก่อน
problem-notice-not-taken = ตอนนี้ส่งต่อข้อความไม่ได้ ระบบจะลองใหม่

## Frame.

console-inbox = กล่องข้อความ
console-cards = ซิม
console-canned = คำตอบสำเร็จรูป
console-audit = บันทึกตรวจสอบ
console-menu = คอนโซล
console-keys = แป้นพิมพ์ลัด
console-close-sheet = ปิด
console-log-out = ออกจากระบบ
console-log-in = เข้าสู่ระบบ
console-log-in-title = เข้าสู่ระบบเจ้าหน้าที่
console-email = ที่อยู่อีเมล
console-password = รหัสผ่าน
console-lost = การเชื่อมต่อขาด ข้อมูลที่เห็นอาจเก่า กำลังลองใหม่…
console-back-again = เชื่อมต่อแล้ว ข้อมูลล่าสุด
console-unsent = ส่งไม่สำเร็จ ข้อความยังอยู่ โปรดลองอีกครั้ง
key-move = การสนทนาถัดไป / ก่อนหน้า
key-open = เปิด
key-reply = ตอบ
key-note = บันทึกภายใน
key-slash = คำตอบสำเร็จรูป (ในบรรทัดว่าง) นอกนั้นคือค้นหา
key-send = ส่ง
key-claim = รับการสนทนา
key-assign = มอบหมาย
key-close = ปิดหรือเปิดใหม่
key-search = ค้นหา
key-leave = ออกจากช่อง
key-views = ของฉัน ยังไม่มอบหมาย รอตอบ ทั้งหมด
key-help = หน้านี้

## Inbox.

console-views = มุมมอง
view-mine = ของฉัน
view-unassigned = ยังไม่มอบหมาย
view-waiting = รอตอบ
view-all = ทั้งหมด
console-brand = แบรนด์
console-language = ภาษา
console-every-brand = ทุกแบรนด์
console-every-language = ทุกภาษา
console-search = ค้นหาข้อความและบันทึก
console-found = พบ: { $words }
console-nothing = ไม่มีอะไรที่นี่
console-more = เพิ่มเติม
console-to-start = กลับไปต้นรายการ
console-waits = รอคำตอบ
console-answered = ตอบแล้ว
console-choose = เลือกการสนทนา กด ? เพื่อดูแป้นพิมพ์ลัด
console-visitor = ผู้เยี่ยมชม
console-program = โปรแกรม
console-for-minutes = { $count } นาที
console-for-hours = { $count } ชม.
console-for-days = { $count } วัน

## One conversation.

conversation-open = เปิดอยู่
conversation-waiting = ตอบแล้ว
conversation-closed = ปิดแล้ว
console-waits-for = รอมา { $time }
console-nobodys = ยังไม่มีผู้รับ
console-yours = ของคุณ
console-with = { $name } ดูแลอยู่
console-typing = { $names } กำลังพิมพ์…
console-looking = { $names } ก็ดูอยู่
console-claim = รับ
console-close = ปิด
console-reopen = เปิดใหม่
console-assign = มอบหมายให้
console-give = มอบหมาย
console-nobody = ไม่มี
console-earlier = ข้อความก่อนหน้า
console-kind = ใครอ่านได้
console-reply = ตอบ
console-note = บันทึกภายใน
console-note-label = ภายใน
console-note-warning = อ่านได้เฉพาะเจ้าหน้าที่ ลูกค้าไม่เห็น
console-message = ข้อความ
console-write-to = เขียนถึง { $name } …
console-send = ส่ง
console-keep-note = เพิ่มบันทึก
console-seen = ลูกค้าอ่านแล้ว
event-claimed = { $name } รับการสนทนา
event-assigned = { $name } มอบหมายการสนทนาให้ { $to }
event-released = { $name } ปล่อยการสนทนา
event-closed = { $name } ปิดการสนทนา
event-reopened = { $name } เปิดการสนทนาอีกครั้ง
event-holder-proven = ผู้เยี่ยมชมพิสูจน์ซิมแล้ว
event-card-linked = ผูกกับซิมแล้ว
event-case-opened = ขอคืนแล้ว
event-case-decided = พิจารณาคำขอคืนแล้ว
event-refund-paid = คืนเงินแล้ว

## Facts beside it.

console-facts = ข้อมูล
console-person = ลูกค้า
console-contact = ช่องทางติดต่อ
console-unproven = ยังไม่ยืนยัน
console-country = ประเทศ
console-since = รู้จักตั้งแต่
console-card = ซิม
console-region = ภูมิภาค
console-left-data = เหลือ { $data }
console-left-until = ถึง { $when }
console-order = คำสั่งซื้อ
console-order-number = หมายเลข
console-placed = สั่งเมื่อ
console-paid = ราคาที่จ่าย
console-copied = คัดลอกแล้ว
console-their-cards = ซิมของลูกค้า
console-others = การสนทนาอื่น
console-conversations = การสนทนา

## Canned replies.

console-no-canned = ยังไม่มีคำตอบสำเร็จรูป
console-shortcut = คีย์ลัด
console-text = ข้อความ
console-title = ชื่อเรื่อง
console-edit = แก้ไข
console-delete = ลบ
console-new-canned = คำตอบสำเร็จรูปใหม่
console-gaps = เติมให้อัตโนมัติ:
console-save = บันทึก

## Cards and audit.

console-card-or-order = หมายเลขซิมหรือหมายเลขคำสั่งซื้อ
console-find = ค้นหา
console-not-found = ไม่พบอะไรภายใต้ { $number }
console-about = เกี่ยวกับ { $id }
console-all = แสดงทั้งหมด
console-when = เมื่อไร
console-who = ใคร
console-what = ทำอะไร
console-subject = เรื่อง
console-details = รายละเอียด

## Return cases and terms.

console-cases = การคืน
console-policies = ข้อกำหนด
console-case = การคืน R{ $number }
console-number = หมายเลข
console-state = สถานะ
console-cause = เหตุผล
console-moved = เปลี่ยนล่าสุด
console-search-cases = ค้นหาหมายเลข คำ เบอร์โทร
console-to-conversation = การสนทนา
console-condition = สภาพการ์ด
console-device = โทรศัพท์
console-terms = ข้อกำหนด
console-refund = คืนเงิน
console-way = วิธี
console-approved = อนุมัติ
console-executed = สั่งจ่าย
console-failure = ปัญหา
console-approve = อนุมัติ
console-execute = สั่งจ่าย
console-retry = ลองอีกครั้ง
console-settle = ปิดด้วยมือ
console-settle-how = จ่ายด้วยวิธีอื่นอย่างไร
console-decision = ผลพิจารณา { $number }
console-earlier-decisions = ผลพิจารณาก่อนหน้า
console-automatic = อัตโนมัติ
console-missing = ยังต้องแสดง
console-trace = ข้อเท็จจริงที่ใช้พิจารณา
console-evidence = หลักฐาน
console-refused = ไม่รับ
console-accept-evidence = รับหลักฐานนี้
console-refuse-evidence = ไม่แสดงให้เห็น
console-grant = ให้เป็นกรณีพิเศษ
console-amount-in = จำนวนเป็น { $currency }
console-why = ทำไม
console-fulfil = ทำเครื่องหมายว่าส่งแล้ว
console-what-was-done = ส่งหรือทำอะไรไป
console-redecide = แก้แล้วพิจารณาใหม่
console-reject = ปฏิเสธ
console-other-cases = การคืนอื่นของซิมนี้
console-version = เวอร์ชัน
console-in-force = ใช้อยู่
console-policy-form = ตามที่เขียนไว้
console-policy-hint = เวอร์ชันไม่มีวันเปลี่ยน การซื้อแต่ละครั้งผูกกับเวอร์ชันที่ใช้อยู่ในขณะนั้น
desk-case-needs-evidence = รอหลักฐาน
desk-case-review = รอตรวจสอบ
desk-case-allowed = รออนุมัติ
desk-case-approved = รอจ่าย
desk-case-paying = กำลังจ่าย
desk-case-payment-trouble = การจ่ายติดขัด
desk-case-to-fulfil = รอส่ง
desk-case-denied = ข้อกำหนดไม่ให้
desk-case-paid = จ่ายแล้ว
desk-case-fulfilled = ส่งแล้ว
desk-case-rejected = ปฏิเสธ
desk-case-withdrawn = ถอนแล้ว
console-life-delivered = ส่งถึงแล้ว
console-life-qr-sent = ส่ง QR โค้ดแล้ว
console-life-scanned = สแกนแล้ว
console-life-installed = ติดตั้งแล้ว
console-life-activated = เปิดใช้แล้ว
console-life-in-use = ใช้ครั้งแรก
actor-staff = เจ้าหน้าที่
actor-holder = ลูกค้า
actor-token = โปรแกรม
actor-system = simcare

## Audit trail.

audit-staff-log-in = เข้าสู่ระบบ
audit-holder-prove = พิสูจน์ซิม
audit-conversation-reply = ตอบ
audit-conversation-note = เขียนบันทึก
audit-conversation-claim = รับการสนทนา
audit-conversation-assign = มอบหมายการสนทนา
audit-conversation-close = ปิดการสนทนา
audit-conversation-reopen = เปิดการสนทนาใหม่
audit-conversation-link-card = ผูกซิม
audit-case-open = เปิดคำขอคืน
audit-case-decide = พิจารณาคำขอคืน
audit-case-grant = ให้เป็นกรณีพิเศษ
audit-case-reject = ปฏิเสธคำขอคืน
audit-case-fulfil = ทำเครื่องหมายว่าส่งแล้ว
audit-case-withdraw = ถอนคำขอคืน
audit-refund-approve = อนุมัติการคืนเงิน
audit-refund-execute = สั่งจ่ายเงินคืน
audit-refund-retry = ลองคืนเงินอีกครั้ง
audit-refund-settle = ปิดการคืนเงินด้วยมือ
audit-evidence-refuse = ไม่รับหลักฐาน
audit-evidence-accept = รับหลักฐาน
audit-refund-recall = ระงับการคืนเงิน: ซิมถูกใช้แล้ว
audit-policy-publish = เผยแพร่ข้อกำหนด
audit-canned-reply-save = บันทึกคำตอบสำเร็จรูป
audit-canned-reply-delete = ลบคำตอบสำเร็จรูป

audit-refund-succeeded = คืนเงินสำเร็จ
audit-refund-failed = ผู้ให้บริการชำระเงินปฏิเสธการคืนเงิน
audit-refund-action-needed = ผู้ให้บริการชำระเงินต้องการบางอย่างสำหรับการคืนเงิน

## Staff.

console-staff = พนักงาน
console-name = ชื่อ
console-role = บทบาท
console-disabled = ปิดใช้งาน
console-staff-hint = เพิ่มพนักงานผ่านบรรทัดคำสั่ง:
role-agent = เจ้าหน้าที่
role-lead = หัวหน้าทีม
role-manager = ผู้จัดการ
role-engineer = วิศวกรเครือข่าย
role-auditor = ผู้ตรวจสอบ

audit-catalogue-import = นำเข้าแบรนด์และสินค้า
audit-orders-import = นำเข้าคำสั่งซื้อ
audit-cards-import = นำเข้าซิม
audit-token-make = สร้างโทเค็น API
audit-token-revoke = เพิกถอนโทเค็น API
