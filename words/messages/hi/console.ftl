### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = पहले कुछ लिखें।
problem-message-too-long = यह एक मैसेज की सीमा ({ $max } अक्षर) से लंबा है। कृपया इसे बाँटकर भेजें।
problem-too-many-pictures = एक मैसेज में ज़्यादा से ज़्यादा { $max } तस्वीरें आती हैं।
problem-client-key = इस पेज ने कुछ ऐसा भेजा जो हम समझ नहीं पाए। कृपया पेज दोबारा लोड करें।
problem-client-key-reused = यह पहले दूसरे शब्दों में भेजा गया था। कृपया दोबारा भेजें।
problem-staff-only = यह सिर्फ़ डेस्क की टीम कर सकती है।
problem-conversation-unknown = यह बातचीत मौजूद नहीं है, या आप इसे नहीं देख सकते।
problem-conversation-taken = यह बातचीत पहले ही { $name } ने ले ली है।
problem-card-unknown = यह कार्ड मौजूद नहीं है, या किसी और का है।
problem-assignee-unfit = यह व्यक्ति इस ब्रांड के लिए जवाब नहीं दे सकता।
problem-canned-shortcut = शॉर्टकट में 1 से 24 अक्षर, अंक या हाइफ़न होते हैं।
problem-canned-shortcut-taken = इस भाषा के किसी और जवाब में यही शॉर्टकट है।
problem-canned-title = कृपया जवाब को शीर्षक दें।
problem-canned-too-many = इस भाषा में पहले से { $max } जवाब हैं। पहले कोई एक मिटाएँ।
problem-notice-not-taken = मैसेज अभी आगे नहीं भेजा जा सका; दोबारा कोशिश की जाएगी।

## Frame.

console-inbox = इनबॉक्स
console-cards = कार्ड
console-canned = तैयार जवाब
console-audit = गतिविधि लॉग
console-menu = कंसोल
console-keys = कीबोर्ड शॉर्टकट
console-close-sheet = बंद करें
console-log-out = लॉग आउट करें
console-log-in = लॉग इन करें
console-log-in-title = डेस्क में लॉग इन करें
console-email = ईमेल पता
console-password = पासवर्ड
console-lost = कनेक्शन टूट गया। जो दिख रहा है वह पुराना हो सकता है; फिर कोशिश हो रही है…
console-back-again = फिर जुड़ गए, सब ताज़ा है।
console-unsent = नहीं भेजा गया। आपका लिखा यहीं है; कृपया फिर कोशिश करें।
key-move = अगली / पिछली बातचीत
key-open = खोलें
key-reply = जवाब दें
key-note = अंदरूनी नोट
key-slash = तैयार जवाब (खाली लाइन में), वरना खोज
key-send = भेजें
key-claim = बातचीत लें
key-assign = सौंपें
key-close = बंद करें या दोबारा खोलें
key-search = खोजें
key-leave = फ़ील्ड से बाहर जाएँ
key-views = मेरी, बिना सौंपी, इंतज़ार में, सभी
key-help = यह सूची

## Inbox.

console-views = व्यू
view-mine = मेरी
view-unassigned = बिना सौंपी
view-waiting = इंतज़ार में
view-all = सभी
console-brand = ब्रांड
console-language = भाषा
console-every-brand = सभी ब्रांड
console-every-language = सभी भाषाएँ
console-search = मैसेज और नोट खोजें
console-found = मिला: { $words }
console-nothing = यहाँ कुछ नहीं है।
console-more = और
console-to-start = शुरुआत पर लौटें
console-waits = जवाब का इंतज़ार
console-answered = जवाब दिया
console-choose = कोई बातचीत चुनें। शॉर्टकट के लिए ? दबाएँ।
console-visitor = विज़िटर
console-program = प्रोग्राम
console-for-minutes = { $count } मि.
console-for-hours = { $count } घं.
console-for-days = { $count } दिन

## One conversation.

