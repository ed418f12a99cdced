### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = ਮੇਰਾ ਮਨ ਬਦਲ ਗਿਆ
cause-wrong-country = ਗਲਤ ਥਾਂ ਲਈ ਖਰੀਦ ਲਿਆ
cause-duplicate = ਦੋ ਵਾਰ ਖਰੀਦ ਲਿਆ
cause-locked-phone = ਮੇਰਾ ਫ਼ੋਨ ਕਿਸੇ ਕੰਪਨੀ ਲਈ ਲਾਕ ਹੈ
cause-incompatible-phone = ਮੇਰੇ ਫ਼ੋਨ ਵਿੱਚ ਨਹੀਂ ਚੱਲ ਸਕਦਾ
cause-installation = ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ
cause-network = ਸਿਗਨਲ ਨਹੀਂ, ਜਾਂ ਨੈੱਟਵਰਕ ਨਹੀਂ ਚੱਲਦਾ
cause-upstream = ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਹੀ ਬੰਦ ਹੈ
cause-defective-card = ਕਾਰਡ ਹੀ ਖਰਾਬ ਹੈ
cause-not-delivered = ਕਦੇ ਪਹੁੰਚਿਆ ਹੀ ਨਹੀਂ
cause-lost-card = ਕਾਰਡ ਗੁਆਚ ਗਿਆ

## What state a plastic card is in.

condition-sealed = ਹਾਲੇ ਸੀਲਬੰਦ
condition-opened-intact = ਖੋਲ੍ਹਿਆ ਹੋਇਆ, ਸਿਮ ਨਾ ਕੱਢਿਆ ਨਾ ਝਰੀਟਿਆ
condition-damaged-working = ਕੱਢਿਆ, ਮੁੜਿਆ ਜਾਂ ਝਰੀਟਿਆ, ਪਰ ਚੱਲਦਾ ਹੈ
condition-damaged = ਖਰਾਬ, ਅਤੇ ਨਹੀਂ ਚੱਲਦਾ

## How far a card has come into use.

stage-ordered = ਆਰਡਰ ਹੋਇਆ
stage-sent = ਮਿਲ ਗਿਆ
stage-scanned = QR ਕੋਡ ਸਕੈਨ ਹੋਇਆ
stage-installed = ਇੰਸਟਾਲ ਹੋਇਆ
stage-activated = ਐਕਟੀਵੇਟ ਹੋਇਆ
stage-used = ਵਰਤੋਂ ਵਿੱਚ

## What can be shown.

