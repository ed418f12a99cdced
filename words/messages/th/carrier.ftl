### Lines and their carriers.

problem-carrier-none = แบรนด์นี้ยังไม่ได้ตั้งค่าเครือข่าย จึงไม่มีใครให้ถามเรื่องสายนี้
problem-carrier-not-answering = ตอนนี้เครือข่ายไม่ตอบ โปรดลองใหม่ในอีกสักครู่
problem-carrier-refused = เครือข่ายปฏิเสธการเปลี่ยนแปลงนี้ ({ $reason })
problem-line-unknown = เครือข่ายไม่รู้จักสายนี้
problem-change-key = คีย์ของการเปลี่ยนแปลงนี้ขาดหาย ยาวเกินไป หรือเคยใช้กับการเปลี่ยนแปลงอื่น
problem-sandbox-none = สายของแบรนด์นี้เป็นของจริง เปิดปิดอะไรที่นี่ไม่ได้
problem-payment-link-unknown = ไม่มีลิงก์ชำระเงินนี้

audit-line-activate = เปิดใช้สาย
audit-line-suspend = พักสาย
audit-line-resume = เปิดสายอีกครั้ง
audit-line-roaming = เปิดหรือปิดโรมมิ่งของสาย
audit-line-refuel = เพิ่มเน็ตให้สาย
audit-line-refresh = รีเฟรชการลงทะเบียนของสาย
audit-line-move-data = ย้ายเน็ตระหว่างสาย
audit-line-replace-profile = เปลี่ยนโปรไฟล์ของสาย
audit-line-request-payment = ขอให้ชำระบิล
audit-sandbox-set-up = ตั้งค่าสายสาธิต
audit-sandbox-switch = เปิดหรือปิดความผิดปกติของสายสาธิต
audit-sandbox-paid = ชำระบิลสาธิตแล้ว

problem-fault-unknown = ไม่มีความผิดปกตินี้ ดูรายการที่มีในหน้า API
problem-bill-amount = จำนวนเงินเป็นจำนวนเต็มของหน่วยย่อยที่มากกว่าศูนย์ และมีอักษรสกุลเงินสามตัว
import-carrier-unknown = ไม่มีเครือข่ายชื่อนี้ตั้งค่าไว้

## The console's pages of carriers and lines.

console-carriers = เครือข่าย
console-carriers-state = เครือข่ายที่ตั้งค่าไว้ที่นี่
console-carrier = เครือข่าย
console-line = สาย
console-line-or-order = หมายเลขซิม สี่หลักท้าย หรือหมายเลขคำสั่งซื้อ
carrier-kind = ชนิด
carrier-played = แซนด์บ็อกซ์: ไม่มีอะไรเป็นของจริง
carrier-real = สายจริง ผ่าน HTTPS
carrier-brands = แบรนด์
carrier-state = สถานะ
carrier-ready = ตอบปกติ
carrier-breaker-closed = ตอบปกติ
carrier-breaker-open = พักไว้
carrier-breaker-trial = กำลังลองเรียกหนึ่งครั้ง
carrier-failures = { $count } ครั้งล่าสุดไม่มีคำตอบ
carrier-rests-until = ไม่ตอบ จะลองใหม่เวลา { $time }
carrier-state-hint = เครือข่ายที่ไม่ตอบห้าครั้งติดกันจะถูกพักไว้ระยะหนึ่งเพื่อไม่ให้ใครต้องรอ นี่คือสถานะตามที่เซิร์ฟเวอร์นี้เห็น
carrier-nobody = ยังไม่ได้ตั้งค่าเครือข่าย วิธีตั้งค่าอยู่ในไฟล์ตั้งค่า

line-plan = แพ็กเกจ
line-used = ใช้ไป { $used }
line-used-of = ใช้ไป { $used } จาก { $limit }
line-yes = ใช่
line-no = ไม่
line-roaming = อนุญาตโรมมิ่ง
line-speed = ความเร็ว
line-throttled = ลดความเร็ว
line-slows-at-limit = เต็มความเร็ว ช้าลงเมื่อครบกำหนด
line-stops-at-limit = เต็มความเร็ว หยุดเมื่อครบกำหนด
line-contract-end = ใช้ได้ถึง
line-network = เครือข่ายที่จับ
line-no-network = ไม่ได้จับเครือข่าย
line-apn = APN
line-registration = การลงทะเบียนกับเครือข่าย
line-registration-stuck = ค้าง ต้องรีเฟรช
line-profile = โปรไฟล์
line-profile-defective = เสีย ต้องเปลี่ยน
line-bills = บิล
line-bill-paid = ชำระแล้ว
line-bill-open = ค้างชำระ
line-bill-overdue = เลยกำหนด
line-payment-asked = ขอให้ผู้ถือซิมชำระแล้ว:
line-payment-page = หน้าชำระเงิน
line-ask-carrier = ขอให้เครือข่าย
line-asked = ที่ขอไปแล้ว
line-faults = ความผิดปกติ
line-faults-hint = สายนี้เป็นสายแซนด์บ็อกซ์ เปิดความผิดปกติใด เครือข่ายก็จะทำเหมือนเป็นเช่นนั้น

