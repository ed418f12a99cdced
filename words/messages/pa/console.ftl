### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = ਪਹਿਲਾਂ ਕੁਝ ਲਿਖੋ ਜੀ।
problem-message-too-long = ਇਹ ਇੱਕ ਸੁਨੇਹੇ ਦੀ ਹੱਦ ({ $max } ਅੱਖਰ) ਤੋਂ ਲੰਮਾ ਹੈ। ਵੰਡ ਕੇ ਭੇਜੋ ਜੀ।
problem-too-many-pictures = ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਫ਼ੋਟੋਆਂ ਆਉਂਦੀਆਂ ਹਨ।
problem-client-key = ਇਸ ਪੰਨੇ ਨੇ ਕੁਝ ਅਜਿਹਾ ਭੇਜਿਆ ਜੋ ਸਾਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਪੰਨਾ ਮੁੜ ਲੋਡ ਕਰੋ ਜੀ।
problem-client-key-reused = ਇਹ ਪਹਿਲਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਨਾਲ ਭੇਜਿਆ ਗਿਆ ਸੀ। ਫਿਰ ਭੇਜੋ ਜੀ।
problem-staff-only = ਇਹ ਸਿਰਫ਼ ਡੈਸਕ ਦੇ ਸਾਥੀ ਕਰ ਸਕਦੇ ਹਨ।
problem-conversation-unknown = ਇਹ ਗੱਲਬਾਤ ਹੈ ਨਹੀਂ, ਜਾਂ ਤੁਹਾਡੇ ਦੇਖਣ ਲਈ ਨਹੀਂ।
problem-conversation-taken = ਇਹ ਗੱਲਬਾਤ { $name } ਨੇ ਪਹਿਲਾਂ ਹੀ ਲੈ ਲਈ ਹੈ।
problem-card-unknown = ਇਹ ਕਾਰਡ ਹੈ ਨਹੀਂ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ।
problem-assignee-unfit = ਇਹ ਸਾਥੀ ਇਸ ਬ੍ਰਾਂਡ ਲਈ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦਾ।
problem-canned-shortcut = ਸ਼ਾਰਟਕੱਟ ਵਿੱਚ 1 ਤੋਂ 24 ਅੱਖਰ, ਅੰਕ ਜਾਂ ਹਾਈਫ਼ਨ ਹੁੰਦੇ ਹਨ।
problem-canned-shortcut-taken = ਇਸ ਭਾਸ਼ਾ ਦੇ ਕਿਸੇ ਹੋਰ ਜਵਾਬ ਦਾ ਇਹੀ ਸ਼ਾਰਟਕੱਟ ਹੈ।
problem-canned-title = ਜਵਾਬ ਨੂੰ ਸਿਰਲੇਖ ਦਿਓ ਜੀ।
problem-canned-too-many = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ { $max } ਜਵਾਬ ਹਨ। ਪਹਿਲਾਂ ਕੋਈ ਇੱਕ ਮਿਟਾਓ ਜੀ।
problem-notice-not-taken = ਸੁਨੇਹਾ ਹੁਣੇ ਅੱਗੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਿਆ; ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਜਾਵੇਗੀ।

## Frame.

console-inbox = ਇਨਬਾਕਸ
console-cards = ਕਾਰਡ
console-canned = ਤਿਆਰ ਜਵਾਬ
console-audit = ਕਾਰਵਾਈਆਂ ਦਾ ਰਿਕਾਰਡ
console-menu = ਕੰਸੋਲ
console-keys = ਕੀਬੋਰਡ ਸ਼ਾਰਟਕੱਟ
console-close-sheet = ਬੰਦ ਕਰੋ
console-log-out = ਲੌਗ ਆਊਟ ਕਰੋ
console-log-in = ਲੌਗ ਇਨ ਕਰੋ
console-log-in-title = ਡੈਸਕ ਵਿੱਚ ਲੌਗ ਇਨ ਕਰੋ
console-email = ਈਮੇਲ ਪਤਾ
console-password = ਪਾਸਵਰਡ
console-lost = ਕਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ। ਜੋ ਦਿਸਦਾ ਹੈ, ਉਹ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ; ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ…
console-back-again = ਮੁੜ ਜੁੜ ਗਏ, ਸਭ ਤਾਜ਼ਾ ਹੈ।
console-unsent = ਨਹੀਂ ਗਿਆ। ਤੁਹਾਡਾ ਲਿਖਿਆ ਇੱਥੇ ਹੀ ਹੈ; ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜੀ।
key-move = ਅਗਲੀ / ਪਿਛਲੀ ਗੱਲਬਾਤ
key-open = ਖੋਲ੍ਹੋ
key-reply = ਜਵਾਬ ਦਿਓ
key-note = ਅੰਦਰੂਨੀ ਨੋਟ
key-slash = ਤਿਆਰ ਜਵਾਬ (ਖਾਲੀ ਲਾਈਨ ਵਿੱਚ), ਨਹੀਂ ਤਾਂ ਖੋਜ
key-send = ਭੇਜੋ
key-claim = ਗੱਲਬਾਤ ਲਓ
key-assign = ਸੌਂਪੋ
key-close = ਬੰਦ ਕਰੋ ਜਾਂ ਮੁੜ ਖੋਲ੍ਹੋ
key-search = ਖੋਜੋ
key-leave = ਖਾਨੇ ਤੋਂ ਬਾਹਰ ਆਓ
key-views = ਮੇਰੀਆਂ, ਬਿਨਾਂ ਸੌਂਪੀਆਂ, ਉਡੀਕ ਵਿੱਚ, ਸਾਰੀਆਂ
key-help = ਇਹ ਸੂਚੀ