evidence-card-photo = ਕਾਰਡ ਦੀ ਫ਼ੋਟੋ
evidence-screenshot = ਸਕ੍ਰੀਨਸ਼ਾਟ ਜਿਸ ਵਿੱਚ ਖਰਾਬੀ ਦਿਸੇ
evidence-receipt = ਰਸੀਦ
evidence-device-model = ਫ਼ੋਨ ਦੀ ਕੰਪਨੀ ਅਤੇ ਮਾਡਲ
evidence-device-number = ਫ਼ੋਨ ਦਾ IMEI ਜਾਂ EID (*#06# ਡਾਇਲ ਕਰੋ)
evidence-location = ਕਿੱਥੇ ਹੋਇਆ
evidence-troubleshooting = ਹੁਣ ਤੱਕ ਕੀ ਅਜ਼ਮਾਇਆ
evidence-choice = { $choices } (ਇੱਕ ਹੀ ਕਾਫ਼ੀ ਹੈ)

## What is given.

remedy-refund-full = ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ
remedy-refund-unused = ਜੋ ਨਹੀਂ ਵਰਤਿਆ, ਉਸ ਦੇ ਪੈਸੇ ਵਾਪਸ
remedy-credit-full = ਪੂਰੀ ਕੀਮਤ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ
remedy-credit-unused = ਜੋ ਨਹੀਂ ਵਰਤਿਆ, ਉਸ ਦਾ ਸਟੋਰ ਕ੍ਰੈਡਿਟ
remedy-replace = ਨਵਾਂ ਕਾਰਡ
remedy-resend = ਉਹੀ ਕੋਡ ਜਾਂ ਕਾਰਡ ਫਿਰ ਭੇਜਿਆ ਜਾਵੇਗਾ
remedy-extend = ਹੋਰ ਸਮਾਂ
remedy-review = ਸਾਡੀ ਟੀਮ ਫੈਸਲਾ ਕਰੇਗੀ
destination-original = ਜਿਵੇਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ, ਉਵੇਂ ਵਾਪਸ
destination-store-credit = ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ
outcome-allowed = ਹਾਂ
outcome-needs-evidence = ਹਾਂ, ਪਰ ਪਹਿਲਾਂ ਕੁਝ ਦਿਖਾਉਣਾ ਪਵੇਗਾ
outcome-denied = ਨਹੀਂ
outcome-manual-review = ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ
refund-state-created = ਫੈਸਲਾ ਹੋਇਆ
refund-state-submitted = ਭੁਗਤਾਨ ਸੇਵਾ ਨੂੰ ਭੇਜਿਆ
refund-state-unknown = ਭੇਜਿਆ; ਪਹੁੰਚਣ ਦੀ ਖਬਰ ਦੀ ਉਡੀਕ ਹੈ
refund-state-pending = ਭੁਗਤਾਨ ਸੇਵਾ ਕੰਮ ਕਰ ਰਹੀ ਹੈ
refund-state-succeeded = ਭੁਗਤਾਨ ਹੋ ਗਿਆ
refund-state-failed = ਭੁਗਤਾਨ ਸੇਵਾ ਨੇ ਨਾਂਹ ਕੀਤੀ
refund-state-action-needed = ਭੁਗਤਾਨ ਸੇਵਾ ਨੂੰ ਸਾਡੇ ਤੋਂ ਕੁਝ ਚਾਹੀਦਾ ਹੈ
refund-state-cancelled = ਰੱਦ ਕੀਤਾ

## How an amount was reckoned.

amount-price = ਕਾਰਡ ਦੀ ਕੀਮਤ
amount-unused-by-data = ਨਾ ਵਰਤੇ ਡਾਟੇ ਲਈ
amount-unused-by-days = ਨਾ ਵਰਤੇ ਦਿਨਾਂ ਲਈ
amount-fee = ਸੇਵਾ ਫ਼ੀਸ ਕੱਟ ਕੇ
amount-capped = ਭੁਗਤਾਨ ਵਿੱਚੋਂ ਜੋ ਬਚਿਆ

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
            [one] { $count } ਮਹੀਨੇ
           *[other] { $count } ਮਹੀਨਿਆਂ
        }
        [business-days] { $count ->
            [one] { $count } ਕੰਮਕਾਜੀ ਦਿਨ
           *[other] { $count } ਕੰਮਕਾਜੀ ਦਿਨਾਂ
        }
       *[days] { $count ->
            [one] { $count } ਦਿਨ
           *[other] { $count } ਦਿਨਾਂ
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਤੁਹਾਨੂੰ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਮਿਲਣਗੇ।
        [refund-unused] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਜੋ ਨਹੀਂ ਵਰਤਿਆ, ਉਸ ਦੇ ਪੈਸੇ ਵਾਪਸ ਮਿਲਣਗੇ।
        [credit-full] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਪੂਰੀ ਕੀਮਤ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ ਮਿਲੇਗੀ।
        [credit-unused] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਜੋ ਨਹੀਂ ਵਰਤਿਆ, ਉਸ ਦਾ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਮਿਲੇਗਾ।
        [replace] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਤੁਹਾਨੂੰ ਨਵਾਂ ਕਾਰਡ ਮਿਲੇਗਾ।
        [resend] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਇਹ ਤੁਹਾਨੂੰ ਫਿਰ ਭੇਜਿਆ ਜਾਵੇਗਾ।
        [extend] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਤੁਹਾਨੂੰ ਹੋਰ ਸਮਾਂ ਮਿਲੇਗਾ।
       *[review] ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਇਸ ਦਾ ਫੈਸਲਾ ਸਾਡਾ ਸਾਥੀ ਕਰੇਗਾ।
    }
