### The assistant: what it understands, and what it asks back.

problem-text-missing = کچھ لکھیں۔
api-right-none = کوئی نہیں: ہر کوئی استعمال کر سکتا ہے

## What somebody may have meant, as they would tap it.

intent-activate = اپنا کارڈ یا eSIM چالو کرنا ہے
intent-apn = APN سیٹنگز
intent-bind_number = اپنا فون نمبر جوڑنا یا بدلنا ہے
intent-real_name = اصل نام سے رجسٹریشن
intent-no_service = سگنل بالکل نہیں
intent-no_data = سگنل ہے مگر انٹرنیٹ نہیں
intent-slow_data = انٹرنیٹ سست یا رک رک کر چلتا ہے
intent-wrong_network = غلط نیٹ ورک سے جڑ گیا
intent-hotspot = اپنا انٹرنیٹ شیئر کرنا (ہاٹ اسپاٹ)
intent-sms_mms = SMS یا تصویری پیغامات
intent-calls = فون کالز
intent-roaming_on = رومنگ آن یا آف کرنا
intent-switch_network = دوسرا نیٹ ورک چننا
intent-balance = میرا کتنا باقی ہے؟
intent-usage_dispute = ڈیٹا یا رقم جو میں نے استعمال نہیں کی
intent-topup = مزید ڈیٹا یا دن خریدنا
intent-upgrade_plan = بڑا پیکج لینا
intent-change_plan = کوئی دوسرا پیکج لینا
intent-gift_data = کسی کو ڈیٹا دینا
intent-share_family = گھر والوں یا گروپ کے ساتھ ڈیٹا بانٹنا
intent-extend_validity = کارڈ کی میعاد بڑھانا
intent-refund_unused = رقم واپس چاہیے (استعمال نہیں کیا)
intent-refund_fault = رقم واپس چاہیے (کام نہیں کیا)
intent-return_card = کارڈ واپس بھیجنا
intent-exchange_card = کارڈ بدلوانا
intent-refund_status = میری رقم کی واپسی کہاں پہنچی؟
intent-lost_card = کارڈ گم یا چوری ہو گیا
intent-damaged_card = کارڈ خراب یا ٹوٹ گیا
intent-delivery = میرا آرڈر کہاں ہے؟
intent-esim_install = eSIM انسٹال کرنا
intent-esim_qr_again = eSIM کا QR کوڈ دوبارہ چاہیے
intent-esim_transfer = eSIM نئے فون میں منتقل کرنا
intent-device_compat = کیا یہ میرے فون میں چلے گا؟
intent-coverage_where = یہ کہاں کہاں چلے گا؟
intent-network_status = کیا ابھی نیٹ ورک بند ہے؟
intent-maintenance = نیٹ ورک کی طے شدہ مرمت
intent-invoice = رسید یا بل
intent-payment_failed = ادائیگی کا مسئلہ
intent-auto_renew = خودکار تجدید
intent-genuine = کیا میرا کارڈ اصلی ہے؟
intent-official_channels = باضابطہ دکانیں اور رابطے
intent-brand_terms = قواعد و شرائط
intent-human = نمائندے سے بات کرنی ہے
intent-complaint = شکایت کرنی ہے
intent-feedback = تعریف یا تجویز
intent-greeting = بس سلام کہنا تھا
intent-thanks = شکریہ، مسئلہ حل ہو گیا
intent-out_of_scope = کچھ اور
