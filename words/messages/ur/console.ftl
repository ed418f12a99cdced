### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = براہ کرم پہلے کچھ لکھیں۔
problem-message-too-long = یہ ایک پیغام کی حد ({ $max } حروف) سے لمبا ہے۔ براہ کرم اسے تقسیم کریں۔
problem-too-many-pictures = ایک پیغام میں زیادہ سے زیادہ { $max } تصویریں آ سکتی ہیں۔
problem-client-key = اس صفحے نے ایسی چیز بھیجی جو ہم سمجھ نہیں سکے۔ براہ کرم صفحہ دوبارہ لوڈ کریں۔
problem-client-key-reused = یہ پہلے دوسرے الفاظ میں بھیجا گیا تھا۔ براہ کرم دوبارہ بھیجیں۔
problem-staff-only = یہ صرف ڈیسک کا عملہ کر سکتا ہے۔
problem-conversation-unknown = یہ گفتگو موجود نہیں، یا آپ اسے نہیں دیکھ سکتے۔
problem-conversation-taken = { $name } پہلے ہی یہ گفتگو لے چکے ہیں۔
problem-card-unknown = یہ کارڈ موجود نہیں، یا کسی اور کا ہے۔
problem-assignee-unfit = یہ شخص اس برانڈ کے لیے جواب نہیں دے سکتا۔
problem-canned-shortcut = شارٹ کٹ میں 1 سے 24 حروف، ہندسے یا ہائفن ہوتے ہیں۔
problem-canned-shortcut-taken = اس زبان میں ایک اور جواب کا یہی شارٹ کٹ ہے۔
problem-canned-title = براہ کرم جواب کو عنوان دیں۔
problem-canned-too-many = اس زبان میں پہلے ہی { $max } جوابات ہیں۔ براہ کرم پہلے ایک حذف کریں۔
problem-notice-not-taken = پیغام ابھی حوالے نہیں ہو سکا؛ دوبارہ کوشش کی جائے گی۔

## Frame.

console-inbox = ان باکس
console-cards = کارڈ
console-canned = تیار جوابات
console-audit = سرگرمی لاگ
console-menu = کنسول
console-keys = کی بورڈ شارٹ کٹس
console-close-sheet = بند کریں
console-log-out = لاگ آؤٹ
console-log-in = لاگ ان
console-log-in-title = ڈیسک میں لاگ ان کریں
console-email = ای میل ایڈریس
console-password = پاس ورڈ
console-lost = رابطہ منقطع ہے۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے؛ دوبارہ کوشش جاری ہے…
console-back-again = دوبارہ رابطہ ہو گیا، سب تازہ ہے۔
console-unsent = نہیں بھیجا گیا۔ آپ کا متن یہیں ہے؛ براہ کرم دوبارہ کوشش کریں۔
key-move = اگلی / پچھلی گفتگو
key-open = کھولیں
key-reply = جواب دیں
key-note = اندرونی نوٹ
key-slash = تیار جواب (خالی سطر میں)، ورنہ تلاش
key-send = بھیجیں
key-claim = گفتگو لیں
key-assign = سپرد کریں
key-close = بند کریں یا دوبارہ کھولیں
key-search = تلاش
key-leave = خانے سے نکلیں
key-views = میری، غیر سپرد، منتظر، سب
key-help = یہ فہرست

## Inbox.

console-views = ویوز
view-mine = میری
view-unassigned = غیر سپرد
view-waiting = منتظر
view-all = سب
console-brand = برانڈ
console-language = زبان
console-every-brand = تمام برانڈز
console-every-language = تمام زبانیں
console-search = پیغامات اور نوٹس میں تلاش کریں
console-found = ملا: { $words }
console-nothing = یہاں کچھ نہیں۔
console-more = مزید
console-to-start = واپس شروع پر
console-waits = جواب کا منتظر
console-answered = جواب دیا گیا
console-choose = کوئی گفتگو چنیں۔ شارٹ کٹس کے لیے ? دبائیں۔
console-visitor = مہمان
console-program = پروگرام
console-for-minutes = { $count } منٹ
console-for-hours = { $count } گھنٹے
console-for-days = { $count } دن

## One conversation.

