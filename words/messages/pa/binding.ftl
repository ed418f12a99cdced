### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = ਰਜਿਸਟ੍ਰੇਸ਼ਨ
registration-open = ਰਜਿਸਟਰ ਕਰੋ
registration-heading = ਅਸਲੀ ਨਾਮ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
registration-state-not-needed = ਲੋੜ ਨਹੀਂ
registration-state-open = ਹਾਲੇ ਰਜਿਸਟਰ ਨਹੀਂ
registration-state-code-sent = ਕੋਡ ਭੇਜਿਆ
registration-state-documents-in = ਮਿਲ ਗਿਆ
registration-state-in-review = ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ
registration-state-registered = ਰਜਿਸਟਰ ਹੋ ਗਿਆ
registration-state-rejected = ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ
registration-state-expired = ਸਮਾਂ ਲੰਘ ਗਿਆ
registration-state-deregistered = ਖਤਮ ਹੋਈ
registration-lead-not-needed = ਇਸ ਕਾਰਡ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਕਰਨਾ।
registration-lead-open = ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਕਾਰਡ ਰਜਿਸਟਰ ਕਰਨਾ ਪਵੇਗਾ।
registration-lead-code-sent = ਤੁਹਾਡੇ ਨਵੇਂ ਨੰਬਰ 'ਤੇ ਕੋਡ ਆ ਰਿਹਾ ਹੈ। ਫਿਰ ਵੀ ਤੁਸੀਂ ਹੁਣੇ ਰਜਿਸਟਰ ਕਰ ਸਕਦੇ ਹੋ।
registration-lead-documents-in = ਸਾਨੂੰ ਸਭ ਮਿਲ ਗਿਆ। ਸਾਡਾ ਸਾਥੀ ਜਾਂਚੇਗਾ, ਆਮ ਤੌਰ 'ਤੇ 24 ਘੰਟਿਆਂ ਵਿੱਚ। ਹੁੰਦੇ ਹੀ ਦੱਸਾਂਗੇ।
registration-lead-in-review = ਸਾਡਾ ਸਾਥੀ ਹੁਣ ਜਾਂਚ ਰਿਹਾ ਹੈ। ਹੁੰਦੇ ਹੀ ਦੱਸਾਂਗੇ।
registration-lead-registered = ਹੋ ਗਿਆ। ਤੁਸੀਂ ਇਹ ਕਾਰਡ ਵਰਤ ਸਕਦੇ ਹੋ।
registration-lead-rejected = ਅਸੀਂ ਹਾਲੇ ਇਹ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕੇ। ਇਹ ਚਾਹੀਦਾ ਹੈ:
registration-lead-expired = ਇਸ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ। ਤੁਸੀਂ ਹੁਣੇ ਮੁੜ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।
registration-lead-deregistered = ਇਸ ਕਾਰਡ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਖਤਮ ਹੋ ਗਈ। ਤੁਸੀਂ ਮੁੜ ਰਜਿਸਟਰ ਕਰ ਸਕਦੇ ਹੋ।
registration-bring-photo-unclear = ਫ਼ੋਟੋ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾਂਦੀ। ਫਿਰ ਖਿੱਚੋ: ਪੂਰਾ ਦਸਤਾਵੇਜ਼, ਸਾਫ਼, ਬਿਨਾਂ ਚਮਕ।
registration-bring-name-differs = ਨਾਮ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ। ਜਿਵੇਂ ਛਪਿਆ ਹੈ, ਹੂ-ਬ-ਹੂ ਭਰੋ।
registration-bring-number-differs = ਨੰਬਰ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ। ਦੇਖ ਕੇ ਫਿਰ ਭੇਜੋ।
registration-bring-document-expired = ਇਸ ਦਸਤਾਵੇਜ਼ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ। ਚੱਲਦਾ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ।
registration-bring-document-kind = ਇਹ ਦਸਤਾਵੇਜ਼ ਮਨਜ਼ੂਰ ਨਹੀਂ। ਹਾਂਗਕਾਂਗ ਪਛਾਣ ਪੱਤਰ, ਪਾਸਪੋਰਟ ਜਾਂ ਯਾਤਰਾ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ।
registration-bring-adult-missing = ਨਾਬਾਲਗ ਲਈ ਕਿਸੇ ਬਾਲਗ ਦੇ ਵੇਰਵੇ ਅਤੇ ਉਸ ਦੇ ਦਸਤਾਵੇਜ਼ ਦੀ ਫ਼ੋਟੋ ਵੀ ਪਾਓ।
registration-bring-company-differs = ਕੰਪਨੀ ਦੇ ਵੇਰਵੇ ਉਸ ਦੀ ਕਾਰੋਬਾਰੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨਾਲ ਨਹੀਂ ਮਿਲਦੇ। ਦੇਖੋ ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ ਦੀ ਫ਼ੋਟੋ ਪਾਓ।
registration-due = { $when } ਤੱਕ ਕਰ ਲਓ ਜੀ।
registration-why = ਇਹ ਕਿਉਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ
registration-why-text = ਹਾਂਗਕਾਂਗ ਵਿੱਚ ਹਰ ਸਿਮ ਕਾਰਡ ਨਾਮ ਅਤੇ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਰਜਿਸਟਰ ਕਰਨਾ ਲਾਜ਼ਮੀ ਹੈ ({ $law })। ਬਿਨਾਂ ਰਜਿਸਟਰ ਕੀਤਾ ਕਾਰਡ ਨਹੀਂ ਚੱਲਦਾ।
registration-caps = ਇੱਕ ਵਿਅਕਤੀ { $person } ਤੱਕ ਅਤੇ ਇੱਕ ਕੰਪਨੀ { $company } ਤੱਕ ਕਾਰਡ ਰਜਿਸਟਰ ਕਰ ਸਕਦੀ ਹੈ।
registration-safe = ਜੋ ਤੁਸੀਂ ਭੇਜਦੇ ਹੋ, ਉਹ ਇਨਕ੍ਰਿਪਟ ਹੁੰਦਾ ਹੈ। ਸਿਰਫ਼ ਜਾਂਚਣ ਵਾਲੇ ਦੇਖਦੇ ਹਨ, ਅਤੇ ਲੋੜ ਮੁੱਕਣ 'ਤੇ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
registration-kind = ਕਿਸ ਲਈ
registration-kind-person = ਵਿਅਕਤੀ ਲਈ
registration-kind-company = ਕੰਪਨੀ ਲਈ
registration-for-person = ਵਿਅਕਤੀ
registration-for-minor = ਨਾਬਾਲਗ, ਬਾਲਗ ਦੇ ਨਾਲ
registration-for-company = ਕੰਪਨੀ
registration-company-name = ਕੰਪਨੀ ਦਾ ਨਾਮ
registration-company-number = ਕਾਰੋਬਾਰੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ
registration-company-hint = ਹੇਠਾਂ ਉਸ ਵਿਅਕਤੀ ਦੇ ਵੇਰਵੇ ਭਰੋ ਜੋ ਕੰਪਨੀ ਲਈ ਜ਼ਿੰਮੇਵਾਰ ਹੈ।
registration-name = ਪੂਰਾ ਨਾਮ
registration-name-hint = ਹੂ-ਬ-ਹੂ ਦਸਤਾਵੇਜ਼ ਵਾਂਗ।
registration-born = ਜਨਮ ਮਿਤੀ
registration-document = ਦਸਤਾਵੇਜ਼
registration-number = ਦਸਤਾਵੇਜ਼ ਨੰਬਰ
registration-place = ਜਾਰੀ ਕਰਨ ਵਾਲਾ ਦੇਸ਼ ਜਾਂ ਖੇਤਰ (ਦੋ ਅੱਖਰ)
registration-place-hint = ਜਿਵੇਂ PH, ID, IN ਜਾਂ CN। ਹਾਂਗਕਾਂਗ ਪਛਾਣ ਪੱਤਰ ਲਈ ਲੋੜ ਨਹੀਂ।
registration-photo = ਦਸਤਾਵੇਜ਼ ਦੀ ਫ਼ੋਟੋ
registration-photo-hint = ਫ਼ੋਟੋ ਅਤੇ ਨਾਮ ਵਾਲਾ ਪੰਨਾ: ਚਾਰੇ ਕੋਨੇ, ਸਾਫ਼, ਬਿਨਾਂ ਚਮਕ। JPEG, PNG ਜਾਂ WebP, 12 MB ਤੱਕ।
registration-minor = ਵਿਅਕਤੀ { $years } ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੈ
registration-adult-name = ਬਾਲਗ ਦਾ ਪੂਰਾ ਨਾਮ
registration-adult-agrees = ਮੈਂ ਮਾਂ-ਪਿਓ, ਸਰਪ੍ਰਸਤ ਜਾਂ ਹੋਰ ਯੋਗ ਬਾਲਗ ਹਾਂ ਅਤੇ ਇਸ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨਾਲ ਸਹਿਮਤ ਹਾਂ।
registration-photo-2 = ਦੂਜੀ ਫ਼ੋਟੋ
registration-photo-2-hint = ਸਿਰਫ਼ ਕੰਪਨੀ ਲਈ (ਕਾਰੋਬਾਰੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ) ਜਾਂ ਨਾਬਾਲਗ ਲਈ (ਬਾਲਗ ਦਾ ਦਸਤਾਵੇਜ਼)।
registration-send = ਜਾਂਚ ਲਈ ਭੇਜੋ
registration-help = ਕੋਈ ਸਵਾਲ, ਜਾਂ ਢੁਕਵਾਂ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ?
document-hkid = ਹਾਂਗਕਾਂਗ ਪਛਾਣ ਪੱਤਰ
document-passport = ਪਾਸਪੋਰਟ
document-travel-document = ਯਾਤਰਾ ਦਸਤਾਵੇਜ਼ ਜਾਂ ਪਰਮਿਟ
document-business-registration = ਕਾਰੋਬਾਰੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ

