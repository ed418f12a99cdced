### Lines and their carriers.

problem-carrier-none = ਇਸ ਬ੍ਰਾਂਡ ਲਈ ਕੋਈ ਮੋਬਾਈਲ ਕੰਪਨੀ ਨਹੀਂ ਜੋੜੀ ਗਈ, ਇਸ ਲਈ ਲਾਈਨ ਬਾਰੇ ਕਿਸੇ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
problem-carrier-not-answering = ਇਸ ਵੇਲੇ ਮੋਬਾਈਲ ਕੰਪਨੀ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜੀ।
problem-carrier-refused = ਮੋਬਾਈਲ ਕੰਪਨੀ ਨੇ ਇਹ ਤਬਦੀਲੀ ਨਹੀਂ ਮੰਨੀ ({ $reason })।
problem-line-unknown = ਮੋਬਾਈਲ ਕੰਪਨੀ ਕੋਲ ਇਹ ਲਾਈਨ ਨਹੀਂ ਹੈ।
problem-change-key = ਇਸ ਤਬਦੀਲੀ ਦੀ ਕੁੰਜੀ ਨਹੀਂ ਦਿੱਤੀ ਗਈ, ਬਹੁਤ ਲੰਬੀ ਹੈ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਤਬਦੀਲੀ ਦੀ ਹੈ।
problem-sandbox-none = ਇਸ ਬ੍ਰਾਂਡ ਦੀਆਂ ਲਾਈਨਾਂ ਅਸਲੀ ਹਨ: ਇੱਥੇ ਕੁਝ ਚਾਲੂ ਜਾਂ ਬੰਦ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।
problem-payment-link-unknown = ਇਹ ਭੁਗਤਾਨ ਲਿੰਕ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।

audit-line-activate = ਲਾਈਨ ਐਕਟੀਵੇਟ ਕੀਤੀ
audit-line-suspend = ਲਾਈਨ ਰੋਕੀ
audit-line-resume = ਲਾਈਨ ਮੁੜ ਚਾਲੂ ਕੀਤੀ
audit-line-roaming = ਲਾਈਨ ਦੀ ਰੋਮਿੰਗ ਚਾਲੂ ਜਾਂ ਬੰਦ ਕੀਤੀ
audit-line-refuel = ਲਾਈਨ ਵਿੱਚ ਡਾਟਾ ਪਾਇਆ
audit-line-refresh = ਲਾਈਨ ਨੈੱਟਵਰਕ 'ਤੇ ਮੁੜ ਰਜਿਸਟਰ ਕੀਤੀ
audit-line-move-data = ਇੱਕ ਲਾਈਨ ਦਾ ਡਾਟਾ ਦੂਜੀ ਵਿੱਚ ਭੇਜਿਆ
audit-line-replace-profile = ਲਾਈਨ ਦੀ ਪ੍ਰੋਫ਼ਾਈਲ ਬਦਲੀ
audit-line-request-payment = ਬਿੱਲ ਦਾ ਭੁਗਤਾਨ ਮੰਗਿਆ
audit-sandbox-set-up = ਡੈਮੋ ਲਾਈਨ ਬਣਾਈ
audit-sandbox-switch = ਡੈਮੋ ਲਾਈਨ ਦੀ ਖਰਾਬੀ ਚਾਲੂ ਜਾਂ ਬੰਦ ਕੀਤੀ
audit-sandbox-paid = ਡੈਮੋ ਬਿੱਲ ਭਰਿਆ ਗਿਆ

problem-fault-unknown = ਇਹੋ ਜਿਹੀ ਕੋਈ ਖਰਾਬੀ ਨਹੀਂ ਹੈ। ਜੋ ਹਨ, ਉਹ API ਦੇ ਪੰਨੇ 'ਤੇ ਲਿਖੀਆਂ ਹਨ।
problem-bill-amount = ਰਕਮ ਸਭ ਤੋਂ ਛੋਟੀ ਇਕਾਈ (ਜਿਵੇਂ ਪੈਸੇ) ਦੇ ਪੂਰੇ ਅੰਕਾਂ ਵਿੱਚ, ਸਿਫ਼ਰ ਤੋਂ ਵੱਧ, ਅਤੇ ਮੁਦਰਾ ਦੇ ਤਿੰਨ ਅੱਖਰਾਂ ਨਾਲ ਹੋਵੇ।
import-carrier-unknown = ਇਸ ਨਾਮ ਦੀ ਕੋਈ ਮੋਬਾਈਲ ਕੰਪਨੀ ਨਹੀਂ ਜੋੜੀ ਗਈ।