## Inbox.

console-views = ਸੂਚੀਆਂ
view-mine = ਮੇਰੀਆਂ
view-unassigned = ਬਿਨਾਂ ਸੌਂਪੀਆਂ
view-waiting = ਉਡੀਕ ਵਿੱਚ
view-all = ਸਾਰੀਆਂ
console-brand = ਬ੍ਰਾਂਡ
console-language = ਭਾਸ਼ਾ
console-every-brand = ਸਾਰੇ ਬ੍ਰਾਂਡ
console-every-language = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ
console-search = ਸੁਨੇਹੇ ਅਤੇ ਨੋਟ ਖੋਜੋ
console-found = ਲੱਭਿਆ: { $words }
console-nothing = ਇੱਥੇ ਕੁਝ ਨਹੀਂ।
console-more = ਹੋਰ
console-to-start = ਸ਼ੁਰੂ 'ਤੇ ਵਾਪਸ
console-waits = ਜਵਾਬ ਦੀ ਉਡੀਕ
console-answered = ਜਵਾਬ ਦਿੱਤਾ
console-choose = ਕੋਈ ਗੱਲਬਾਤ ਚੁਣੋ। ਸ਼ਾਰਟਕੱਟ ਦੇਖਣ ਲਈ ? ਦਬਾਓ।
console-visitor = ਮਹਿਮਾਨ
console-program = ਪ੍ਰੋਗਰਾਮ
console-for-minutes = { $count } ਮਿੰਟ
console-for-hours = { $count } ਘੰ.
console-for-days = { $count } ਦਿਨ

## One conversation.

conversation-open = ਖੁੱਲ੍ਹੀ
conversation-waiting = ਜਵਾਬ ਦਿੱਤਾ
conversation-closed = ਬੰਦ
console-waits-for = { $time } ਤੋਂ ਉਡੀਕ
console-nobodys = ਕਿਸੇ ਕੋਲ ਨਹੀਂ
console-yours = ਤੁਹਾਡੇ ਕੋਲ
console-with = { $name } ਕੋਲ
console-typing = { $names } ਲਿਖ ਰਹੇ ਹਨ…
console-looking = { $names } ਵੀ ਇੱਥੇ ਹਨ
console-claim = ਲਓ
console-close = ਬੰਦ ਕਰੋ
console-reopen = ਮੁੜ ਖੋਲ੍ਹੋ
console-assign = ਕਿਸ ਨੂੰ ਸੌਂਪਣੀ ਹੈ
console-give = ਸੌਂਪੋ
console-nobody = ਕੋਈ ਨਹੀਂ
console-earlier = ਪੁਰਾਣੇ ਸੁਨੇਹੇ
console-kind = ਕੌਣ ਪੜ੍ਹੇਗਾ
console-reply = ਜਵਾਬ
console-note = ਅੰਦਰੂਨੀ ਨੋਟ
console-note-label = ਅੰਦਰੂਨੀ
console-note-warning = ਇਹ ਸਿਰਫ਼ ਡੈਸਕ ਪੜ੍ਹਦਾ ਹੈ। ਗਾਹਕ ਨੂੰ ਕਦੇ ਨਹੀਂ ਦਿਸਦਾ।
console-message = ਸੁਨੇਹਾ
console-write-to = { $name } ਨੂੰ ਲਿਖੋ …
console-send = ਭੇਜੋ
console-keep-note = ਨੋਟ ਪਾਓ
console-seen = ਗਾਹਕ ਨੇ ਪੜ੍ਹ ਲਿਆ
event-claimed = { $name } ਨੇ ਗੱਲਬਾਤ ਲਈ
event-assigned = { $name } ਨੇ ਗੱਲਬਾਤ { $to } ਨੂੰ ਸੌਂਪੀ
event-released = { $name } ਨੇ ਗੱਲਬਾਤ ਛੱਡੀ
event-closed = { $name } ਨੇ ਗੱਲਬਾਤ ਬੰਦ ਕੀਤੀ
event-reopened = { $name } ਨੇ ਗੱਲਬਾਤ ਮੁੜ ਖੋਲ੍ਹੀ
event-holder-proven = ਮਹਿਮਾਨ ਨੇ ਕਾਰਡ ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ
event-card-linked = ਕਾਰਡ ਨਾਲ ਜੋੜੀ ਗਈ
event-case-opened = ਵਾਪਸੀ ਮੰਗੀ ਗਈ
event-case-decided = ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਹੋਇਆ
event-refund-paid = ਰਿਫੰਡ ਦਾ ਭੁਗਤਾਨ ਹੋਇਆ

