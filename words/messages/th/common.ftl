### What every page may need.

ago-now = เมื่อสักครู่
ago-minutes = { $count } นาทีที่แล้ว
ago-hours = { $count } ชั่วโมงที่แล้ว
ago-days = { $count } วันที่แล้ว
time-in-zone = { $when } ตามเวลา{ $city }
skip-to-content = ข้ามไปที่เนื้อหา
language-choose = ภาษา
problem-title = ดำเนินการไม่สำเร็จ
problem-again = ลองอีกครั้ง
problem-home = ไปหน้าแรก
home-title = ช่วยเหลือเรื่องซิม
home-heading = คุณใช้ซิมของแบรนด์ไหน
home-lead = เลือกชื่อที่อยู่บนการ์ดหรือซองของคุณ เราจะช่วยให้ใช้เน็ตได้ หรือคืนเงินให้คุณ
home-empty = ยังไม่มีแบรนด์ในระบบ
mailbox-link = กล่องจดหมายสาธิต
nav-my-card = ซิมของฉัน
nav-talk = คุยกับเรา
nav-terms = ข้อกำหนด
mailbox-lead = ระบบสาธิตนี้ไม่ส่งอะไรออกไปจริง ข้อความที่ควรจะถูกส่งอยู่ที่นี่
mailbox-look = ดูอีกครั้ง
mailbox-empty = ยังไม่มีอะไร ขอรหัสที่หน้าแบรนด์แล้วกลับมาที่นี่
between-sentences = {" "}
