### Setting up a card, and its access point.

## Which phone

phone-choose = آپ کے پاس کون سا فون ہے؟
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi، Redmi، POCO
phone-huawei = Huawei، Honor
phone-oppo = OPPO، realme، OnePlus
phone-vivo = vivo، iQOO
phone-android = کوئی اور Android فون

## Where to add an eSIM by its QR code

esim-scan-iphone = سیٹنگز › موبائل سروس (یا سیلولر) › eSIM شامل کریں › QR کوڈ استعمال کریں
esim-scan-samsung = ترتیبات › کنکشنز › SIM مینیجر › eSIM شامل کریں › QR کوڈ اسکین کریں۔ One UI 3 اور اس سے پرانے پر: SIM کارڈ مینیجر › موبائل پلان شامل کریں
esim-scan-pixel = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › SIM شامل کریں › eSIM سیٹ اپ کریں۔ Android 13 اور اس سے پرانے پر: SIMs › + › اس کے بجائے SIM ڈاؤن لوڈ کریں
esim-scan-xiaomi = ترتیبات › موبائل نیٹ ورکس › eSIM کا نظم کریں › eSIM شامل کریں۔ MIUI پر: SIM کارڈز اور موبائل نیٹ ورکس › eSIM کا نظم کریں
esim-scan-huawei = ترتیبات › موبائل نیٹ ورک › SIM مینجمنٹ › eSIM › شامل کریں۔ eSIM صرف چند ماڈلز میں ہوتی ہے۔
esim-scan-oppo = ترتیبات › موبائل نیٹ ورک › eSIM شامل کریں › QR کوڈ اسکین کریں
esim-scan-vivo = ترتیبات › SIM کارڈز اور موبائل نیٹ ورک › eSIM شامل کریں › QR کوڈ اسکین کریں
esim-scan-android = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › eSIM شامل کریں۔ آپ ترتیبات میں “eSIM” تلاش بھی کر سکتے ہیں۔

## Where to type the code of an eSIM

esim-type-iphone = سیٹنگز › موبائل سروس (یا سیلولر) › eSIM شامل کریں › QR کوڈ استعمال کریں › تفصیلات خود درج کریں
esim-type-samsung = ترتیبات › کنکشنز › SIM مینیجر › eSIM شامل کریں › QR کوڈ اسکین کریں › ایکٹیویشن کوڈ درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-pixel = جس اسکرین پر QR کوڈ اسکین ہوتا ہے: مدد چاہیے؟ › دستی طور پر درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-xiaomi = جس اسکرین پر QR کوڈ اسکین ہوتا ہے: دستی طور پر درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-huawei = جس اسکرین پر QR کوڈ اسکین ہوتا ہے: ایکٹیویشن کوڈ درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-oppo = جس اسکرین پر QR کوڈ اسکین ہوتا ہے: ایکٹیویشن کوڈ درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-vivo = جس اسکرین پر QR کوڈ اسکین ہوتا ہے: دستی طور پر درج کریں۔ پورا کوڈ پیسٹ کریں۔
esim-type-android = جس اسکرین پر QR کوڈ اسکین ہوتا ہے وہاں “دستی طور پر درج کریں” یا “ایکٹیویشن کوڈ درج کریں” تلاش کریں۔ پورا کوڈ پیسٹ کریں۔

## Where data roaming is

roaming-path-iphone = سیٹنگز › موبائل سروس (یا سیلولر) › یہ لائن › ڈیٹا رومنگ
roaming-path-samsung = ترتیبات › کنکشنز › موبائل نیٹ ورکس › ڈیٹا رومنگ
roaming-path-pixel = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › یہ SIM › رومنگ
roaming-path-xiaomi = ترتیبات › موبائل نیٹ ورکس › یہ SIM › ڈیٹا رومنگ۔ MIUI پر: SIM کارڈز اور موبائل نیٹ ورکس › بین الاقوامی رومنگ
roaming-path-huawei = ترتیبات › موبائل نیٹ ورک › موبائل ڈیٹا › ڈیٹا رومنگ
roaming-path-oppo = ترتیبات › موبائل نیٹ ورک › یہ SIM › ڈیٹا رومنگ
roaming-path-vivo = ترتیبات › SIM کارڈز اور موبائل نیٹ ورک › یہ SIM › ڈیٹا رومنگ
roaming-path-android = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › یہ SIM › رومنگ۔ آپ ترتیبات میں “رومنگ” تلاش بھی کر سکتے ہیں۔

## Where the access point is