## Facts beside it.

console-facts = ਜਾਣਕਾਰੀ
console-person = ਗਾਹਕ
console-contact = ਸੰਪਰਕ
console-unproven = ਹਾਲੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ
console-country = ਦੇਸ਼
console-since = ਕਦੋਂ ਤੋਂ ਗਾਹਕ
console-card = ਕਾਰਡ
console-region = ਖੇਤਰ
console-left-data = { $data } ਬਾਕੀ
console-left-until = { $when } ਤੱਕ
console-order = ਆਰਡਰ
console-order-number = ਨੰਬਰ
console-placed = ਆਰਡਰ ਦੀ ਤਾਰੀਖ
console-paid = ਕਿੰਨੇ ਦਿੱਤੇ
console-copied = ਕਾਪੀ ਹੋ ਗਿਆ
console-their-cards = ਗਾਹਕ ਦੇ ਕਾਰਡ
console-others = ਹੋਰ ਗੱਲਬਾਤਾਂ
console-conversations = ਗੱਲਬਾਤਾਂ

## Canned replies.

console-no-canned = ਹਾਲੇ ਕੋਈ ਤਿਆਰ ਜਵਾਬ ਨਹੀਂ।
console-shortcut = ਸ਼ਾਰਟਕੱਟ
console-text = ਲਿਖਤ
console-title = ਸਿਰਲੇਖ
console-edit = ਬਦਲੋ
console-delete = ਮਿਟਾਓ
console-new-canned = ਨਵਾਂ ਤਿਆਰ ਜਵਾਬ
console-gaps = ਇਹ ਆਪਣੇ-ਆਪ ਭਰੇ ਜਾਂਦੇ ਹਨ:
console-save = ਸੇਵ ਕਰੋ

## Cards and audit.

console-card-or-order = ਕਾਰਡ ਨੰਬਰ ਜਾਂ ਆਰਡਰ ਨੰਬਰ
console-find = ਲੱਭੋ
console-not-found = { $number } ਨਾਲ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ।
console-about = { $id } ਬਾਰੇ।
console-all = ਸਭ ਦਿਖਾਓ
console-when = ਕਦੋਂ
console-who = ਕਿਸ ਨੇ
console-what = ਕੀ
console-subject = ਕਿਸ ਬਾਰੇ
console-details = ਵੇਰਵਾ

## Return cases and terms.