conversation-open = खुली
conversation-waiting = जवाब दिया
conversation-closed = बंद
console-waits-for = { $time } से इंतज़ार
console-nobodys = किसी की नहीं
console-yours = आपकी
console-with = { $name } के पास
console-typing = { $names } लिख रहे हैं…
console-looking = { $names } भी यहाँ हैं
console-claim = लें
console-close = बंद करें
console-reopen = दोबारा खोलें
console-assign = किसे सौंपें
console-give = सौंपें
console-nobody = कोई नहीं
console-earlier = पुराने मैसेज
console-kind = कौन पढ़ेगा
console-reply = जवाब
console-note = अंदरूनी नोट
console-note-label = अंदरूनी
console-note-warning = इसे सिर्फ़ डेस्क पढ़ती है। ग्राहक को यह कभी नहीं दिखता।
console-message = मैसेज
console-write-to = { $name } को लिखें …
console-send = भेजें
console-keep-note = नोट जोड़ें
console-seen = ग्राहक ने पढ़ लिया
event-claimed = { $name } ने बातचीत ली
event-assigned = { $name } ने बातचीत { $to } को सौंपी
event-released = { $name } ने बातचीत छोड़ी
event-closed = { $name } ने बातचीत बंद की
event-reopened = { $name } ने बातचीत दोबारा खोली
event-holder-proven = विज़िटर ने कार्ड की पुष्टि की
event-card-linked = कार्ड से जोड़ा गया
event-case-opened = रिटर्न का अनुरोध
event-case-decided = रिटर्न पर फ़ैसला
event-refund-paid = रिफ़ंड भेजा गया

## Facts beside it.

console-facts = जानकारी
console-person = ग्राहक
console-contact = संपर्क
console-unproven = अभी पुष्टि नहीं हुई
console-country = देश
console-since = कब से ग्राहक
console-card = कार्ड
console-region = क्षेत्र
console-left-data = { $data } बाकी
console-left-until = { $when } तक
console-order = ऑर्डर
console-order-number = नंबर
console-placed = ऑर्डर की तारीख
console-paid = चुकाई रकम
console-copied = कॉपी हो गया
console-their-cards = इनके कार्ड
console-others = दूसरी बातचीत
console-conversations = बातचीत

## Canned replies.

console-no-canned = अभी कोई तैयार जवाब नहीं है।
console-shortcut = शॉर्टकट
console-text = टेक्स्ट
console-title = शीर्षक
console-edit = बदलें
console-delete = मिटाएँ
console-new-canned = नया तैयार जवाब
console-gaps = ये अपने आप भर जाते हैं:
console-save = सेव करें

## Cards and audit.

console-card-or-order = कार्ड नंबर या ऑर्डर नंबर
console-find = ढूँढें
console-not-found = { $number } के नाम से कुछ नहीं मिला।
console-about = { $id } के बारे में।
console-all = सब दिखाएँ
console-when = कब
console-who = किसने
console-what = क्या
console-subject = किस पर
console-details = विवरण

## Return cases and terms.