clause-window-purchase = ਖਰੀਦ ਤੋਂ { $span } ਦੀ ਮਿਆਦ { $end } ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
clause-window-receipt = ਕਾਰਡ ਮਿਲਣ ਤੋਂ { $span } ਦੀ ਮਿਆਦ { $end } ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
clause-window-fault = ਖਰਾਬੀ ਤੋਂ { $span } ਦੀ ਮਿਆਦ { $end } ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
clause-window-report = ਪਹਿਲੀ ਵਾਰ ਦੱਸਣ ਤੋਂ { $span } ਦੀ ਮਿਆਦ { $end } ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
clause-window-activation = ਐਕਟੀਵੇਟ ਹੋਣ ਤੋਂ { $span } ਦੀ ਮਿਆਦ { $end } ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
clause-usage-unused = ਡਾਟਾ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ ({ $used }); ਇਹ ਸਿਰਫ਼ ਨਾ ਵਰਤੇ ਕਾਰਡ ਲਈ ਹੈ।
clause-usage-share = { $share } ਡਾਟਾ ਵਰਤਿਆ ਗਿਆ; { $most } ਤੱਕ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
clause-usage-bytes = { $used } ਵਰਤਿਆ ਗਿਆ; { $most } ਤੱਕ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
clause-stage = ਕਾਰਡ ਦੀ ਹਾਲਤ ਹੁਣ “{ $stage }” ਹੈ; ਇਹ ਸਿਰਫ਼ “{ $latest }” ਤੱਕ ਲਾਗੂ ਹੈ।
clause-condition = ਕਾਰਡ ਦੀ ਇਹ ਹਾਲਤ ਮਨਜ਼ੂਰ ਨਹੀਂ: { $condition }।
clause-evidence = ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਇਹ ਦਿਖਾਓ: { $what }।
clause-repair = ਪਹਿਲਾਂ ਠੀਕ ਕਰਨ ਲਈ ਸਾਡੇ ਕੋਲ { $days } ਦਿਨ ਹਨ, { $until } ਤੱਕ।
clause-discount = ਇਹ ਛੋਟ ਵਾਲੇ ਕੋਡ ਨਾਲ ਖਰੀਦਿਆ ਗਿਆ ਅਤੇ ਇੰਸਟਾਲ ਹੋ ਚੁੱਕਾ ਹੈ; ਸ਼ਰਤਾਂ ਵਿੱਚ ਇਸ ਦੀ ਵਾਪਸੀ ਨਹੀਂ।
clause-reseller = ਇਹ ਹੋਰ ਦੁਕਾਨਦਾਰ ਤੋਂ ਖਰੀਦਿਆ ਗਿਆ, ਪੈਸੇ ਉਸ ਕੋਲ ਹਨ। ਉੱਥੇ ਪੁੱਛੋ ਜੀ।
clause-expired = ਇਸ ਦੀ ਮਿਆਦ ਖਤਮ ਹੋ ਚੁੱਕੀ ਹੈ।
clause-fully-used = ਇਸ ਵਿੱਚ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
clause-profile-deleted = ਪ੍ਰੋਫ਼ਾਈਲ ਫ਼ੋਨ ਤੋਂ ਮਿਟਾਈ ਗਈ, ਮੁੜ ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਦੀ।
clause-review =
    { $count ->
        [one] ਹਾਲ ਹੀ ਵਿੱਚ { $count } ਵਾਪਸੀ ਹੋਈ, ਇਸ ਲਈ ਪਹਿਲਾਂ ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।
       *[other] ਹਾਲ ਹੀ ਵਿੱਚ { $count } ਜਾਂ ਵੱਧ ਵਾਪਸੀਆਂ ਹੋਈਆਂ, ਇਸ ਲਈ ਪਹਿਲਾਂ ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।
    }