## The console's pages of carriers and lines.

console-carriers = ਮੋਬਾਈਲ ਕੰਪਨੀਆਂ
console-carriers-state = ਇੱਥੇ ਜੋੜੀਆਂ ਮੋਬਾਈਲ ਕੰਪਨੀਆਂ
console-carrier = ਮੋਬਾਈਲ ਕੰਪਨੀ
console-line = ਲਾਈਨ
console-line-or-order = ਕਾਰਡ ਨੰਬਰ, ਉਸ ਦੇ ਆਖਰੀ 4 ਅੰਕ, ਜਾਂ ਆਰਡਰ ਨੰਬਰ
carrier-kind = ਕਿਸਮ
carrier-played = ਸੈਂਡਬਾਕਸ: ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ
carrier-real = ਅਸਲੀ ਲਾਈਨਾਂ, HTTPS ਰਾਹੀਂ
carrier-brands = ਬ੍ਰਾਂਡ
carrier-state = ਹਾਲਤ
carrier-ready = ਜਵਾਬ ਦੇ ਰਹੀ ਹੈ
carrier-breaker-closed = ਜਵਾਬ ਦੇ ਰਹੀ ਹੈ
carrier-breaker-open = ਕੁਝ ਦੇਰ ਨਹੀਂ ਪੁੱਛਣਾ
carrier-breaker-trial = ਇੱਕ ਕਾਲ ਅਜ਼ਮਾਈ ਜਾ ਰਹੀ ਹੈ
carrier-failures = { $count ->
    [one] ਪਿਛਲੀ ਕਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
   *[other] ਪਿਛਲੀਆਂ { $count } ਕਾਲਾਂ ਦਾ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
}
carrier-rests-until = ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ। ਅਗਲੀ ਕੋਸ਼ਿਸ਼: { $time }।
carrier-state-hint = ਜੋ ਮੋਬਾਈਲ ਕੰਪਨੀ ਲਗਾਤਾਰ ਪੰਜ ਵਾਰ ਜਵਾਬ ਨਾ ਦੇਵੇ, ਉਸ ਨੂੰ ਕੁਝ ਦੇਰ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਉਡੀਕਣਾ ਨਾ ਪਵੇ। ਇਹ ਹਾਲਤ ਇਸ ਸਰਵਰ ਦੇ ਹਿਸਾਬ ਨਾਲ ਹੈ।
carrier-nobody = ਕੋਈ ਮੋਬਾਈਲ ਕੰਪਨੀ ਨਹੀਂ ਜੋੜੀ ਗਈ। ਤਰੀਕਾ ਸੈਟਿੰਗਾਂ ਦੀ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।

line-plan = ਪਲਾਨ
line-used = { $used } ਵਰਤਿਆ
line-used-of = { $limit } ਵਿੱਚੋਂ { $used } ਵਰਤਿਆ
line-yes = ਹਾਂ
line-no = ਨਹੀਂ
line-roaming = ਰੋਮਿੰਗ ਦੀ ਇਜਾਜ਼ਤ
line-speed = ਸਪੀਡ
line-throttled = ਸਪੀਡ ਘਟਾਈ ਹੋਈ
line-slows-at-limit = ਪੂਰੀ, ਹੱਦ ਪਿੱਛੋਂ ਹੌਲੀ
line-stops-at-limit = ਪੂਰੀ, ਹੱਦ ਪਿੱਛੋਂ ਬੰਦ
line-contract-end = ਮਿਆਦ ਕਦੋਂ ਤੱਕ
line-network = ਨੈੱਟਵਰਕ
line-no-network = ਰਜਿਸਟਰ ਨਹੀਂ
line-apn = ਐਕਸੈੱਸ ਪੁਆਇੰਟ (APN)
line-registration = ਰਜਿਸਟ੍ਰੇਸ਼ਨ
line-registration-stuck = ਅਟਕੀ ਹੋਈ, ਤਾਜ਼ਾ ਕਰਨੀ ਪਵੇਗੀ
line-profile = ਪ੍ਰੋਫ਼ਾਈਲ
line-profile-defective = ਖਰਾਬ, ਬਦਲਣੀ ਪਵੇਗੀ
line-bills = ਬਿੱਲ
line-bill-paid = ਭਰਿਆ ਗਿਆ
line-bill-open = ਬਾਕੀ
line-bill-overdue = ਤਾਰੀਖ ਲੰਘ ਗਈ
line-payment-asked = ਕਾਰਡ ਵਾਲੇ ਨੂੰ ਭੁਗਤਾਨ ਲਈ ਕਿਹਾ ਗਿਆ:
line-payment-page = ਭੁਗਤਾਨ ਦਾ ਪੰਨਾ
line-ask-carrier = ਮੋਬਾਈਲ ਕੰਪਨੀ ਨੂੰ ਕਹੋ
line-asked = ਹੁਣ ਤੱਕ ਕੀ ਕਿਹਾ ਗਿਆ
line-faults = ਖਰਾਬੀਆਂ
line-faults-hint = ਇਹ ਸੈਂਡਬਾਕਸ ਲਾਈਨ ਹੈ। ਕੋਈ ਖਰਾਬੀ ਚਾਲੂ ਕਰੋ, ਤਾਂ ਮੋਬਾਈਲ ਕੰਪਨੀ ਇੰਝ ਚੱਲੇਗੀ ਜਿਵੇਂ ਖਰਾਬੀ ਸੱਚਮੁੱਚ ਹੋਵੇ।

