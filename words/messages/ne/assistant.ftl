### The assistant: what it understands, and what it asks back.

problem-text-missing = केही लेख्नुहोस्।
api-right-none = चाहिँदैन: जोसुकैले बोलाउन सक्छ

## What somebody may have meant, as they would tap it.

intent-activate = कार्ड वा eSIM सक्रिय गर्ने
intent-apn = APN सेटिङ
intent-bind_number = फोन नम्बर जोड्ने वा बदल्ने
intent-real_name = वास्तविक नाममा दर्ता
intent-no_service = सिग्नल नै छैन
intent-no_data = सिग्नल छ, तर इन्टरनेट छैन
intent-slow_data = इन्टरनेट ढिलो वा अस्थिर
intent-wrong_network = गलत नेटवर्कमा जोडियो
intent-hotspot = इन्टरनेट बाँड्ने (हटस्पट)
intent-sms_mms = SMS वा फोटो सन्देश
intent-calls = फोन कल
intent-roaming_on = रोमिङ अन वा अफ गर्ने
intent-switch_network = अर्को नेटवर्क छान्ने
intent-balance = कति बाँकी छ?
intent-usage_dispute = मैले नचलाएको डेटा वा शुल्क
intent-topup = थप डेटा वा दिन किन्ने
intent-upgrade_plan = ठूलो प्याकेज लिने
intent-change_plan = अर्कै प्याकेजमा जाने
intent-gift_data = अरूलाई डेटा दिने
intent-share_family = परिवार वा समूहसँग डेटा बाँड्ने
intent-extend_validity = कार्डको म्याद बढाउने
intent-refund_unused = पैसा फिर्ता (नचलाएको)
intent-refund_fault = पैसा फिर्ता (चलेन)
intent-return_card = कार्ड फिर्ता पठाउने
intent-exchange_card = कार्ड साट्ने
intent-refund_status = मेरो फिर्ता रकम कहाँ पुग्यो?
intent-lost_card = कार्ड हरायो वा चोरियो
intent-damaged_card = कार्ड बिग्रियो
intent-delivery = मेरो अर्डर कहाँ पुग्यो?
intent-esim_install = eSIM राख्ने
intent-esim_qr_again = eSIM को QR कोड फेरि चाहियो
intent-esim_transfer = eSIM नयाँ फोनमा सार्ने
intent-device_compat = मेरो फोनमा चल्छ?
intent-coverage_where = कहाँ-कहाँ चल्छ?
intent-network_status = अहिले नेटवर्क बिग्रिएको छ?
intent-maintenance = तोकिएको नेटवर्क मर्मत
intent-invoice = रसिद वा बिल
intent-payment_failed = भुक्तानीमा समस्या
intent-auto_renew = स्वतः नवीकरण
intent-genuine = मेरो कार्ड सक्कली हो?
intent-official_channels = आधिकारिक पसल र सम्पर्क
intent-brand_terms = नियम र सर्तहरू
intent-human = कर्मचारीसँग कुरा गर्ने
intent-complaint = गुनासो गर्ने
intent-feedback = प्रशंसा वा सुझाव
intent-greeting = नमस्ते मात्र भनेको
intent-thanks = धन्यवाद, मिल्यो
intent-out_of_scope = अर्कै कुरा
