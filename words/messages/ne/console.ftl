### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = पहिले केही लेख्नुहोस्।
problem-message-too-long = एउटा सन्देशमा अट्नेभन्दा लामो भयो ({ $max } अक्षर)। टुक्र्याएर पठाउनुहोस्।
problem-too-many-pictures = एउटा सन्देशमा बढीमा { $max } फोटो अट्छन्।
problem-client-key = यो पृष्ठले हामीले नबुझ्ने कुरा पठायो। फेरि खोल्नुहोस्।
problem-client-key-reused = यो पहिले अर्कै शब्दमा पठाइएको थियो। फेरि पठाउनुहोस्।
problem-staff-only = यो डेस्कका कर्मचारीले मात्र गर्न सक्छन्।
problem-conversation-unknown = यो कुराकानी छैन, वा तपाईंले हेर्न मिल्ने होइन।
problem-conversation-taken = { $name } ले यो कुराकानी लिइसक्नुभयो।
problem-card-unknown = यो कार्ड छैन, वा अरू कसैको हो।
problem-assignee-unfit = यो व्यक्तिले यस ब्रान्डको जवाफ दिन मिल्दैन।
problem-canned-shortcut = सर्टकटमा 1 देखि 24 वटा अक्षर, अङ्क वा हाइफन हुन्छन्।
problem-canned-shortcut-taken = यो भाषाको अर्को जवाफमा यही सर्टकट छ।
problem-canned-title = जवाफलाई शीर्षक दिनुहोस्।
problem-canned-too-many = यो भाषामा { $max } जवाफ पहिल्यै छन्। पहिले एउटा मेट्नुहोस्।
problem-notice-not-taken = सन्देश अहिले सुम्पिन सकिएन; फेरि प्रयास हुन्छ।

## Frame.

console-inbox = इनबक्स
console-cards = कार्डहरू
console-canned = तयारी जवाफ
console-audit = गतिविधि अभिलेख
console-menu = कन्सोल
console-keys = किबोर्ड सर्टकट
console-close-sheet = बन्द गर्नुहोस्
console-log-out = लग आउट
console-log-in = लग इन
console-log-in-title = डेस्कमा लग इन
console-email = इमेल ठेगाना
console-password = पासवर्ड
console-lost = जडान टुट्यो। देखिएको कुरा पुरानो हुन सक्छ; फेरि प्रयास हुँदै…
console-back-again = फेरि जडान भयो, सबै ताजा छ।
console-unsent = गएन। तपाईंले लेखेको यहीँ छ; फेरि प्रयास गर्नुहोस्।
key-move = अर्को / अघिल्लो कुराकानी
key-open = खोल्नुहोस्
key-reply = जवाफ
key-note = आन्तरिक टिपोट
key-slash = तयारी जवाफ (खाली लाइनमा), नत्र खोज
key-send = पठाउनुहोस्
key-claim = कुराकानी लिनुहोस्
key-assign = जिम्मा दिनुहोस्
key-close = बन्द गर्ने वा फेरि खोल्ने
key-search = खोज्नुहोस्
key-leave = फिल्डबाट बाहिर
key-views = मेरा, नतोकिएका, पर्खिरहेका, सबै
key-help = यो सूची

## Inbox.

console-views = दृश्यहरू
view-mine = मेरा
view-unassigned = नतोकिएका
view-waiting = पर्खिरहेका
view-all = सबै
console-brand = ब्रान्ड
console-language = भाषा
console-every-brand = सबै ब्रान्ड
console-every-language = सबै भाषा
console-search = सन्देश र टिपोटमा खोज्नुहोस्
console-found = भेटियो: { $words }
console-nothing = यहाँ केही छैन।
console-more = थप
console-to-start = सुरुमा फर्कनुहोस्
console-waits = जवाफ पर्खिँदै
console-answered = जवाफ दिइयो
console-choose = कुराकानी छान्नुहोस्। सर्टकटका लागि ? थिच्नुहोस्।
console-visitor = आगन्तुक
console-program = प्रोग्राम
console-for-minutes = { $count } मि
console-for-hours = { $count } घ
console-for-days = { $count } दि

## One conversation.

