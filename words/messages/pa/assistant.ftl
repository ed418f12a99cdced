### The assistant: what it understands, and what it asks back.

problem-text-missing = ਕੁਝ ਲਿਖੋ ਜੀ।
api-right-none = ਕੋਈ ਨਹੀਂ: ਇਸ ਨੂੰ ਕੋਈ ਵੀ ਕਾਲ ਕਰ ਸਕਦਾ ਹੈ

## What somebody may have meant, as they would tap it.

intent-activate = ਮੇਰਾ ਕਾਰਡ ਜਾਂ eSIM ਚਾਲੂ ਕਰਨਾ
intent-apn = APN ਸੈਟਿੰਗ
intent-bind_number = ਮੇਰਾ ਫ਼ੋਨ ਨੰਬਰ ਜੋੜਨਾ ਜਾਂ ਬਦਲਣਾ
intent-real_name = ਅਸਲੀ ਨਾਮ ਨਾਲ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
intent-no_service = ਸਿਗਨਲ ਬਿਲਕੁਲ ਨਹੀਂ
intent-no_data = ਸਿਗਨਲ ਹੈ, ਪਰ ਇੰਟਰਨੈੱਟ ਨਹੀਂ
intent-slow_data = ਇੰਟਰਨੈੱਟ ਹੌਲੀ ਜਾਂ ਰੁਕ-ਰੁਕ ਕੇ
intent-wrong_network = ਗਲਤ ਨੈੱਟਵਰਕ ਨਾਲ ਜੁੜ ਗਿਆ
intent-hotspot = ਇੰਟਰਨੈੱਟ ਸਾਂਝਾ ਕਰਨਾ (ਹੌਟਸਪੌਟ)
intent-sms_mms = SMS ਜਾਂ ਫ਼ੋਟੋ ਵਾਲੇ ਸੁਨੇਹੇ
intent-calls = ਵੌਇਸ ਕਾਲਾਂ
intent-roaming_on = ਰੋਮਿੰਗ ਚਾਲੂ ਜਾਂ ਬੰਦ ਕਰਨਾ
intent-switch_network = ਹੋਰ ਨੈੱਟਵਰਕ ਚੁਣਨਾ
intent-balance = ਮੇਰਾ ਕਿੰਨਾ ਬਾਕੀ ਹੈ?
intent-usage_dispute = ਡਾਟਾ ਜਾਂ ਖਰਚਾ ਜੋ ਮੇਰਾ ਨਹੀਂ ਲੱਗਦਾ
intent-topup = ਹੋਰ ਡਾਟਾ ਜਾਂ ਦਿਨ ਖਰੀਦਣਾ
intent-upgrade_plan = ਵੱਡਾ ਪਲਾਨ ਲੈਣਾ
intent-change_plan = ਕੋਈ ਹੋਰ ਪਲਾਨ ਲੈਣਾ
intent-gift_data = ਕਿਸੇ ਨੂੰ ਡਾਟਾ ਦੇਣਾ
intent-share_family = ਪਰਿਵਾਰ ਜਾਂ ਗਰੁੱਪ ਨਾਲ ਡਾਟਾ ਵੰਡਣਾ
intent-extend_validity = ਕਾਰਡ ਦੀ ਮਿਆਦ ਵਧਾਉਣਾ
intent-refund_unused = ਪੈਸੇ ਵਾਪਸ (ਵਰਤਿਆ ਨਹੀਂ)
intent-refund_fault = ਪੈਸੇ ਵਾਪਸ (ਚੱਲਿਆ ਨਹੀਂ)
intent-return_card = ਕਾਰਡ ਵਾਪਸ ਭੇਜਣਾ
intent-exchange_card = ਕਾਰਡ ਬਦਲਵਾਉਣਾ
intent-refund_status = ਮੇਰੇ ਪੈਸੇ ਕਦੋਂ ਵਾਪਸ ਆਉਣਗੇ?
intent-lost_card = ਕਾਰਡ ਗੁੰਮ ਜਾਂ ਚੋਰੀ ਹੋ ਗਿਆ
intent-damaged_card = ਕਾਰਡ ਟੁੱਟਿਆ ਜਾਂ ਖਰਾਬ
intent-delivery = ਮੇਰਾ ਆਰਡਰ ਕਿੱਥੇ ਹੈ?
intent-esim_install = eSIM ਇੰਸਟਾਲ ਕਰਨਾ
intent-esim_qr_again = eSIM ਦਾ QR ਕੋਡ ਦੁਬਾਰਾ ਚਾਹੀਦਾ ਹੈ
intent-esim_transfer = eSIM ਨਵੇਂ ਫ਼ੋਨ ਵਿੱਚ ਲਿਜਾਣਾ
intent-device_compat = ਕੀ ਇਹ ਮੇਰੇ ਫ਼ੋਨ ਵਿੱਚ ਚੱਲੇਗਾ?
intent-coverage_where = ਇਹ ਕਿੱਥੇ-ਕਿੱਥੇ ਚੱਲੇਗਾ?
intent-network_status = ਕੀ ਹੁਣ ਨੈੱਟਵਰਕ ਬੰਦ ਹੈ?
intent-maintenance = ਨੈੱਟਵਰਕ 'ਤੇ ਪਹਿਲਾਂ ਤੋਂ ਤੈਅ ਕੰਮ
intent-invoice = ਰਸੀਦ ਜਾਂ ਬਿੱਲ
intent-payment_failed = ਭੁਗਤਾਨ ਵਿੱਚ ਦਿੱਕਤ
intent-auto_renew = ਆਪਣੇ ਆਪ ਰੀਨਿਊ ਹੋਣਾ
intent-genuine = ਕੀ ਮੇਰਾ ਕਾਰਡ ਅਸਲੀ ਹੈ?
intent-official_channels = ਅਧਿਕਾਰਤ ਦੁਕਾਨਾਂ ਅਤੇ ਸੰਪਰਕ
intent-brand_terms = ਨਿਯਮ ਅਤੇ ਸ਼ਰਤਾਂ
intent-human = ਕਿਸੇ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਕਰਨਾ
intent-complaint = ਸ਼ਿਕਾਇਤ ਕਰਨਾ
intent-feedback = ਤਾਰੀਫ਼ ਜਾਂ ਸੁਝਾਅ
intent-greeting = ਬੱਸ ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਕਹਿਣਾ
intent-thanks = ਧੰਨਵਾਦ, ਕੰਮ ਹੋ ਗਿਆ
intent-out_of_scope = ਕੁਝ ਹੋਰ
