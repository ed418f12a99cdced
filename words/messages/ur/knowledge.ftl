### The help pages, and the pages of the console where they are kept.

nav-help = مدد
help-title = مدد
help-heading = ہم آپ کی کیا مدد کر سکتے ہیں؟
help-search = تلاش کریں
help-search-hint = کس بارے میں ہے؟ دو حروف کافی ہیں۔
help-found =
    { $count ->
        [one] “{ $query }” کے لیے { $count } جواب
       *[other] “{ $query }” کے لیے { $count } جوابات
    }
help-none = “{ $query }” کے لیے ابھی کوئی جواب نہیں۔ دوسرے الفاظ آزمائیں، یا ہم سے پوچھیں۔
help-fallback = کچھ جوابات ابھی { $language } میں نہیں لکھے گئے۔ وہ آپ کو دوسری زبان میں نظر آئیں گے۔
help-article-fallback = یہ جواب ابھی { $language } میں نہیں لکھا گیا۔ { $other } میں یہ رہا۔
help-all = تمام جوابات
help-did-it-help = کیا اس سے مدد ملی؟
help-yes = ہاں
help-no = نہیں
help-voted-yes = شکریہ، جان کر خوشی ہوئی۔
help-voted-no = بتانے کا شکریہ۔ ہم سے بات کریں، ہم مسئلہ حل کر دیں گے۔
help-more = یہ بھی پوچھا گیا
help-changed = { $when } کو بدلا گیا
help-ask = جو ڈھونڈ رہے تھے وہ نہیں ملا؟
topic-start = شروعات
topic-connection = سگنل اور رفتار
topic-esim = eSIM
topic-balance = ڈیٹا، دن اور ادائیگی
topic-returns = رقم اور کارڈ کی واپسی
topic-card = آپ کا کارڈ اور معلومات

console-knowledge = معلومات کا ذخیرہ
knowledge-articles = مضامین
knowledge-proposals = تجاویز
knowledge-gaps = کمیاں
knowledge-new = نیا مضمون
knowledge-article = مضمون
knowledge-texts = متن
knowledge-votes = مدد ملی
knowledge-votes-of = { $all } میں سے { $helped }
knowledge-cited = اسسٹنٹ نے استعمال کیا
knowledge-hidden = چھپا ہوا
knowledge-drafts = مسودے
knowledge-own = اپنا متن
knowledge-house = معیاری متن
knowledge-slug = ایڈریس میں نام
knowledge-topic = موضوع
knowledge-intents = لوگوں کے کن سوالوں کا جواب ہے
knowledge-intents-hint = اسسٹنٹ ان کے لیے اس مضمون کا حوالہ دیتا ہے۔ انہیں کوما سے الگ کریں۔
knowledge-body = متن
knowledge-values-hint = یہ ہر برانڈ کے لیے خود بھر جاتے ہیں، اور جس سطر کی قدر نہ ہو وہ چھوڑ دی جاتی ہے:
knowledge-markup-hint = ## سرخی، - فہرست، 1. قدم، **نمایاں**، [لنک](ایڈریس)
knowledge-save-draft = مسودے کے طور پر محفوظ کریں
knowledge-publish = شائع کریں
knowledge-published = شائع شدہ
knowledge-preview = پیش منظر
knowledge-history = ورژنز
knowledge-version = ورژن { $number }
knowledge-restore = واپس لائیں
knowledge-restored = ورژن { $number } سے
knowledge-hide = پڑھنے والوں سے چھپائیں
knowledge-show = پڑھنے والوں کو دکھائیں
knowledge-page = صفحہ دیکھیں
knowledge-conversation = گفتگو
knowledge-question = سوال
knowledge-answer = جواب
knowledge-approve = مسودہ بنائیں
knowledge-reject = ایک طرف رکھیں
knowledge-into = کس میں
knowledge-into-new = نیا مضمون
knowledge-no-proposals = کوئی تجویز منتظر نہیں۔ یہ ان گفتگوؤں سے آتی ہیں جن کا جواب دے کر انہیں بند کیا گیا۔
knowledge-proposals-lead = بند گفتگوؤں میں جو پوچھا اور بتایا گیا، رابطوں، نمبروں اور کوڈز کے بغیر۔ کسی کی منظوری سے پہلے کچھ شائع نہیں ہوتا۔
knowledge-no-gaps = کوئی کمی نہیں۔ پچھلے ہفتوں میں جو پوچھا گیا سب کا جواب موجود تھا۔
knowledge-gaps-lead = پچھلے آٹھ ہفتوں میں لوگوں نے جو پوچھا اور کسی مضمون میں جواب نہ تھا۔ اسے لکھنے، ٹھیک کرنے یا بیچنے کی فہرست سمجھیں۔
knowledge-gap-count = { $count } بار
knowledge-weeks = پچھلے آٹھ ہفتے
knowledge-samples = ان کے الفاظ میں
knowledge-last = آخری بار پوچھا گیا
knowledge-labelled =
    { $count ->
        [one] ڈیسک نے { $count } پیغام درست کیا ہے۔ یہ نشان زدہ مثال کے طور پر محفوظ ہے۔
       *[other] ڈیسک نے { $count } پیغامات درست کیے ہیں۔ یہ نشان زدہ مثالوں کے طور پر محفوظ ہیں۔
    }
gap-idea = پروڈکٹ کا خیال
gap-unanswered = مضمون نہیں
gap-not-understood = سمجھ نہیں آیا
audit-article-save = مضمون کا ورژن لکھا
audit-article-publish = مضمون کا ورژن شائع کیا
audit-article-hide = مضمون چھپایا یا دوبارہ دکھایا
audit-proposal-decide = تجویز کا فیصلہ کیا
problem-article-unknown = یہ مضمون موجود نہیں۔
problem-article-version-unknown = یہ ورژن موجود نہیں۔
problem-article-slug = چھوٹے انگریزی حروف، ہندسے اور ہائفن استعمال کریں، کم از کم دو۔
problem-article-intents = براہ کرم زیادہ سے زیادہ 12 چنیں۔
problem-article-too-many = ایک برانڈ کے زیادہ سے زیادہ { $max } مضامین ہو سکتے ہیں۔
problem-article-title = براہ کرم زیادہ سے زیادہ 120 حروف کی سرخی لکھیں۔
problem-article-empty = براہ کرم متن لکھیں۔
problem-article-long = متن ہماری حد سے لمبا ہے۔
problem-topic-unknown = ایسا کوئی موضوع نہیں۔
problem-proposal-unknown = یہ تجویز موجود نہیں۔
problem-proposal-decided = کسی نے اس تجویز کا فیصلہ پہلے ہی کر دیا ہے۔
