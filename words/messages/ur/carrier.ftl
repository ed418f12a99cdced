### Lines and their carriers.

problem-carrier-none = اس برانڈ کے لیے کوئی موبائل کمپنی سیٹ نہیں، اس لیے لائن کے بارے میں کسی سے پوچھا نہیں جا سکتا۔
problem-carrier-not-answering = موبائل کمپنی ابھی جواب نہیں دے رہی۔ براہ کرم چند منٹ بعد دوبارہ کوشش کریں۔
problem-carrier-refused = موبائل کمپنی نے یہ تبدیلی رد کر دی ({ $reason })۔
problem-line-unknown = موبائل کمپنی اس لائن کو نہیں جانتی۔
problem-change-key = اس تبدیلی کی کلید موجود نہیں، بہت لمبی ہے، یا کسی اور تبدیلی کی ہے۔
problem-sandbox-none = اس برانڈ کی لائنیں اصلی ہیں: یہاں کچھ آن یا آف نہیں کیا جا سکتا۔
problem-payment-link-unknown = ادائیگی کا یہ لنک موجود نہیں۔

audit-line-activate = لائن چالو کی
audit-line-suspend = لائن معطل کی
audit-line-resume = لائن بحال کی
audit-line-roaming = لائن کی رومنگ بدلی
audit-line-refuel = لائن میں ڈیٹا ڈالا
audit-line-refresh = لائن دوبارہ نیٹ ورک پر رجسٹر کی
audit-line-move-data = لائنوں کے درمیان ڈیٹا منتقل کیا
audit-line-replace-profile = لائن کی پروفائل بدلی
audit-line-request-payment = بل کی ادائیگی کا کہا
audit-sandbox-set-up = ڈیمو لائن بنائی
audit-sandbox-switch = ڈیمو لائن کی خرابی آن یا آف کی
audit-sandbox-paid = ڈیمو بل ادا ہوا

problem-fault-unknown = ایسی کوئی خرابی نہیں۔ موجود خرابیاں API کے صفحے پر درج ہیں۔
problem-bill-amount = رقم صفر سے زیادہ، چھوٹی اکائی میں پورا عدد ہو، ساتھ کرنسی کے تین حروف۔
import-carrier-unknown = اس نام کی کوئی موبائل کمپنی سیٹ نہیں۔

## The console's pages of carriers and lines.

console-carriers = موبائل کمپنیاں
console-carriers-state = یہاں سیٹ موبائل کمپنیاں
console-carrier = موبائل کمپنی
console-line = لائن
console-line-or-order = کارڈ نمبر، اس کے آخری چار ہندسے، یا آرڈر نمبر
carrier-kind = قسم
carrier-played = سینڈباکس: کچھ بھی اصلی نہیں
carrier-real = اصلی لائنیں، HTTPS پر
carrier-brands = برانڈز
carrier-state = حالت
carrier-ready = جواب دے رہی ہے
carrier-breaker-closed = جواب دے رہی ہے
carrier-breaker-open = فی الحال چھوڑ دی گئی
carrier-breaker-trial = ایک کال آزمائی جا رہی ہے
carrier-failures = { $count ->
    [one] پچھلی کال کا جواب نہیں آیا۔
   *[other] پچھلی { $count } کالز کا جواب نہیں آیا۔
}
carrier-rests-until = جواب نہیں دے رہی۔ اگلی کوشش { $time } پر ہو گی۔
carrier-state-hint = جو موبائل کمپنی لگاتار پانچ بار جواب نہ دے اسے کچھ دیر چھوڑ دیا جاتا ہے تاکہ کسی کو اس کا انتظار نہ کرنا پڑے۔ یہ حالت اس سرور کی نظر سے ہے۔
carrier-nobody = کوئی موبائل کمپنی سیٹ نہیں۔ طریقہ سیٹنگز فائل میں لکھا ہے۔

line-plan = پیکج
line-used = { $used } استعمال ہوا
line-used-of = { $limit } میں سے { $used } استعمال ہوا
line-yes = ہاں
line-no = نہیں
line-roaming = رومنگ کی اجازت
line-speed = رفتار
line-throttled = سست کی گئی
line-slows-at-limit = پوری، حد پر سست
line-stops-at-limit = پوری، حد پر بند
line-contract-end = میعاد
line-network = نیٹ ورک
line-no-network = رجسٹرڈ نہیں
line-apn = ایکسیس پوائنٹ (APN)
line-registration = نیٹ ورک رجسٹریشن
line-registration-stuck = اٹکی ہوئی، ریفریش چاہیے
line-profile = پروفائل
line-profile-defective = خراب، بدلنی ہو گی
line-bills = بل
line-bill-paid = ادا شدہ
line-bill-open = واجب الادا
line-bill-overdue = تاریخ گزر چکی
line-payment-asked = صارف سے ادائیگی کا کہا گیا:
line-payment-page = ادائیگی کا صفحہ
line-ask-carrier = موبائل کمپنی سے کہیں
line-asked = اب تک کہا گیا
line-faults = خرابیاں
line-faults-hint = یہ سینڈباکس لائن ہے۔ کوئی خرابی آن کریں تو موبائل کمپنی ویسا ہی برتاؤ کرے گی۔