clause-nothing-promised = ਇਸ ਕਾਰਨ ਲਈ ਸ਼ਰਤਾਂ ਵਿੱਚ ਕੋਈ ਵਾਅਦਾ ਨਹੀਂ।
clause-nothing-left = ਜਿੰਨਾ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ, ਸਾਰਾ ਵਾਪਸ ਹੋ ਚੁੱਕਾ ਹੈ।
clause-engine-error = ਇਸ ਦਾ ਫੈਸਲਾ ਆਪਣੇ ਆਪ ਨਹੀਂ ਹੋ ਸਕਿਆ, ਇਸ ਲਈ ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।
clause-no-measure = ਕਿੰਨਾ ਬਾਕੀ ਹੈ, ਇਹ ਆਪਣੇ ਆਪ ਨਹੀਂ ਗਿਣਿਆ ਜਾ ਸਕਿਆ, ਇਸ ਲਈ ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।

## What can go wrong.

problem-case-closed = ਇਹ ਵਾਪਸੀ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਹੈ।
problem-case-not-decidable = ਇਸ ਵੇਲੇ ਇਸ ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਮੁੜ ਨਹੀਂ ਹੋ ਸਕਦਾ।
problem-case-not-in-review = ਇਹ ਵਾਪਸੀ ਕਿਸੇ ਵਿਅਕਤੀ ਦੇ ਫੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
problem-case-nothing-to-fulfil = ਇਸ ਵਾਪਸੀ ਲਈ ਭੇਜਣ ਵਾਲਾ ਕੁਝ ਨਹੀਂ।
problem-condition-required = ਕਾਰਡ ਦੀ ਹਾਲਤ ਚੁਣੋ ਜੀ।
problem-amount-required = ਰਕਮ ਭਰੋ ਜੀ।
problem-text-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਛੋਟਾ ਕਰੋ ਜੀ।
problem-payment-missing = ਇਸ ਆਰਡਰ ਦਾ ਕੋਈ ਭੁਗਤਾਨ ਸਾਡੇ ਕੋਲ ਦਰਜ ਨਹੀਂ। ਸਾਨੂੰ ਲਿਖੋ ਜੀ।
problem-policy-form = ਇਹ ਸ਼ਰਤਾਂ ਛਾਪੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: { $detail }
problem-webhook-refused = ਇਸ ਸੁਨੇਹੇ 'ਤੇ ਭੁਗਤਾਨ ਸੇਵਾ ਦੇ ਦਸਤਖਤ ਨਹੀਂ ਸਨ।


## Asking.
return-title = ਕਾਰਡ ਵਾਪਸ ਕਰੋ
return-heading = ਕੀ ਕਾਰਨ ਹੈ?
return-lead = ਦੋ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਫੈਸਲਾ ਅਤੇ ਕਾਰਨ ਝੱਟ ਦਿਸਣਗੇ।
return-condition = ਕਾਰਡ ਦੀ ਹਾਲਤ ਕੀ ਹੈ?
return-wish = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?
return-wish-money = ਪੈਸੇ ਵਾਪਸ
return-wish-replace = ਹੋਰ ਕਾਰਡ
return-fault-at = ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਨਹੀਂ ਚੱਲਿਆ? (ਚਾਹੋ ਤਾਂ)
return-device = ਫ਼ੋਨ ਦੀ ਕੰਪਨੀ ਅਤੇ ਮਾਡਲ (ਚਾਹੋ ਤਾਂ)
return-words = ਹੋਰ ਕੁਝ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ? (ਚਾਹੋ ਤਾਂ)
return-send = ਫੈਸਲਾ ਦੇਖੋ
return-terms = ਜਿਸ ਦਿਨ ਤੁਸੀਂ ਖਰੀਦਿਆ, ਉਸ ਦਿਨ ਦੀਆਂ ਸ਼ਰਤਾਂ ਲਾਗੂ ਹਨ।
condition-unknown = ਨਹੀਂ ਦੱਸਿਆ

