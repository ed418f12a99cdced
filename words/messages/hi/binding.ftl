### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = रजिस्ट्रेशन
registration-open = रजिस्टर करें
registration-heading = असली नाम से रजिस्ट्रेशन
registration-state-not-needed = ज़रूरत नहीं
registration-state-open = अभी रजिस्टर नहीं
registration-state-code-sent = कोड भेजा गया
registration-state-documents-in = मिल गया
registration-state-in-review = जाँच हो रही है
registration-state-registered = रजिस्टर हो गया
registration-state-rejected = कुछ कमी है
registration-state-expired = समय बीत गया
registration-state-deregistered = खत्म
registration-lead-not-needed = इस कार्ड को रजिस्ट्रेशन नहीं चाहिए। आपको कुछ नहीं करना है।
registration-lead-open = इस्तेमाल से पहले इस कार्ड का रजिस्ट्रेशन ज़रूरी है।
registration-lead-code-sent = आपके नए नंबर पर कोड भेजा जा रहा है। आप चाहें तो रजिस्ट्रेशन अभी भी कर सकते हैं।
registration-lead-documents-in = हमें सब कुछ मिल गया है। हमारी टीम इसे जाँचेगी, आम तौर पर 24 घंटे के अंदर। होते ही हम आपको बताएँगे।
registration-lead-in-review = हमारी टीम अभी जाँच कर रही है। होते ही हम आपको बताएँगे।
registration-lead-registered = हो गया। आप यह कार्ड इस्तेमाल कर सकते हैं।
registration-lead-rejected = हम इसे अभी स्वीकार नहीं कर सके। आपको यह देना होगा:
registration-lead-expired = इस रजिस्ट्रेशन का समय बीत गया है। आप अभी दोबारा शुरू कर सकते हैं।
registration-lead-deregistered = इस कार्ड का रजिस्ट्रेशन खत्म हो गया है। आप इसे दोबारा रजिस्टर कर सकते हैं।
registration-bring-photo-unclear = फ़ोटो पढ़ने में नहीं आ रही। दोबारा लें: पूरा दस्तावेज़, साफ़ फ़ोकस में, बिना चमक के।
registration-bring-name-differs = नाम दस्तावेज़ से मेल नहीं खाता। कृपया ठीक वैसे ही लिखें जैसे दस्तावेज़ में छपा है।
registration-bring-number-differs = नंबर दस्तावेज़ से मेल नहीं खाता। कृपया जाँचकर दोबारा भेजें।
registration-bring-document-expired = इस दस्तावेज़ की वैधता खत्म हो चुकी है। कृपया कोई वैध दस्तावेज़ दें।
registration-bring-document-kind = हम इस तरह का दस्तावेज़ नहीं ले सकते। कृपया हांगकांग पहचान पत्र, पासपोर्ट या यात्रा दस्तावेज़ दें।
registration-bring-adult-missing = नाबालिग के लिए किसी वयस्क की जानकारी और उनके दस्तावेज़ की फ़ोटो भी जोड़ें।
registration-bring-company-differs = कंपनी की जानकारी उसके बिज़नेस रजिस्ट्रेशन से मेल नहीं खाती। कृपया जाँचें और प्रमाणपत्र की फ़ोटो जोड़ें।
registration-due = कृपया { $when } तक कर लें।
registration-why = यह क्यों माँगा जाता है
registration-why-text = हांगकांग में हर SIM कार्ड को नाम और दस्तावेज़ के साथ रजिस्टर करना ज़रूरी है ({ $law })। बिना रजिस्ट्रेशन वाला कार्ड इस्तेमाल नहीं हो सकता।
registration-caps = एक व्यक्ति ज़्यादा से ज़्यादा { $person } कार्ड रजिस्टर कर सकता है, एक कंपनी { $company }।
registration-safe = आप जो भेजते हैं वह एन्क्रिप्ट होता है। उसे सिर्फ़ जाँचने वाले लोग देखते हैं, और ज़रूरत खत्म होने पर मिटा दिया जाता है।
registration-kind = किसके लिए
registration-kind-person = व्यक्ति के लिए
registration-kind-company = कंपनी के लिए
registration-for-person = व्यक्ति
registration-for-minor = नाबालिग, वयस्क के साथ
registration-for-company = कंपनी
registration-company-name = कंपनी का नाम
registration-company-number = बिज़नेस रजिस्ट्रेशन नंबर
registration-company-hint = नीचे कंपनी के ज़िम्मेदार व्यक्ति की जानकारी दें।
registration-name = पूरा नाम
registration-name-hint = ठीक वैसा जैसा दस्तावेज़ में है।
registration-born = जन्म तिथि
registration-document = दस्तावेज़
registration-number = दस्तावेज़ नंबर
registration-place = जारी करने वाला देश या क्षेत्र (दो अक्षर)
registration-place-hint = जैसे PH, ID, IN या CN। हांगकांग पहचान पत्र के लिए ज़रूरी नहीं।
registration-photo = दस्तावेज़ की फ़ोटो
registration-photo-hint = आपकी फ़ोटो और नाम वाला पेज: चारों कोने दिखें, फ़ोकस साफ़ हो, चमक न हो। JPEG, PNG या WebP, 12 MB तक।
registration-minor = व्यक्ति की उम्र { $years } साल से कम है
registration-adult-name = वयस्क का पूरा नाम
registration-adult-agrees = मैं माता-पिता, अभिभावक या कोई दूसरा उपयुक्त वयस्क हूँ और इस रजिस्ट्रेशन से सहमत हूँ।
registration-photo-2 = दूसरी फ़ोटो
registration-photo-2-hint = सिर्फ़ कंपनी (उसका बिज़नेस रजिस्ट्रेशन) या नाबालिग (वयस्क का दस्तावेज़) के लिए।
registration-send = जाँच के लिए भेजें
registration-help = कोई सवाल है, या सही दस्तावेज़ नहीं है?
document-hkid = हांगकांग पहचान पत्र
document-passport = पासपोर्ट
document-travel-document = यात्रा दस्तावेज़ या परमिट
document-business-registration = बिज़नेस रजिस्ट्रेशन

