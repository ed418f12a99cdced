### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = मेरो मन बदलियो
cause-wrong-country = गलत ठाउँको किनेँ
cause-duplicate = दुई पटक किनेँ
cause-locked-phone = मेरो फोन एउटै सेवा प्रदायकमा लक छ
cause-incompatible-phone = मेरो फोनमा चल्दैन
cause-installation = राख्न सकिनँ
cause-network = सिग्नल छैन, वा नेटवर्क चल्दैन
cause-upstream = मोबाइल नेटवर्क नै बिग्रिएको छ
cause-defective-card = कार्ड नै बिग्रिएको छ
cause-not-delivered = कहिल्यै आइपुगेन
cause-lost-card = कार्ड हरायो

## What state a plastic card is in.

condition-sealed = अझै सिल नखोलेको
condition-opened-intact = खोलेको, SIM निकालेको वा कोरिएको छैन
condition-damaged-working = निकालेको, बाङ्गिएको वा कोरिएको, तर चल्छ
condition-damaged = बिग्रिएको र चल्दैन

## How far a card has come into use.

stage-ordered = अर्डर गरिएको
stage-sent = प्राप्त भएको
stage-scanned = QR कोड स्क्यान भएको
stage-installed = राखिएको
stage-activated = सक्रिय भएको
stage-used = चलेको

## What can be shown.

evidence-card-photo = कार्डको फोटो
evidence-screenshot = समस्या देखिने स्क्रिनसट
evidence-receipt = रसिद
evidence-device-model = फोनको कम्पनी र मोडल
evidence-device-number = फोनको IMEI वा EID (*#06# डायल गर्नुहोस्)
evidence-location = कहाँ भयो
evidence-troubleshooting = अहिलेसम्म के-के गरेर हेर्नुभयो
evidence-choice = { $choices } (यीमध्ये एउटा भए पुग्छ)

## What is given.

remedy-refund-full = पूरै पैसा फिर्ता
remedy-refund-unused = नचलाएको जतिको पैसा फिर्ता
remedy-credit-full = पूरा मूल्य बराबर स्टोर क्रेडिट
remedy-credit-unused = नचलाएको जतिको स्टोर क्रेडिट
remedy-replace = नयाँ कार्ड
remedy-resend = उही कोड वा कार्ड फेरि पठाउने
remedy-extend = थप समय
remedy-review = हाम्रो टोलीको एक जनाले निर्णय गर्छन्
destination-original = जसरी तिर्नुभएको थियो त्यसरी नै फिर्ता
destination-store-credit = स्टोर क्रेडिटका रूपमा
outcome-allowed = हुन्छ
outcome-needs-evidence = हुन्छ, तपाईंले केही देखाएपछि
outcome-denied = हुँदैन
outcome-manual-review = कर्मचारीले हेर्छन्
refund-state-created = निर्णय भयो
refund-state-submitted = भुक्तानी सेवालाई पठाइयो
refund-state-unknown = पठाइयो; पुगेको खबर पर्खिँदै
refund-state-pending = भुक्तानी सेवाले काम गर्दैछ
refund-state-succeeded = तिरियो
refund-state-failed = भुक्तानी सेवाले अस्वीकार गर्‍यो
refund-state-action-needed = भुक्तानी सेवालाई हामीबाट केही चाहियो
refund-state-cancelled = रद्द भयो

## How an amount was reckoned.

amount-price = कार्डको मूल्य
amount-unused-by-data = नचलाएको डेटाको
amount-unused-by-days = नचलाएका दिनको
amount-fee = प्रशासनिक शुल्क घटाएर
amount-capped = भुक्तानीबाट बाँकी रकम

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count } महिना
        [business-days] { $count } कार्यदिन
       *[days] { $count } दिन
    }
clause-grant =
    { $remedy ->
        [refund-full] सर्तअनुसार तपाईंले पूरै पैसा फिर्ता पाउनुहुन्छ।
        [refund-unused] सर्तअनुसार नचलाएको जतिको पैसा फिर्ता पाउनुहुन्छ।
        [credit-full] सर्तअनुसार पूरा मूल्य बराबर स्टोर क्रेडिट पाउनुहुन्छ।
        [credit-unused] सर्तअनुसार नचलाएको जतिको स्टोर क्रेडिट पाउनुहुन्छ।
        [replace] सर्तअनुसार तपाईंले नयाँ कार्ड पाउनुहुन्छ।
        [resend] सर्तअनुसार तपाईंलाई फेरि पठाइन्छ।
        [extend] सर्तअनुसार तपाईंले थप समय पाउनुहुन्छ।
       *[review] सर्तले यो कर्मचारीको निर्णयमा छोडेको छ।
    }
