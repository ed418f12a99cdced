### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = दर्ता
registration-open = दर्ता गर्नुहोस्
registration-heading = वास्तविक नाममा दर्ता
registration-state-not-needed = चाहिँदैन
registration-state-open = अझै दर्ता भएको छैन
registration-state-code-sent = कोड पठाइयो
registration-state-documents-in = प्राप्त भयो
registration-state-in-review = जाँच हुँदै
registration-state-registered = दर्ता भयो
registration-state-rejected = केही पुगेन
registration-state-expired = समय सकियो
registration-state-deregistered = अन्त्य भयो
registration-lead-not-needed = यो कार्ड दर्ता गर्नु पर्दैन। केही गर्नु पर्दैन।
registration-lead-open = यो कार्ड चलाउनुअघि दर्ता गर्नुपर्छ।
registration-lead-code-sent = तपाईंको नयाँ नम्बरमा कोड आउँदैछ। तैपनि अहिले नै दर्ता गर्न सक्नुहुन्छ।
registration-lead-documents-in = सबै कुरा आइपुग्यो। कर्मचारीले जाँच्छन्, प्रायः 24 घण्टाभित्र। सकिनेबित्तिकै खबर गर्छौं।
registration-lead-in-review = कर्मचारीले अहिले जाँच्दैछन्। सकिनेबित्तिकै खबर गर्छौं।
registration-lead-registered = भयो। यो कार्ड चलाउन सक्नुहुन्छ।
registration-lead-rejected = अझै स्वीकार गर्न सकिएन। यो ल्याउनुहोस्:
registration-lead-expired = यो दर्ताको समय सकियो। अहिले फेरि सुरु गर्न सक्नुहुन्छ।
registration-lead-deregistered = यो कार्डको दर्ता अन्त्य भयो। फेरि दर्ता गर्न सक्नुहुन्छ।
registration-bring-photo-unclear = फोटो पढ्न सकिएन। फेरि खिच्नुहोस्: पूरै कागजात, प्रस्ट, चमक नपरेको।
registration-bring-name-differs = नाम कागजातको जस्तो छैन। त्यहाँ छापिएजस्तै ठ्याक्कै टाइप गर्नुहोस्।
registration-bring-number-differs = नम्बर कागजातको जस्तो छैन। जाँचेर फेरि पठाउनुहोस्।
registration-bring-document-expired = यो कागजातको म्याद सकियो। म्याद भएको कागजात दिनुहोस्।
registration-bring-document-kind = यस्तो कागजात स्वीकार गर्न सक्दैनौं। हङकङ परिचयपत्र, राहदानी वा यात्रा अनुमतिपत्र दिनुहोस्।
registration-bring-adult-missing = नाबालिगका लागि वयस्कको विवरण र उहाँको कागजातको फोटो थप्नुहोस्।
registration-bring-company-differs = कम्पनीको विवरण व्यवसाय दर्तासँग मिलेन। जाँचेर प्रमाणपत्रको फोटो थप्नुहोस्।
registration-due = { $when } सम्ममा गर्नुहोस्।
registration-why = यो किन सोधिन्छ
registration-why-text = हङकङमा हरेक SIM कार्ड नाम र कागजातसहित दर्ता गर्नुपर्छ ({ $law })। दर्ता नभएको कार्ड चल्दैन।
registration-caps = एक जनाले { $person } वटासम्म, एउटा कम्पनीले { $company } वटासम्म कार्ड दर्ता गर्न सक्छ।
registration-safe = तपाईंले पठाएको कुरा इन्क्रिप्ट गरिन्छ। जाँच्ने कर्मचारीले मात्र देख्छन्, र नचाहिएपछि मेटिन्छ।
registration-kind = कसका लागि
registration-kind-person = व्यक्तिका लागि
registration-kind-company = कम्पनीका लागि
registration-for-person = व्यक्ति
registration-for-minor = नाबालिग, वयस्कसहित
registration-for-company = कम्पनी
registration-company-name = कम्पनीको नाम
registration-company-number = व्यवसाय दर्ता नम्बर
registration-company-hint = तल कम्पनीको जिम्मेवार व्यक्तिको विवरण दिनुहोस्।
registration-name = पूरा नाम
registration-name-hint = कागजातमा जस्तो छ ठ्याक्कै त्यस्तै।
registration-born = जन्म मिति
registration-document = कागजात
registration-number = कागजात नम्बर
registration-place = जारी गर्ने देश वा क्षेत्र (दुई अक्षर)
registration-place-hint = जस्तै NP, PH, IN वा CN। हङकङ परिचयपत्रका लागि चाहिँदैन।
registration-photo = कागजातको फोटो
registration-photo-hint = तपाईंको फोटो र नाम भएको पाना: चारै कुना देखिने, प्रस्ट, चमक नपरेको। JPEG, PNG वा WebP, 12 MB सम्म।
registration-minor = व्यक्ति { $years } वर्ष पुगेको छैन
registration-adult-name = वयस्कको पूरा नाम
registration-adult-agrees = म आमाबुबा, अभिभावक वा अन्य उपयुक्त वयस्क हुँ, र यो दर्तामा सहमत छु।
registration-photo-2 = दोस्रो फोटो
registration-photo-2-hint = कम्पनी (व्यवसाय दर्ता) वा नाबालिग (वयस्कको कागजात) का लागि मात्र।
registration-send = जाँचका लागि पठाउनुहोस्
registration-help = प्रश्न छ, वा मिल्ने कागजात छैन?
document-hkid = हङकङ परिचयपत्र
document-passport = राहदानी
document-travel-document = यात्रा कागजात वा अनुमतिपत्र
document-business-registration = व्यवसाय दर्ता