## The number or address of a card

binding-title = ਇਸ ਕਾਰਡ ਦਾ ਨੰਬਰ ਜਾਂ ਈਮੇਲ
binding-heading = ਇਸ ਕਾਰਡ ਦਾ ਨੰਬਰ ਜਾਂ ਈਮੇਲ
binding-lead = ਇਸ ਕਾਰਡ ਦੇ ਕੋਡ ਅਤੇ ਖਬਰਾਂ ਉੱਥੇ ਜਾਂਦੀਆਂ ਹਨ। ਬਦਲਣ ਲਈ ਪੁਰਾਣੇ ਅਤੇ ਨਵੇਂ ਦੋਵਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ।
binding-now = ਇਸ ਵੇਲੇ: { $contact }
binding-change = ਬਦਲੋ
binding-new = ਨਵਾਂ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ
binding-hint = ਦੇਸ਼ ਦੇ ਕੋਡ ਸਮੇਤ ਫ਼ੋਨ ਨੰਬਰ, ਜਿਵੇਂ +852।
binding-send = ਕੋਡ ਭੇਜੋ
binding-code-for = { $contact } ਨੂੰ ਭੇਜਿਆ ਕੋਡ
binding-codes-hint = ਹਰ ਕੋਡ 6 ਅੰਕਾਂ ਦਾ ਹੈ ਅਤੇ 10 ਮਿੰਟ ਚੱਲਦਾ ਹੈ। ਜੋ ਪਹਿਲਾਂ ਸਹੀ ਭਰਿਆ, ਉਹ ਫਿਰ ਭਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
binding-lost = ਪੁਰਾਣਾ ਨੰਬਰ ਹੁਣ ਨਹੀਂ ਹੈ?