## The case.
case-title = ਤੁਹਾਡੀ ਵਾਪਸੀ
case-number = ਵਾਪਸੀ ਨੰ. { $number }
case-head-needs-evidence = ਇੱਕ ਚੀਜ਼ ਹੋਰ, ਫਿਰ ਫੈਸਲਾ ਹੋ ਜਾਵੇਗਾ
case-head-review = ਸਾਡਾ ਸਾਥੀ ਦੇਖ ਰਿਹਾ ਹੈ
case-head-allowed = ਤੁਹਾਨੂੰ { $amount } ਵਾਪਸ ਮਿਲਣਗੇ
case-head-approved = ਤੁਹਾਨੂੰ { $amount } ਵਾਪਸ ਮਿਲਣਗੇ
case-head-paying = { $amount } ਤੁਹਾਡੇ ਕੋਲ ਆ ਰਹੇ ਹਨ
case-head-payment-trouble = { $amount } ਵਿੱਚ ਦੇਰੀ ਹੈ, ਅਸੀਂ ਦੇਖ ਰਹੇ ਹਾਂ
case-head-to-fulfil = ਹਾਂ: { $remedy }
case-head-denied = ਤੁਹਾਡੀਆਂ ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਇਹ ਸੰਭਵ ਨਹੀਂ
case-head-paid = { $amount } ਵਾਪਸ ਕਰ ਦਿੱਤੇ ਗਏ
case-head-fulfilled = ਹੋ ਗਿਆ: { $remedy }
case-head-rejected = ਅਸੀਂ ਇਹ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕੇ
case-head-withdrawn = ਤੁਸੀਂ ਇਹ ਵਾਪਸੀ ਵਾਪਸ ਲੈ ਲਈ
case-lead-needs-evidence = ਜੋ ਇੱਥੇ ਲਿਖਿਆ ਹੈ, ਉਹ ਦਿਖਾਓ ਜੀ। ਫੈਸਲਾ ਝੱਟ ਆ ਜਾਵੇਗਾ।
case-lead-review = ਤੁਹਾਡਾ ਮਾਮਲਾ ਸਾਡੇ ਸਾਥੀ ਨੂੰ ਦੇਖਣਾ ਪਵੇਗਾ। ਫੈਸਲਾ ਹੁੰਦੇ ਹੀ ਅਸੀਂ ਗੱਲਬਾਤ ਵਿੱਚ ਲਿਖਾਂਗੇ।
case-lead-allowed = ਭੁਗਤਾਨ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਹੋਰ ਸਾਥੀ ਇਸ ਨੂੰ ਜਾਂਚੇਗਾ।
case-lead-approved = ਇਹ ਭੁਗਤਾਨ ਸੇਵਾ ਨੂੰ ਸੌਂਪਿਆ ਜਾਣ ਵਾਲਾ ਹੈ।
case-lead-paying = ਪੈਸੇ ਭੁਗਤਾਨ ਸੇਵਾ ਕੋਲ ਹਨ। ਬੈਂਕ ਵਿੱਚ ਦਿਸਣ ਲਈ ਕੁਝ ਦਿਨ ਲੱਗ ਸਕਦੇ ਹਨ।
case-lead-payment-trouble = ਭੁਗਤਾਨ ਸੇਵਾ ਹਾਲੇ ਇਹ ਨਹੀਂ ਕਰ ਸਕੀ। ਤੁਸੀਂ ਕੁਝ ਨਹੀਂ ਕਰਨਾ; ਲੋੜ ਪਈ ਤਾਂ ਅਸੀਂ ਲਿਖਾਂਗੇ।
case-lead-to-fulfil = ਅਸੀਂ ਤਿਆਰ ਕਰ ਰਹੇ ਹਾਂ ਅਤੇ ਗੱਲਬਾਤ ਵਿੱਚ ਲਿਖਾਂਗੇ।
case-lead-denied = ਕਾਰਨ ਹੇਠਾਂ ਸ਼ਰਤ-ਦਰ-ਸ਼ਰਤ ਲਿਖੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ, ਤਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ: ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।
case-lead-paid = ਬੈਂਕ ਵਿੱਚ ਦਿਸਣ ਲਈ ਕੁਝ ਦਿਨ ਲੱਗ ਸਕਦੇ ਹਨ। ਜੇ ਨਾ ਆਉਣ, ਤਾਂ ਪਹਿਲਾਂ ਆਪਣੇ ਬੈਂਕ ਨੂੰ ਪੁੱਛੋ।
case-lead-credited = ਇਹ ਬ੍ਰਾਂਡ ਕੋਲ ਤੁਹਾਡੇ ਕ੍ਰੈਡਿਟ ਵਿੱਚ ਹੈ, ਅਗਲੇ ਆਰਡਰ ਲਈ ਵਰਤ ਸਕਦੇ ਹੋ।
case-lead-fulfilled = ਕੁਝ ਰਹਿ ਗਿਆ ਹੋਵੇ ਤਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ।
case-lead-rejected = ਹੋਰ ਜਾਣਨਾ ਹੋਵੇ ਤਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ।
case-lead-withdrawn = ਜਦ ਤੱਕ ਸ਼ਰਤਾਂ ਇਜਾਜ਼ਤ ਦੇਣ, ਤੁਸੀਂ ਫਿਰ ਮੰਗ ਸਕਦੇ ਹੋ।
case-steps = ਪੜਾਅ
case-step-asked = ਮੰਗਿਆ
case-step-decided = ਫੈਸਲਾ ਹੋਇਆ
case-step-approved = ਮਨਜ਼ੂਰ ਹੋਇਆ
case-step-sent = ਭੁਗਤਾਨ ਸੇਵਾ ਨੂੰ ਸੌਂਪਿਆ
case-step-paid = ਪੈਸੇ ਵਾਪਸ ਹੋਏ
case-step-credited = ਕ੍ਰੈਡਿਟ ਮਿਲਿਆ
case-step-later = ਹਾਲੇ ਬਾਕੀ
case-reasons = ਕਾਰਨ
case-reckoning = ਹਿਸਾਬ ਕਿਵੇਂ ਲੱਗਾ
case-evidence = ਜੋ ਤੁਸੀਂ ਦਿਖਾਇਆ
case-refused = ਮਨਜ਼ੂਰ ਨਹੀਂ
case-missing = ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਿਖਾਓ ਜੀ:
case-missing-one = ਇਹ ਦਿਖਾਓ ਜੀ: { $what }
case-upload = ਫ਼ੋਟੋ ਜਾਂ ਸਕ੍ਰੀਨਸ਼ਾਟ ਚੁਣੋ
case-words = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
case-show = ਭੇਜੋ
case-withdraw = ਇਹ ਵਾਪਸੀ ਰੱਦ ਕਰੋ
case-withdraw-sure = ਬਾਅਦ ਵਿੱਚ ਤਾਂ ਹੀ ਮੰਗ ਸਕੋਗੇ ਜੇ ਸ਼ਰਤਾਂ ਇਜਾਜ਼ਤ ਦੇਣ।
case-talk = ਇਸ ਬਾਰੇ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
case-send-back = ਕਾਰਡ ਕਿੱਥੇ ਭੇਜਣਾ ਹੈ
case-terms-version = ਸ਼ਰਤਾਂ { $version }