conversation-open = کھلی
conversation-waiting = جواب دیا گیا
conversation-closed = بند
console-waits-for = { $time } سے منتظر
console-nobodys = کسی کے پاس نہیں
console-yours = آپ کے پاس
console-with = { $name } کے پاس
console-typing = { $names } لکھ رہے ہیں…
console-looking = { $names } بھی یہاں ہیں
console-claim = لیں
console-close = بند کریں
console-reopen = دوبارہ کھولیں
console-assign = سپرد کریں
console-give = سپرد کریں
console-nobody = کوئی نہیں
console-earlier = پچھلے پیغامات
console-kind = کون پڑھے گا
console-reply = جواب
console-note = اندرونی نوٹ
console-note-label = اندرونی
console-note-warning = اسے صرف ڈیسک پڑھتا ہے۔ صارف کو کبھی نظر نہیں آتا۔
console-message = پیغام
console-write-to = { $name } کو لکھیں …
console-send = بھیجیں
console-keep-note = نوٹ شامل کریں
console-seen = صارف نے پڑھ لیا
event-claimed = { $name } نے گفتگو لی
event-assigned = { $name } نے گفتگو { $to } کے سپرد کی
event-released = { $name } نے گفتگو چھوڑ دی
event-closed = { $name } نے گفتگو بند کی
event-reopened = { $name } نے گفتگو دوبارہ کھولی
event-holder-proven = مہمان نے کارڈ کی تصدیق کر دی
event-card-linked = کارڈ سے جوڑی گئی
event-case-opened = واپسی کی درخواست
event-case-decided = واپسی کا فیصلہ ہوا
event-refund-paid = رقم واپس ادا ہو گئی

## Facts beside it.

console-facts = معلومات
console-person = صارف
console-contact = رابطہ
console-unproven = ابھی تصدیق نہیں ہوئی
console-country = ملک
console-since = کب سے
console-card = کارڈ
console-region = علاقہ
console-left-data = { $data } باقی
console-left-until = { $when } تک
console-order = آرڈر
console-order-number = نمبر
console-placed = آرڈر کی تاریخ
console-paid = ادا کی گئی رقم
console-copied = کاپی ہو گیا
console-their-cards = ان کے کارڈ
console-others = دوسری گفتگوئیں
console-conversations = گفتگوئیں

## Canned replies.

console-no-canned = ابھی کوئی تیار جواب نہیں۔
console-shortcut = شارٹ کٹ
console-text = متن
console-title = عنوان
console-edit = ترمیم کریں
console-delete = حذف کریں
console-new-canned = نیا تیار جواب
console-gaps = خود بھر جاتے ہیں:
console-save = محفوظ کریں

## Cards and audit.

console-card-or-order = کارڈ نمبر یا آرڈر نمبر
console-find = تلاش کریں
console-not-found = { $number } کے تحت کچھ معلوم نہیں۔
console-about = { $id } کے بارے میں۔
console-all = سب دکھائیں
console-when = کب
console-who = کون
console-what = کیا
console-subject = موضوع
console-details = تفصیلات

## Return cases and terms.