apn-path-iphone = سیٹنگز › موبائل سروس (یا سیلولر) › یہ لائن › موبائل ڈیٹا نیٹ ورک (یا سیلولر ڈیٹا نیٹ ورک)۔ جس فون میں یہ نظر نہ آئے، اسے اس کی ضرورت نہیں۔
apn-path-samsung = ترتیبات › کنکشنز › موبائل نیٹ ورکس › رسائی پوائنٹ کے نام (Access Point Names) › یہ SIM › شامل کریں
apn-path-pixel = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › +
apn-path-xiaomi = ترتیبات › موبائل نیٹ ورکس (MIUI پر: SIM کارڈز اور موبائل نیٹ ورکس) › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › نیا APN
apn-path-huawei = ترتیبات › موبائل نیٹ ورک › موبائل ڈیٹا › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › ⋮ › نیا APN
apn-path-oppo = ترتیبات › موبائل نیٹ ورک › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › +
apn-path-vivo = ترتیبات › SIM کارڈز اور موبائل نیٹ ورک › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › ⋮ › نیا APN
apn-path-android = ترتیبات › نیٹ ورک اور انٹرنیٹ › SIMs › یہ SIM › رسائی پوائنٹ کے نام (Access Point Names) › +۔ آپ ترتیبات میں “APN” تلاش بھی کر سکتے ہیں۔
apn-reset-iphone = اسی صفحے پر سب سے نیچے: سیٹنگز ری سیٹ کریں
apn-reset-samsung = رسائی پوائنٹ کے نام › اوپر ⋮ › ڈیفالٹ پر ری سیٹ کریں
apn-reset-pixel = رسائی پوائنٹ کے نام › اوپر ⋮ › ڈیفالٹ پر ری سیٹ کریں
apn-reset-xiaomi = رسائی پوائنٹ کے نام › ری سیٹ کریں (یا ⋮ › رسائی پوائنٹس ری سیٹ کریں)
apn-reset-huawei = رسائی پوائنٹ کے نام › اوپر ⋮ › ڈیفالٹ پر ری سیٹ کریں
apn-reset-oppo = رسائی پوائنٹ کے نام › ری سیٹ کریں
apn-reset-vivo = رسائی پوائنٹ کے نام › اوپر ⋮ › ڈیفالٹ پر ری سیٹ کریں
apn-reset-android = رسائی پوائنٹ کے نام › اوپر ⋮ › ڈیفالٹ پر ری سیٹ کریں

## Setting up a card