console-cases = ਵਾਪਸੀਆਂ
console-policies = ਸ਼ਰਤਾਂ
console-case = ਵਾਪਸੀ R{ $number }
console-number = ਨੰਬਰ
console-state = ਸਥਿਤੀ
console-cause = ਕਾਰਨ
console-moved = ਆਖਰੀ ਬਦਲਾਅ
console-search-cases = ਨੰਬਰ, ਸ਼ਬਦ ਜਾਂ ਫ਼ੋਨ ਖੋਜੋ
console-to-conversation = ਗੱਲਬਾਤ
console-condition = ਹਾਲਤ
console-device = ਫ਼ੋਨ
console-terms = ਸ਼ਰਤਾਂ
console-refund = ਰਿਫੰਡ
console-way = ਕਿਵੇਂ
console-approved = ਮਨਜ਼ੂਰੀ
console-executed = ਭੁਗਤਾਨ ਜਾਰੀ
console-failure = ਕੀ ਗਲਤ ਹੋਇਆ
console-approve = ਮਨਜ਼ੂਰ ਕਰੋ
console-execute = ਭੁਗਤਾਨ ਕਰਵਾਓ
console-retry = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
console-settle = ਹੱਥੀਂ ਨਿਬੇੜੋ
console-settle-how = ਹੋਰ ਕਿਸ ਤਰੀਕੇ ਨਾਲ ਭੁਗਤਾਨ ਹੋਇਆ
console-decision = ਫੈਸਲਾ { $number }
console-earlier-decisions = ਪਹਿਲੇ ਫੈਸਲੇ
console-automatic = ਆਟੋਮੈਟਿਕ
console-missing = ਦਿਖਾਉਣਾ ਬਾਕੀ
console-trace = ਫੈਸਲਾ ਇਹਨਾਂ ਤੱਥਾਂ 'ਤੇ ਹੋਇਆ
console-evidence = ਸਬੂਤ
console-refused = ਮਨਜ਼ੂਰ ਨਹੀਂ
console-accept-evidence = ਫਿਰ ਵੀ ਮੰਨ ਲਓ
console-refuse-evidence = ਇਸ ਵਿੱਚ ਉਹ ਨਹੀਂ ਦਿਸਦਾ
console-grant = ਹੱਥੀਂ ਦਿਓ
console-amount-in = ਰਕਮ, { $currency } ਵਿੱਚ
console-why = ਕਿਉਂ
console-fulfil = ‘ਭੇਜਿਆ’ ਦਾ ਨਿਸ਼ਾਨ ਲਾਓ
console-what-was-done = ਕੀ ਭੇਜਿਆ ਜਾਂ ਕੀਤਾ ਗਿਆ
console-redecide = ਸੁਧਾਰ ਕੇ ਮੁੜ ਫੈਸਲਾ ਕਰੋ
console-reject = ਨਾਮਨਜ਼ੂਰ ਕਰੋ
console-other-cases = ਇਸ ਕਾਰਡ ਦੀਆਂ ਹੋਰ ਵਾਪਸੀਆਂ
console-version = ਵਰਜਨ
console-in-force = ਲਾਗੂ
console-policy-form = ਜਿਵੇਂ ਲਿਖੀਆਂ ਹਨ
console-policy-hint = ਵਰਜਨ ਕਦੇ ਨਹੀਂ ਬਦਲਦਾ। ਹਰ ਖਰੀਦ 'ਤੇ ਉਹੀ ਵਰਜਨ ਲੱਗਦਾ ਹੈ ਜੋ ਉਸ ਵੇਲੇ ਲਾਗੂ ਸੀ।
desk-case-needs-evidence = ਸਬੂਤ ਦੀ ਉਡੀਕ
desk-case-review = ਦੇਖਣੀ ਬਾਕੀ
desk-case-allowed = ਮਨਜ਼ੂਰੀ ਬਾਕੀ
desk-case-approved = ਭੁਗਤਾਨ ਬਾਕੀ
desk-case-paying = ਭੁਗਤਾਨ ਹੋ ਰਿਹਾ ਹੈ
desk-case-payment-trouble = ਭੁਗਤਾਨ ਅਟਕਿਆ
desk-case-to-fulfil = ਭੇਜਣਾ ਬਾਕੀ
desk-case-denied = ਸ਼ਰਤਾਂ ਮੁਤਾਬਕ ਨਹੀਂ
desk-case-paid = ਭੁਗਤਾਨ ਹੋ ਗਿਆ
desk-case-fulfilled = ਭੇਜਿਆ ਗਿਆ
desk-case-rejected = ਨਾਮਨਜ਼ੂਰ
desk-case-withdrawn = ਵਾਪਸ ਲਿਆ ਗਿਆ
console-life-delivered = ਮਿਲ ਗਿਆ
console-life-qr-sent = QR ਕੋਡ ਭੇਜਿਆ
console-life-scanned = ਸਕੈਨ ਹੋਇਆ
console-life-installed = ਇੰਸਟਾਲ ਹੋਇਆ
console-life-activated = ਐਕਟੀਵੇਟ ਹੋਇਆ
console-life-in-use = ਪਹਿਲੀ ਵਰਤੋਂ
actor-staff = ਡੈਸਕ
actor-holder = ਗਾਹਕ
actor-token = ਪ੍ਰੋਗਰਾਮ
actor-system = simcare

## Audit trail.