## Registrations at the desk

console-registrations = ਰਜਿਸਟ੍ਰੇਸ਼ਨਾਂ
console-registration = ਰਜਿਸਟ੍ਰੇਸ਼ਨ
console-due = ਆਖਰੀ ਸਮਾਂ
registration-brought = ਕੀ ਭੇਜਿਆ ਗਿਆ
registration-brought-at = ਭੇਜਿਆ
registration-hidden = ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਵਿੱਚ ਲੋਕਾਂ ਦੇ ਭੇਜੇ ਵੇਰਵੇ ਨਹੀਂ ਦਿਸਦੇ।
registration-nothing = ਇੱਥੇ ਕੁਝ ਨਹੀਂ, ਜਾਂ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
registration-photo-alt = ਦਸਤਾਵੇਜ਼ ਦੀ ਫ਼ੋਟੋ
registration-audited = ਇਹ ਦੇਖਣਾ ਕਾਰਵਾਈਆਂ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਦਰਜ ਹੁੰਦਾ ਹੈ।
registration-refused-for = ਨਾਮਨਜ਼ੂਰ ਕਰਨ ਦਾ ਕਾਰਨ
registration-decided = ਫ਼ੈਸਲਾ ਹੋਇਆ
registration-erased-on = ਮਿਟਾਉਣ ਦੀ ਮਿਤੀ
registration-approve = ਮਨਜ਼ੂਰ ਕਰੋ
registration-approve-sure = ਨਾਮ, ਨੰਬਰ ਅਤੇ ਫ਼ੋਟੋ ਆਪਸ ਵਿੱਚ ਮਿਲਦੇ ਹਨ, ਅਤੇ ਦਸਤਾਵੇਜ਼ ਦੀ ਮਿਆਦ ਬਾਕੀ ਹੈ।
registration-reject = ਨਾਮਨਜ਼ੂਰ ਕਰੋ
registration-deregister = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਖਤਮ ਕਰੋ
registration-deregister-sure = ਇਸ ਤੋਂ ਬਾਅਦ ਕਾਰਡ ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।
registration-reason-photo-unclear = ਫ਼ੋਟੋ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾਂਦੀ
registration-reason-name-differs = ਨਾਮ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ
registration-reason-number-differs = ਨੰਬਰ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ
registration-reason-document-expired = ਦਸਤਾਵੇਜ਼ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ
registration-reason-document-kind = ਇਸ ਕਿਸਮ ਦਾ ਦਸਤਾਵੇਜ਼ ਮਨਜ਼ੂਰ ਨਹੀਂ
registration-reason-adult-missing = ਬਾਲਗ ਦੀ ਸਹਿਮਤੀ ਨਹੀਂ ਹੈ
registration-reason-company-differs = ਕੰਪਨੀ ਦੇ ਵੇਰਵੇ ਨਹੀਂ ਮਿਲਦੇ