conversation-open = खुला
conversation-waiting = जवाफ दिइएको
conversation-closed = बन्द
console-waits-for = { $time } देखि पर्खिँदै
console-nobodys = कसैको होइन
console-yours = तपाईंको
console-with = { $name } सँग
console-typing = { $names } लेख्दै…
console-looking = { $names } पनि यहीँ
console-claim = लिनुहोस्
console-close = बन्द गर्नुहोस्
console-reopen = फेरि खोल्नुहोस्
console-assign = कसलाई दिने
console-give = जिम्मा दिनुहोस्
console-nobody = कसैलाई होइन
console-earlier = अघिका सन्देशहरू
console-kind = कसले पढ्छ
console-reply = जवाफ
console-note = आन्तरिक टिपोट
console-note-label = आन्तरिक
console-note-warning = यो डेस्कले मात्र पढ्छ। ग्राहकले कहिल्यै देख्दैन।
console-message = सन्देश
console-write-to = { $name } लाई लेख्नुहोस् …
console-send = पठाउनुहोस्
console-keep-note = टिपोट थप्नुहोस्
console-seen = ग्राहकले पढ्यो
event-claimed = { $name } ले कुराकानी लिए
event-assigned = { $name } ले कुराकानी { $to } लाई दिए
event-released = { $name } ले कुराकानी छोडे
event-closed = { $name } ले कुराकानी बन्द गरे
event-reopened = { $name } ले कुराकानी फेरि खोले
event-holder-proven = आगन्तुकले कार्ड आफ्नै हो भनी देखाए
event-card-linked = कार्डसँग जोडियो
event-case-opened = फिर्ता अनुरोध आयो
event-case-decided = फिर्ता अनुरोधको निर्णय भयो
event-refund-paid = रकम फिर्ता भयो

## Facts beside it.

console-facts = तथ्यहरू
console-person = ग्राहक
console-contact = सम्पर्क
console-unproven = अझै प्रमाणित छैन
console-country = देश
console-since = चिनेको
console-card = कार्ड
console-region = क्षेत्र
console-left-data = { $data } बाँकी
console-left-until = { $when } सम्म
console-order = अर्डर
console-order-number = नम्बर
console-placed = अर्डर मिति
console-paid = तिरेको रकम
console-copied = कपी भयो
console-their-cards = उनका कार्डहरू
console-others = अरू कुराकानी
console-conversations = कुराकानीहरू

## Canned replies.

console-no-canned = अहिलेसम्म तयारी जवाफ छैन।
console-shortcut = सर्टकट
console-text = पाठ
console-title = शीर्षक
console-edit = सम्पादन
console-delete = मेट्नुहोस्
console-new-canned = नयाँ तयारी जवाफ
console-gaps = आफैं भरिने:
console-save = सेभ गर्नुहोस्

## Cards and audit.

console-card-or-order = कार्ड नम्बर वा अर्डर नम्बर
console-find = खोज्नुहोस्
console-not-found = { $number } मा केही भेटिएन।
console-about = { $id } बारे।
console-all = सबै देखाउनुहोस्
console-when = कहिले
console-who = को
console-what = के
console-subject = केमा
console-details = विवरण

## Return cases and terms.

