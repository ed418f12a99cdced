### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = ลงทะเบียน
registration-open = ลงทะเบียน
registration-heading = ลงทะเบียนซิมด้วยชื่อจริง
registration-state-not-needed = ไม่ต้องลงทะเบียน
registration-state-open = ยังไม่ได้ลงทะเบียน
registration-state-code-sent = ส่งรหัสแล้ว
registration-state-documents-in = ได้รับแล้ว
registration-state-in-review = กำลังตรวจ
registration-state-registered = ลงทะเบียนแล้ว
registration-state-rejected = ยังขาดบางอย่าง
registration-state-expired = หมดเวลา
registration-state-deregistered = ยกเลิกแล้ว
registration-lead-not-needed = ซิมนี้ไม่ต้องลงทะเบียน คุณไม่ต้องทำอะไร
registration-lead-open = ซิมนี้ต้องลงทะเบียนก่อนจึงจะใช้ได้
registration-lead-code-sent = รหัสกำลังส่งไปที่เบอร์ใหม่ของคุณ คุณลงทะเบียนตอนนี้ได้เลย
registration-lead-documents-in = เราได้รับครบแล้ว เจ้าหน้าที่จะตรวจ ปกติภายใน 24 ชั่วโมง เสร็จแล้วเราจะแจ้งทันที
registration-lead-in-review = เจ้าหน้าที่กำลังตรวจอยู่ เสร็จแล้วเราจะแจ้งทันที
registration-lead-registered = เรียบร้อย คุณใช้ซิมนี้ได้แล้ว
registration-lead-rejected = เรายังรับไม่ได้ นี่คือสิ่งที่ต้องส่งเพิ่ม:
registration-lead-expired = เลยเวลาลงทะเบียนครั้งนี้แล้ว เริ่มใหม่ได้ตอนนี้เลย
registration-lead-deregistered = การลงทะเบียนของซิมนี้ถูกยกเลิกแล้ว คุณลงทะเบียนใหม่ได้
registration-bring-photo-unclear = อ่านรูปไม่ออก โปรดถ่ายใหม่ ให้เห็นเอกสารทั้งใบ คมชัด ไม่มีแสงสะท้อน
registration-bring-name-differs = ชื่อไม่ตรงกับเอกสาร โปรดพิมพ์ให้ตรงกับที่พิมพ์อยู่ทุกตัว
registration-bring-number-differs = หมายเลขไม่ตรงกับเอกสาร โปรดตรวจแล้วส่งใหม่
registration-bring-document-expired = เอกสารนี้หมดอายุแล้ว โปรดใช้เอกสารที่ยังไม่หมดอายุ
registration-bring-document-kind = เรารับเอกสารชนิดนี้ไม่ได้ โปรดใช้บัตรประชาชนฮ่องกง หนังสือเดินทาง หรือเอกสารเดินทาง
registration-bring-adult-missing = สำหรับผู้เยาว์ โปรดเพิ่มข้อมูลของผู้ใหญ่และรูปเอกสารของผู้ใหญ่
registration-bring-company-differs = ข้อมูลบริษัทไม่ตรงกับทะเบียนธุรกิจ โปรดตรวจและเพิ่มรูปใบทะเบียน
registration-due = โปรดทำภายใน { $when }
registration-why = ทำไมต้องลงทะเบียน
registration-why-text = ในฮ่องกง ซิมทุกใบต้องลงทะเบียนด้วยชื่อและเอกสาร ({ $law }) ซิมที่ไม่ลงทะเบียนใช้ไม่ได้
registration-caps = หนึ่งคนลงทะเบียนได้ไม่เกิน { $person } ซิม หนึ่งบริษัทไม่เกิน { $company } ซิม
registration-safe = สิ่งที่คุณส่งถูกเข้ารหัส มีเพียงผู้ตรวจเท่านั้นที่เห็น และจะลบเมื่อไม่จำเป็นแล้ว
registration-kind = ลงทะเบียนให้ใคร
registration-kind-person = บุคคล
registration-kind-company = บริษัท
registration-for-person = บุคคล
registration-for-minor = ผู้เยาว์ พร้อมผู้ใหญ่
registration-for-company = บริษัท
registration-company-name = ชื่อบริษัท
registration-company-number = เลขทะเบียนธุรกิจ
registration-company-hint = ด้านล่าง โปรดใส่ข้อมูลของผู้รับผิดชอบแทนบริษัท
registration-name = ชื่อ-นามสกุลเต็ม
registration-name-hint = ตรงตามเอกสารทุกตัว
registration-born = วันเกิด
registration-document = เอกสาร
registration-number = หมายเลขเอกสาร
registration-place = ประเทศหรือเขตที่ออกเอกสาร (อักษรสองตัว)
registration-place-hint = เช่น TH, PH, ID, IN หรือ CN ไม่ต้องใส่สำหรับบัตรประชาชนฮ่องกง
registration-photo = รูปถ่ายเอกสาร
registration-photo-hint = หน้าที่มีรูปและชื่อของคุณ เห็นครบสี่มุม คมชัด ไม่มีแสงสะท้อน JPEG, PNG หรือ WebP ไม่เกิน 12 MB
registration-minor = ผู้ใช้อายุต่ำกว่า { $years } ปี
registration-adult-name = ชื่อ-นามสกุลเต็มของผู้ใหญ่
registration-adult-agrees = ฉันเป็นพ่อแม่ ผู้ปกครอง หรือผู้ใหญ่ที่เหมาะสม และยินยอมให้ลงทะเบียนนี้
registration-photo-2 = รูปที่สอง
registration-photo-2-hint = เฉพาะบริษัท (ใบทะเบียนธุรกิจ) หรือผู้เยาว์ (เอกสารของผู้ใหญ่)
registration-send = ส่งให้ตรวจ
registration-help = มีคำถาม หรือไม่มีเอกสารที่ใช้ได้?
document-hkid = บัตรประชาชนฮ่องกง
document-passport = หนังสือเดินทาง
document-travel-document = เอกสารเดินทางหรือใบอนุญาต
document-business-registration = ใบทะเบียนธุรกิจ

