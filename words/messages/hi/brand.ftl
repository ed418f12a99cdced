### The first page of a brand.

brand-title = आपके कार्ड की मदद
brand-promise = इंटरनेट नहीं चल रहा? हम ठीक करेंगे, या पैसे वापस।
brand-not-working = मेरा कार्ड काम नहीं कर रहा
brand-my-card = मेरा कार्ड
brand-my-card-hint = बचा डेटा, वैधता, सेटिंग, ऑर्डर
brand-talk = हमसे बात करें
brand-talk-hint = एजेंट आम तौर पर { $minutes } मिनट के अंदर जवाब देते हैं
brand-return = मन बदल गया?
brand-return-hint = रिफ़ंड माँगें
brand-terms = हमारा भरोसा
brand-terms-all = सभी शर्तें पढ़ें
brand-term-pinned = जिस दिन आपने खरीदा, उस दिन की शर्तें ही लागू होती हैं।
brand-term-reasons = हर फ़ैसले के साथ उसके कारण बताए जाते हैं, एक-एक शर्त के साथ।
brand-term-progress = आपका रिफ़ंड कहाँ पहुँचा, यह आप कभी भी देख सकते हैं।
brand-about = { $brand } के बारे में
brand-shops = आधिकारिक दुकानें
brand-since = कब से
brand-languages = हमारी भाषाएँ
contact-website = वेबसाइट
contact-email = ईमेल
contact-phone = फ़ोन
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = समय
problem-brand-unknown = हम इस ब्रांड को नहीं पहचानते। कृपया अपने कार्ड का कोड दोबारा स्कैन करें।
