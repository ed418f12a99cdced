### What the assistant says in a conversation, and what the desk sees of it.

assistant-name = { $brand } असिस्टेंट (ऑटोमैटिक)
assistant-hello = नमस्ते! मैं { $brand } का असिस्टेंट हूँ। बताएँ, क्या काम नहीं कर रहा या आप क्या जानना चाहते हैं। आप कभी भी एजेंट से बात कर सकते हैं।
assistant-thanks = कोई बात नहीं! और कुछ चाहिए हो, तो कभी भी लिखें।
assistant-feedback = बताने के लिए धन्यवाद। यह बात { $brand } की टीम तक पहुँचा दी गई है।
assistant-person = एजेंट से बात करें
assistant-lead = हमारा असिस्टेंट तुरंत जवाब देता है, एजेंट आम तौर पर { $minutes } मिनट के अंदर।
assistant-pass-asked = अब हमारा एजेंट आपकी मदद करेगा। जवाब आम तौर पर { $minutes } मिनट के अंदर आता है। आप यह पेज बंद कर सकते हैं; जवाब आपको यहीं मिलेगा।
assistant-pass-unknown = मुझे आपकी बात ठीक से समझ नहीं आई, इसलिए अब हमारा एजेंट मदद करेगा। जवाब आम तौर पर { $minutes } मिनट के अंदर आता है।
assistant-pass-look = इसे हमारे एजेंट को देखना होगा, अब वही आगे मदद करेगा। जवाब आम तौर पर { $minutes } मिनट के अंदर आता है।
assistant-pass-complaint = आपको परेशानी हुई, इसका हमें खेद है। हमारा एजेंट आपकी शिकायत पढ़कर यहीं जवाब देगा, आम तौर पर { $minutes } मिनट के अंदर। आपका लिखा हुआ सब कुछ इसके साथ सुरक्षित है।
assistant-hours = एजेंट जवाब देते हैं: { $hours }।
assistant-scope = मैं आपके { $brand } कार्ड में मदद कर सकता हूँ: इंटरनेट चलाना, बचा डेटा, eSIM, रिफ़ंड। बाकी बातों की मुझे जानकारी नहीं है।
assistant-unclear = क्या आप इनमें से कुछ पूछ रहे हैं?
assistant-else = कुछ और
assistant-fix = चलिए, एक-एक कदम करके साथ में गड़बड़ी ढूँढते हैं। करीब एक मिनट लगेगा।
assistant-fix-go = गड़बड़ी ढूँढें
assistant-read = पढ़ें: { $title }
assistant-in-language = यह जवाब अभी आपकी भाषा में नहीं लिखा गया है। यह { $language } में है:
assistant-prove = यह देखने के लिए पहले पुष्टि करें कि कार्ड आपका है। हम आपको एक कोड भेजेंगे।
assistant-prove-go = पुष्टि करें कि कार्ड मेरा है
assistant-no-cards = आपके नाम पर कोई कार्ड नहीं मिला। अगर आपने खरीदा है, तो पुष्टि करें कि वह आपका है।
assistant-pack = { $product }, कार्ड के आखिरी अंक { $last4 }: { $total } में से { $left } बाकी।
assistant-daily = { $product }, कार्ड के आखिरी अंक { $last4 }: अनलिमिटेड डेटा, रोज़ { $amount } पूरी स्पीड पर।
assistant-until = वैधता { $when } तक।
assistant-not-begun =
    { $days ->
        [one] इसका { $days } दिन पहली बार इस्तेमाल से शुरू होगा।
       *[other] इसके { $days } दिन पहली बार इस्तेमाल से शुरू होंगे।
    }
assistant-ended = यह { $when } को खत्म हो गया।
assistant-my-go = मेरे कार्ड
assistant-refund = आप अभी रिफ़ंड माँग सकते हैं। जहाँ हो सके, फ़ैसला कारण के साथ तुरंत मिलता है।
assistant-refund-fault = कार्ड ने काम नहीं किया, इसका हमें खेद है। आप अभी रिफ़ंड माँग सकते हैं। कार्ड की अब भी ज़रूरत हो, तो हम पहले गड़बड़ी भी ढूँढ सकते हैं।
assistant-exchange = आप अभी दूसरा कार्ड माँग सकते हैं। अगर गड़बड़ी कार्ड में नहीं है, तो हम पहले वह ढूँढेंगे।
assistant-return-go = अनुरोध करें: कार्ड के आखिरी अंक { $last4 }
assistant-choose-go = कार्ड चुनें
assistant-case = रिटर्न { $number }: { $state }।
assistant-case-go = रिटर्न { $number } देखें
assistant-no-case = आपके नाम पर अभी कोई रिटर्न नहीं है।
assistant-apn = { $product } का APN { $apn } है। उपयोगकर्ता नाम और पासवर्ड खाली रहते हैं।
event-handed-over = असिस्टेंट ने इसे एजेंट को सौंपा
heard-understood = समझा गया: { $intent }, { $percent } % भरोसा
heard-not = समझ नहीं आया
heard-rightly = डेस्क के अनुसार: { $intent }
heard-correct = असल में किस बारे में
heard-keep = यही रखें
outcome-answered = जवाब दिया
outcome-asked = वापस पूछा
outcome-handed-over = एजेंट को सौंपा
draft-make = जवाब का ड्राफ़्ट बनाएँ
draft-cited = यह ड्राफ़्ट { $model } का है और इन लेखों का हवाला देता है: { $articles }। भेजने से पहले जाँच लें।
draft-uncited = यह ड्राफ़्ट { $model } का है और आपके किसी लेख का हवाला नहीं देता। भेजने से पहले हर शब्द जाँच लें।
audit-assistant-correct = बताया कि मैसेज असल में किस बारे में था
audit-assistant-draft = जवाब का ड्राफ़्ट बनवाया
problem-intent-unknown = ऐसा कोई विषय नहीं है।
problem-draft-off = ड्राफ़्ट बनाने की कोई सेवा सेट नहीं है।
problem-draft-failed = ड्राफ़्ट बनाने वाली सेवा से जवाब नहीं आया। कृपया जवाब खुद लिखें।
problem-message-unheard = असिस्टेंट ने यह मैसेज नहीं पढ़ा है।