line-status-pending = ਐਕਟੀਵੇਟ ਨਹੀਂ ਹੋਈ
line-status-active = ਚਾਲੂ
line-status-suspended = ਰੋਕੀ ਹੋਈ
line-status-ended = ਖਤਮ
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = ਬਿੱਲ ਦੀ ਤਾਰੀਖ ਲੰਘ ਗਈ
line-reason-contract-ended = ਕੰਟਰੈਕਟ ਖਤਮ
line-reason-lost = ਗੁੰਮ ਹੋਣ ਦੀ ਰਿਪੋਰਟ
line-reason-paused = ਕਹਿਣ 'ਤੇ ਰੋਕੀ ਗਈ
line-reason-other = ਸਿਰਫ਼ ਮੋਬਾਈਲ ਕੰਪਨੀ ਨੂੰ ਪਤਾ

line-fault-not-activated = ਐਕਟੀਵੇਟ ਨਹੀਂ ਹੋਈ
line-fault-overdue-bill = ਬਿੱਲ ਨਾ ਭਰਨ ਕਰਕੇ ਰੋਕੀ ਗਈ
line-fault-contract-ended = ਕੰਟਰੈਕਟ ਖਤਮ
line-fault-lost = ਗੁੰਮ ਹੋਣ ਦੀ ਰਿਪੋਰਟ
line-fault-paused = ਕਹਿਣ 'ਤੇ ਰੋਕੀ ਗਈ
line-fault-roaming-off = ਲਾਈਨ 'ਤੇ ਰੋਮਿੰਗ ਬੰਦ
line-fault-used-up = ਡਾਟਾ ਖਤਮ
line-fault-throttled = ਜ਼ਿਆਦਾ ਵਰਤੋਂ ਪਿੱਛੋਂ ਸਪੀਡ ਘਟਾਈ ਗਈ
line-fault-apn-changed = ਐਕਸੈੱਸ ਪੁਆਇੰਟ (APN) ਬਦਲ ਗਿਆ
line-fault-registration-stuck = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਅਟਕੀ ਹੋਈ
line-fault-profile-defective = ਪ੍ਰੋਫ਼ਾਈਲ ਖਰਾਬ
line-fault-mainland-network = ਮੁੱਖ ਭੂਮੀ ਚੀਨ ਦੇ ਨੈੱਟਵਰਕ 'ਤੇ
line-fault-carrier-slow = ਮੋਬਾਈਲ ਕੰਪਨੀ ਹੌਲੀ ਜਵਾਬ ਦਿੰਦੀ ਹੈ
line-fault-carrier-silent = ਮੋਬਾਈਲ ਕੰਪਨੀ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ

line-wish-activate = ਐਕਟੀਵੇਟ ਕਰਨਾ
line-wish-suspend = ਰੋਕਣਾ
line-wish-resume = ਮੁੜ ਚਾਲੂ ਕਰਨਾ
line-wish-roaming = ਰੋਮਿੰਗ
line-wish-refuel = ਡਾਟਾ ਪਾਉਣਾ
line-wish-refresh = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਤਾਜ਼ਾ ਕਰਨਾ
line-wish-move-data = ਡਾਟਾ ਦੂਜੀ ਲਾਈਨ ਵਿੱਚ ਭੇਜਣਾ
line-wish-replace-profile = ਪ੍ਰੋਫ਼ਾਈਲ ਬਦਲਣਾ
line-wish-request-payment = ਭੁਗਤਾਨ ਮੰਗਣਾ
line-wish-unanswered = ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਹੋ ਸਕਦਾ ਹੈ ਕੰਮ ਹੋ ਗਿਆ ਹੋਵੇ।

