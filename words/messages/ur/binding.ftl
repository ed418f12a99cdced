### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = رجسٹریشن
registration-open = رجسٹر کریں
registration-heading = اصل نام سے رجسٹریشن
registration-state-not-needed = ضرورت نہیں
registration-state-open = ابھی رجسٹر نہیں
registration-state-code-sent = کوڈ بھیج دیا گیا
registration-state-documents-in = موصول ہو گیا
registration-state-in-review = جانچ جاری ہے
registration-state-registered = رجسٹرڈ
registration-state-rejected = کچھ کمی ہے
registration-state-expired = وقت ختم
registration-state-deregistered = ختم ہو گئی
registration-lead-not-needed = اس کارڈ کو رجسٹریشن کی ضرورت نہیں۔ آپ کو کچھ نہیں کرنا۔
registration-lead-open = استعمال سے پہلے یہ کارڈ رجسٹر کرنا ضروری ہے۔
registration-lead-code-sent = آپ کے نئے نمبر پر کوڈ بھیجا جا رہا ہے۔ آپ پھر بھی ابھی رجسٹر کر سکتے ہیں۔
registration-lead-documents-in = ہمیں سب کچھ مل گیا۔ ہمارا عملہ اسے عموماً 24 گھنٹے کے اندر جانچ لیتا ہے۔ ہوتے ہی آپ کو بتا دیں گے۔
registration-lead-in-review = ہمارا عملہ اسے جانچ رہا ہے۔ ہوتے ہی آپ کو بتا دیں گے۔
registration-lead-registered = ہو گیا۔ آپ یہ کارڈ استعمال کر سکتے ہیں۔
registration-lead-rejected = ہم اسے ابھی قبول نہیں کر سکے۔ یہ چیزیں چاہییں:
registration-lead-expired = اس رجسٹریشن کا وقت گزر گیا۔ آپ ابھی دوبارہ شروع کر سکتے ہیں۔
registration-lead-deregistered = اس کارڈ کی رجسٹریشن ختم ہو گئی۔ آپ اسے دوبارہ رجسٹر کر سکتے ہیں۔
registration-bring-photo-unclear = تصویر پڑھی نہیں جا رہی۔ دوبارہ لیں: پوری دستاویز، صاف، چمک کے بغیر۔
registration-bring-name-differs = نام وہ نہیں جو دستاویز پر ہے۔ براہ کرم بالکل ویسا لکھیں جیسا وہاں چھپا ہے۔
registration-bring-number-differs = نمبر وہ نہیں جو دستاویز پر ہے۔ براہ کرم دیکھ کر دوبارہ بھیجیں۔
registration-bring-document-expired = اس دستاویز کی میعاد ختم ہو چکی ہے۔ براہ کرم کارآمد دستاویز دیں۔
registration-bring-document-kind = ہم اس قسم کی دستاویز قبول نہیں کر سکتے۔ براہ کرم ہانگ کانگ کا شناختی کارڈ، پاسپورٹ یا سفری دستاویز دیں۔
registration-bring-adult-missing = کم عمر کے لیے کسی بالغ کی تفصیلات اور اس کی دستاویز کی تصویر شامل کریں۔
registration-bring-company-differs = کمپنی کی تفصیلات اس کی کاروباری رجسٹریشن سے نہیں ملتیں۔ براہ کرم دیکھ لیں اور سرٹیفکیٹ کی تصویر شامل کریں۔
registration-due = براہ کرم { $when } تک کر لیں۔
registration-why = یہ کیوں پوچھا جا رہا ہے
registration-why-text = ہانگ کانگ میں ہر SIM کارڈ نام اور دستاویز کے ساتھ رجسٹر ہونا لازمی ہے ({ $law })۔ غیر رجسٹرڈ کارڈ استعمال نہیں ہو سکتا۔
registration-caps = ایک شخص { $person } تک اور ایک کمپنی { $company } تک کارڈ رجسٹر کر سکتی ہے۔
registration-safe = آپ جو بھیجتے ہیں وہ انکرپٹ ہوتا ہے۔ اسے صرف جانچنے والے دیکھتے ہیں، اور ضرورت نہ رہے تو مٹا دیا جاتا ہے۔
registration-kind = کس کے لیے
registration-kind-person = کسی شخص کے لیے
registration-kind-company = کمپنی کے لیے
registration-for-person = شخص
registration-for-minor = کم عمر، بالغ کے ساتھ
registration-for-company = کمپنی
registration-company-name = کمپنی کا نام
registration-company-number = کاروباری رجسٹریشن نمبر
registration-company-hint = نیچے کمپنی کے ذمہ دار شخص کی تفصیلات دیں۔
registration-name = پورا نام
registration-name-hint = بالکل ویسا جیسا دستاویز پر ہے۔
registration-born = تاریخ پیدائش
registration-document = دستاویز
registration-number = دستاویز کا نمبر
registration-place = جاری کرنے والا ملک یا علاقہ (دو انگریزی حروف)
registration-place-hint = مثلاً PK، PH، IN یا CN۔ ہانگ کانگ کے شناختی کارڈ کے لیے ضرورت نہیں۔
registration-photo = دستاویز کی تصویر
registration-photo-hint = وہ صفحہ جس پر آپ کی تصویر اور نام ہے: چاروں کونے، صاف، چمک کے بغیر۔ JPEG، PNG یا WebP، 12 MB تک۔
registration-minor = اس شخص کی عمر { $years } سال سے کم ہے
registration-adult-name = بالغ کا پورا نام
registration-adult-agrees = میں والد/والدہ، سرپرست یا کوئی اور موزوں بالغ ہوں، اور اس رجسٹریشن سے متفق ہوں۔
registration-photo-2 = دوسری تصویر
registration-photo-2-hint = صرف کمپنی کے لیے (کاروباری رجسٹریشن) یا کم عمر کے لیے (بالغ کی دستاویز)۔
registration-send = جانچ کے لیے بھیجیں
registration-help = کوئی سوال ہے، یا مناسب دستاویز نہیں؟
document-hkid = ہانگ کانگ شناختی کارڈ
document-passport = پاسپورٹ
document-travel-document = سفری دستاویز یا پرمٹ
document-business-registration = کاروباری رجسٹریشن

