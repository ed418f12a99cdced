### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand } کے لیے آپ کا کوڈ { $code } ہے
notice-one-time-code-body = آپ کا کوڈ { $code } ہے۔ یہ { $minutes } منٹ تک چلتا ہے۔ اسے اپنے کھلے ہوئے صفحے پر لکھیں۔ اگر آپ نے یہ نہیں مانگا تو اس پیغام کو نظر انداز کر دیں۔ { $brand } آپ سے یہ کوڈ کبھی نہیں پوچھے گا۔
notice-desk-replied-subject = { $brand } نے آپ کو جواب دیا ہے
notice-desk-replied-body = ہم نے آپ کے پیغام کا جواب دے دیا ہے۔ یہاں پڑھیں اور جواب لکھیں: { $link }
notice-decision-made-subject = { $brand } پر آپ کی واپسی کا فیصلہ ہو گیا
notice-decision-made-body = آپ کی واپسی کا فیصلہ، وجوہات کے ساتھ، آ گیا ہے۔ یہاں پڑھیں: { $link }
notice-evidence-needed-subject = { $brand } کو آپ کی واپسی کے لیے ایک چیز اور چاہیے
notice-evidence-needed-body = آپ کی واپسی کا فیصلہ کرنے کے لیے ہمیں آپ سے کچھ اور چاہیے۔ کیا چاہیے یہ یہاں لکھا ہے، اور وہیں اپ لوڈ کر سکتے ہیں: { $link }
notice-refund-paid-subject = { $brand } سے { $amount } آپ کو واپس بھیجے جا رہے ہیں
notice-refund-paid-body = ہم نے { $amount } واپس کر دیے ہیں۔ آپ کے بینک میں نظر آنے میں چند دن لگ سکتے ہیں۔ تفصیلات یہاں ہیں: { $link }