line-do-activate = ਐਕਟੀਵੇਟ ਕਰੋ
line-do-suspend = ਰੋਕੋ
line-do-resume = ਮੁੜ ਚਾਲੂ ਕਰੋ
line-do-roaming-on = ਰੋਮਿੰਗ ਚਾਲੂ ਕਰੋ
line-do-roaming-off = ਰੋਮਿੰਗ ਬੰਦ ਕਰੋ
line-do-refresh = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਤਾਜ਼ਾ ਕਰੋ
line-do-replace-profile = ਪ੍ਰੋਫ਼ਾਈਲ ਬਦਲੋ
line-do-request-payment = { $amount } ਦਾ ਭੁਗਤਾਨ ਮੰਗੋ
line-do-refuel = { $price } ਵਿੱਚ { $data } ਪਾਓ

## Why a carrier refuses.

carrier-refusal-bill-open = ਇੱਕ ਬਿੱਲ ਹਾਲੇ ਨਹੀਂ ਭਰਿਆ ਗਿਆ।
carrier-refusal-reported-lost = ਕਾਰਡ ਗੁੰਮ ਹੋਣ ਦੀ ਰਿਪੋਰਟ ਹੈ। ਇਸ ਨੂੰ ਸਿਰਫ਼ ਸਾਡਾ ਸਾਥੀ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
carrier-refusal-contract-ended = ਕੰਟਰੈਕਟ ਖਤਮ ਹੋ ਗਿਆ ਹੈ।
carrier-refusal-line-suspended = ਲਾਈਨ ਰੋਕੀ ਹੋਈ ਹੈ।
carrier-refusal-offer-unknown = ਇਹ ਪੇਸ਼ਕਸ਼ ਹੁਣ ਨਹੀਂ ਹੈ।
carrier-refusal-no-limit = ਲਾਈਨ 'ਤੇ ਡਾਟੇ ਦੀ ਕੋਈ ਹੱਦ ਨਹੀਂ ਹੈ।
carrier-refusal-bill-unknown = ਇਹੋ ਜਿਹਾ ਕੋਈ ਬਿੱਲ ਨਹੀਂ ਹੈ।
carrier-refusal-bill-paid = ਬਿੱਲ ਪਹਿਲਾਂ ਹੀ ਭਰਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।
carrier-refusal-card-is-physical = ਪਲਾਸਟਿਕ ਕਾਰਡ ਵਿੱਚ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਪ੍ਰੋਫ਼ਾਈਲ ਨਹੀਂ ਹੁੰਦੀ। ਕਾਰਡ ਹੀ ਬਦਲਣਾ ਪਵੇਗਾ।
carrier-refusal-data-too-little = ਲਾਈਨ ਵਿੱਚ ਇੰਨਾ ਡਾਟਾ ਬਾਕੀ ਨਹੀਂ ਹੈ।
carrier-refusal-data-by-day = ਰੋਜ਼ ਦੇ ਹਿਸਾਬ ਵਾਲਾ ਡਾਟਾ ਦੂਜੀ ਲਾਈਨ ਵਿੱਚ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ।
carrier-refusal-line-unknown = ਮੋਬਾਈਲ ਕੰਪਨੀ ਕੋਲ ਇਹ ਲਾਈਨ ਨਹੀਂ ਹੈ।
carrier-refusal-key-reused = ਇਹ ਬੇਨਤੀ ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਕੰਮ ਲਈ ਭੇਜੀ ਜਾ ਚੁੱਕੀ ਹੈ।

## Where a holder pays a bill, in play.

pay-title = ਬਿੱਲ ਭਰੋ
pay-played = ਇਹ ਡੈਮੋ ਹੈ: ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਕੱਟਿਆ ਜਾਂਦਾ।
pay-card = ਕਾਰਡ ਲਈ, ਅਖੀਰ ਵਿੱਚ { $digits }
pay-now = { $amount } ਭਰੋ
pay-paid = ਭੁਗਤਾਨ ਹੋ ਗਿਆ। ਧੰਨਵਾਦ।
pay-back = { $brand } 'ਤੇ ਵਾਪਸ