## The number or address of a card

binding-title = यो कार्डको नम्बर वा इमेल
binding-heading = यो कार्डको नम्बर वा इमेल
binding-lead = यो कार्डका कोड र खबर त्यहीँ जान्छन्। बदल्न पुरानो र नयाँ दुवै पुष्टि गर्नुहोस्।
binding-now = अहिले: { $contact }
binding-change = बदल्नुहोस्
binding-new = नयाँ फोन नम्बर वा इमेल
binding-hint = देशको कोडसहितको फोन नम्बर, जस्तै +852।
binding-send = कोड पठाउनुहोस्
binding-code-for = { $contact } मा पठाइएको कोड
binding-codes-hint = हरेक कोड 6 अङ्कको हुन्छ र 10 मिनेट चल्छ। पहिले ठीक टाइप गरेको कोड फेरि हाल्नु पर्दैन।
binding-lost = पुरानो नम्बर अब छैन?

## Registrations at the desk

console-registrations = दर्ताहरू
console-registration = दर्ता
console-due = अन्तिम समय
registration-brought = के ल्याइयो
registration-brought-at = ल्याइएको समय
registration-hidden = तपाईंको भूमिकाले ल्याइएका कुरा हेर्न पाउँदैन।
registration-nothing = यहाँ केही छैन, वा मेटिसकियो।
registration-photo-alt = कागजातको फोटो
registration-audited = यो हेरेको कुरा गतिविधि अभिलेखमा टिपिन्छ।
registration-refused-for = अस्वीकृतिको कारण
registration-decided = निर्णय
registration-erased-on = मेटिएको मिति
registration-approve = स्वीकृत गर्नुहोस्
registration-approve-sure = नाम, नम्बर र फोटो एकआपसमा मिल्छन्, र कागजातको म्याद छ।
registration-reject = अस्वीकार गर्नुहोस्
registration-deregister = दर्ता अन्त्य गर्नुहोस्
registration-deregister-sure = त्यसपछि यो कार्ड चलाउन मिल्दैन।
registration-reason-photo-unclear = फोटो पढ्न सकिँदैन
registration-reason-name-differs = नाम कागजातसँग मिल्दैन
registration-reason-number-differs = नम्बर कागजातसँग मिल्दैन
registration-reason-document-expired = कागजातको म्याद सकियो
registration-reason-document-kind = यस्तो कागजात स्वीकार हुँदैन
registration-reason-adult-missing = वयस्कको सहमति छैन
registration-reason-company-differs = कम्पनीको विवरण मिल्दैन