line-status-pending = چالو نہیں
line-status-active = چالو
line-status-suspended = معطل
line-status-ended = ختم
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = بل کی تاریخ گزر گئی
line-reason-contract-ended = معاہدہ ختم
line-reason-lost = گمشدگی کی اطلاع
line-reason-paused = درخواست پر روکی گئی
line-reason-other = صرف موبائل کمپنی کو معلوم

line-fault-not-activated = چالو نہیں
line-fault-overdue-bill = بل ادا نہ ہونے پر معطل
line-fault-contract-ended = معاہدہ ختم
line-fault-lost = گمشدگی کی اطلاع
line-fault-paused = درخواست پر روکی گئی
line-fault-roaming-off = لائن پر رومنگ بند
line-fault-used-up = ڈیٹا ختم
line-fault-throttled = منصفانہ استعمال کی حد کے بعد سست
line-fault-apn-changed = ایکسیس پوائنٹ (APN) بدل گیا
line-fault-registration-stuck = نیٹ ورک رجسٹریشن اٹکی ہوئی
line-fault-profile-defective = پروفائل خراب
line-fault-mainland-network = مین لینڈ چین کے نیٹ ورک پر
line-fault-carrier-slow = موبائل کمپنی دیر سے جواب دیتی ہے
line-fault-carrier-silent = موبائل کمپنی جواب نہیں دیتی

line-wish-activate = چالو کرنا
line-wish-suspend = معطل کرنا
line-wish-resume = بحال کرنا
line-wish-roaming = رومنگ
line-wish-refuel = ڈیٹا ڈالنا
line-wish-refresh = نیٹ ورک رجسٹریشن ریفریش کرنا
line-wish-move-data = ڈیٹا منتقل کرنا
line-wish-replace-profile = پروفائل بدلنا
line-wish-request-payment = ادائیگی کا کہنا
line-wish-unanswered = جواب نہیں آیا۔ ہو سکتا ہے کام ہو چکا ہو۔

line-do-activate = چالو کریں
line-do-suspend = معطل کریں
line-do-resume = بحال کریں
line-do-roaming-on = رومنگ آن کریں
line-do-roaming-off = رومنگ آف کریں
line-do-refresh = نیٹ ورک رجسٹریشن ریفریش کریں
line-do-replace-profile = پروفائل بدلیں
line-do-request-payment = { $amount } کی ادائیگی کا کہیں
line-do-refuel = { $price } میں { $data } ڈالیں

## Why a carrier refuses.

carrier-refusal-bill-open = ایک بل ابھی ادا نہیں ہوا۔
carrier-refusal-reported-lost = کارڈ کی گمشدگی کی اطلاع ہے۔ اسے صرف ہمارا نمائندہ کھول سکتا ہے۔
carrier-refusal-contract-ended = معاہدہ ختم ہو چکا ہے۔
carrier-refusal-line-suspended = لائن معطل ہے۔
carrier-refusal-offer-unknown = یہ پیشکش اب موجود نہیں۔
carrier-refusal-no-limit = اس لائن پر ڈیٹا کی کوئی حد نہیں۔
carrier-refusal-bill-unknown = ایسا کوئی بل نہیں۔
carrier-refusal-bill-paid = بل پہلے ہی ادا ہو چکا ہے۔
carrier-refusal-card-is-physical = پلاسٹک کارڈ کی کوئی پروفائل ڈاؤن لوڈ نہیں ہوتی۔ کارڈ ہی بدلنا ہو گا۔
carrier-refusal-data-too-little = لائن میں اتنا ڈیٹا باقی نہیں۔
carrier-refusal-data-by-day = جو ڈیٹا دن کے حساب سے ملتا ہے وہ منتقل نہیں ہو سکتا۔
carrier-refusal-line-unknown = موبائل کمپنی اس لائن کو نہیں جانتی۔
carrier-refusal-key-reused = یہ درخواست پہلے کسی اور کام کے لیے بھیجی جا چکی ہے۔

## Where a holder pays a bill, in play.

pay-title = بل ادا کریں
pay-played = یہ ایک ڈیمو ہے: کوئی رقم منتقل نہیں ہوتی۔
pay-card = کارڈ جس کے آخر میں { $digits } ہے
pay-now = { $amount } ادا کریں
pay-paid = ادا ہو گیا۔ شکریہ۔
pay-back = واپس { $brand } پر