console-cases = फिर्ता अनुरोधहरू
console-policies = सर्तहरू
console-case = फिर्ता R{ $number }
console-number = नम्बर
console-state = अवस्था
console-cause = कारण
console-moved = पछिल्लो परिवर्तन
console-search-cases = नम्बर, शब्द, फोन खोज्नुहोस्
console-to-conversation = कुराकानी
console-condition = कार्डको अवस्था
console-device = फोन
console-terms = सर्त
console-refund = रकम फिर्ता
console-way = कसरी
console-approved = स्वीकृत
console-executed = पठाइएको
console-failure = के बिग्रियो
console-approve = स्वीकृत गर्नुहोस्
console-execute = भुक्तानी गराउनुहोस्
console-retry = फेरि प्रयास गर्नुहोस्
console-settle = हातैले मिलाउनुहोस्
console-settle-how = अर्को तरिकाले कसरी तिरियो
console-decision = निर्णय { $number }
console-earlier-decisions = अघिका निर्णय
console-automatic = स्वचालित
console-missing = देखाउन बाँकी
console-trace = निर्णयको आधार तथ्य
console-evidence = प्रमाण
console-refused = स्वीकार भएन
console-accept-evidence = अन्ततः स्वीकार गर्नुहोस्
console-refuse-evidence = यसले देखाउँदैन
console-grant = हातैले दिनुहोस्
console-amount-in = { $currency } मा रकम
console-why = किन
console-fulfil = पठाइएको भनी चिन्ह लगाउनुहोस्
console-what-was-done = के पठाइयो वा गरियो
console-redecide = सच्याएर फेरि निर्णय गर्नुहोस्
console-reject = अस्वीकार गर्नुहोस्
console-other-cases = यो कार्डका अरू फिर्ता अनुरोध
console-version = संस्करण
console-in-force = लागू
console-policy-form = लेखिएजस्तै
console-policy-hint = संस्करण कहिल्यै बदलिँदैन। हरेक खरिद त्यस बेला लागू संस्करणसँग जोडिन्छ।
desk-case-needs-evidence = प्रमाण पर्खिँदै
desk-case-review = हेर्नुपर्ने
desk-case-allowed = स्वीकृत गर्नुपर्ने
desk-case-approved = भुक्तानी गर्नुपर्ने
desk-case-paying = भुक्तानी हुँदै
desk-case-payment-trouble = भुक्तानी अड्कियो
desk-case-to-fulfil = पठाउनुपर्ने
desk-case-denied = सर्तअनुसार मिलेन
desk-case-paid = तिरियो
desk-case-fulfilled = पठाइयो
desk-case-rejected = अस्वीकृत
desk-case-withdrawn = फिर्ता लिइयो
console-life-delivered = डेलिभर भयो
console-life-qr-sent = QR कोड पठाइयो
console-life-scanned = स्क्यान भयो
console-life-installed = राखियो
console-life-activated = सक्रिय भयो
console-life-in-use = पहिलो पटक चल्यो
actor-staff = डेस्क
actor-holder = ग्राहक
actor-token = प्रोग्राम
actor-system = simcare

## Audit trail.

audit-staff-log-in = लग इन गरे
audit-holder-prove = कार्ड आफ्नै हो भनी देखाए
audit-conversation-reply = जवाफ दिए
audit-conversation-note = टिपोट लेखे
audit-conversation-claim = कुराकानी लिए
audit-conversation-assign = कुराकानी जिम्मा दिए
audit-conversation-close = कुराकानी बन्द गरे
audit-conversation-reopen = कुराकानी फेरि खोले
audit-conversation-link-card = कार्ड जोडे
audit-case-open = फिर्ता अनुरोध खोले
audit-case-decide = फिर्ता अनुरोधको निर्णय गरे
audit-case-grant = हातैले दिए
audit-case-reject = फिर्ता अनुरोध अस्वीकार गरे
audit-case-fulfil = पठाइएको भनी चिन्ह लगाए
audit-case-withdraw = अनुरोध फिर्ता लिए
audit-refund-approve = रकम फिर्ता स्वीकृत गरे
audit-refund-execute = रकम फिर्ता पठाउन लगाए
audit-refund-retry = रकम फिर्ता फेरि प्रयास गरे
audit-refund-settle = रकम फिर्ता हातैले मिलाए
audit-evidence-refuse = एउटा प्रमाण अस्वीकार गरे
audit-evidence-accept = एउटा प्रमाण स्वीकार गरे
audit-refund-recall = रकम फिर्ता रद्द: कार्ड चलेको थियो
audit-policy-publish = सर्त प्रकाशित गरे
audit-canned-reply-save = तयारी जवाफ सेभ गरे
audit-canned-reply-delete = तयारी जवाफ मेटे

audit-refund-succeeded = रकम फिर्ता भयो
audit-refund-failed = भुक्तानी सेवाले रकम फिर्ता अस्वीकार गर्‍यो
audit-refund-action-needed = रकम फिर्ताका लागि भुक्तानी सेवालाई केही चाहियो

## Staff.

console-staff = कर्मचारी
console-name = नाम
console-role = भूमिका
console-disabled = बन्द गरिएको
console-staff-hint = कर्मचारी कमान्ड लाइनबाट थपिन्छन्:
role-agent = एजेन्ट
role-lead = टोली प्रमुख
role-manager = प्रबन्धक
role-engineer = नेटवर्क इन्जिनियर
role-auditor = लेखापरीक्षक

audit-catalogue-import = ब्रान्ड र प्रोडक्ट आयात गरे
audit-orders-import = अर्डर आयात गरे
audit-cards-import = कार्ड आयात गरे
audit-token-make = API टोकन बनाए
audit-token-revoke = API टोकन रद्द गरे
