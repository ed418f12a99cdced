### What every page may need.

ago-now = ابھی ابھی
ago-minutes = { $count } منٹ پہلے
ago-hours =
    { $count ->
        [one] { $count } گھنٹہ پہلے
       *[other] { $count } گھنٹے پہلے
    }
ago-days = { $count } دن پہلے
time-in-zone = { $when }، { $city } کا وقت
skip-to-content = اصل مواد پر جائیں
language-choose = زبان
problem-title = یہ نہیں ہو سکا
problem-again = دوبارہ کوشش کریں
problem-home = شروع پر جائیں
home-title = کارڈ سپورٹ
home-heading = آپ کے پاس کون سا کارڈ ہے؟
home-lead = اپنے کارڈ یا پیکنگ پر لکھا نام چنیں۔ ہم انٹرنیٹ چلانے میں مدد کرتے ہیں، یا رقم واپس دلاتے ہیں۔
home-empty = یہاں ابھی کوئی برانڈ سیٹ نہیں۔
mailbox-link = ڈیمو میل باکس
nav-my-card = میرا کارڈ
nav-talk = ہم سے بات کریں
nav-terms = شرائط
mailbox-lead = یہ ڈیمو باہر کچھ نہیں بھیجتا۔ جو بھیجا جاتا وہ یہاں ہے۔
mailbox-look = دوبارہ دیکھیں
mailbox-empty = ابھی کچھ نہیں۔ کسی برانڈ کے صفحے پر کوڈ منگوائیں اور واپس آئیں۔
between-sentences = {" "}
