### The first page of a brand.

brand-title = ช่วยเหลือเรื่องซิมของคุณ
brand-promise = เน็ตใช้ไม่ได้? เราแก้ให้ หรือคืนเงินให้คุณ
brand-not-working = ซิมของฉันใช้ไม่ได้
brand-my-card = ซิมของฉัน
brand-my-card-hint = เน็ตคงเหลือ วันหมดอายุ การตั้งค่า คำสั่งซื้อ
brand-talk = คุยกับเรา
brand-talk-hint = ปกติเจ้าหน้าที่จะตอบภายใน { $minutes } นาที
brand-return = เปลี่ยนใจแล้ว?
brand-return-hint = ขอเงินคืน
brand-terms = สิ่งที่คุณวางใจได้
brand-terms-all = อ่านข้อกำหนดทั้งหมด
brand-term-pinned = ข้อกำหนดในวันที่คุณซื้อคือข้อกำหนดที่ใช้จริง
brand-term-reasons = ทุกการตัดสินใจบอกเหตุผลทีละข้อ
brand-term-progress = คุณดูได้ตลอดว่าเงินคืนของคุณถึงขั้นไหนแล้ว
brand-about = เกี่ยวกับ { $brand }
brand-shops = ร้านค้าทางการ
brand-since = เปิดให้บริการตั้งแต่
brand-languages = ภาษาที่ให้บริการ
contact-website = เว็บไซต์
contact-email = อีเมล
contact-phone = โทรศัพท์
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = เวลาทำการ
problem-brand-unknown = เราไม่รู้จักแบรนด์นี้ โปรดสแกนรหัสบนการ์ดอีกครั้ง
