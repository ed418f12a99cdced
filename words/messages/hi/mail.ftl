### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand } के लिए आपका कोड { $code } है
notice-one-time-code-body =
    आपका कोड { $code } है। यह { $minutes } मिनट तक चलेगा। इसे खुले हुए पेज पर डालें। अगर आपने कोड नहीं माँगा, तो इस मैसेज पर ध्यान न दें। { $brand } आपसे यह कोड कभी नहीं पूछेगा।
notice-desk-replied-subject = { $brand } ने आपको जवाब दिया है
notice-desk-replied-body = हमने आपके मैसेज का जवाब दिया है। यहाँ पढ़ें और वापस लिखें: { $link }
notice-decision-made-subject = { $brand } के साथ आपके रिटर्न पर फ़ैसला हो गया है
notice-decision-made-body = आपके रिटर्न पर फ़ैसला हो गया है, कारण के साथ। यहाँ पढ़ें: { $link }
notice-evidence-needed-subject = { $brand } को आपके रिटर्न के लिए एक और चीज़ चाहिए
notice-evidence-needed-body = आपके रिटर्न पर फ़ैसला करने के लिए हमें आपसे कुछ और चाहिए। क्या चाहिए, यह यहाँ लिखा है, और वहीं अपलोड भी कर सकते हैं: { $link }
notice-refund-paid-subject = { $brand } ने आपके { $amount } वापस भेज दिए हैं
notice-refund-paid-body = हमने { $amount } का रिफ़ंड कर दिया है। बैंक में दिखने में कुछ दिन लग सकते हैं। पूरी जानकारी यहाँ है: { $link }
