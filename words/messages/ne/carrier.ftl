### Lines and their carriers.

problem-carrier-none = यो ब्रान्डका लागि कुनै सेवा प्रदायक राखिएको छैन, त्यसैले लाइनबारे कसैलाई सोध्न मिल्दैन।
problem-carrier-not-answering = सेवा प्रदायकले अहिले जवाफ दिएको छैन। केही मिनेटमा फेरि प्रयास गर्नुहोस्।
problem-carrier-refused = सेवा प्रदायकले यो परिवर्तन मानेन ({ $reason })।
problem-line-unknown = सेवा प्रदायकले यो लाइन चिन्दैन।
problem-change-key = यो परिवर्तनको कुञ्जी छैन, धेरै लामो छ, वा अर्कै परिवर्तनको हो।
problem-sandbox-none = यो ब्रान्डका लाइन साँच्चैका हुन्: यहाँ केही अन वा अफ गर्न मिल्दैन।
problem-payment-link-unknown = यो भुक्तानी लिङ्क छैन।

audit-line-activate = लाइन खोले
audit-line-suspend = लाइन रोके
audit-line-resume = लाइन फेरि चलाए
audit-line-roaming = लाइनको रोमिङ बदले
audit-line-refuel = लाइनमा डेटा थपे
audit-line-refresh = लाइन नेटवर्कमा फेरि दर्ता गरे
audit-line-move-data = लाइनबीच डेटा सारे
audit-line-replace-profile = लाइनको प्रोफाइल फेरे
audit-line-request-payment = बिल तिर्न अनुरोध गरे
audit-sandbox-set-up = डेमो लाइन राखे
audit-sandbox-switch = डेमो लाइनको समस्या अन वा अफ गरे
audit-sandbox-paid = डेमो बिल तिरियो

problem-fault-unknown = यस्तो समस्या छैन। API को पृष्ठमा भएका समस्याको सूची छ।
problem-bill-amount = रकम शून्यभन्दा माथिको पूर्ण सङ्ख्या (सानो एकाइमा) र मुद्राका तीन अक्षर हुनुपर्छ।
import-carrier-unknown = यो नामको सेवा प्रदायक राखिएको छैन।

## The console's pages of carriers and lines.

console-carriers = सेवा प्रदायकहरू
console-carriers-state = यहाँ राखिएका सेवा प्रदायक
console-carrier = सेवा प्रदायक
console-line = लाइन
console-line-or-order = कार्ड नम्बर, यसका अन्तिम चार अङ्क, वा अर्डर नम्बर
carrier-kind = प्रकार
carrier-played = स्यान्डबक्स: केही पनि साँच्चैको होइन
carrier-real = साँच्चैका लाइन, HTTPS मार्फत
carrier-brands = ब्रान्डहरू
carrier-state = अवस्था
carrier-ready = जवाफ दिँदै
carrier-breaker-closed = जवाफ दिँदै
carrier-breaker-open = केही बेर नछोइने
carrier-breaker-trial = एउटा कल जाँचिँदै
carrier-failures =
    { $count ->
        [one] पछिल्लो { $count } कलको जवाफ आएन।
       *[other] पछिल्ला { $count } कलको जवाफ आएन।
    }
carrier-rests-until = जवाफ दिएको छैन। अर्को प्रयास { $time } मा।
carrier-state-hint = लगातार पाँच पटक जवाफ नदिने सेवा प्रदायकलाई केही बेर छोडिन्छ, ताकि कसैले पर्खनु नपरोस्। यो यस सर्भरले देखेको अवस्था हो।
carrier-nobody = कुनै सेवा प्रदायक राखिएको छैन। कसरी राख्ने सेटिङ फाइलमा छ।

line-plan = प्याकेज
line-used = { $used } चल्यो
line-used-of = { $limit } मध्ये { $used } चल्यो
line-yes = छ
line-no = छैन
line-roaming = रोमिङको अनुमति
line-speed = गति
line-throttled = घटाइएको
line-slows-at-limit = पूरा, सीमा पुगेपछि ढिलो
line-stops-at-limit = पूरा, सीमा पुगेपछि रोकिन्छ
line-contract-end = म्याद
line-network = नेटवर्क
line-no-network = दर्ता भएको छैन
line-apn = एक्सेस पोइन्ट (APN)
line-registration = नेटवर्क दर्ता
line-registration-stuck = अड्कियो, रिफ्रेस गर्नुपर्छ
line-profile = प्रोफाइल
line-profile-defective = बिग्रियो, फेर्नुपर्छ
line-bills = बिलहरू
line-bill-paid = तिरियो
line-bill-open = बाँकी
line-bill-overdue = म्याद नाघेको
line-payment-asked = ग्राहकलाई तिर्न भनियो:
line-payment-page = भुक्तानी पृष्ठ
line-ask-carrier = सेवा प्रदायकलाई भन्नुहोस्
line-asked = अहिलेसम्म भनिएको
line-faults = समस्याहरू
line-faults-hint = यो स्यान्डबक्स लाइन हो। कुनै समस्या अन गर्नुहोस्, सेवा प्रदायकले साँच्चै त्यस्तै भएजस्तो गर्छ।

