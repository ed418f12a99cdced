### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = میرا ارادہ بدل گیا
cause-wrong-country = غلط جگہ کے لیے خرید لیا
cause-duplicate = دو بار خرید لیا
cause-locked-phone = میرا فون کسی موبائل کمپنی پر لاک ہے
cause-incompatible-phone = میرے فون میں نہیں چلتا
cause-installation = انسٹال نہیں ہو رہا
cause-network = سگنل نہیں، یا نیٹ ورک نہیں چلتا
cause-upstream = موبائل نیٹ ورک ہی بند ہے
cause-defective-card = کارڈ ہی خراب ہے
cause-not-delivered = کبھی پہنچا ہی نہیں
cause-lost-card = کارڈ گم ہو گیا

## What state a plastic card is in.

condition-sealed = ابھی سیل بند
condition-opened-intact = کھلا ہوا، SIM نکالی نہیں گئی نہ کوئی خراش
condition-damaged-working = نکالا ہوا، مڑا ہوا یا خراش والا، مگر چلتا ہے
condition-damaged = خراب، اور نہیں چلتا

## How far a card has come into use.

stage-ordered = آرڈر ہو گیا
stage-sent = موصول ہو گیا
stage-scanned = QR کوڈ اسکین ہوا
stage-installed = انسٹال ہو گیا
stage-activated = چالو ہو گیا
stage-used = زیر استعمال

## What can be shown.

evidence-card-photo = کارڈ کی تصویر
evidence-screenshot = خرابی دکھانے والا اسکرین شاٹ
evidence-receipt = رسید
evidence-device-model = فون کی کمپنی اور ماڈل
evidence-device-number = فون کا IMEI، یا EID (‎*#06#‎ ڈائل کریں)
evidence-location = یہ کہاں ہوا
evidence-troubleshooting = اب تک آپ نے کیا کیا آزمایا
evidence-choice = { $choices } (ان میں سے ایک کافی ہے)

## What is given.

remedy-refund-full = پوری رقم واپس
remedy-refund-unused = جو استعمال نہیں ہوا اس کی رقم واپس
remedy-credit-full = پوری قیمت اسٹور کریڈٹ میں
remedy-credit-unused = جو استعمال نہیں ہوا اس کا اسٹور کریڈٹ
remedy-replace = نیا کارڈ
remedy-resend = وہی کوڈ یا کارڈ دوبارہ
remedy-extend = مزید وقت
remedy-review = ہماری ٹیم کا کوئی فرد فیصلہ کرے گا
destination-original = اسی طریقے سے واپس جس سے ادا کیا
destination-store-credit = اسٹور کریڈٹ میں
outcome-allowed = ہاں
outcome-needs-evidence = ہاں، جب آپ کچھ دکھا دیں
outcome-denied = نہیں
outcome-manual-review = ہمارا نمائندہ دیکھے گا
refund-state-created = فیصلہ ہو گیا
refund-state-submitted = ادائیگی کمپنی کو بھیج دیا
refund-state-unknown = بھیج دیا؛ پہنچنے کی اطلاع کا انتظار
refund-state-pending = ادائیگی کمپنی کام کر رہی ہے
refund-state-succeeded = ادا ہو گیا
refund-state-failed = ادائیگی کمپنی نے رد کر دیا
refund-state-action-needed = ادائیگی کمپنی کو ہم سے کچھ چاہیے
refund-state-cancelled = منسوخ

## How an amount was reckoned.

amount-price = کارڈ کی قیمت
amount-unused-by-data = غیر استعمال شدہ ڈیٹا کے لیے
amount-unused-by-days = غیر استعمال شدہ دنوں کے لیے
amount-fee = منہا: انتظامی فیس
amount-capped = ادائیگی میں سے جو باقی ہے

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
            [one] { $count } مہینے
           *[other] { $count } مہینوں
        }
        [business-days] { $count ->
            [one] کام کے { $count } دن
           *[other] کام کے { $count } دنوں
        }
       *[days] { $count } دن
    }
clause-grant =
    { $remedy ->
        [refund-full] شرائط کے مطابق آپ کو پوری رقم واپس ملتی ہے۔
        [refund-unused] شرائط کے مطابق جو استعمال نہیں ہوا اس کی رقم واپس ملتی ہے۔
        [credit-full] شرائط کے مطابق پوری قیمت اسٹور کریڈٹ میں ملتی ہے۔
        [credit-unused] شرائط کے مطابق جو استعمال نہیں ہوا اس کا اسٹور کریڈٹ ملتا ہے۔
        [replace] شرائط کے مطابق آپ کو نیا کارڈ ملتا ہے۔
        [resend] شرائط کے مطابق آپ کو دوبارہ بھیجا جاتا ہے۔
        [extend] شرائط کے مطابق آپ کو مزید وقت ملتا ہے۔
       *[review] شرائط یہ فیصلہ ہمارے نمائندے پر چھوڑتی ہیں۔
    }
