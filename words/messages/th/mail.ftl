### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } คือรหัสของคุณสำหรับ { $brand }
notice-one-time-code-body = รหัสของคุณคือ { $code } ใช้ได้ { $minutes } นาที โปรดพิมพ์ในหน้าที่คุณเปิดอยู่ หากคุณไม่ได้ขอรหัสนี้ ไม่ต้องสนใจข้อความนี้ { $brand } จะไม่ถามรหัสนี้จากคุณเด็ดขาด
notice-desk-replied-subject = { $brand } ตอบคุณแล้ว
notice-desk-replied-body = เราตอบข้อความของคุณแล้ว อ่านและตอบกลับได้ที่นี่: { $link }
notice-decision-made-subject = มีผลการพิจารณาคำขอคืนกับ { $brand } แล้ว
notice-decision-made-body = คำขอคืนของคุณมีผลพร้อมเหตุผลแล้ว อ่านได้ที่นี่: { $link }
notice-evidence-needed-subject = { $brand } ต้องการอีกอย่างหนึ่งสำหรับคำขอคืนของคุณ
notice-evidence-needed-body = เพื่อพิจารณาคำขอ เราต้องการข้อมูลเพิ่มจากคุณ ดูรายการและอัปโหลดได้ที่นี่: { $link }
notice-refund-paid-subject = { $brand } กำลังคืนเงิน { $amount } ให้คุณ
notice-refund-paid-body = เราคืนเงิน { $amount } แล้ว ธนาคารอาจใช้เวลาสองสามวันกว่าจะแสดงยอด ดูรายละเอียดที่นี่: { $link }