console-cases = واپسیاں
console-policies = شرائط
console-case = واپسی R{ $number }
console-number = نمبر
console-state = حالت
console-cause = وجہ
console-moved = آخری تبدیلی
console-search-cases = نمبر، الفاظ یا فون تلاش کریں
console-to-conversation = گفتگو
console-condition = کارڈ کی حالت
console-device = فون
console-terms = شرائط
console-refund = رقم کی واپسی
console-way = کیسے
console-approved = منظور
console-executed = جاری
console-failure = کیا غلط ہوا
console-approve = منظور کریں
console-execute = ادائیگی کرائیں
console-retry = دوبارہ کوشش کریں
console-settle = دستی طور پر نمٹائیں
console-settle-how = کسی اور طریقے سے کیسے ادا ہوا
console-decision = فیصلہ { $number }
console-earlier-decisions = پچھلے فیصلے
console-automatic = خودکار
console-missing = ابھی دکھانا باقی
console-trace = جن حقائق پر فیصلہ ہوا
console-evidence = ثبوت
console-refused = قبول نہیں
console-accept-evidence = پھر بھی قبول کریں
console-refuse-evidence = یہ ثابت نہیں کرتا
console-grant = دستی طور پر دیں
console-amount-in = رقم { $currency } میں
console-why = کیوں
console-fulfil = بھیجا ہوا درج کریں
console-what-was-done = کیا بھیجا یا کیا گیا
console-redecide = درست کریں اور دوبارہ فیصلہ کریں
console-reject = نامنظور کریں
console-other-cases = اس کارڈ کی دوسری واپسیاں
console-version = ورژن
console-in-force = نافذ
console-policy-form = جیسا لکھا گیا
console-policy-hint = ورژن کبھی نہیں بدلتا۔ ہر خریداری اس ورژن سے جڑی ہے جو اس وقت نافذ تھا۔
desk-case-needs-evidence = ثبوت کا انتظار
desk-case-review = دیکھنا باقی
desk-case-allowed = منظوری باقی
desk-case-approved = ادائیگی باقی
desk-case-paying = ادائیگی جاری
desk-case-payment-trouble = ادائیگی اٹک گئی
desk-case-to-fulfil = بھیجنا باقی
desk-case-denied = شرائط کے تحت ممکن نہیں
desk-case-paid = ادا شدہ
desk-case-fulfilled = بھیج دیا گیا
desk-case-rejected = نامنظور
desk-case-withdrawn = واپس لے لی گئی
console-life-delivered = پہنچا دیا گیا
console-life-qr-sent = QR کوڈ بھیجا گیا
console-life-scanned = اسکین ہوا
console-life-installed = انسٹال ہوا
console-life-activated = چالو ہوا
console-life-in-use = پہلا استعمال
actor-staff = ڈیسک
actor-holder = صارف
actor-token = پروگرام
actor-system = simcare

## Audit trail.

audit-staff-log-in = لاگ ان کیا
audit-holder-prove = کارڈ کی تصدیق کی
audit-conversation-reply = جواب دیا
audit-conversation-note = نوٹ لکھا
audit-conversation-claim = گفتگو لی
audit-conversation-assign = گفتگو سپرد کی
audit-conversation-close = گفتگو بند کی
audit-conversation-reopen = گفتگو دوبارہ کھولی
audit-conversation-link-card = کارڈ جوڑا
audit-case-open = واپسی کھولی
audit-case-decide = واپسی کا فیصلہ کیا
audit-case-grant = دستی طور پر دیا
audit-case-reject = واپسی نامنظور کی
audit-case-fulfil = بھیجا ہوا درج کیا
audit-case-withdraw = واپسی کی درخواست واپس لی
audit-refund-approve = رقم کی واپسی منظور کی
audit-refund-execute = رقم واپس ادا کرائی
audit-refund-retry = رقم کی واپسی دوبارہ آزمائی
audit-refund-settle = رقم کی واپسی دستی طور پر نمٹائی
audit-evidence-refuse = ایک ثبوت رد کیا
audit-evidence-accept = ایک ثبوت قبول کیا
audit-refund-recall = رقم کی واپسی روکی: کارڈ استعمال ہو گیا
audit-policy-publish = شرائط شائع کیں
audit-canned-reply-save = تیار جواب محفوظ کیا
audit-canned-reply-delete = تیار جواب حذف کیا

audit-refund-succeeded = رقم واپس ادا ہو گئی
audit-refund-failed = ادائیگی کمپنی نے رقم کی واپسی رد کی
audit-refund-action-needed = ادائیگی کمپنی کو رقم کی واپسی کے لیے کچھ چاہیے

## Staff.

console-staff = عملہ
console-name = نام
console-role = رول
console-disabled = غیر فعال
console-staff-hint = لوگ کمانڈ لائن سے شامل کیے جاتے ہیں:
role-agent = نمائندہ
role-lead = ٹیم لیڈ
role-manager = مینیجر
role-engineer = نیٹ ورک انجینئر
role-auditor = آڈیٹر

audit-catalogue-import = برانڈز اور پروڈکٹس درآمد کیں
audit-orders-import = آرڈر درآمد کیے
audit-cards-import = کارڈ درآمد کیے
audit-token-make = API ٹوکن بنایا
audit-token-revoke = API ٹوکن منسوخ کیا
