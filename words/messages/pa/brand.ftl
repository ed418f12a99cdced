### The first page of a brand.

brand-title = ਤੁਹਾਡੇ ਕਾਰਡ ਲਈ ਮਦਦ
brand-promise = ਨੈੱਟ ਨਹੀਂ ਚੱਲਦਾ? ਅਸੀਂ ਠੀਕ ਕਰਾਂਗੇ, ਨਹੀਂ ਤਾਂ ਪੈਸੇ ਵਾਪਸ।
brand-not-working = ਮੇਰਾ ਕਾਰਡ ਨਹੀਂ ਚੱਲਦਾ
brand-my-card = ਮੇਰਾ ਕਾਰਡ
brand-my-card-hint = ਬਾਕੀ ਡਾਟਾ, ਮਿਆਦ, ਸੈਟਿੰਗਾਂ, ਆਰਡਰ
brand-talk = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
brand-talk-hint = ਸਾਡਾ ਸਾਥੀ ਆਮ ਤੌਰ 'ਤੇ { $minutes } ਮਿੰਟ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
brand-return = ਮਨ ਬਦਲ ਗਿਆ?
brand-return-hint = ਪੈਸੇ ਵਾਪਸ ਮੰਗੋ
brand-terms = ਸਾਡੇ ਵਾਅਦੇ
brand-terms-all = ਸਾਰੀਆਂ ਸ਼ਰਤਾਂ ਪੜ੍ਹੋ
brand-term-pinned = ਜਿਸ ਦਿਨ ਤੁਸੀਂ ਖਰੀਦਿਆ, ਉਸੇ ਦਿਨ ਦੀਆਂ ਸ਼ਰਤਾਂ ਲਾਗੂ ਹਨ।
brand-term-reasons = ਹਰ ਫੈਸਲਾ ਆਪਣੇ ਕਾਰਨ ਦੱਸਦਾ ਹੈ, ਸ਼ਰਤ-ਦਰ-ਸ਼ਰਤ।
brand-term-progress = ਤੁਸੀਂ ਕਦੇ ਵੀ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਪੈਸੇ ਕਿੱਥੇ ਪਹੁੰਚੇ।
brand-about = { $brand } ਬਾਰੇ
brand-shops = ਸਾਡੀਆਂ ਦੁਕਾਨਾਂ
brand-since = ਕਾਰੋਬਾਰ ਕਦੋਂ ਤੋਂ
brand-languages = ਸਾਡੀਆਂ ਭਾਸ਼ਾਵਾਂ
contact-website = ਵੈੱਬਸਾਈਟ
contact-email = ਈਮੇਲ
contact-phone = ਫ਼ੋਨ
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = ਸਮਾਂ
problem-brand-unknown = ਇਹ ਬ੍ਰਾਂਡ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਆਪਣੇ ਕਾਰਡ ਦਾ ਕੋਡ ਫਿਰ ਸਕੈਨ ਕਰੋ ਜੀ।
