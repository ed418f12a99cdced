### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = मेरा मन बदल गया
cause-wrong-country = गलत जगह का कार्ड खरीद लिया
cause-duplicate = दो बार खरीद लिया
cause-locked-phone = मेरा फ़ोन किसी ऑपरेटर से लॉक है
cause-incompatible-phone = मेरे फ़ोन में यह नहीं चलता
cause-installation = यह इंस्टॉल नहीं हो रहा
cause-network = सिग्नल नहीं, या नेटवर्क नहीं चलता
cause-upstream = मोबाइल नेटवर्क ही ठप है
cause-defective-card = कार्ड ही खराब है
cause-not-delivered = कार्ड कभी पहुँचा ही नहीं
cause-lost-card = कार्ड खो गया

## What state a plastic card is in.

condition-sealed = अब भी सीलबंद
condition-opened-intact = खुला हुआ, पर SIM न निकाला गया, न खरोंच
condition-damaged-working = SIM निकाला हुआ, मुड़ा या खरोंच वाला, पर चलता है
condition-damaged = टूटा-फूटा, और नहीं चलता

## How far a card has come into use.

stage-ordered = ऑर्डर हुआ
stage-sent = मिल गया
stage-scanned = QR कोड स्कैन हुआ
stage-installed = इंस्टॉल हुआ
stage-activated = चालू हुआ
stage-used = इस्तेमाल में

## What can be shown.

evidence-card-photo = कार्ड की फ़ोटो
evidence-screenshot = गड़बड़ी दिखाने वाला स्क्रीनशॉट
evidence-receipt = रसीद
evidence-device-model = फ़ोन की कंपनी और मॉडल
evidence-device-number = फ़ोन का IMEI या EID (*#06# डायल करें)
evidence-location = यह कहाँ हुआ
evidence-troubleshooting = आपने अब तक क्या-क्या आज़माया
evidence-choice = { $choices } (इनमें से एक काफ़ी है)

## What is given.

remedy-refund-full = पूरे पैसे वापस
remedy-refund-unused = जितना इस्तेमाल नहीं हुआ, उतने पैसे वापस
remedy-credit-full = पूरी कीमत का स्टोर क्रेडिट
remedy-credit-unused = जितना इस्तेमाल नहीं हुआ, उतना स्टोर क्रेडिट
remedy-replace = नया कार्ड
remedy-resend = वही कोड या कार्ड दोबारा
remedy-extend = और समय
remedy-review = हमारी टीम फ़ैसला करेगी
destination-original = जैसे चुकाया था, वैसे ही वापस
destination-store-credit = स्टोर क्रेडिट के रूप में
outcome-allowed = हाँ
outcome-needs-evidence = हाँ, कुछ दिखाने के बाद
outcome-denied = नहीं
outcome-manual-review = हमारी टीम देखेगी
refund-state-created = फ़ैसला हुआ
refund-state-submitted = पेमेंट कंपनी को भेजा गया
refund-state-unknown = भेजा गया; पहुँचने की खबर का इंतज़ार
refund-state-pending = पेमेंट कंपनी इस पर काम कर रही है
refund-state-succeeded = चुकाया गया
refund-state-failed = पेमेंट कंपनी ने इनकार किया
refund-state-action-needed = पेमेंट कंपनी को हमसे कुछ चाहिए
refund-state-cancelled = रद्द किया गया

## How an amount was reckoned.

amount-price = कार्ड की कीमत
amount-unused-by-data = इस्तेमाल न हुए डेटा के
amount-unused-by-days = इस्तेमाल न हुए दिनों के
amount-fee = हैंडलिंग शुल्क घटाकर
amount-capped = पेमेंट में से जितना बाकी है

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count } महीने
        [business-days] { $count } कामकाजी दिन
       *[days] { $count } दिन
    }
clause-grant =
    { $remedy ->
        [refund-full] शर्तों के अनुसार आपको पूरे पैसे वापस मिलते हैं।
        [refund-unused] शर्तों के अनुसार जितना इस्तेमाल नहीं हुआ, उतने पैसे वापस मिलते हैं।
        [credit-full] शर्तों के अनुसार आपको पूरी कीमत का स्टोर क्रेडिट मिलता है।
        [credit-unused] शर्तों के अनुसार जितना इस्तेमाल नहीं हुआ, उतना स्टोर क्रेडिट मिलता है।
        [replace] शर्तों के अनुसार आपको नया कार्ड मिलता है।
        [resend] शर्तों के अनुसार यह आपको दोबारा भेजा जाता है।
        [extend] शर्तों के अनुसार आपको और समय मिलता है।
       *[review] शर्तों के अनुसार यह फ़ैसला हमारी टीम करती है।
    }
