### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand } का लागि तपाईंको कोड { $code }
notice-one-time-code-body = तपाईंको कोड { $code } हो। यो { $minutes } मिनेट चल्छ। खुला रहेको पृष्ठमा यो टाइप गर्नुहोस्। तपाईंले नमाग्नुभएको भए यो सन्देशलाई बेवास्ता गर्नुहोस्। { $brand } ले तपाईंसँग यो कोड कहिल्यै माग्दैन।
notice-desk-replied-subject = { $brand } ले जवाफ दिएको छ
notice-desk-replied-body = हामीले तपाईंको सन्देशको जवाफ दियौं। यहाँ पढ्नुहोस् र लेख्नुहोस्: { $link }
notice-decision-made-subject = { $brand } मा तपाईंको फिर्ता अनुरोधको निर्णय भयो
notice-decision-made-body = तपाईंको फिर्ता अनुरोधको निर्णय कारणसहित आएको छ। यहाँ पढ्नुहोस्: { $link }
notice-evidence-needed-subject = फिर्ता अनुरोधका लागि { $brand } लाई अझै एउटा कुरा चाहियो
notice-evidence-needed-body = तपाईंको फिर्ता अनुरोध टुङ्ग्याउन हामीलाई अझै केही चाहिएको छ। के चाहियो यहाँ लेखिएको छ, र त्यहीँ अपलोड गर्न सक्नुहुन्छ: { $link }
notice-refund-paid-subject = { $brand } बाट { $amount } तपाईंकहाँ आउँदैछ
notice-refund-paid-body = हामीले { $amount } फिर्ता गर्‍यौं। बैंकमा देखिन केही दिन लाग्न सक्छ। विवरण यहाँ छ: { $link }