clause-window-purchase = خریداری سے { $span } کی مدت { $end } کو ختم ہو گئی۔
clause-window-receipt = وصولی سے { $span } کی مدت { $end } کو ختم ہو گئی۔
clause-window-fault = خرابی سے { $span } کی مدت { $end } کو ختم ہو گئی۔
clause-window-report = آپ کی پہلی اطلاع سے { $span } کی مدت { $end } کو ختم ہو گئی۔
clause-window-activation = چالو ہونے سے { $span } کی مدت { $end } کو ختم ہو گئی۔
clause-usage-unused = ڈیٹا استعمال ہو چکا ہے ({ $used })؛ یہ صرف غیر استعمال شدہ کارڈ کے لیے ہے۔
clause-usage-share = { $share } ڈیٹا استعمال ہو چکا ہے؛ { $most } تک کی اجازت ہے۔
clause-usage-bytes = { $used } استعمال ہو چکا ہے؛ { $most } تک کی اجازت ہے۔
clause-stage = کارڈ کا مرحلہ پہلے ہی “{ $stage }” ہے؛ یہ صرف “{ $latest }” تک لاگو ہے۔
clause-condition = کارڈ کی حالت قابل قبول نہیں: { $condition }۔
clause-evidence = شرائط کے مطابق آپ کو یہ دکھانا ہے: { $what }۔
clause-repair = پہلے ہمارے پاس اسے ٹھیک کرنے کے لیے { $days } دن ہیں، { $until } تک۔
clause-discount = یہ رعایتی کوڈ سے خریدا گیا اور انسٹال ہو چکا ہے؛ شرائط اس کی اجازت نہیں دیتیں۔
clause-reseller = یہ کسی اور دکاندار سے خریدا گیا اور آپ کی رقم اسی کے پاس ہے۔ براہ کرم وہیں پوچھیں۔
clause-expired = اس کی میعاد ختم ہو چکی ہے۔
clause-fully-used = اس میں کچھ باقی نہیں۔
clause-profile-deleted = eSIM پروفائل فون سے حذف ہو گئی اور دوبارہ انسٹال نہیں ہو سکتی۔
clause-review =
    { $count ->
        [one] حال ہی میں { $count } بار رقم واپس ہوئی، اس لیے پہلے ہمارا نمائندہ دیکھے گا۔
       *[other] حال ہی میں { $count } یا زیادہ بار رقم واپس ہوئی، اس لیے پہلے ہمارا نمائندہ دیکھے گا۔
    }
clause-nothing-promised = اس وجہ کے لیے شرائط میں کوئی وعدہ نہیں۔
clause-nothing-left = جو ادا ہوا تھا وہ سب پہلے ہی واپس ہو چکا ہے۔
clause-engine-error = اس کا فیصلہ خودکار طور پر نہیں ہو سکا، اس لیے ہمارا نمائندہ دیکھے گا۔
clause-no-measure = باقی مقدار خودکار طور پر معلوم نہیں ہو سکی، اس لیے ہمارا نمائندہ دیکھے گا۔

## What can go wrong.

problem-case-closed = یہ واپسی پہلے ہی بند ہو چکی ہے۔
problem-case-not-decidable = اس مرحلے پر اس واپسی کا دوبارہ فیصلہ نہیں ہو سکتا۔
problem-case-not-in-review = یہ واپسی کسی نمائندے کے فیصلے کی منتظر نہیں۔
problem-case-nothing-to-fulfil = اس واپسی کے لیے بھیجنے کو کچھ نہیں۔
problem-condition-required = براہ کرم کارڈ کی حالت چنیں۔
problem-amount-required = براہ کرم رقم درج کریں۔
problem-text-too-long = یہ بہت لمبا ہے۔ براہ کرم مختصر کریں۔
problem-payment-missing = ہمارے ریکارڈ میں اس آرڈر کی کوئی ادائیگی نہیں۔ براہ کرم ہمیں لکھیں۔
problem-policy-form = یہ شرائط شائع نہیں ہو سکتیں: { $detail }
problem-webhook-refused = اس پیغام پر ادائیگی کمپنی کے دستخط نہیں۔