## The number or address of a card

binding-title = เบอร์โทรหรืออีเมลของซิมนี้
binding-heading = เบอร์โทรหรืออีเมลของซิมนี้
binding-lead = รหัสและข่าวสารของซิมนี้จะส่งไปที่นั่น หากต้องการเปลี่ยน ให้ยืนยันทั้งของเดิมและของใหม่
binding-now = ปัจจุบัน: { $contact }
binding-change = เปลี่ยน
binding-new = เบอร์โทรหรืออีเมลใหม่
binding-hint = เบอร์โทรพร้อมรหัสประเทศ เช่น +852
binding-send = ส่งรหัส
binding-code-for = ส่งรหัสไปที่ { $contact } แล้ว
binding-codes-hint = รหัสมี 6 หลักและใช้ได้ 10 นาที รหัสที่พิมพ์ถูกไปแล้วไม่ต้องพิมพ์อีก
binding-lost = ไม่มีเบอร์เดิมแล้ว?

## Registrations at the desk

console-registrations = การลงทะเบียน
console-registration = การลงทะเบียน
console-due = กำหนด
registration-brought = สิ่งที่ส่งมา
registration-brought-at = ส่งเมื่อ
registration-hidden = บทบาทของคุณไม่แสดงสิ่งที่ลูกค้าส่งมา
registration-nothing = ไม่มีอะไรที่นี่ หรือถูกลบไปแล้ว
registration-photo-alt = รูปถ่ายเอกสาร
registration-audited = การดูหน้านี้ถูกบันทึกไว้ในบันทึกตรวจสอบ
registration-refused-for = ไม่รับเพราะ
registration-decided = พิจารณาแล้ว
registration-erased-on = ลบเมื่อ
registration-approve = อนุมัติ
registration-approve-sure = ชื่อ หมายเลข และรูปตรงกัน และเอกสารยังไม่หมดอายุ
registration-reject = ไม่รับ
registration-deregister = ยกเลิกการลงทะเบียน
registration-deregister-sure = หลังจากนี้จะใช้ซิมนี้ไม่ได้
registration-reason-photo-unclear = อ่านรูปไม่ออก
registration-reason-name-differs = ชื่อไม่ตรงกับเอกสาร
registration-reason-number-differs = หมายเลขไม่ตรงกับเอกสาร
registration-reason-document-expired = เอกสารหมดอายุ
registration-reason-document-kind = ไม่รับเอกสารชนิดนี้
registration-reason-adult-missing = ขาดการรับรองของผู้ใหญ่
registration-reason-company-differs = ข้อมูลบริษัทไม่ตรง