console-cases = रिटर्न
console-policies = शर्तें
console-case = रिटर्न R{ $number }
console-number = नंबर
console-state = स्थिति
console-cause = कारण
console-moved = पिछला बदलाव
console-search-cases = नंबर, शब्द या फ़ोन खोजें
console-to-conversation = बातचीत
console-condition = हालत
console-device = फ़ोन
console-terms = शर्तें
console-refund = रिफ़ंड
console-way = कैसे
console-approved = मंज़ूरी
console-executed = भुगतान जारी
console-failure = क्या गड़बड़ हुई
console-approve = मंज़ूर करें
console-execute = पेमेंट कराएँ
console-retry = फिर कोशिश करें
console-settle = खुद निपटाएँ
console-settle-how = दूसरे किस तरीके से चुकाया
console-decision = फ़ैसला { $number }
console-earlier-decisions = पुराने फ़ैसले
console-automatic = अपने आप
console-missing = अभी दिखाना बाकी
console-trace = फ़ैसला इन तथ्यों पर हुआ
console-evidence = सबूत
console-refused = स्वीकार नहीं
console-accept-evidence = फिर भी स्वीकार करें
console-refuse-evidence = इसमें वह नहीं दिखता
console-grant = खुद मंज़ूर करें
console-amount-in = { $currency } में राशि
console-why = क्यों
console-fulfil = भेजा हुआ मानें
console-what-was-done = क्या भेजा या किया गया
console-redecide = सुधारें और फिर फ़ैसला करें
console-reject = अस्वीकार करें
console-other-cases = इस कार्ड के दूसरे रिटर्न
console-version = वर्शन
console-in-force = लागू
console-policy-form = जैसा लिखा है
console-policy-hint = कोई वर्शन कभी नहीं बदलता। हर खरीद उसी वर्शन से बँधी होती है जो उस समय लागू था।
desk-case-needs-evidence = सबूत का इंतज़ार
desk-case-review = देखना बाकी
desk-case-allowed = मंज़ूरी बाकी
desk-case-approved = पेमेंट बाकी
desk-case-paying = पेमेंट हो रहा है
desk-case-payment-trouble = पेमेंट अटका
desk-case-to-fulfil = भेजना बाकी
desk-case-denied = शर्तों के अनुसार नहीं
desk-case-paid = चुकाया
desk-case-fulfilled = भेजा गया
desk-case-rejected = अस्वीकार
desk-case-withdrawn = वापस लिया
console-life-delivered = पहुँचा
console-life-qr-sent = QR कोड भेजा
console-life-scanned = स्कैन हुआ
console-life-installed = इंस्टॉल हुआ
console-life-activated = चालू हुआ
console-life-in-use = पहली बार इस्तेमाल
actor-staff = डेस्क
actor-holder = ग्राहक
actor-token = प्रोग्राम
actor-system = simcare

## Audit trail.

audit-staff-log-in = लॉग इन किया
audit-holder-prove = कार्ड की पुष्टि की
audit-conversation-reply = जवाब दिया
audit-conversation-note = नोट लिखा
audit-conversation-claim = बातचीत ली
audit-conversation-assign = बातचीत सौंपी
audit-conversation-close = बातचीत बंद की
audit-conversation-reopen = बातचीत दोबारा खोली
audit-conversation-link-card = कार्ड जोड़ा
audit-case-open = रिटर्न खोला
audit-case-decide = रिटर्न पर फ़ैसला किया
audit-case-grant = खुद मंज़ूर किया
audit-case-reject = रिटर्न अस्वीकार किया
audit-case-fulfil = भेजा हुआ माना
audit-case-withdraw = रिटर्न वापस लिया
audit-refund-approve = रिफ़ंड मंज़ूर किया
audit-refund-execute = रिफ़ंड का पेमेंट कराया
audit-refund-retry = रिफ़ंड की फिर कोशिश की
audit-refund-settle = रिफ़ंड खुद निपटाया
audit-evidence-refuse = सबूत नहीं माना
audit-evidence-accept = सबूत माना
audit-refund-recall = रिफ़ंड रद्द किया: कार्ड इस्तेमाल हुआ था
audit-policy-publish = शर्तें प्रकाशित कीं
audit-canned-reply-save = तैयार जवाब सेव किया
audit-canned-reply-delete = तैयार जवाब मिटाया

audit-refund-succeeded = रिफ़ंड का पेमेंट हो गया
audit-refund-failed = पेमेंट कंपनी ने रिफ़ंड से इनकार किया
audit-refund-action-needed = पेमेंट कंपनी को रिफ़ंड के लिए कुछ चाहिए

## Staff.

console-staff = स्टाफ़
console-name = नाम
console-role = भूमिका
console-disabled = बंद
console-staff-hint = लोगों को कमांड लाइन से जोड़ा जाता है:
role-agent = एजेंट
role-lead = टीम लीड
role-manager = मैनेजर
role-engineer = नेटवर्क इंजीनियर
role-auditor = ऑडिटर

audit-catalogue-import = ब्रांड और प्रोडक्ट इंपोर्ट किए
audit-orders-import = ऑर्डर इंपोर्ट किए
audit-cards-import = कार्ड इंपोर्ट किए
audit-token-make = API टोकन बनाया
audit-token-revoke = API टोकन रद्द किया