## Notices

notice-registration-done-subject = { $brand }: ਤੁਹਾਡਾ ਕਾਰਡ ਰਜਿਸਟਰ ਹੋ ਗਿਆ
notice-registration-done-body = ਤੁਹਾਡਾ ਕਾਰਡ ਰਜਿਸਟਰ ਹੋ ਗਿਆ, ਹੁਣ ਵਰਤ ਸਕਦੇ ਹੋ: { $link }
notice-registration-refused-subject = { $brand }: ਤੁਹਾਡੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਲਈ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ
notice-registration-refused-body = ਅਸੀਂ ਹਾਲੇ ਤੁਹਾਡੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕੇ। ਦੇਖੋ ਕੀ ਚਾਹੀਦਾ ਹੈ: { $link }

## Problems and the activity log

problem-binding-contact = ਈਮੇਲ ਪਤਾ ਜਾਂ ਦੇਸ਼ ਦੇ ਕੋਡ ਸਮੇਤ ਫ਼ੋਨ ਨੰਬਰ ਭਰੋ ਜੀ।
problem-binding-same = ਇਹ ਤਾਂ ਕਾਰਡ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਜੁੜਿਆ ਹੈ।
problem-registration-closed = ਇੱਥੇ ਇਸ ਵੇਲੇ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨਹੀਂ ਹੋ ਰਹੀ। ਸਾਨੂੰ ਲਿਖੋ ਜੀ।
problem-registration-unknown = ਇਹ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ।
problem-registration-not-needed = ਇਸ ਕਾਰਡ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੀ ਲੋੜ ਨਹੀਂ।
problem-registration-not-now = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਇਸ ਪੜਾਅ 'ਤੇ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਫਿਰ ਦੇਖੋ ਜੀ।
problem-registration-changed = ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਬਦਲ ਦਿੱਤਾ। ਫਿਰ ਦੇਖੋ ਜੀ।
problem-registration-other = ਇਹ ਕਾਰਡ ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਨੇ ਰਜਿਸਟਰ ਕੀਤਾ ਸੀ। ਸਾਨੂੰ ਲਿਖੋ ਜੀ।
problem-registration-cap = ਇਸ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਪਹਿਲਾਂ ਹੀ { $cap } ਕਾਰਡ ਰਜਿਸਟਰ ਹਨ। ਹੋਰ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।
problem-registration-name = ਨਾਮ ਦਸਤਾਵੇਜ਼ ਵਾਂਗ ਭਰੋ ਜੀ।
problem-registration-born = ਸਹੀ ਜਨਮ ਮਿਤੀ ਭਰੋ ਜੀ।
problem-registration-responsible-adult = ਕੰਪਨੀ ਲਈ ਜ਼ਿੰਮੇਵਾਰ ਵਿਅਕਤੀ ਬਾਲਗ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
problem-registration-document = ਇਸ ਕਿਸਮ ਦਾ ਦਸਤਾਵੇਜ਼ ਇੱਥੇ ਨਹੀਂ ਚੱਲਦਾ।
problem-registration-hkid = ਇਸ ਪਛਾਣ ਪੱਤਰ ਨੰਬਰ ਵਿੱਚ ਗਲਤੀ ਹੈ। ਇਹ A123456(3) ਵਰਗਾ ਹੁੰਦਾ ਹੈ।
problem-registration-number = ਦਸਤਾਵੇਜ਼ ਨੰਬਰ ਵਿੱਚ 5 ਤੋਂ 15 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ।
problem-registration-business = ਕਾਰੋਬਾਰੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ 8 ਅੰਕਾਂ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
problem-registration-place = ਦਸਤਾਵੇਜ਼ ਜਾਰੀ ਕਰਨ ਵਾਲੀ ਥਾਂ ਦੇ ਦੋ ਅੱਖਰ ਭਰੋ ਜੀ, ਜਿਵੇਂ PH।
problem-registration-photo = ਇਹ ਫ਼ੋਟੋ ਪਾਓ ਜੀ।
problem-registration-adult-needed = ਨਾਬਾਲਗ ਲਈ ਕਿਸੇ ਬਾਲਗ ਨੂੰ ਆਪਣੇ ਵੇਰਵੇ ਭਰ ਕੇ ਸਹਿਮਤੀ ਦੇਣੀ ਪਵੇਗੀ।
problem-registration-adult-young = ਬਾਲਗ ਦੀ ਉਮਰ ਘੱਟੋ-ਘੱਟ 18 ਸਾਲ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।
audit-card-bind = ਕਾਰਡ ਦਾ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਬਦਲਿਆ
audit-registration-bring = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਲਈ ਦਸਤਾਵੇਜ਼ ਭੇਜੇ
audit-registration-view = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਵੇਰਵੇ ਦੇਖੇ
audit-registration-view-photo = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੀ ਫ਼ੋਟੋ ਦੇਖੀ
audit-registration-approve = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਮਨਜ਼ੂਰ ਕੀਤੀ
audit-registration-reject = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨਾਮਨਜ਼ੂਰ ਕੀਤੀ
audit-registration-deregister = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਖਤਮ ਕੀਤੀ
audit-registration-expire = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ
audit-registration-erase = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਦਸਤਾਵੇਜ਼ ਮਿਟਾਏ