line-status-pending = सक्रिय भएको छैन
line-status-active = सक्रिय
line-status-suspended = रोकिएको
line-status-ended = सकिएको
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = बिलको म्याद नाघ्यो
line-reason-contract-ended = सम्झौता सकियो
line-reason-lost = हराएको खबर आयो
line-reason-paused = अनुरोधमा रोकिएको
line-reason-other = सेवा प्रदायकलाई मात्र थाहा छ

line-fault-not-activated = सक्रिय भएको छैन
line-fault-overdue-bill = बिलको म्याद नाघेर रोकिएको
line-fault-contract-ended = सम्झौता सकियो
line-fault-lost = हराएको खबर आयो
line-fault-paused = अनुरोधमा रोकिएको
line-fault-roaming-off = लाइनमा रोमिङ अफ
line-fault-used-up = डेटा सकियो
line-fault-throttled = उचित प्रयोग सीमापछि गति घटाइएको
line-fault-apn-changed = एक्सेस पोइन्ट (APN) बदलियो
line-fault-registration-stuck = नेटवर्क दर्ता अड्कियो
line-fault-profile-defective = प्रोफाइल बिग्रियो
line-fault-mainland-network = मुख्यभूमि चीनको नेटवर्कमा
line-fault-carrier-slow = सेवा प्रदायकले ढिलो जवाफ दिन्छ
line-fault-carrier-silent = सेवा प्रदायकले जवाफ दिँदैन

line-wish-activate = सक्रिय गर्ने
line-wish-suspend = रोक्ने
line-wish-resume = फेरि चलाउने
line-wish-roaming = रोमिङ
line-wish-refuel = डेटा थप्ने
line-wish-refresh = नेटवर्क दर्ता रिफ्रेस
line-wish-move-data = डेटा सार्ने
line-wish-replace-profile = प्रोफाइल फेर्ने
line-wish-request-payment = भुक्तानी माग्ने
line-wish-unanswered = जवाफ आएन। भइसकेको पनि हुन सक्छ।

line-do-activate = सक्रिय गर्नुहोस्
line-do-suspend = रोक्नुहोस्
line-do-resume = फेरि चलाउनुहोस्
line-do-roaming-on = रोमिङ अन गर्नुहोस्
line-do-roaming-off = रोमिङ अफ गर्नुहोस्
line-do-refresh = नेटवर्क दर्ता रिफ्रेस गर्नुहोस्
line-do-replace-profile = प्रोफाइल फेर्नुहोस्
line-do-request-payment = { $amount } को भुक्तानी माग्नुहोस्
line-do-refuel = { $price } मा { $data } थप्नुहोस्

## Why a carrier refuses.

carrier-refusal-bill-open = एउटा बिल तिर्न बाँकी छ।
carrier-refusal-reported-lost = कार्ड हराएको खबर आएको छ। कर्मचारीले मात्र खोल्न सक्छन्।
carrier-refusal-contract-ended = सम्झौता सकियो।
carrier-refusal-line-suspended = लाइन रोकिएको छ।
carrier-refusal-offer-unknown = यो अफर अब छैन।
carrier-refusal-no-limit = लाइनमा डेटाको सीमा छैन।
carrier-refusal-bill-unknown = यस्तो बिल छैन।
carrier-refusal-bill-paid = बिल पहिल्यै तिरिसकिएको छ।
carrier-refusal-card-is-physical = प्लास्टिक कार्डमा डाउनलोड गर्ने प्रोफाइल हुँदैन। कार्ड नै साट्नुपर्छ।
carrier-refusal-data-too-little = लाइनमा त्यति डेटा बाँकी छैन।
carrier-refusal-data-by-day = दिनको हिसाबले गनिने डेटा सार्न मिल्दैन।
carrier-refusal-line-unknown = सेवा प्रदायकले यो लाइन चिन्दैन।
carrier-refusal-key-reused = यो अनुरोध पहिले अर्कै कुराका लागि पठाइएको थियो।

## Where a holder pays a bill, in play.

pay-title = बिल तिर्नुहोस्
pay-played = यो डेमो हो: साँच्चै पैसा चल्दैन।
pay-card = अन्त्यमा { $digits } भएको कार्डका लागि
pay-now = { $amount } तिर्नुहोस्
pay-paid = तिरियो। धन्यवाद।
pay-back = { $brand } मा फर्कनुहोस्
