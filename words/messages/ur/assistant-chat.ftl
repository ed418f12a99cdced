### What the assistant says in a conversation, and what the desk sees of it.

assistant-name = { $brand } اسسٹنٹ (خودکار)
assistant-hello = السلام علیکم! میں { $brand } کا اسسٹنٹ ہوں۔ بتائیے کیا کام نہیں کر رہا یا آپ کیا جاننا چاہتے ہیں۔ آپ کسی بھی وقت ہمارے نمائندے سے بات کر سکتے ہیں۔
assistant-thanks = خوشی ہوئی۔ کچھ اور چاہیے ہو تو کبھی بھی لکھیں۔
assistant-feedback = بتانے کا شکریہ۔ میں نے یہ { $brand } کی ٹیم کے لیے نوٹ کر لیا ہے۔
assistant-person = نمائندے سے بات کریں
assistant-lead = ہمارا اسسٹنٹ فوراً جواب دیتا ہے، نمائندہ عموماً { $minutes } منٹ میں۔
assistant-pass-asked = اب ہمارا نمائندہ آپ سے بات کرے گا۔ عموماً { $minutes } منٹ میں جواب مل جاتا ہے۔ آپ یہ صفحہ چھوڑ سکتے ہیں؛ جواب یہیں آپ کا انتظار کرے گا۔
assistant-pass-unknown = میں پوری طرح سمجھ نہیں سکا، اس لیے ہمارا نمائندہ آپ سے بات کرے گا۔ عموماً { $minutes } منٹ میں جواب مل جاتا ہے۔
assistant-pass-look = اسے ہمارے نمائندے کو دیکھنا ہو گا، اب وہ آپ سے بات کرے گا۔ عموماً { $minutes } منٹ میں جواب مل جاتا ہے۔
assistant-pass-complaint = ہمیں افسوس ہے کہ ایسا ہوا۔ ہمارا نمائندہ آپ کی شکایت پڑھ کر یہیں جواب دے گا، عموماً { $minutes } منٹ میں۔ آپ نے جو کچھ لکھا وہ اس کے ساتھ محفوظ ہے۔
assistant-hours = نمائندوں کے اوقات: { $hours }۔
assistant-scope = میں آپ کے { $brand } کارڈ کے بارے میں مدد کر سکتا ہوں: انٹرنیٹ چلانا، باقی ڈیٹا، eSIM، رقم کی واپسی۔ باقی باتیں مجھے معلوم نہیں۔
assistant-unclear = کیا آپ کا مطلب ان میں سے کوئی تھا؟
assistant-else = کچھ اور
assistant-fix = آئیے مل کر خرابی ڈھونڈتے ہیں، ایک ایک قدم کر کے۔ تقریباً ایک منٹ لگے گا۔
assistant-fix-go = خرابی ڈھونڈیں
assistant-read = پڑھیں: { $title }
assistant-in-language = یہ جواب ابھی آپ کی زبان میں نہیں لکھا گیا۔ { $language } میں یہ رہا:
assistant-prove = یہ دیکھنے کے لیے پہلے تصدیق کریں کہ کارڈ آپ کا ہے۔ ہم آپ کو ایک کوڈ بھیجیں گے۔
assistant-prove-go = تصدیق کریں کہ کارڈ میرا ہے
assistant-no-cards = آپ کے نام پر کوئی کارڈ نہیں ملا۔ اگر آپ نے خریدا ہے تو تصدیق کریں کہ وہ آپ کا ہے۔
assistant-pack = { $product }، کارڈ جس کے آخر میں { $last4 } ہے: { $total } میں سے { $left } باقی۔
assistant-daily = { $product }، کارڈ جس کے آخر میں { $last4 } ہے: لامحدود ڈیٹا، روزانہ { $amount } پوری رفتار پر۔
assistant-until = میعاد { $when } تک ہے۔
assistant-not-begun =
    { $days ->
        [one] اس کا { $days } دن پہلے استعمال سے شروع ہو گا۔
       *[other] اس کے { $days } دن پہلے استعمال سے شروع ہوں گے۔
    }
assistant-ended = یہ { $when } کو ختم ہو گیا۔
assistant-my-go = میرے کارڈ
assistant-refund = آپ ابھی رقم کی واپسی کی درخواست دے سکتے ہیں۔ جہاں ممکن ہو فیصلہ فوراً، وجوہات کے ساتھ ملتا ہے۔
assistant-refund-fault = افسوس کہ کارڈ نہیں چلا۔ آپ ابھی رقم کی واپسی کی درخواست دے سکتے ہیں۔ اگر کارڈ اب بھی چاہیے تو ہم پہلے خرابی بھی ڈھونڈ سکتے ہیں۔
assistant-exchange = آپ ابھی متبادل کارڈ کی درخواست دے سکتے ہیں۔ اگر خرابی کارڈ میں نہیں تو ہم پہلے اسے ڈھونڈتے ہیں۔
assistant-return-go = درخواست دیں: کارڈ جس کے آخر میں { $last4 } ہے
assistant-choose-go = کارڈ چنیں
assistant-case = واپسی { $number }: { $state }۔
assistant-case-go = واپسی { $number } دیکھیں
assistant-no-case = آپ کے نام پر ابھی کوئی واپسی نہیں ملی۔
assistant-apn = { $product } کا APN { $apn } ہے۔ صارف نام اور پاس ورڈ خالی رہیں گے۔
event-handed-over = اسسٹنٹ نے بات نمائندے کے حوالے کی
heard-understood = سمجھا گیا: { $intent }، { $percent } % یقین
heard-not = سمجھ نہیں آیا
heard-rightly = ڈیسک کے مطابق: { $intent }
heard-correct = اصل میں کس بارے میں
heard-keep = محفوظ کریں
outcome-answered = جواب دیا
outcome-asked = پلٹ کر پوچھا
outcome-handed-over = نمائندے کے حوالے
draft-make = جواب کا مسودہ بنائیں
draft-cited = یہ مسودہ { $model } نے بنایا ہے اور ان کا حوالہ دیتا ہے: { $articles }۔ بھیجنے سے پہلے جانچ لیں۔
draft-uncited = یہ مسودہ { $model } نے بنایا ہے اور آپ کے کسی مضمون کا حوالہ نہیں دیتا۔ بھیجنے سے پہلے ہر لفظ جانچ لیں۔
audit-assistant-correct = بتایا کہ پیغام اصل میں کس بارے میں تھا
audit-assistant-draft = جواب کا مسودہ بنوایا
problem-intent-unknown = ایسا کوئی موضوع نہیں۔
problem-draft-off = مسودوں کے لیے کوئی سروس سیٹ نہیں کی گئی۔
problem-draft-failed = مسودوں کی سروس نے جواب نہیں دیا۔ براہ کرم جواب خود لکھیں۔
problem-message-unheard = اسسٹنٹ نے یہ پیغام نہیں پڑھا۔