## Asking.
return-title = کارڈ واپس کریں
return-heading = وجہ کیا ہے؟
return-lead = دو سوالوں کے جواب دیں۔ فیصلہ اور اس کی وجوہات فوراً نظر آئیں گی۔
return-condition = کارڈ کس حالت میں ہے؟
return-wish = آپ کیا چاہتے ہیں؟
return-wish-money = رقم واپس
return-wish-replace = دوسرا کارڈ
return-fault-at = پہلی بار کب خراب ہوا؟ (اختیاری)
return-device = فون کی کمپنی اور ماڈل (اختیاری)
return-words = کچھ اور جو ہمیں جاننا چاہیے؟ (اختیاری)
return-send = فیصلہ دیکھیں
return-terms = جس دن آپ نے خریدا اسی دن کی شرائط لاگو ہیں۔
condition-unknown = نہیں بتایا

## The case.
case-title = آپ کی واپسی
case-number = واپسی نمبر { $number }
case-head-needs-evidence = ایک چیز اور، پھر فیصلہ ہو جائے گا
case-head-review = ہمارا نمائندہ دیکھ رہا ہے
case-head-allowed = آپ کو { $amount } واپس ملیں گے
case-head-approved = آپ کو { $amount } واپس ملیں گے
case-head-paying = { $amount } آپ کو بھیجے جا رہے ہیں
case-head-payment-trouble = { $amount } میں تاخیر ہے، ہم دیکھ رہے ہیں
case-head-to-fulfil = ہاں: { $remedy }
case-head-denied = آپ کی شرائط کے تحت یہ ممکن نہیں
case-head-paid = { $amount } واپس ہو گئے
case-head-fulfilled = مکمل: { $remedy }
case-head-rejected = ہم اس سے اتفاق نہیں کر سکے
case-head-withdrawn = آپ نے یہ واپسی منسوخ کر دی
case-lead-needs-evidence = براہ کرم یہاں لکھی چیزیں دکھائیں۔ فیصلہ فوراً ہو جائے گا۔
case-lead-review = آپ کا معاملہ ہمارے نمائندے کو دیکھنا ہے۔ فیصلہ ہوتے ہی گفتگو میں لکھ دیں گے۔
case-lead-allowed = ادائیگی سے پہلے ایک دوسرا شخص اسے ایک بار پھر دیکھتا ہے۔
case-lead-approved = یہ جلد ادائیگی کمپنی کو بھیجا جائے گا۔
case-lead-paying = ادائیگی کمپنی کو مل گیا ہے۔ بینک میں نظر آنے میں چند دن لگ سکتے ہیں۔
case-lead-payment-trouble = ادائیگی کمپنی ابھی یہ نہیں کر سکی۔ آپ کو کچھ نہیں کرنا؛ ضرورت ہوئی تو ہم لکھیں گے۔
case-lead-to-fulfil = ہم تیاری کر رہے ہیں اور گفتگو میں آپ کو لکھیں گے۔
case-lead-denied = وجوہات نیچے شق بہ شق لکھی ہیں۔ اگر آپ متفق نہیں تو ہم سے بات کریں: ہمارا نمائندہ دیکھے گا۔
case-lead-paid = بینک میں نظر آنے میں چند دن لگ سکتے ہیں۔ نہ آئے تو پہلے اپنے بینک سے پوچھیں۔
case-lead-credited = یہ برانڈ کے ساتھ آپ کے کریڈٹ میں ہے اور اگلے آرڈر میں استعمال ہو سکتا ہے۔
case-lead-fulfilled = کوئی کمی ہو تو ہم سے بات کریں۔
case-lead-rejected = مزید جاننا چاہیں تو ہم سے بات کریں۔
case-lead-withdrawn = جب تک شرائط اجازت دیں آپ دوبارہ درخواست دے سکتے ہیں۔
case-steps = پیش رفت
case-step-asked = درخواست دی گئی
case-step-decided = فیصلہ ہوا
case-step-approved = منظور ہوا
case-step-sent = ادائیگی کمپنی کو بھیجا گیا
case-step-paid = رقم واپس ہوئی
case-step-credited = کریڈٹ ملا
case-step-later = ابھی باقی
case-reasons = کیوں
case-reckoning = حساب کیسے ہوا
case-evidence = آپ نے ہمیں جو دکھایا
case-refused = قبول نہیں
case-missing = براہ کرم ان میں سے ایک دکھائیں:
case-missing-one = براہ کرم یہ دکھائیں: { $what }
case-upload = تصویر یا اسکرین شاٹ چنیں
case-words = چند الفاظ میں
case-show = بھیجیں
case-withdraw = یہ واپسی منسوخ کریں
case-withdraw-sure = بعد میں دوبارہ درخواست صرف تب دے سکیں گے جب تک شرائط اجازت دیں۔
case-talk = اس بارے میں ہم سے بات کریں
case-send-back = کارڈ کہاں بھیجنا ہے
case-terms-version = شرائط { $version }