## The number or address of a card

binding-title = اس کارڈ کا نمبر یا ای میل
binding-heading = اس کارڈ کا نمبر یا ای میل
binding-lead = اس کارڈ کے کوڈ اور اطلاعات وہیں جاتی ہیں۔ بدلنے کے لیے پرانے اور نئے دونوں کی تصدیق کریں۔
binding-now = موجودہ: { $contact }
binding-change = بدلیں
binding-new = نیا فون نمبر یا ای میل
binding-hint = فون نمبر ملک کے کوڈ کے ساتھ، مثلاً ‎+852۔
binding-send = کوڈ بھیجیں
binding-code-for = { $contact } پر بھیجا گیا کوڈ
binding-codes-hint = ہر کوڈ 6 ہندسوں کا ہے اور 10 منٹ تک چلتا ہے۔ جو آپ پہلے صحیح لکھ چکے ہیں اسے دوبارہ لکھنے کی ضرورت نہیں۔
binding-lost = پرانا نمبر اب آپ کے پاس نہیں؟

## Registrations at the desk

console-registrations = رجسٹریشنز
console-registration = رجسٹریشن
console-due = آخری وقت
registration-brought = کیا جمع کرایا گیا
registration-brought-at = جمع کرایا
registration-hidden = آپ کے رول کو لوگوں کی جمع کرائی چیزیں نظر نہیں آتیں۔
registration-nothing = یہاں کچھ نہیں، یا مٹا دیا گیا ہے۔
registration-photo-alt = دستاویز کی تصویر
registration-audited = اسے دیکھنا سرگرمی لاگ میں درج ہوتا ہے۔
registration-refused-for = رد کرنے کی وجہ
registration-decided = فیصلہ ہوا
registration-erased-on = مٹانے کی تاریخ
registration-approve = منظور کریں
registration-approve-sure = نام، نمبر اور تصویر آپس میں ملتے ہیں، اور دستاویز کارآمد ہے۔
registration-reject = رد کریں
registration-deregister = رجسٹریشن ختم کریں
registration-deregister-sure = اس کے بعد کارڈ استعمال نہیں ہو سکے گا۔
registration-reason-photo-unclear = تصویر پڑھی نہیں جا رہی
registration-reason-name-differs = نام دستاویز سے مختلف
registration-reason-number-differs = نمبر دستاویز سے مختلف
registration-reason-document-expired = دستاویز کی میعاد ختم
registration-reason-document-kind = اس قسم کی دستاویز قبول نہیں
registration-reason-adult-missing = بالغ کی تصدیق نہیں
registration-reason-company-differs = کمپنی کی تفصیلات مختلف

