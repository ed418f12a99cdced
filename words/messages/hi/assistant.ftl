### The assistant: what it understands, and what it asks back.

problem-text-missing = कुछ लिखें।
api-right-none = कोई नहीं: इसे कोई भी कॉल कर सकता है

## What somebody may have meant, as they would tap it.

intent-activate = मेरा कार्ड या eSIM चालू करना
intent-apn = APN सेटिंग
intent-bind_number = मेरा फ़ोन नंबर जोड़ना या बदलना
intent-real_name = असली नाम से रजिस्ट्रेशन
intent-no_service = बिल्कुल सिग्नल नहीं
intent-no_data = सिग्नल है, पर इंटरनेट नहीं
intent-slow_data = इंटरनेट धीमा या रुक-रुककर
intent-wrong_network = गलत नेटवर्क से जुड़ गया
intent-hotspot = इंटरनेट शेयर करना (हॉटस्पॉट)
intent-sms_mms = SMS या फ़ोटो वाले मैसेज
intent-calls = वॉइस कॉल
intent-roaming_on = रोमिंग चालू या बंद करना
intent-switch_network = दूसरा नेटवर्क चुनना
intent-balance = मेरा कितना बाकी है?
intent-usage_dispute = डेटा या शुल्क जो मेरा नहीं लगता
intent-topup = और डेटा या दिन खरीदना
intent-upgrade_plan = बड़ा प्लान लेना
intent-change_plan = दूसरा प्लान लेना
intent-gift_data = किसी को डेटा देना
intent-share_family = परिवार या ग्रुप के साथ डेटा बाँटना
intent-extend_validity = कार्ड की वैधता बढ़ाना
intent-refund_unused = रिफ़ंड (इस्तेमाल नहीं किया)
intent-refund_fault = रिफ़ंड (काम नहीं किया)
intent-return_card = कार्ड वापस भेजना
intent-exchange_card = कार्ड बदलवाना
intent-refund_status = मेरा रिफ़ंड कहाँ है?
intent-lost_card = कार्ड खो गया या चोरी हो गया
intent-damaged_card = कार्ड टूटा या खराब है
intent-delivery = मेरा ऑर्डर कहाँ है?
intent-esim_install = eSIM इंस्टॉल करना
intent-esim_qr_again = eSIM का QR कोड दोबारा चाहिए
intent-esim_transfer = eSIM नए फ़ोन में ले जाना
intent-device_compat = क्या यह मेरे फ़ोन में चलेगा?
intent-coverage_where = यह कहाँ-कहाँ चलेगा?
intent-network_status = क्या अभी नेटवर्क ठप है?
intent-maintenance = नेटवर्क पर तय काम
intent-invoice = रसीद या इनवॉइस
intent-payment_failed = पेमेंट में दिक्कत
intent-auto_renew = अपने आप रिन्यू होना
intent-genuine = क्या मेरा कार्ड असली है?
intent-official_channels = आधिकारिक दुकानें और संपर्क
intent-brand_terms = नियम और शर्तें
intent-human = एजेंट से बात करना
intent-complaint = शिकायत करना
intent-feedback = तारीफ़ या सुझाव
intent-greeting = बस नमस्ते कहना
intent-thanks = धन्यवाद, काम हो गया
intent-out_of_scope = कुछ और