clause-window-purchase = किनेदेखिको { $span } { $end } मा सकियो।
clause-window-receipt = प्राप्त गरेदेखिको { $span } { $end } मा सकियो।
clause-window-fault = समस्या आएदेखिको { $span } { $end } मा सकियो।
clause-window-report = तपाईंले पहिलो पटक खबर गरेदेखिको { $span } { $end } मा सकियो।
clause-window-activation = सक्रिय भएदेखिको { $span } { $end } मा सकियो।
clause-usage-unused = डेटा चलिसकेको छ ({ $used }); यो नचलाएको कार्डका लागि मात्र हो।
clause-usage-share = डेटाको { $share } चलिसक्यो; { $most } सम्म मात्र मिल्छ।
clause-usage-bytes = { $used } चलिसक्यो; { $most } सम्म मात्र मिल्छ।
clause-stage = कार्ड पहिल्यै { $stage } छ; यो “{ $latest }” सम्म मात्र मिल्छ।
clause-condition = कार्डको यो अवस्था स्वीकार हुँदैन: { $condition }।
clause-evidence = सर्तअनुसार यो देखाउनुपर्छ: { $what }।
clause-repair = पहिले ठीक गर्न हामीसँग { $days } दिन छ, { $until } सम्म।
clause-discount = यो छुट कोडले किनेको र राखिसकेको हो; सर्तअनुसार मिल्दैन।
clause-reseller = यो बिक्रेताकहाँ किनेको हो, तपाईंको पैसा उसैसँग छ। कृपया त्यहीँ सोध्नुहोस्।
clause-expired = यसको म्याद सकियो।
clause-fully-used = यसमा केही बाँकी छैन।
clause-profile-deleted = प्रोफाइल फोनबाट मेटियो, फेरि राख्न मिल्दैन।
clause-review =
    { $count ->
        [one] हालसालै { $count } पटक रकम फिर्ता भएको छ, त्यसैले पहिले कर्मचारीले हेर्छन्।
       *[other] हालसालै { $count } वा बढी पटक रकम फिर्ता भएको छ, त्यसैले पहिले कर्मचारीले हेर्छन्।
    }
clause-nothing-promised = यो कारणमा सर्तले केही वाचा गरेको छैन।
clause-nothing-left = तिरेको सबै पैसा फिर्ता भइसकेको छ।
clause-engine-error = यसको निर्णय स्वतः हुन सकेन, त्यसैले कर्मचारीले हेर्छन्।
clause-no-measure = कति बाँकी छ स्वतः गन्न सकिएन, त्यसैले कर्मचारीले हेर्छन्।

## What can go wrong.

problem-case-closed = यो फिर्ता अनुरोध पहिल्यै बन्द भइसक्यो।
problem-case-not-decidable = यो फिर्ता अनुरोधको निर्णय अहिले फेरि गर्न मिल्दैन।
problem-case-not-in-review = यो फिर्ता अनुरोध कर्मचारीको निर्णय पर्खिरहेको छैन।
problem-case-nothing-to-fulfil = यो फिर्ता अनुरोधमा पठाउनु पर्ने केही छैन।
problem-condition-required = कार्डको अवस्था छान्नुहोस्।
problem-amount-required = रकम हाल्नुहोस्।
problem-text-too-long = यो धेरै लामो भयो। छोट्याउनुहोस्।
problem-payment-missing = यो अर्डरको भुक्तानी हाम्रो अभिलेखमा छैन। कृपया हामीलाई लेख्नुहोस्।
problem-policy-form = यी सर्त प्रकाशित गर्न मिल्दैन: { $detail }
problem-webhook-refused = यो सन्देशमा भुक्तानी सेवाको हस्ताक्षर छैन।