line-status-pending = ยังไม่เปิดใช้
line-status-active = ใช้งานอยู่
line-status-suspended = พักใช้
line-status-ended = สิ้นสุดแล้ว
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = บิลเลยกำหนด
line-reason-contract-ended = สัญญาสิ้นสุด
line-reason-lost = แจ้งหาย
line-reason-paused = พักตามคำขอ
line-reason-other = เครือข่ายเท่านั้นที่ทราบ

line-fault-not-activated = ยังไม่เปิดใช้
line-fault-overdue-bill = พักใช้เพราะบิลเลยกำหนด
line-fault-contract-ended = สัญญาสิ้นสุด
line-fault-lost = แจ้งหาย
line-fault-paused = พักตามคำขอ
line-fault-roaming-off = สายปิดโรมมิ่ง
line-fault-used-up = เน็ตหมด
line-fault-throttled = ลดความเร็วหลังใช้เกินกำหนด
line-fault-apn-changed = APN เปลี่ยนไป
line-fault-registration-stuck = การลงทะเบียนกับเครือข่ายค้าง
line-fault-profile-defective = โปรไฟล์เสีย
line-fault-mainland-network = จับเครือข่ายจีนแผ่นดินใหญ่
line-fault-carrier-slow = เครือข่ายตอบช้า
line-fault-carrier-silent = เครือข่ายไม่ตอบ

line-wish-activate = เปิดใช้
line-wish-suspend = พักใช้
line-wish-resume = เปิดอีกครั้ง
line-wish-roaming = โรมมิ่ง
line-wish-refuel = เพิ่มเน็ต
line-wish-refresh = รีเฟรชการลงทะเบียน
line-wish-move-data = ย้ายเน็ต
line-wish-replace-profile = เปลี่ยนโปรไฟล์
line-wish-request-payment = ขอให้ชำระเงิน
line-wish-unanswered = ไม่มีคำตอบ อาจดำเนินการไปแล้ว

line-do-activate = เปิดใช้
line-do-suspend = พักใช้
line-do-resume = เปิดอีกครั้ง
line-do-roaming-on = เปิดโรมมิ่ง
line-do-roaming-off = ปิดโรมมิ่ง
line-do-refresh = รีเฟรชการลงทะเบียน
line-do-replace-profile = เปลี่ยนโปรไฟล์
line-do-request-payment = ขอให้ชำระ { $amount }
line-do-refuel = เพิ่ม { $data } ในราคา { $price }

## Why a carrier refuses.

carrier-refusal-bill-open = ยังมีบิลที่ไม่ได้ชำระ
carrier-refusal-reported-lost = ซิมถูกแจ้งหาย ต้องให้เจ้าหน้าที่ปลดเท่านั้น
carrier-refusal-contract-ended = สัญญาสิ้นสุดแล้ว
carrier-refusal-line-suspended = สายถูกพักใช้
carrier-refusal-offer-unknown = ไม่มีข้อเสนอนี้แล้ว
carrier-refusal-no-limit = สายนี้ไม่จำกัดเน็ต
carrier-refusal-bill-unknown = ไม่มีบิลนี้
carrier-refusal-bill-paid = บิลนี้ชำระแล้ว
carrier-refusal-card-is-physical = ซิมแบบการ์ดไม่มีโปรไฟล์ให้ดาวน์โหลด ต้องเปลี่ยนใบใหม่
carrier-refusal-data-too-little = สายนี้เหลือเน็ตไม่ถึงจำนวนนั้น
carrier-refusal-data-by-day = เน็ตที่นับเป็นรายวันย้ายไม่ได้
carrier-refusal-line-unknown = เครือข่ายไม่รู้จักสายนี้
carrier-refusal-key-reused = คำขอนี้เคยส่งไปสำหรับเรื่องอื่นแล้ว

## Where a holder pays a bill, in play.

pay-title = ชำระบิล
pay-played = นี่คือการสาธิต ไม่มีเงินเคลื่อนไหวจริง
pay-card = สำหรับซิมลงท้าย { $digits }
pay-now = ชำระ { $amount }
pay-paid = ชำระแล้ว ขอบคุณ
pay-back = กลับไปที่ { $brand }