setup-title = سیٹ اپ
setup-open = سیٹ اپ کریں
setup-heading-esim = اپنی eSIM انسٹال کریں
setup-heading-card = اپنا کارڈ استعمال کرنا شروع کریں
setup-done = یہ کارڈ پہلے سے چالو ہے۔ اگر کام نہیں کر رہا تو اس صفحے کے آخر سے شروع کریں۔
setup-register-first = براہ کرم پہلے یہ کارڈ رجسٹر کریں۔ اس کے بغیر یہ کام نہیں کرے گا۔
setup-before = شروع کرنے سے پہلے
setup-before-unlocked = آپ کا فون کسی ایک موبائل کمپنی پر لاک نہ ہو۔ پوری قیمت پر خریدا ہوا فون لاک نہیں ہوتا۔
setup-before-eid = آپ کے فون میں eSIM چلتی ہو: ‎*#06#‎ ڈائل کریں۔ اگر EID نمبر نظر آئے تو چلتی ہے۔
setup-before-wifi = آپ Wi-Fi پر ہوں۔ eSIM انٹرنیٹ سے ڈاؤن لوڈ ہوتی ہے۔
setup-before-once = کوڈ صرف ایک بار استعمال ہو سکتا ہے۔ بعد میں eSIM حذف نہ کریں۔
setup-before-tray = SIM ٹرے کھولنے کے لیے پن یا پیپر کلپ پاس ہو، اور کارڈ صحیح سائز میں اپنے فریم سے نکلا ہوا ہو۔
setup-apple = ایک ٹیپ میں انسٹال کریں
setup-apple-how = اسی iPhone پر یہاں ٹیپ کریں اور “اجازت دیں” یا “جاری رکھیں” چنیں۔
setup-apple-older = اس کے لیے iOS 17.5 یا نیا ورژن چاہیے۔ پرانے iPhone پر نیچے دیا گیا کوڈ اسکین کریں یا ٹائپ کریں۔
setup-scan = QR کوڈ اسکین کریں
setup-scan-how = QR کوڈ کسی دوسری اسکرین پر دکھائیں یا پرنٹ کریں، اور اسے اس فون سے اسکین کریں جس میں eSIM چلانی ہے۔
setup-type = یا کوڈ ٹائپ کریں
setup-type-how = دوسری اسکرین نہیں ہے؟ یہ چیزیں فون میں کاپی کریں۔ کچھ فون دو حصے مانگتے ہیں، کچھ پورا کوڈ۔
setup-address = SM-DP+ ایڈریس
setup-code = ایکٹیویشن کوڈ
setup-whole = پورا کوڈ
setup-confirmation = آپ کا فون ایک تصدیقی کوڈ بھی مانگے گا۔ وہ آپ کے آرڈر کے ساتھ بھیجا گیا تھا۔ نہ ملے تو ہمیں لکھیں۔
setup-no-code = اس eSIM کا کوڈ ابھی تیار نہیں ہے۔ براہ کرم ہمیں لکھیں۔
setup-insert = کارڈ ڈالیں
setup-insert-how = فون بند کریں، ٹرے کھولیں، کٹے ہوئے کونے کو تصویر کے مطابق رکھ کر کارڈ بٹھائیں، اور ٹرے کو پوری طرح اندر دبا دیں۔
setup-restart = فون آن کریں
setup-restart-how = نیٹ ورک نظر آنے تک دو منٹ تک انتظار کریں۔ PIN نہیں چاہیے، سوائے اس کے کہ کارڈ کے پرچے پر لکھا ہو۔
setup-line = ڈیٹا کے لیے یہ کارڈ چنیں
setup-line-how = SIM کارڈز کی سیٹنگز میں یہ لائن آن کریں اور اسے موبائل ڈیٹا کے لیے چنیں۔ آپ کا اپنا نمبر کالز کے لیے آن رہ سکتا ہے۔
setup-roaming = ڈیٹا رومنگ آن کریں
setup-roaming-how = ٹریول کارڈز کو اس کی ضرورت ہوتی ہے۔ دیکھ لیں کہ یہ اسی کارڈ پر آن ہو، آپ کے گھر والے نمبر پر نہیں۔
setup-check = کوئی صفحہ کھولیں
setup-check-how = Wi-Fi بند کر کے کوئی بھی صفحہ کھولیں۔ نہ کھلے تو انٹرنیٹ سیٹنگ دیکھیں۔
setup-validity = میعاد کب شروع ہوتی ہے
setup-failed = کام نہیں کر رہا

## Access point

apn-title = انٹرنیٹ سیٹنگ (APN)
apn-open = انٹرنیٹ سیٹنگ (APN)
apn-heading = انٹرنیٹ سیٹنگ (APN)
apn-lead = APN آپ کے فون کو بتاتا ہے کہ اس کارڈ سے انٹرنیٹ تک کیسے پہنچنا ہے۔ زیادہ تر فون اسے خود ڈھونڈ لیتے ہیں۔
apn-unconfirmed = ہمارے خیال میں یہ معلومات درست ہیں لیکن ابھی ان کی تصدیق نہیں ہوئی۔ فائدہ نہ ہو تو ری سیٹ کر کے ہمیں لکھیں۔
apn-step-reset = پہلے ری سیٹ کریں
apn-step-reset-how = اس سے وہ سیٹنگ واپس آ جاتی ہے جو فون خود جانتا ہے۔ اکثر اتنا ہی کافی ہوتا ہے: اب کوئی صفحہ کھول کر دیکھیں۔
apn-none = کچھ ٹائپ نہیں کرنا
apn-none-how = اس کارڈ کو الگ APN نہیں چاہیے۔ خانے کو ویسا ہی رہنے دیں جیسا فون نے بھرا ہے۔
apn-step-open = سیٹنگ کھولیں
apn-step-fill = یہ درج کریں
apn-step-fill-how = باقی سب کچھ ویسا ہی رہنے دیں۔
apn-step-save = محفوظ کریں اور اسے چنیں
apn-step-save-how = محفوظ کریں (اکثر ⋮ کے نیچے)، پھر نئے اندراج پر ٹیپ کریں تاکہ اس پر نشان لگ جائے۔
apn-step-flight = ہوائی جہاز موڈ آن اور آف کریں
apn-step-flight-how = آن کریں، دس سیکنڈ رکیں، آف کریں۔ پھر کوئی صفحہ کھولیں۔
apn-failed = انٹرنیٹ اب بھی نہیں چل رہا
apn-field-name = APN
apn-field-username = صارف نام (Username)
apn-field-password = پاس ورڈ
apn-field-auth = توثیق کی قسم (Authentication type)
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMS پراکسی
apn-field-mms-port = MMS پورٹ
apn-field-protocol = APN پروٹوکول
apn-field-roaming-protocol = APN رومنگ پروٹوکول
apn-auth-none = کوئی نہیں
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP یا CHAP
apn-profile = یا پروفائل ڈاؤن لوڈ کریں
apn-profile-how = صرف تب جب آپ کے iPhone پر یہ خانے بدلے نہ جا سکیں۔ ڈاؤن لوڈ کریں، پھر سیٹنگز › پروفائل ڈاؤن لوڈ ہو گئی › انسٹال کریں کھولیں۔
apn-profile-warn = SIM بدلنے پر اسے ہٹا دیں۔ پروفائل رہ جائے تو اگلی SIM پر انٹرنیٹ رک سکتا ہے۔
apn-profile-load = پروفائل ڈاؤن لوڈ کریں
apn-profile-remove = اسے کیسے ہٹائیں
apn-profile-remove-how = سیٹنگز › جنرل › VPN اور ڈیوائس مینجمنٹ › یہ پروفائل › پروفائل ہٹائیں
apn-profile-about = اس ٹریول SIM کا انٹرنیٹ ایکسیس پوائنٹ سیٹ کرتی ہے۔ SIM بدلنے پر اسے ہٹا دیں: سیٹنگز › جنرل › VPN اور ڈیوائس مینجمنٹ۔