## Asking.
return-title = कार्ड फिर्ता
return-heading = कारण के हो?
return-lead = दुई प्रश्नको जवाफ दिनुहोस्। निर्णय र कारण तुरुन्तै देख्नुहुन्छ।
return-condition = कार्ड कस्तो अवस्थामा छ?
return-wish = तपाईं के चाहनुहुन्छ?
return-wish-money = पैसा फिर्ता
return-wish-replace = अर्को कार्ड
return-fault-at = पहिलो पटक कहिले चलेन? (ऐच्छिक)
return-device = फोनको कम्पनी र मोडल (ऐच्छिक)
return-words = अरू केही भन्नु छ? (ऐच्छिक)
return-send = निर्णय हेर्नुहोस्
return-terms = किनेको दिनका सर्त लागू हुन्छन्।
condition-unknown = भनिएको छैन

## The case.
case-title = तपाईंको फिर्ता अनुरोध
case-number = फिर्ता नं. { $number }
case-head-needs-evidence = अझै एउटा कुरा, अनि निर्णय हुन्छ
case-head-review = हाम्रा कर्मचारीले हेर्दैछन्
case-head-allowed = तपाईंले { $amount } फिर्ता पाउनुहुन्छ
case-head-approved = तपाईंले { $amount } फिर्ता पाउनुहुन्छ
case-head-paying = { $amount } तपाईंकहाँ आउँदैछ
case-head-payment-trouble = { $amount } मा ढिलाइ भयो, हामी लागिरहेका छौं
case-head-to-fulfil = हुन्छ: { $remedy }
case-head-denied = तपाईंका सर्तअनुसार यो सम्भव छैन
case-head-paid = { $amount } फिर्ता भयो
case-head-fulfilled = पूरा भयो: { $remedy }
case-head-rejected = यसमा हामी सहमत हुन सकेनौं
case-head-withdrawn = तपाईंले यो अनुरोध फिर्ता लिनुभयो
case-lead-needs-evidence = यहाँ लेखिएको कुरा देखाउनुहोस्। निर्णय तुरुन्तै हुन्छ।
case-lead-review = तपाईंको अनुरोध कर्मचारीले हेर्नुपर्छ। निर्णय हुनेबित्तिकै कुराकानीमा लेख्छौं।
case-lead-allowed = पैसा पठाउनुअघि अर्को कर्मचारीले एक पटक जाँच्छन्।
case-lead-approved = अब भुक्तानी सेवालाई सुम्पिन लागेको छ।
case-lead-paying = भुक्तानी सेवासँग पुग्यो। बैंकमा देखिन केही दिन लाग्न सक्छ।
case-lead-payment-trouble = भुक्तानी सेवाले अझै पठाउन सकेन। तपाईंले केही गर्नु पर्दैन; गर्नुपरे हामी लेख्छौं।
case-lead-to-fulfil = हामी तयारी गर्दैछौं र कुराकानीमा लेख्छौं।
case-lead-denied = कारण तल बुँदा-बुँदा गरेर छन्। तपाईंको कुरा फरक छ भने हामीसँग कुरा गर्नुहोस्: कर्मचारीले हेर्छन्।
case-lead-paid = बैंकमा देखिन केही दिन लाग्न सक्छ। आएन भने पहिले आफ्नो बैंकलाई सोध्नुहोस्।
case-lead-credited = यो ब्रान्डमा तपाईंको क्रेडिटमा छ, अर्को अर्डरमा चलाउन सक्नुहुन्छ।
case-lead-fulfilled = केही पुगेन भने हामीसँग कुरा गर्नुहोस्।
case-lead-rejected = थप जान्न चाहनुहुन्छ भने हामीसँग कुरा गर्नुहोस्।
case-lead-withdrawn = सर्तले दिएसम्म फेरि माग्न सक्नुहुन्छ।
case-steps = कहाँ पुग्यो
case-step-asked = अनुरोध गरियो
case-step-decided = निर्णय भयो
case-step-approved = स्वीकृत भयो
case-step-sent = भुक्तानी सेवालाई सुम्पियो
case-step-paid = पैसा फिर्ता भयो
case-step-credited = क्रेडिट दिइयो
case-step-later = बाँकी
case-reasons = किन
case-reckoning = हिसाब कसरी गरियो
case-evidence = तपाईंले देखाएका कुरा
case-refused = स्वीकार भएन
case-missing = यीमध्ये एउटा देखाउनुहोस्:
case-missing-one = यो देखाउनुहोस्: { $what }
case-upload = फोटो वा स्क्रिनसट छान्नुहोस्
case-words = केही शब्दमा
case-show = पठाउनुहोस्
case-withdraw = यो अनुरोध फिर्ता लिनुहोस्
case-withdraw-sure = पछि सर्तले दिएसम्म मात्र फेरि माग्न सक्नुहुन्छ।
case-talk = यसबारे हामीसँग कुरा गर्नुहोस्
case-send-back = कार्ड कहाँ पठाउने
case-terms-version = सर्त { $version }