## Notices

notice-registration-done-subject = { $brand }: ลงทะเบียนซิมของคุณแล้ว
notice-registration-done-body = ลงทะเบียนซิมของคุณเรียบร้อยและใช้งานได้แล้ว: { $link }
notice-registration-refused-subject = { $brand }: การลงทะเบียนของคุณยังขาดบางอย่าง
notice-registration-refused-body = เรายังรับการลงทะเบียนของคุณไม่ได้ ดูสิ่งที่ต้องส่งเพิ่ม: { $link }

## Problems and the activity log

problem-binding-contact = โปรดพิมพ์ที่อยู่อีเมล หรือเบอร์โทรพร้อมรหัสประเทศ
problem-binding-same = ซิมนี้ใช้ช่องทางนี้อยู่แล้ว
problem-registration-closed = ตอนนี้ยังลงทะเบียนที่นี่ไม่ได้ โปรดเขียนถึงเรา
problem-registration-unknown = ไม่มีการลงทะเบียนนี้
problem-registration-not-needed = ซิมนี้ไม่ต้องลงทะเบียน
problem-registration-not-now = ทำไม่ได้ในขั้นตอนปัจจุบันของการลงทะเบียน โปรดดูอีกครั้ง
problem-registration-changed = มีคนแก้สิ่งนี้ไปแล้วระหว่างนี้ โปรดดูอีกครั้ง
problem-registration-other = ซิมนี้เคยลงทะเบียนโดยคนอื่น โปรดเขียนถึงเรา
problem-registration-cap = เอกสารนี้ลงทะเบียนไปแล้ว { $cap } ซิม ลงเพิ่มไม่ได้
problem-registration-name = โปรดพิมพ์ชื่อตามเอกสาร
problem-registration-born = โปรดใส่วันเกิดที่เป็นไปได้
problem-registration-responsible-adult = ผู้รับผิดชอบแทนบริษัทต้องเป็นผู้ใหญ่
problem-registration-document = เอกสารชนิดนี้ใช้ที่นี่ไม่ได้
problem-registration-hkid = หมายเลขบัตรประชาชนนี้พิมพ์ผิด รูปแบบเป็นเช่น A123456(3)
problem-registration-number = หมายเลขเอกสารมีตัวอักษรและตัวเลข 5 ถึง 15 ตัว
problem-registration-business = เลขทะเบียนธุรกิจขึ้นต้นด้วยตัวเลข 8 หลัก
problem-registration-place = โปรดใส่อักษรสองตัวของประเทศที่ออกเอกสาร เช่น PH
problem-registration-photo = โปรดเพิ่มรูปนี้
problem-registration-adult-needed = สำหรับผู้เยาว์ ผู้ใหญ่ต้องให้ข้อมูลและยินยอม
problem-registration-adult-young = ผู้ใหญ่ต้องมีอายุอย่างน้อย 18 ปี
audit-card-bind = เปลี่ยนช่องทางติดต่อของซิม
audit-registration-bring = ส่งเอกสารลงทะเบียน
audit-registration-view = ดูรายละเอียดการลงทะเบียน
audit-registration-view-photo = ดูรูปของการลงทะเบียน
audit-registration-approve = อนุมัติการลงทะเบียน
audit-registration-reject = ไม่รับการลงทะเบียน
audit-registration-deregister = ยกเลิกการลงทะเบียน
audit-registration-expire = การลงทะเบียนหมดเวลา
audit-registration-erase = ลบเอกสารการลงทะเบียน