## Access points at the desk

console-apns = APNs
console-product = پروڈکٹ
apn-source = ذریعہ
apn-source-staff = ہمارا عملہ
apn-source-catalogue = کیٹلاگ فائل
apn-source-carrier = موبائل کمپنی
apn-source-providers = عوامی فہرست
apn-confirmed = تصدیق شدہ
apn-not-confirmed = غیر تصدیق شدہ
apn-values = قدریں
apn-note = نوٹ: یہ کہاں سے آیا
apn-confirm = محفوظ کریں اور تصدیق کریں
apn-save-unconfirmed = تصدیق کے بغیر محفوظ کریں
apn-history = ریکارڈ
apn-suggestions = تجاویز
apn-suggestions-hint = عوامی فہرست سے، اکثر پرانی۔ فارم میں بھرنے کے لیے کوئی ایک چنیں۔
apn-no-suggestions = اس پروڈکٹ کی جگہوں کے لیے کوئی فہرست درآمد نہیں کی گئی۔
problem-apn-name = APN میں حروف، ہندسے، نقطے اور ہائفن ہوتے ہیں۔
problem-apn-text = صرف سادہ انگریزی حروف، ہندسے اور نشان، زیادہ سے زیادہ 64۔
problem-apn-mmsc = یہ http:// یا https:// والا ویب ایڈریس ہونا چاہیے۔
problem-apn-proxy = یہ ہوسٹ نام یا IP ایڈریس ہونا چاہیے۔
problem-apn-port = پورٹ 1 سے 65535 تک کا نمبر ہوتا ہے۔
problem-apn-note = یہ نوٹ بہت لمبا ہے۔
problem-apn-changed = اس دوران کسی اور نے اسے بدل دیا ہے۔ دوبارہ دیکھ لیں۔
audit-apn-set = APN بدلا
audit-apn-confirm = APN کی تصدیق کی
audit-providers-import = کمپنیوں کی فہرست درآمد کی
setup-validity-hours =
    { $days ->
        [one] 24 گھنٹے کا { $days } دن، اس وقت سے جب کارڈ پہلی بار ڈیٹا استعمال کرے۔ انسٹال کرنے سے میعاد شروع نہیں ہوتی۔
       *[other] 24، 24 گھنٹے کے { $days } دن، اس وقت سے جب کارڈ پہلی بار ڈیٹا استعمال کرے۔ انسٹال کرنے سے میعاد شروع نہیں ہوتی۔
    }
setup-validity-calendar =
    { $days ->
        [one] { $days } کیلنڈر دن: وہ دن جب کارڈ پہلی بار ڈیٹا استعمال کرے۔ انسٹال کرنے سے میعاد شروع نہیں ہوتی۔
       *[other] { $days } کیلنڈر دن۔ جس دن کارڈ پہلی بار ڈیٹا استعمال کرے وہ پہلا دن گنا جاتا ہے، چاہے کتنی ہی دیر ہو چکی ہو۔ انسٹال کرنے سے میعاد شروع نہیں ہوتی۔
    }
apn-profile-name = { $brand }: انٹرنیٹ سیٹنگ