within-days =
    { $count ->
        [one] { $count } ਦਿਨ
       *[other] { $count } ਦਿਨਾਂ
    }
within-calendar-days =
    { $count ->
        [one] { $count } ਕੈਲੰਡਰ ਦਿਨ
       *[other] { $count } ਕੈਲੰਡਰ ਦਿਨਾਂ
    }
within-business-days =
    { $count ->
        [one] { $count } ਕੰਮਕਾਜੀ ਦਿਨ
       *[other] { $count } ਕੰਮਕਾਜੀ ਦਿਨਾਂ
    }
within-months =
    { $count ->
        [one] { $count } ਮਹੀਨੇ
       *[other] { $count } ਮਹੀਨਿਆਂ
    }

## The terms page.
terms-title = ਸ਼ਰਤਾਂ
terms-heading = ਵਾਪਸੀ ਅਤੇ ਰਿਫੰਡ
terms-lead = ਇਹ ਸ਼ਰਤਾਂ ਅੱਜ ਖਰੀਦੇ ਕਾਰਡਾਂ ਲਈ ਹਨ। ਜੇ ਤੁਸੀਂ ਪਹਿਲਾਂ ਖਰੀਦਿਆ, ਤਾਂ ਉਸ ਦਿਨ ਦੀਆਂ ਸ਼ਰਤਾਂ ਹਨ, ਅਤੇ ਅਸੀਂ ਉਹੀ ਆਪਣੇ ਆਪ ਲਾਗੂ ਕਰਦੇ ਹਾਂ।
terms-none = ਇਸ ਬ੍ਰਾਂਡ ਨੇ ਹਾਲੇ ਇੱਥੇ ਸ਼ਰਤਾਂ ਨਹੀਂ ਪਾਈਆਂ। ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ, ਸਾਡਾ ਸਾਥੀ ਮਦਦ ਕਰੇਗਾ।
terms-every = ਸਭ ਲਈ
terms-for = ਜਦੋਂ: { $causes }
terms-any-cause = ਕਾਰਨ ਕੋਈ ਵੀ ਹੋਵੇ
terms-get = ਤੁਹਾਨੂੰ ਮਿਲੇਗਾ: { $remedies }
terms-fee = { $fee } ਸੇਵਾ ਫ਼ੀਸ ਕੱਟੀ ਜਾਵੇਗੀ।
terms-accepted = ਮਨਜ਼ੂਰ: { $conditions }।
terms-in-brief = { $causes }: { $remedies }। { $limits }