clause-window-purchase = खरीद से { $span } की अवधि { $end } को खत्म हो गई।
clause-window-receipt = कार्ड मिलने से { $span } की अवधि { $end } को खत्म हो गई।
clause-window-fault = गड़बड़ी से { $span } की अवधि { $end } को खत्म हो गई।
clause-window-report = आपके पहली बार बताने से { $span } की अवधि { $end } को खत्म हो गई।
clause-window-activation = चालू होने से { $span } की अवधि { $end } को खत्म हो गई।
clause-usage-unused = डेटा इस्तेमाल हुआ है ({ $used }); यह सिर्फ़ बिना इस्तेमाल वाले कार्ड पर लागू है।
clause-usage-share = { $share } डेटा इस्तेमाल हुआ है; { $most } तक की अनुमति है।
clause-usage-bytes = { $used } इस्तेमाल हुआ है; { $most } तक की अनुमति है।
clause-stage = कार्ड की स्थिति अब “{ $stage }” है; यह सिर्फ़ “{ $latest }” तक लागू है।
clause-condition = कार्ड की यह हालत स्वीकार नहीं: { $condition }।
clause-evidence = शर्तों के अनुसार आपको यह दिखाना है: { $what }।
clause-repair = पहले इसे ठीक करने के लिए हमारे पास { $days } दिन हैं, { $until } तक।
clause-discount = यह डिस्काउंट कोड से खरीदा गया और इंस्टॉल हो चुका है; शर्तों में इसकी छूट नहीं है।
clause-reseller = यह किसी विक्रेता से खरीदा गया, और आपके पैसे उसी के पास हैं। कृपया वहीं पूछें।
clause-expired = इसकी वैधता खत्म हो चुकी है।
clause-fully-used = इसमें कुछ बाकी नहीं है।
clause-profile-deleted = प्रोफ़ाइल फ़ोन से डिलीट हो गई है और दोबारा इंस्टॉल नहीं हो सकती।
clause-review =
    { $count ->
        [one] हाल में { $count } रिफ़ंड हुआ है, इसलिए पहले हमारी टीम देखेगी।
       *[other] हाल में { $count } या ज़्यादा रिफ़ंड हुए हैं, इसलिए पहले हमारी टीम देखेगी।
    }
clause-nothing-promised = इस कारण के लिए शर्तों में कुछ नहीं दिया गया है।
clause-nothing-left = जो चुकाया गया था, वह सब पहले ही लौटाया जा चुका है।
clause-engine-error = इस पर अपने आप फ़ैसला नहीं हो सका, इसलिए हमारी टीम देखेगी।
clause-no-measure = कितना बाकी है, इसका हिसाब अपने आप नहीं हो सका, इसलिए हमारी टीम देखेगी।

## What can go wrong.

problem-case-closed = यह रिटर्न पहले ही बंद हो चुका है।
problem-case-not-decidable = इस समय इस रिटर्न पर दोबारा फ़ैसला नहीं हो सकता।
problem-case-not-in-review = यह रिटर्न किसी के फ़ैसले का इंतज़ार नहीं कर रहा।
problem-case-nothing-to-fulfil = इस रिटर्न के लिए कुछ भेजना नहीं है।
problem-condition-required = कृपया कार्ड की हालत चुनें।
problem-amount-required = कृपया राशि डालें।
problem-text-too-long = यह बहुत लंबा है। कृपया छोटा करें।
problem-payment-missing = इस ऑर्डर का कोई पेमेंट हमारे रिकॉर्ड में नहीं है। कृपया हमें लिखें।
problem-policy-form = ये शर्तें प्रकाशित नहीं की जा सकतीं: { $detail }
problem-webhook-refused = इस मैसेज पर पेमेंट कंपनी के हस्ताक्षर नहीं हैं।