within-days = { $count } دن
within-calendar-days =
    { $count ->
        [one] { $count } کیلنڈر دن
       *[other] { $count } کیلنڈر دنوں
    }
within-business-days =
    { $count ->
        [one] کام کے { $count } دن
       *[other] کام کے { $count } دنوں
    }
within-months =
    { $count ->
        [one] { $count } مہینے
       *[other] { $count } مہینوں
    }

## The terms page.
terms-title = شرائط
terms-heading = کارڈ اور رقم کی واپسی
terms-lead = یہ شرائط آج خریدے گئے کارڈز کے لیے ہیں۔ اگر آپ نے پہلے خریدا تو اس دن کی شرائط لاگو ہیں، اور ہم خود انہی پر عمل کرتے ہیں۔
terms-none = اس برانڈ نے ابھی یہاں شرائط شائع نہیں کیں۔ ہم سے بات کریں، ہمارا نمائندہ مدد کرے گا۔
terms-every = ہر صورت میں
terms-for = کب: { $causes }
terms-any-cause = وجہ کوئی بھی ہو
terms-get = آپ کو ملے گا: { $remedies }
terms-fee = { $fee } انتظامی فیس کاٹی جاتی ہے۔
terms-accepted = قابل قبول: { $conditions }۔
terms-in-brief = { $causes }: { $remedies }۔ { $limits }

## A clause in the terms.

term-window-purchase = خریداری سے { $within } کے اندر۔
term-window-receipt = کارڈ ملنے سے { $within } کے اندر۔
term-window-fault = خرابی سے { $within } کے اندر۔
term-window-report = ہمیں پہلی بار بتانے سے { $within } کے اندر۔
term-window-activation = چالو ہونے سے { $within } کے اندر۔
term-usage-unused = صرف اگر کوئی ڈیٹا استعمال نہ ہوا ہو۔
term-usage-share = صرف اگر زیادہ سے زیادہ { $most } ڈیٹا استعمال ہوا ہو۔
term-usage-bytes = صرف اگر زیادہ سے زیادہ { $most } ڈیٹا استعمال ہوا ہو۔
term-stage = صرف جب تک کارڈ “{ $latest }” سے آگے نہ بڑھا ہو۔
term-evidence-any = دکھانا ہو گا: { $kinds }۔
term-repair = ہم پہلے { $days } دن تک اسے ٹھیک کرنے کی کوشش کر سکتے ہیں۔
term-discount = رعایتی کوڈ سے خریدا گیا کارڈ انسٹال ہونے کے بعد واپس نہیں ہو سکتا۔
term-reseller = کسی اور دکاندار سے خریدا: براہ کرم اسی دکان سے پوچھیں جہاں سے خریدا، آپ کی رقم اسی کے پاس ہے۔
term-expired = کارڈ کی میعاد ختم ہونے کے بعد واپسی نہیں۔
term-fully-used = سب کچھ استعمال ہو جانے کے بعد نہیں۔
term-profile-deleted = eSIM فون سے حذف کرنے کے بعد نہیں: وہ دوبارہ کبھی انسٹال نہیں ہو سکتی۔
term-review = اگر حال ہی میں { $count } یا زیادہ بار رقم واپس ہوئی ہو تو پہلے ہمارا نمائندہ دیکھتا ہے۔

## A condition of the terms that the case meets.

met-window-purchase = آپ نے خریداری سے { $span } کے اندر درخواست دی؛ یہ مدت { $end } تک ہے۔
met-window-receipt = آپ نے کارڈ ملنے سے { $span } کے اندر درخواست دی؛ یہ مدت { $end } تک ہے۔
met-window-fault = آپ نے خرابی سے { $span } کے اندر درخواست دی؛ یہ مدت { $end } تک ہے۔
met-window-report = آپ نے ہمیں پہلی بار بتانے سے { $span } کے اندر درخواست دی؛ یہ مدت { $end } تک ہے۔
met-window-activation = آپ نے چالو ہونے سے { $span } کے اندر درخواست دی؛ یہ مدت { $end } تک ہے۔
met-usage-unused = کوئی ڈیٹا استعمال نہیں ہوا۔
met-usage-share = { $share } ڈیٹا استعمال ہو چکا ہے؛ { $most } تک کی اجازت ہے۔
met-usage-bytes = { $used } استعمال ہو چکا ہے؛ { $most } تک کی اجازت ہے۔
met-stage = کارڈ “{ $latest }” سے آگے نہیں بڑھا۔
met-condition = کارڈ کی حالت قابل قبول ہے: { $condition }۔

## Where no payment provider is set up

refund-played = ٹیسٹ موڈ: رقم کی واپسی صرف دکھاوے کی ہے، کوئی اصل رقم منتقل نہیں ہوتی۔