## A clause in the terms.

term-window-purchase = ਖਰੀਦ ਤੋਂ { $within } ਦੇ ਅੰਦਰ।
term-window-receipt = ਕਾਰਡ ਮਿਲਣ ਤੋਂ { $within } ਦੇ ਅੰਦਰ।
term-window-fault = ਖਰਾਬੀ ਤੋਂ { $within } ਦੇ ਅੰਦਰ।
term-window-report = ਸਾਨੂੰ ਪਹਿਲੀ ਵਾਰ ਦੱਸਣ ਤੋਂ { $within } ਦੇ ਅੰਦਰ।
term-window-activation = ਐਕਟੀਵੇਟ ਹੋਣ ਤੋਂ { $within } ਦੇ ਅੰਦਰ।
term-usage-unused = ਸਿਰਫ਼ ਜੇ ਡਾਟਾ ਬਿਲਕੁਲ ਨਹੀਂ ਵਰਤਿਆ।
term-usage-share = ਸਿਰਫ਼ ਜੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਡਾਟਾ ਵਰਤਿਆ ਹੋਵੇ।
term-usage-bytes = ਸਿਰਫ਼ ਜੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਡਾਟਾ ਵਰਤਿਆ ਹੋਵੇ।
term-stage = ਸਿਰਫ਼ ਜਦ ਤੱਕ ਕਾਰਡ “{ $latest }” ਤੋਂ ਅੱਗੇ ਨਾ ਗਿਆ ਹੋਵੇ।
term-evidence-any = ਇਹ ਦਿਖਾਉਣਾ ਪਵੇਗਾ: { $kinds }।
term-repair = ਪਹਿਲਾਂ ਅਸੀਂ { $days } ਦਿਨ ਠੀਕ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹਾਂ।
term-discount = ਛੋਟ ਵਾਲੇ ਕੋਡ ਨਾਲ ਖਰੀਦਿਆ ਕਾਰਡ ਇੰਸਟਾਲ ਹੋਣ ਪਿੱਛੋਂ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦਾ।
term-reseller = ਹੋਰ ਦੁਕਾਨਦਾਰ ਤੋਂ ਖਰੀਦਿਆ: ਜਿੱਥੋਂ ਖਰੀਦਿਆ, ਉੱਥੇ ਪੁੱਛੋ; ਪੈਸੇ ਉਹਨਾਂ ਕੋਲ ਹਨ।
term-expired = ਮਿਆਦ ਖਤਮ ਹੋਣ ਪਿੱਛੋਂ ਵਾਪਸੀ ਨਹੀਂ।
term-fully-used = ਸਾਰਾ ਵਰਤਣ ਪਿੱਛੋਂ ਵਾਪਸੀ ਨਹੀਂ।
term-profile-deleted = eSIM ਫ਼ੋਨ ਤੋਂ ਮਿਟਾਉਣ ਪਿੱਛੋਂ ਵਾਪਸੀ ਨਹੀਂ: ਉਹ ਮੁੜ ਕਦੇ ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।
term-review = ਹਾਲ ਹੀ ਵਿੱਚ { $count } ਜਾਂ ਵੱਧ ਵਾਪਸੀਆਂ ਹੋਈਆਂ ਹੋਣ ਤਾਂ ਪਹਿਲਾਂ ਸਾਡਾ ਸਾਥੀ ਦੇਖੇਗਾ।

