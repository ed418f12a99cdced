### The first page of a brand.

brand-title = آپ کے کارڈ میں مدد
brand-promise = انٹرنیٹ نہیں چل رہا؟ ہم ٹھیک کرتے ہیں، ورنہ آپ کی رقم واپس۔
brand-not-working = میرا کارڈ کام نہیں کر رہا
brand-my-card = میرا کارڈ
brand-my-card-hint = باقی ڈیٹا، میعاد، سیٹنگز، آرڈر
brand-talk = ہم سے بات کریں
brand-talk-hint = نمائندہ عموماً { $minutes } منٹ میں جواب دیتا ہے
brand-return = ارادہ بدل گیا؟
brand-return-hint = رقم واپس مانگیں
brand-terms = آپ کس بات پر بھروسا کر سکتے ہیں
brand-terms-all = تمام شرائط پڑھیں
brand-term-pinned = جس دن آپ نے خریدا، اسی دن کی شرائط لاگو رہتی ہیں۔
brand-term-reasons = ہر فیصلے کی وجہ بتائی جاتی ہے، شق بہ شق۔
brand-term-progress = آپ کسی بھی وقت دیکھ سکتے ہیں کہ آپ کی رقم کی واپسی کہاں پہنچی۔
brand-about = { $brand } کے بارے میں
brand-shops = باضابطہ دکانیں
brand-since = کاروبار کا آغاز
brand-languages = ہماری زبانیں
contact-website = ویب سائٹ
contact-email = ای میل
contact-phone = فون
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = اوقات
problem-brand-unknown = ہم اس برانڈ کو نہیں جانتے۔ براہ کرم اپنے کارڈ کا کوڈ دوبارہ اسکین کریں۔