## The number or address of a card

binding-title = इस कार्ड का नंबर या ईमेल
binding-heading = इस कार्ड का नंबर या ईमेल
binding-lead = इस कार्ड के कोड और सूचनाएँ यहीं जाती हैं। इसे बदलने के लिए पुराने और नए, दोनों की पुष्टि करें।
binding-now = अभी: { $contact }
binding-change = बदलें
binding-new = नया फ़ोन नंबर या ईमेल
binding-hint = देश कोड के साथ फ़ोन नंबर, जैसे +852।
binding-send = कोड भेजें
binding-code-for = { $contact } पर भेजा गया कोड
binding-codes-hint = हर कोड 6 अंकों का है और 10 मिनट तक चलता है। जो कोड पहले सही डाल चुके हैं, उसे दोबारा डालने की ज़रूरत नहीं।
binding-lost = पुराना नंबर अब नहीं है?

## Registrations at the desk

console-registrations = रजिस्ट्रेशन
console-registration = रजिस्ट्रेशन
console-due = आखिरी तारीख
registration-brought = क्या दिया गया
registration-brought-at = कब दिया गया
registration-hidden = आपकी भूमिका में लोगों के दिए दस्तावेज़ नहीं दिखते।
registration-nothing = यहाँ कुछ नहीं है, या मिटा दिया गया है।
registration-photo-alt = दस्तावेज़ की फ़ोटो
registration-audited = इसे देखना गतिविधि लॉग में दर्ज होता है।
registration-refused-for = इनकार का कारण
registration-decided = फ़ैसला हुआ
registration-erased-on = मिटाने की तारीख
registration-approve = मंज़ूर करें
registration-approve-sure = नाम, नंबर और फ़ोटो आपस में मेल खाते हैं, और दस्तावेज़ वैध है।
registration-reject = नामंज़ूर करें
registration-deregister = रजिस्ट्रेशन खत्म करें
registration-deregister-sure = उसके बाद कार्ड इस्तेमाल नहीं हो सकेगा।
registration-reason-photo-unclear = फ़ोटो पढ़ी नहीं जा सकती
registration-reason-name-differs = नाम दस्तावेज़ से अलग है
registration-reason-number-differs = नंबर दस्तावेज़ से अलग है
registration-reason-document-expired = दस्तावेज़ अब वैध नहीं
registration-reason-document-kind = इस तरह का दस्तावेज़ मान्य नहीं
registration-reason-adult-missing = वयस्क की सहमति नहीं है
registration-reason-company-differs = कंपनी की जानकारी अलग है