## A condition of the terms that the case meets.

met-window-purchase = ਤੁਸੀਂ ਖਰੀਦ ਤੋਂ { $span } ਦੇ ਅੰਦਰ ਮੰਗਿਆ; ਇਹ ਮਿਆਦ { $end } ਤੱਕ ਹੈ।
met-window-receipt = ਤੁਸੀਂ ਕਾਰਡ ਮਿਲਣ ਤੋਂ { $span } ਦੇ ਅੰਦਰ ਮੰਗਿਆ; ਇਹ ਮਿਆਦ { $end } ਤੱਕ ਹੈ।
met-window-fault = ਤੁਸੀਂ ਖਰਾਬੀ ਤੋਂ { $span } ਦੇ ਅੰਦਰ ਮੰਗਿਆ; ਇਹ ਮਿਆਦ { $end } ਤੱਕ ਹੈ।
met-window-report = ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ ਦੱਸਣ ਤੋਂ { $span } ਦੇ ਅੰਦਰ ਮੰਗਿਆ; ਇਹ ਮਿਆਦ { $end } ਤੱਕ ਹੈ।
met-window-activation = ਤੁਸੀਂ ਐਕਟੀਵੇਟ ਹੋਣ ਤੋਂ { $span } ਦੇ ਅੰਦਰ ਮੰਗਿਆ; ਇਹ ਮਿਆਦ { $end } ਤੱਕ ਹੈ।
met-usage-unused = ਡਾਟਾ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ।
met-usage-share = { $share } ਡਾਟਾ ਵਰਤਿਆ ਗਿਆ; { $most } ਤੱਕ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
met-usage-bytes = { $used } ਵਰਤਿਆ ਗਿਆ; { $most } ਤੱਕ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
met-stage = ਕਾਰਡ “{ $latest }” ਤੋਂ ਅੱਗੇ ਨਹੀਂ ਗਿਆ।
met-condition = ਕਾਰਡ ਦੀ ਹਾਲਤ ਮਨਜ਼ੂਰ ਹੈ: { $condition }।

## Where no payment provider is set up

refund-played = ਟੈਸਟ ਮੋਡ: ਰਿਫੰਡ ਸਿਰਫ਼ ਦਿਖਾਵੇ ਲਈ ਹਨ, ਅਸਲੀ ਪੈਸੇ ਨਹੀਂ ਜਾਂਦੇ।
