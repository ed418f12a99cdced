### Lines and their carriers.

problem-carrier-none = इस ब्रांड के लिए कोई ऑपरेटर सेट नहीं है, इसलिए लाइन के बारे में किसी से पूछा नहीं जा सकता।
problem-carrier-not-answering = ऑपरेटर से अभी जवाब नहीं मिल रहा। कुछ मिनट बाद फिर कोशिश करें।
problem-carrier-refused = ऑपरेटर ने इस बदलाव से इनकार किया ({ $reason })।
problem-line-unknown = ऑपरेटर इस लाइन को नहीं पहचानता।
problem-change-key = इस बदलाव की कुंजी नहीं है, बहुत लंबी है, या किसी और बदलाव की है।
problem-sandbox-none = इस ब्रांड की लाइनें असली हैं: यहाँ कुछ चालू या बंद नहीं किया जा सकता।
problem-payment-link-unknown = यह पेमेंट लिंक मौजूद नहीं है।

audit-line-activate = लाइन खोली
audit-line-suspend = लाइन रोकी
audit-line-resume = लाइन फिर चालू की
audit-line-roaming = लाइन की रोमिंग बदली
audit-line-refuel = लाइन में डेटा जोड़ा
audit-line-refresh = लाइन को नेटवर्क पर फिर से दर्ज किया
audit-line-move-data = लाइनों के बीच डेटा भेजा
audit-line-replace-profile = लाइन की प्रोफ़ाइल बदली
audit-line-request-payment = बिल का पेमेंट माँगा
audit-sandbox-set-up = डेमो लाइन बनाई
audit-sandbox-switch = डेमो लाइन की खराबी चालू या बंद की
audit-sandbox-paid = डेमो बिल का पेमेंट हुआ

problem-fault-unknown = ऐसी कोई खराबी नहीं है। मौजूद खराबियाँ API पेज पर हैं।
problem-bill-amount = राशि में शून्य से ज़्यादा पूरी छोटी इकाइयाँ और मुद्रा के तीन अक्षर होते हैं।
import-carrier-unknown = इस नाम का कोई ऑपरेटर सेट नहीं है।

## The console's pages of carriers and lines.

console-carriers = ऑपरेटर
console-carriers-state = यहाँ सेट किए गए ऑपरेटर
console-carrier = ऑपरेटर
console-line = लाइन
console-line-or-order = कार्ड नंबर, उसके आखिरी चार अंक, या ऑर्डर नंबर
carrier-kind = प्रकार
carrier-played = सैंडबॉक्स: कुछ भी असली नहीं
carrier-real = असली लाइनें, HTTPS पर
carrier-brands = ब्रांड
carrier-state = स्थिति
carrier-ready = जवाब दे रहा है
carrier-breaker-closed = जवाब दे रहा है
carrier-breaker-open = कुछ देर छोड़ा गया
carrier-breaker-trial = एक कॉल आज़मा रहे हैं
carrier-failures = { $count ->
    [one] पिछली कॉल का जवाब नहीं आया।
   *[other] पिछली { $count } कॉल का जवाब नहीं आया।
}
carrier-rests-until = जवाब नहीं मिल रहा। अगली कोशिश { $time } पर होगी।
carrier-state-hint = जो ऑपरेटर लगातार पाँच बार जवाब नहीं देता, उसे कुछ देर छोड़ दिया जाता है, ताकि किसी को उसका इंतज़ार न करना पड़े। यह इस सर्वर की नज़र से है।
carrier-nobody = कोई ऑपरेटर सेट नहीं है। तरीका सेटिंग फ़ाइल में है।

line-plan = प्लान
line-used = { $used } इस्तेमाल
line-used-of = { $limit } में से { $used } इस्तेमाल
line-yes = हाँ
line-no = नहीं
line-roaming = रोमिंग की अनुमति
line-speed = स्पीड
line-throttled = धीमी की गई
line-slows-at-limit = पूरी, सीमा पर धीमी
line-stops-at-limit = पूरी, सीमा पर बंद
line-contract-end = वैधता कब तक
line-network = नेटवर्क
line-no-network = नेटवर्क पर दर्ज नहीं
line-apn = एक्सेस पॉइंट (APN)
line-registration = नेटवर्क पर दर्ज
line-registration-stuck = अटका है, रीफ़्रेश चाहिए
line-profile = प्रोफ़ाइल
line-profile-defective = खराब है, बदलनी होगी
line-bills = बिल
line-bill-paid = चुकाया
line-bill-open = बाकी
line-bill-overdue = समय निकल गया
line-payment-asked = कार्डधारक से पेमेंट माँगा गया:
line-payment-page = पेमेंट पेज
line-ask-carrier = ऑपरेटर से कराएँ
line-asked = अब तक क्या कराया गया
line-faults = खराबियाँ
line-faults-hint = यह सैंडबॉक्स लाइन है। कोई खराबी चालू करें, तो ऑपरेटर वैसा ही बर्ताव करेगा।