## Asking.
return-title = कार्ड रिटर्न करें
return-heading = क्या कारण है?
return-lead = दो सवालों के जवाब दें। फ़ैसला और उसके कारण तुरंत दिखेंगे।
return-condition = कार्ड की हालत कैसी है?
return-wish = आप क्या चाहते हैं?
return-wish-money = पैसे वापस
return-wish-replace = दूसरा कार्ड
return-fault-at = पहली बार कब दिक्कत आई? (वैकल्पिक)
return-device = फ़ोन की कंपनी और मॉडल (वैकल्पिक)
return-words = और कुछ जो हमें जानना चाहिए? (वैकल्पिक)
return-send = फ़ैसला देखें
return-terms = खरीद के दिन की शर्तें लागू होती हैं।
condition-unknown = नहीं बताया

## The case.
case-title = आपका रिटर्न
case-number = रिटर्न नं. { $number }
case-head-needs-evidence = बस एक और चीज़, फिर फ़ैसला
case-head-review = हमारी टीम देख रही है
case-head-allowed = आपको { $amount } वापस मिलेंगे
case-head-approved = आपको { $amount } वापस मिलेंगे
case-head-paying = { $amount } आपको भेजे जा रहे हैं
case-head-payment-trouble = { $amount } में देरी है, हम इस पर काम कर रहे हैं
case-head-to-fulfil = हाँ: { $remedy }
case-head-denied = आपकी शर्तों में यह संभव नहीं है
case-head-paid = { $amount } वापस कर दिए गए हैं
case-head-fulfilled = हो गया: { $remedy }
case-head-rejected = हम इसे स्वीकार नहीं कर सके
case-head-withdrawn = आपने यह रिटर्न वापस ले लिया
case-lead-needs-evidence = यहाँ लिखी चीज़ें हमें दिखाएँ। फ़ैसला तुरंत मिलेगा।
case-lead-review = आपके मामले को हमारी टीम देखेगी। फ़ैसला होते ही हम बातचीत में लिखेंगे।
case-lead-allowed = पेमेंट से पहले टीम का एक और सदस्य इसे जाँचता है।
case-lead-approved = इसे पेमेंट कंपनी को सौंपा जाने वाला है।
case-lead-paying = यह पेमेंट कंपनी के पास है। बैंक में दिखने में कुछ दिन लग सकते हैं।
case-lead-payment-trouble = पेमेंट कंपनी इसे अभी नहीं कर पाई। आपको कुछ नहीं करना है; ज़रूरत हुई तो हम आपको लिखेंगे।
case-lead-to-fulfil = हम तैयारी कर रहे हैं और बातचीत में आपको लिखेंगे।
case-lead-denied = कारण नीचे हैं, एक-एक शर्त के साथ। आप सहमत न हों, तो हमसे बात करें: हमारी टीम देखेगी।
case-lead-paid = बैंक में दिखने में कुछ दिन लग सकते हैं। न आए, तो पहले अपने बैंक से पूछें।
case-lead-credited = यह ब्रांड के पास आपके क्रेडिट में है और अगले ऑर्डर में काम आएगा।
case-lead-fulfilled = कुछ कमी हो, तो हमसे बात करें।
case-lead-rejected = और जानना हो, तो हमसे बात करें।
case-lead-withdrawn = जब तक शर्तें अनुमति दें, आप दोबारा माँग सकते हैं।
case-steps = प्रगति
case-step-asked = अनुरोध किया
case-step-decided = फ़ैसला हुआ
case-step-approved = मंज़ूर हुआ
case-step-sent = पेमेंट कंपनी को सौंपा
case-step-paid = पैसे वापस हुए
case-step-credited = क्रेडिट में जोड़ा
case-step-later = अभी बाकी
case-reasons = क्यों
case-reckoning = हिसाब कैसे हुआ
case-evidence = आपने हमें क्या दिखाया
case-refused = स्वीकार नहीं
case-missing = इनमें से कोई एक दिखाएँ:
case-missing-one = कृपया दिखाएँ: { $what }
case-upload = फ़ोटो या स्क्रीनशॉट चुनें
case-words = कुछ शब्दों में
case-show = भेजें
case-withdraw = यह रिटर्न वापस लें
case-withdraw-sure = आप बाद में तभी दोबारा माँग सकते हैं जब शर्तें अनुमति दें।
case-talk = इस बारे में हमसे बात करें
case-send-back = कार्ड कहाँ भेजें
case-terms-version = शर्तें { $version }

