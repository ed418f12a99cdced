### The assistant: what it understands, and what it asks back.

problem-text-missing = โปรดพิมพ์อะไรสักอย่าง
api-right-none = ไม่ต้องมีสิทธิ์ ใครก็เรียกใช้ได้

## What somebody may have meant, as they would tap it.

intent-activate = เปิดใช้ซิมหรือ eSIM
intent-apn = การตั้งค่า APN
intent-bind_number = ผูกหรือเปลี่ยนเบอร์โทรของฉัน
intent-real_name = ลงทะเบียนซิมด้วยชื่อจริง
intent-no_service = ไม่มีสัญญาณเลย
intent-no_data = มีสัญญาณแต่ไม่มีเน็ต
intent-slow_data = เน็ตช้าหรือไม่เสถียร
intent-wrong_network = จับผิดเครือข่าย
intent-hotspot = แชร์เน็ต (ฮอตสปอต)
intent-sms_mms = ข้อความ SMS หรือข้อความรูปภาพ
intent-calls = โทรออกและรับสาย
intent-roaming_on = เปิดหรือปิดโรมมิ่ง
intent-switch_network = เลือกเครือข่ายอื่น
intent-balance = ฉันเหลือเน็ตเท่าไร
intent-usage_dispute = ยอดเน็ตหรือค่าใช้จ่ายที่ฉันไม่รู้จัก
intent-topup = ซื้อเน็ตหรือวันเพิ่ม
intent-upgrade_plan = อัปเกรดเป็นแพ็กเกจใหญ่ขึ้น
intent-change_plan = เปลี่ยนเป็นแพ็กเกจอื่น
intent-gift_data = โอนเน็ตให้คนอื่น
intent-share_family = แบ่งเน็ตกับครอบครัวหรือกลุ่ม
intent-extend_validity = ต่ออายุซิม
intent-refund_unused = ขอเงินคืน (ยังไม่ได้ใช้)
intent-refund_fault = ขอเงินคืน (ใช้ไม่ได้)
intent-return_card = ส่งซิมคืน
intent-exchange_card = เปลี่ยนซิมใบใหม่
intent-refund_status = เงินคืนของฉันถึงไหนแล้ว
intent-lost_card = ซิมหายหรือถูกขโมย
intent-damaged_card = ซิมชำรุด
intent-delivery = ของที่สั่งอยู่ที่ไหน
intent-esim_install = ติดตั้ง eSIM
intent-esim_qr_again = ขอ QR โค้ด eSIM อีกครั้ง
intent-esim_transfer = ย้าย eSIM ไปเครื่องใหม่
intent-device_compat = เครื่องของฉันใช้ได้ไหม
intent-coverage_where = ใช้ที่ไหนได้บ้าง
intent-network_status = ตอนนี้เครือข่ายล่มไหม
intent-maintenance = ปิดปรับปรุงเครือข่าย
intent-invoice = ใบเสร็จหรือใบกำกับภาษี
intent-payment_failed = ปัญหาการชำระเงิน
intent-auto_renew = ต่ออายุอัตโนมัติ
intent-genuine = ซิมของฉันเป็นของแท้ไหม
intent-official_channels = ร้านค้าและช่องทางทางการ
intent-brand_terms = กฎและเงื่อนไข
intent-human = คุยกับเจ้าหน้าที่
intent-complaint = ร้องเรียน
intent-feedback = คำชมหรือข้อเสนอแนะ
intent-greeting = แค่ทักทาย
intent-thanks = ขอบคุณ ใช้ได้แล้ว
intent-out_of_scope = เรื่องอื่น