within-days = { $count } दिन
within-calendar-days = पात्रोको { $count } दिन
within-business-days = { $count } कार्यदिन
within-months = { $count } महिना

## The terms page.
terms-title = सर्तहरू
terms-heading = कार्ड फिर्ता र रकम फिर्ता
terms-lead = यी सर्त आज किनेका कार्डका लागि हुन्। पहिले किन्नुभएको भए त्यस दिनका सर्त लागू हुन्छन्, र हामी स्वतः त्यही लगाउँछौं।
terms-none = यो ब्रान्डले यहाँ आफ्ना सर्त अझै राखेको छैन। हामीसँग कुरा गर्नुहोस्, कर्मचारीले मद्दत गर्छन्।
terms-every = सबैका लागि
terms-for = कहिले: { $causes }
terms-any-cause = जुनसुकै कारण भए पनि
terms-get = तपाईंले पाउने: { $remedies }
terms-fee = { $fee } प्रशासनिक शुल्क काटिन्छ।
terms-accepted = स्वीकार हुने: { $conditions }।
terms-in-brief = { $causes }: { $remedies }। { $limits }

## A clause in the terms.

term-window-purchase = किनेको { $within }भित्र।
term-window-receipt = कार्ड पाएको { $within }भित्र।
term-window-fault = समस्या आएको { $within }भित्र।
term-window-report = पहिलो पटक खबर गरेको { $within }भित्र।
term-window-activation = सक्रिय भएको { $within }भित्र।
term-usage-unused = डेटा बिलकुल नचलाएको भए मात्र।
term-usage-share = डेटाको बढीमा { $most } चलेको भए मात्र।
term-usage-bytes = बढीमा { $most } डेटा चलेको भए मात्र।
term-stage = कार्ड “{ $latest }” भन्दा अगाडि नबढेको भए मात्र।
term-evidence-any = देखाउनुपर्ने: { $kinds }।
term-repair = पहिले { $days } दिनसम्म ठीक गर्ने प्रयास गर्न पाउँछौं।
term-discount = छुट कोडले किनेको कार्ड राखिसकेपछि फिर्ता हुँदैन।
term-reseller = बिक्रेताकहाँ किनेको: पैसा लिने त्यही पसलमा सोध्नुहोस्।
term-expired = कार्डको म्याद सकिएपछि फिर्ता हुँदैन।
term-fully-used = सबै चलाइसकेपछि हुँदैन।
term-profile-deleted = फोनबाट eSIM मेटेपछि हुँदैन: त्यो फेरि कहिल्यै राख्न मिल्दैन।
term-review = हालसालै { $count } वा बढी पटक रकम फिर्ता भएको भए पहिले कर्मचारीले हेर्छन्।

## A condition of the terms that the case meets.

met-window-purchase = तपाईंले किनेको { $span }भित्रै माग्नुभयो; समय { $end } सम्म छ।
met-window-receipt = तपाईंले कार्ड पाएको { $span }भित्रै माग्नुभयो; समय { $end } सम्म छ।
met-window-fault = तपाईंले समस्या आएको { $span }भित्रै माग्नुभयो; समय { $end } सम्म छ।
met-window-report = तपाईंले पहिलो पटक खबर गरेको { $span }भित्रै माग्नुभयो; समय { $end } सम्म छ।
met-window-activation = तपाईंले सक्रिय भएको { $span }भित्रै माग्नुभयो; समय { $end } सम्म छ।
met-usage-unused = डेटा चलेको छैन।
met-usage-share = डेटाको { $share } चल्यो; { $most } सम्म मिल्छ।
met-usage-bytes = { $used } चल्यो; { $most } सम्म मिल्छ।
met-stage = कार्ड “{ $latest }” भन्दा अगाडि बढेको छैन।
met-condition = कार्डको अवस्था स्वीकार हुन्छ: { $condition }।

## Where no payment provider is set up

refund-played = परीक्षण मोड: रकम फिर्ता अभ्यास मात्र हो, साँच्चै पैसा चल्दैन।