within-days = { $count } दिन
within-calendar-days = { $count } कैलेंडर दिन
within-business-days = { $count } कामकाजी दिन
within-months = { $count } महीने

## The terms page.
terms-title = शर्तें
terms-heading = रिटर्न और रिफ़ंड
terms-lead = ये शर्तें आज खरीदे गए कार्ड पर लागू हैं। पहले खरीदा हो, तो उस दिन की शर्तें लागू होती हैं, और हम उन्हें अपने आप लगाते हैं।
terms-none = इस ब्रांड ने अभी अपनी शर्तें यहाँ प्रकाशित नहीं की हैं। हमसे बात करें, हमारी टीम मदद करेगी।
terms-every = हर मामले में
terms-for = कब: { $causes }
terms-any-cause = कारण कुछ भी हो
terms-get = आपको मिलेगा: { $remedies }
terms-fee = { $fee } हैंडलिंग शुल्क काटा जाता है।
terms-accepted = स्वीकार: { $conditions }।
terms-in-brief = { $causes }: { $remedies }। { $limits }

## A clause in the terms.

term-window-purchase = खरीद से { $within } के अंदर।
term-window-receipt = कार्ड मिलने से { $within } के अंदर।
term-window-fault = गड़बड़ी से { $within } के अंदर।
term-window-report = हमें पहली बार बताने से { $within } के अंदर।
term-window-activation = चालू होने से { $within } के अंदर।
term-usage-unused = सिर्फ़ तब, जब कोई डेटा इस्तेमाल न हुआ हो।
term-usage-share = सिर्फ़ तब, जब ज़्यादा से ज़्यादा { $most } डेटा इस्तेमाल हुआ हो।
term-usage-bytes = सिर्फ़ तब, जब ज़्यादा से ज़्यादा { $most } डेटा इस्तेमाल हुआ हो।
term-stage = सिर्फ़ तब, जब कार्ड की स्थिति “{ $latest }” से आगे न हो।
term-evidence-any = दिखाना होगा: { $kinds }।
term-repair = पहले हम { $days } दिन तक इसे ठीक करने की कोशिश कर सकते हैं।
term-discount = डिस्काउंट कोड से खरीदा कार्ड इंस्टॉल होने के बाद रिटर्न नहीं हो सकता।
term-reseller = किसी विक्रेता से खरीदा हो, तो उसी दुकान से पूछें; आपका पेमेंट उसी के पास है।
term-expired = कार्ड की वैधता खत्म होने के बाद रिटर्न नहीं।
term-fully-used = सब कुछ इस्तेमाल हो जाने के बाद नहीं।
term-profile-deleted = फ़ोन से eSIM डिलीट होने के बाद नहीं: वह दोबारा कभी इंस्टॉल नहीं हो सकता।
term-review = हाल में { $count } या ज़्यादा रिफ़ंड हुए हों, तो पहले हमारी टीम देखती है।

## A condition of the terms that the case meets.

met-window-purchase = आपने खरीद से { $span } के अंदर माँगा; यह अवधि { $end } तक है।
met-window-receipt = आपने कार्ड मिलने से { $span } के अंदर माँगा; यह अवधि { $end } तक है।
met-window-fault = आपने गड़बड़ी से { $span } के अंदर माँगा; यह अवधि { $end } तक है।
met-window-report = आपने हमें पहली बार बताने से { $span } के अंदर माँगा; यह अवधि { $end } तक है।
met-window-activation = आपने चालू होने से { $span } के अंदर माँगा; यह अवधि { $end } तक है।
met-usage-unused = कोई डेटा इस्तेमाल नहीं हुआ है।
met-usage-share = { $share } डेटा इस्तेमाल हुआ है; { $most } तक की अनुमति है।
met-usage-bytes = { $used } इस्तेमाल हुआ है; { $most } तक की अनुमति है।
met-stage = कार्ड की स्थिति “{ $latest }” से आगे नहीं है।
met-condition = कार्ड की यह हालत स्वीकार है: { $condition }।

## Where no payment provider is set up

refund-played = टेस्ट मोड: रिफ़ंड नकली हैं, असली पैसे नहीं चलते।
