### The first page of a brand.

brand-title = तपाईंको कार्डका लागि मद्दत
brand-promise = इन्टरनेट चलेन? हामी मिलाइदिन्छौं, नभए पैसा फिर्ता।
brand-not-working = मेरो कार्ड चलेन
brand-my-card = मेरो कार्ड
brand-my-card-hint = बाँकी डेटा, म्याद, सेटिङ, अर्डर
brand-talk = हामीसँग कुरा गर्नुहोस्
brand-talk-hint = कर्मचारीले प्रायः { $minutes } मिनेटभित्र जवाफ दिन्छन्
brand-return = मन बदलियो?
brand-return-hint = पैसा फिर्ता माग्नुहोस्
brand-terms = तपाईंले भर पर्न सक्ने कुरा
brand-terms-all = सबै सर्त पढ्नुहोस्
brand-term-pinned = किनेको दिनका सर्त नै लागू हुन्छन्।
brand-term-reasons = हरेक निर्णयमा बुँदा-बुँदा गरेर कारण दिइन्छ।
brand-term-progress = फिर्ता रकम कहाँ पुग्यो, जुनसुकै बेला हेर्न सक्नुहुन्छ।
brand-about = { $brand } को बारेमा
brand-shops = आधिकारिक पसलहरू
brand-since = सेवा सुरु
brand-languages = हामी बोल्ने भाषा
contact-website = वेबसाइट
contact-email = इमेल
contact-phone = फोन
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = समय
problem-brand-unknown = हामी यो ब्रान्ड चिन्दैनौं। कार्डको कोड फेरि स्क्यान गर्नुहोस्।