## Notices

notice-registration-done-subject = { $brand }: तपाईंको कार्ड दर्ता भयो
notice-registration-done-body = तपाईंको कार्ड दर्ता भयो, अब चलाउन सक्नुहुन्छ: { $link }
notice-registration-refused-subject = { $brand }: तपाईंको दर्तामा केही पुगेन
notice-registration-refused-body = तपाईंको दर्ता अझै स्वीकार गर्न सकिएन। के ल्याउने हेर्नुहोस्: { $link }

## Problems and the activity log

problem-binding-contact = इमेल ठेगाना, वा देशको कोडसहितको फोन नम्बर टाइप गर्नुहोस्।
problem-binding-same = कार्डमा अहिले यही छ।
problem-registration-closed = अहिले यहाँ दर्ता गर्न मिल्दैन। कृपया हामीलाई लेख्नुहोस्।
problem-registration-unknown = यो दर्ता यहाँ छैन।
problem-registration-not-needed = यो कार्ड दर्ता गर्नु पर्दैन।
problem-registration-not-now = दर्ता अहिले जहाँ पुगेको छ, त्यसमा यो मिल्दैन। फेरि हेर्नुहोस्।
problem-registration-changed = यसबीच अरू कसैले बदलिसके। फेरि हेर्नुहोस्।
problem-registration-other = यो कार्ड पहिल्यै अरू कसैले दर्ता गरेको छ। कृपया हामीलाई लेख्नुहोस्।
problem-registration-cap = यो कागजातमा { $cap } वटा कार्ड दर्ता भइसके। योभन्दा बढी मिल्दैन।
problem-registration-name = कागजातमा भएजस्तै नाम टाइप गर्नुहोस्।
problem-registration-born = सही हुन सक्ने जन्म मिति दिनुहोस्।
problem-registration-responsible-adult = कम्पनीको जिम्मेवार व्यक्ति वयस्क हुनुपर्छ।
problem-registration-document = यस्तो कागजात यहाँ मिल्दैन।
problem-registration-hkid = यो परिचयपत्र नम्बर टाइप गर्दा गल्ती भयो। यो A123456(3) जस्तो हुन्छ।
problem-registration-number = कागजात नम्बरमा 5 देखि 15 वटा अक्षर र अङ्क हुन्छन्।
problem-registration-business = व्यवसाय दर्ता नम्बर 8 अङ्कबाट सुरु हुन्छ।
problem-registration-place = कागजात जारी गर्ने ठाउँको दुई अक्षर दिनुहोस्, जस्तै NP।
problem-registration-photo = यो फोटो थप्नुहोस्।
problem-registration-adult-needed = नाबालिगका लागि वयस्कले आफ्नो विवरण दिएर सहमति जनाउनुपर्छ।
problem-registration-adult-young = वयस्क कम्तीमा 18 वर्षको हुनुपर्छ।
audit-card-bind = कार्डको सम्पर्क बदले
audit-registration-bring = दर्ताका लागि कागजात ल्याए
audit-registration-view = दर्ताको विवरण हेरे
audit-registration-view-photo = दर्ताको फोटो हेरे
audit-registration-approve = दर्ता स्वीकृत गरे
audit-registration-reject = दर्ता अस्वीकार गरे
audit-registration-deregister = दर्ता अन्त्य गरे
audit-registration-expire = दर्ताको समय सकियो
audit-registration-erase = दर्ताका कागजात मेटे