line-status-pending = चालू नहीं की गई
line-status-active = चालू
line-status-suspended = रोकी गई
line-status-ended = खत्म
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = बिल का समय निकल गया
line-reason-contract-ended = अनुबंध खत्म
line-reason-lost = खोने की सूचना
line-reason-paused = अनुरोध पर रोकी गई
line-reason-other = सिर्फ़ ऑपरेटर को पता है

line-fault-not-activated = चालू नहीं की गई
line-fault-overdue-bill = बकाया बिल के कारण रोकी गई
line-fault-contract-ended = अनुबंध खत्म
line-fault-lost = खोने की सूचना
line-fault-paused = अनुरोध पर रोकी गई
line-fault-roaming-off = लाइन पर रोमिंग बंद
line-fault-used-up = डेटा खत्म
line-fault-throttled = उचित उपयोग सीमा के बाद धीमी
line-fault-apn-changed = एक्सेस पॉइंट (APN) बदल गया
line-fault-registration-stuck = नेटवर्क पर दर्ज होना अटका
line-fault-profile-defective = प्रोफ़ाइल खराब
line-fault-mainland-network = मुख्यभूमि चीन के नेटवर्क पर
line-fault-carrier-slow = ऑपरेटर धीरे जवाब देता है
line-fault-carrier-silent = ऑपरेटर जवाब नहीं देता

line-wish-activate = चालू करना
line-wish-suspend = रोकना
line-wish-resume = फिर चालू करना
line-wish-roaming = रोमिंग
line-wish-refuel = डेटा जोड़ना
line-wish-refresh = नेटवर्क रीफ़्रेश
line-wish-move-data = डेटा भेजना
line-wish-replace-profile = प्रोफ़ाइल बदलना
line-wish-request-payment = पेमेंट माँगना
line-wish-unanswered = जवाब नहीं आया। हो सकता है काम हो गया हो।

line-do-activate = चालू करें
line-do-suspend = रोकें
line-do-resume = फिर चालू करें
line-do-roaming-on = रोमिंग चालू करें
line-do-roaming-off = रोमिंग बंद करें
line-do-refresh = नेटवर्क रीफ़्रेश करें
line-do-replace-profile = प्रोफ़ाइल बदलें
line-do-request-payment = { $amount } का पेमेंट माँगें
line-do-refuel = { $price } में { $data } जोड़ें

## Why a carrier refuses.

carrier-refusal-bill-open = एक बिल अभी बाकी है।
carrier-refusal-reported-lost = कार्ड खोने की सूचना दी गई थी। इसे सिर्फ़ एजेंट ही खोल सकते हैं।
carrier-refusal-contract-ended = अनुबंध खत्म हो चुका है।
carrier-refusal-line-suspended = लाइन रोकी गई है।
carrier-refusal-offer-unknown = यह ऑफ़र अब मौजूद नहीं है।
carrier-refusal-no-limit = लाइन पर डेटा की कोई सीमा नहीं है।
carrier-refusal-bill-unknown = ऐसा कोई बिल नहीं है।
carrier-refusal-bill-paid = बिल पहले ही चुकाया जा चुका है।
carrier-refusal-card-is-physical = प्लास्टिक कार्ड में डाउनलोड करने वाली प्रोफ़ाइल नहीं होती। उसे बदलना होगा।
carrier-refusal-data-too-little = लाइन में इतना डेटा बाकी नहीं है।
carrier-refusal-data-by-day = रोज़ गिना जाने वाला डेटा भेजा नहीं जा सकता।
carrier-refusal-line-unknown = ऑपरेटर इस लाइन को नहीं पहचानता।
carrier-refusal-key-reused = यही अनुरोध पहले किसी और काम के लिए भेजा गया था।

## Where a holder pays a bill, in play.

pay-title = बिल चुकाएँ
pay-played = यह डेमो है: असली पैसे नहीं कटते।
pay-card = कार्ड, जिसके आखिरी अंक { $digits } हैं
pay-now = { $amount } चुकाएँ
pay-paid = पेमेंट हो गया। धन्यवाद।
pay-back = { $brand } पर वापस जाएँ