## Notices

notice-registration-done-subject = { $brand }: آپ کا کارڈ رجسٹر ہو گیا
notice-registration-done-body = آپ کا کارڈ رجسٹر ہو گیا ہے اور استعمال کے لیے تیار ہے: { $link }
notice-registration-refused-subject = { $brand }: آپ کی رجسٹریشن میں کچھ کمی ہے
notice-registration-refused-body = ہم آپ کی رجسٹریشن ابھی قبول نہیں کر سکے۔ یہاں دیکھیں کیا چاہیے: { $link }

## Problems and the activity log

problem-binding-contact = براہ کرم ای میل، یا ملک کے کوڈ کے ساتھ فون نمبر لکھیں۔
problem-binding-same = کارڈ پر پہلے سے یہی درج ہے۔
problem-registration-closed = یہاں فی الحال رجسٹریشن دستیاب نہیں۔ براہ کرم ہمیں لکھیں۔
problem-registration-unknown = یہ رجسٹریشن معلوم نہیں۔
problem-registration-not-needed = اس کارڈ کو رجسٹریشن کی ضرورت نہیں۔
problem-registration-not-now = رجسٹریشن کی موجودہ حالت میں یہ ممکن نہیں۔ دوبارہ دیکھ لیں۔
problem-registration-changed = اس دوران کسی اور نے اسے بدل دیا ہے۔ دوبارہ دیکھ لیں۔
problem-registration-other = یہ کارڈ پہلے کسی اور نے رجسٹر کیا تھا۔ براہ کرم ہمیں لکھیں۔
problem-registration-cap = اس دستاویز پر پہلے ہی { $cap } کارڈ رجسٹر ہیں۔ مزید کی اجازت نہیں۔
problem-registration-name = براہ کرم نام ویسا لکھیں جیسا دستاویز پر ہے۔
problem-registration-born = براہ کرم درست تاریخ پیدائش دیں۔
problem-registration-responsible-adult = کمپنی کا ذمہ دار شخص بالغ ہونا چاہیے۔
problem-registration-document = اس قسم کی دستاویز یہاں نہیں چلے گی۔
problem-registration-hkid = اس شناختی کارڈ نمبر میں غلطی ہے۔ یہ A123456(3) جیسا ہوتا ہے۔
problem-registration-number = دستاویز کا نمبر 5 سے 15 انگریزی حروف اور ہندسوں کا ہوتا ہے۔
problem-registration-business = کاروباری رجسٹریشن نمبر 8 ہندسوں سے شروع ہوتا ہے۔
problem-registration-place = براہ کرم دستاویز جاری کرنے والی جگہ کے دو انگریزی حروف دیں، مثلاً PK۔
problem-registration-photo = براہ کرم یہ تصویر شامل کریں۔
problem-registration-adult-needed = کم عمر کے لیے کسی بالغ کو اپنی تفصیلات دے کر رضامندی دینی ہو گی۔
problem-registration-adult-young = بالغ کی عمر کم از کم 18 سال ہونی چاہیے۔
audit-card-bind = کارڈ کا رابطہ بدلا
audit-registration-bring = رجسٹریشن کے لیے دستاویزات جمع کرائیں
audit-registration-view = رجسٹریشن کی تفصیلات دیکھیں
audit-registration-view-photo = رجسٹریشن کی تصویر دیکھی
audit-registration-approve = رجسٹریشن منظور کی
audit-registration-reject = رجسٹریشن رد کی
audit-registration-deregister = رجسٹریشن ختم کی
audit-registration-expire = رجسٹریشن کا وقت گزر گیا
audit-registration-erase = رجسٹریشن کی دستاویزات مٹائیں