## Notices

notice-registration-done-subject = { $brand }: आपका कार्ड रजिस्टर हो गया
notice-registration-done-body = आपका कार्ड रजिस्टर हो गया है और इस्तेमाल हो सकता है: { $link }
notice-registration-refused-subject = { $brand }: आपके रजिस्ट्रेशन में कुछ कमी है
notice-registration-refused-body = हम आपका रजिस्ट्रेशन अभी स्वीकार नहीं कर सके। देखें कि क्या देना है: { $link }

## Problems and the activity log

problem-binding-contact = कृपया ईमेल पता या देश कोड के साथ फ़ोन नंबर लिखें।
problem-binding-same = कार्ड में यह पहले से है।
problem-registration-closed = रजिस्ट्रेशन अभी यहाँ उपलब्ध नहीं है। कृपया हमें लिखें।
problem-registration-unknown = यह रजिस्ट्रेशन नहीं मिला।
problem-registration-not-needed = इस कार्ड को रजिस्ट्रेशन नहीं चाहिए।
problem-registration-not-now = रजिस्ट्रेशन की मौजूदा स्थिति में यह नहीं हो सकता। दोबारा देख लें।
problem-registration-changed = इस बीच किसी और ने इसे बदल दिया है। दोबारा देख लें।
problem-registration-other = यह कार्ड पहले किसी और ने रजिस्टर किया था। कृपया हमें लिखें।
problem-registration-cap = इस दस्तावेज़ से { $cap } कार्ड पहले ही रजिस्टर हैं। इससे ज़्यादा की अनुमति नहीं है।
problem-registration-name = कृपया नाम वैसे ही लिखें जैसे दस्तावेज़ में है।
problem-registration-born = कृपया सही जन्म तिथि दें।
problem-registration-responsible-adult = कंपनी का ज़िम्मेदार व्यक्ति वयस्क होना चाहिए।
problem-registration-document = इस तरह का दस्तावेज़ यहाँ नहीं चलेगा।
problem-registration-hkid = इस पहचान पत्र नंबर में टाइपिंग की गलती है। यह A123456(3) जैसा होता है।
problem-registration-number = दस्तावेज़ नंबर में 5 से 15 अक्षर और अंक होते हैं।
problem-registration-business = बिज़नेस रजिस्ट्रेशन नंबर 8 अंकों से शुरू होता है।
problem-registration-place = कृपया दस्तावेज़ जारी करने वाली जगह के दो अक्षर दें, जैसे PH।
problem-registration-photo = कृपया यह फ़ोटो जोड़ें।
problem-registration-adult-needed = नाबालिग के लिए किसी वयस्क को अपनी जानकारी देनी और सहमति देनी होगी।
problem-registration-adult-young = वयस्क की उम्र कम से कम 18 साल होनी चाहिए।
audit-card-bind = कार्ड का संपर्क बदला
audit-registration-bring = रजिस्ट्रेशन के लिए दस्तावेज़ दिए
audit-registration-view = रजिस्ट्रेशन की जानकारी देखी
audit-registration-view-photo = रजिस्ट्रेशन की फ़ोटो देखी
audit-registration-approve = रजिस्ट्रेशन मंज़ूर किया
audit-registration-reject = रजिस्ट्रेशन नामंज़ूर किया
audit-registration-deregister = रजिस्ट्रेशन खत्म किया
audit-registration-expire = रजिस्ट्रेशन का समय बीत गया
audit-registration-erase = रजिस्ट्रेशन के दस्तावेज़ मिटाए