audit-staff-log-in = ਲੌਗ ਇਨ ਕੀਤਾ
audit-holder-prove = ਕਾਰਡ ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ
audit-conversation-reply = ਜਵਾਬ ਦਿੱਤਾ
audit-conversation-note = ਨੋਟ ਲਿਖਿਆ
audit-conversation-claim = ਗੱਲਬਾਤ ਲਈ
audit-conversation-assign = ਗੱਲਬਾਤ ਸੌਂਪੀ
audit-conversation-close = ਗੱਲਬਾਤ ਬੰਦ ਕੀਤੀ
audit-conversation-reopen = ਗੱਲਬਾਤ ਮੁੜ ਖੋਲ੍ਹੀ
audit-conversation-link-card = ਕਾਰਡ ਜੋੜਿਆ
audit-case-open = ਵਾਪਸੀ ਖੋਲ੍ਹੀ
audit-case-decide = ਵਾਪਸੀ ਦਾ ਫੈਸਲਾ ਕੀਤਾ
audit-case-grant = ਹੱਥੀਂ ਦਿੱਤਾ
audit-case-reject = ਵਾਪਸੀ ਨਾਮਨਜ਼ੂਰ ਕੀਤੀ
audit-case-fulfil = ‘ਭੇਜਿਆ’ ਦਾ ਨਿਸ਼ਾਨ ਲਾਇਆ
audit-case-withdraw = ਵਾਪਸੀ ਦੀ ਮੰਗ ਵਾਪਸ ਲਈ
audit-refund-approve = ਰਿਫੰਡ ਮਨਜ਼ੂਰ ਕੀਤਾ
audit-refund-execute = ਰਿਫੰਡ ਦਾ ਭੁਗਤਾਨ ਕਰਵਾਇਆ
audit-refund-retry = ਰਿਫੰਡ ਦੀ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ
audit-refund-settle = ਰਿਫੰਡ ਹੱਥੀਂ ਨਿਬੇੜਿਆ
audit-evidence-refuse = ਸਬੂਤ ਨਾ ਮੰਨਿਆ
audit-evidence-accept = ਸਬੂਤ ਮੰਨਿਆ
audit-refund-recall = ਰਿਫੰਡ ਰੱਦ ਕੀਤਾ: ਕਾਰਡ ਵਰਤਿਆ ਗਿਆ ਸੀ
audit-policy-publish = ਸ਼ਰਤਾਂ ਪ੍ਰਕਾਸ਼ਿਤ ਕੀਤੀਆਂ
audit-canned-reply-save = ਤਿਆਰ ਜਵਾਬ ਸੇਵ ਕੀਤਾ
audit-canned-reply-delete = ਤਿਆਰ ਜਵਾਬ ਮਿਟਾਇਆ

audit-refund-succeeded = ਰਿਫੰਡ ਦਾ ਭੁਗਤਾਨ ਹੋ ਗਿਆ
audit-refund-failed = ਭੁਗਤਾਨ ਸੇਵਾ ਨੇ ਰਿਫੰਡ ਤੋਂ ਨਾਂਹ ਕੀਤੀ
audit-refund-action-needed = ਭੁਗਤਾਨ ਸੇਵਾ ਨੂੰ ਰਿਫੰਡ ਲਈ ਕੁਝ ਚਾਹੀਦਾ ਹੈ

## Staff.

console-staff = ਸਟਾਫ਼
console-name = ਨਾਮ
console-role = ਭੂਮਿਕਾ
console-disabled = ਬੰਦ
console-staff-hint = ਸਾਥੀ ਕਮਾਂਡ ਲਾਈਨ ਤੋਂ ਜੋੜੇ ਜਾਂਦੇ ਹਨ:
role-agent = ਏਜੰਟ
role-lead = ਟੀਮ ਲੀਡ
role-manager = ਮੈਨੇਜਰ
role-engineer = ਨੈੱਟਵਰਕ ਇੰਜੀਨੀਅਰ
role-auditor = ਆਡੀਟਰ

audit-catalogue-import = ਬ੍ਰਾਂਡ ਅਤੇ ਪ੍ਰੋਡਕਟ ਇੰਪੋਰਟ ਕੀਤੇ
audit-orders-import = ਆਰਡਰ ਇੰਪੋਰਟ ਕੀਤੇ
audit-cards-import = ਕਾਰਡ ਇੰਪੋਰਟ ਕੀਤੇ
audit-token-make = API ਟੋਕਨ ਬਣਾਇਆ
audit-token-revoke = API ਟੋਕਨ ਰੱਦ ਕੀਤਾ
