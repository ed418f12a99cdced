### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand } ਲਈ ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ
notice-one-time-code-body = ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ। ਇਹ { $minutes } ਮਿੰਟ ਚੱਲਦਾ ਹੈ। ਇਸ ਨੂੰ ਖੁੱਲ੍ਹੇ ਪੰਨੇ 'ਤੇ ਭਰੋ। ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ, ਤਾਂ ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਰਹਿਣ ਦਿਓ। { $brand } ਤੁਹਾਡੇ ਤੋਂ ਇਹ ਕੋਡ ਕਦੇ ਨਹੀਂ ਮੰਗੇਗਾ।
notice-desk-replied-subject = { $brand } ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੱਤਾ ਹੈ
notice-desk-replied-body = ਅਸੀਂ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਹੈ। ਇੱਥੇ ਪੜ੍ਹੋ ਅਤੇ ਅੱਗੇ ਲਿਖੋ: { $link }
notice-decision-made-subject = { $brand } ਨੂੰ ਕੀਤੀ ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਹੋ ਗਿਆ ਹੈ
notice-decision-made-body = ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਕਾਰਨਾਂ ਸਮੇਤ ਆ ਗਿਆ ਹੈ। ਇੱਥੇ ਪੜ੍ਹੋ: { $link }
notice-evidence-needed-subject = { $brand } ਨੂੰ ਤੁਹਾਡੀ ਵਾਪਸੀ ਲਈ ਇੱਕ ਚੀਜ਼ ਹੋਰ ਚਾਹੀਦੀ ਹੈ
notice-evidence-needed-body = ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਕਰਨ ਲਈ ਸਾਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਕੁਝ ਹੋਰ ਚਾਹੀਦਾ ਹੈ। ਕੀ ਚਾਹੀਦਾ ਹੈ, ਇੱਥੇ ਲਿਖਿਆ ਹੈ, ਅਤੇ ਇੱਥੇ ਹੀ ਅੱਪਲੋਡ ਕਰ ਸਕਦੇ ਹੋ: { $link }
notice-refund-paid-subject = { $brand } ਵੱਲੋਂ { $amount } ਤੁਹਾਨੂੰ ਵਾਪਸ ਆ ਰਹੇ ਹਨ
notice-refund-paid-body = ਅਸੀਂ { $amount } ਵਾਪਸ ਕਰ ਦਿੱਤੇ ਹਨ। ਬੈਂਕ ਵਿੱਚ ਦਿਸਣ ਲਈ ਕੁਝ ਦਿਨ ਲੱਗ ਸਕਦੇ ਹਨ। ਵੇਰਵਾ ਇੱਥੇ ਹੈ: { $link }
