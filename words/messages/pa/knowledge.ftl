### The help pages, and the pages of the console where they are kept.

nav-help = ਮਦਦ
help-title = ਮਦਦ
help-heading = ਅਸੀਂ ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕਰੀਏ?
help-search = ਖੋਜੋ
help-search-hint = ਕਿਸ ਬਾਰੇ? ਦੋ ਅੱਖਰ ਹੀ ਕਾਫ਼ੀ ਹਨ।
help-found =
    { $count ->
        [one] “{ $query }” ਲਈ { $count } ਜਵਾਬ ਮਿਲਿਆ
       *[other] “{ $query }” ਲਈ { $count } ਜਵਾਬ ਮਿਲੇ
    }
help-none = “{ $query }” ਲਈ ਹਾਲੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ। ਹੋਰ ਸ਼ਬਦਾਂ ਨਾਲ ਖੋਜੋ, ਜਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
help-fallback = ਕੁਝ ਜਵਾਬ ਹਾਲੇ { $language } ਵਿੱਚ ਨਹੀਂ ਲਿਖੇ ਗਏ। ਉਹ ਤੁਹਾਨੂੰ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਦਿਸਣਗੇ।
help-article-fallback = ਇਹ ਜਵਾਬ ਹਾਲੇ { $language } ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ। ਇਹ ਰਿਹਾ { $other } ਵਿੱਚ।
help-all = ਸਾਰੇ ਜਵਾਬ
help-did-it-help = ਕੀ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲੀ?
help-yes = ਹਾਂ
help-no = ਨਹੀਂ
help-voted-yes = ਧੰਨਵਾਦ, ਜਾਣ ਕੇ ਚੰਗਾ ਲੱਗਾ।
help-voted-no = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ, ਅਸੀਂ ਹੱਲ ਕੱਢਾਂਗੇ।
help-more = ਲੋਕ ਇਹ ਵੀ ਪੁੱਛਦੇ ਹਨ
help-changed = { $when } ਨੂੰ ਬਦਲਿਆ ਗਿਆ
help-ask = ਜੋ ਲੱਭਦੇ ਸੀ, ਉਹ ਨਹੀਂ ਮਿਲਿਆ?
topic-start = ਸ਼ੁਰੂਆਤ
topic-connection = ਸਿਗਨਲ ਅਤੇ ਸਪੀਡ
topic-esim = eSIM
topic-balance = ਡਾਟਾ, ਦਿਨ ਅਤੇ ਭੁਗਤਾਨ
topic-returns = ਪੈਸੇ ਵਾਪਸ ਅਤੇ ਵਾਪਸੀ
topic-card = ਤੁਹਾਡਾ ਕਾਰਡ ਅਤੇ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ

console-knowledge = ਗਿਆਨ ਭੰਡਾਰ
knowledge-articles = ਲੇਖ
knowledge-proposals = ਤਜਵੀਜ਼ਾਂ
knowledge-gaps = ਘਾਟਾਂ
knowledge-new = ਨਵਾਂ ਲੇਖ
knowledge-article = ਲੇਖ
knowledge-texts = ਲਿਖਤਾਂ
knowledge-votes = ਮਦਦ ਮਿਲੀ
knowledge-votes-of = { $all } ਵਿੱਚੋਂ { $helped }
knowledge-cited = ਸਹਾਇਕ ਨੇ ਵਰਤਿਆ
knowledge-hidden = ਲੁਕਿਆ ਹੋਇਆ
knowledge-drafts = ਖਰੜੇ
knowledge-own = ਆਪਣੀ ਲਿਖਤ
knowledge-house = ਮਿਆਰੀ ਲਿਖਤ
knowledge-slug = ਪਤੇ ਵਿੱਚ ਨਾਮ
knowledge-topic = ਵਿਸ਼ਾ
knowledge-intents = ਲੋਕਾਂ ਦੇ ਕਿਹੜੇ ਸਵਾਲਾਂ ਦਾ ਜਵਾਬ
knowledge-intents-hint = ਇਹਨਾਂ ਲਈ ਸਹਾਇਕ ਇਸ ਲੇਖ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ। ਕੌਮਿਆਂ ਨਾਲ ਵੱਖ ਕਰੋ।
knowledge-body = ਲਿਖਤ
knowledge-values-hint = ਇਹ ਹਰ ਬ੍ਰਾਂਡ ਲਈ ਆਪੇ ਭਰੇ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਜਿਸ ਲਾਈਨ ਦੀ ਜਾਣਕਾਰੀ ਨਾ ਹੋਵੇ ਉਹ ਛੱਡ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ:
knowledge-markup-hint = ## ਸਿਰਲੇਖ, - ਸੂਚੀ, 1. ਕਦਮ, **ਗੂੜ੍ਹਾ**, [ਲਿੰਕ](ਪਤਾ)
knowledge-save-draft = ਖਰੜੇ ਵਜੋਂ ਸੇਵ ਕਰੋ
knowledge-publish = ਪ੍ਰਕਾਸ਼ਿਤ ਕਰੋ
knowledge-published = ਪ੍ਰਕਾਸ਼ਿਤ
knowledge-preview = ਝਲਕ
knowledge-history = ਵਰਜ਼ਨ
knowledge-version = ਵਰਜ਼ਨ { $number }
knowledge-restore = ਵਾਪਸ ਲਿਆਓ
knowledge-restored = ਵਰਜ਼ਨ { $number } ਤੋਂ
knowledge-hide = ਪਾਠਕਾਂ ਤੋਂ ਲੁਕਾਓ
knowledge-show = ਪਾਠਕਾਂ ਨੂੰ ਦਿਖਾਓ
knowledge-page = ਪੰਨਾ ਦੇਖੋ
knowledge-conversation = ਗੱਲਬਾਤ
knowledge-question = ਸਵਾਲ
knowledge-answer = ਜਵਾਬ
knowledge-approve = ਖਰੜਾ ਬਣਾਓ
knowledge-reject = ਪਾਸੇ ਰੱਖੋ
knowledge-into = ਕਿਸ ਵਿੱਚ
knowledge-into-new = ਨਵਾਂ ਲੇਖ
knowledge-no-proposals = ਕੋਈ ਤਜਵੀਜ਼ ਬਾਕੀ ਨਹੀਂ। ਇਹ ਉਹਨਾਂ ਗੱਲਬਾਤਾਂ ਤੋਂ ਆਉਂਦੀਆਂ ਹਨ ਜੋ ਜਵਾਬ ਦੇ ਕੇ ਬੰਦ ਕੀਤੀਆਂ ਗਈਆਂ।
knowledge-proposals-lead = ਬੰਦ ਹੋਈਆਂ ਗੱਲਬਾਤਾਂ ਵਿੱਚ ਜੋ ਪੁੱਛਿਆ ਤੇ ਦੱਸਿਆ ਗਿਆ, ਬਿਨਾਂ ਸੰਪਰਕ, ਨੰਬਰਾਂ ਅਤੇ ਕੋਡਾਂ ਦੇ। ਕਿਸੇ ਦੀ ਮਨਜ਼ੂਰੀ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ ਹੁੰਦਾ।
knowledge-no-gaps = ਕੋਈ ਘਾਟ ਨਹੀਂ। ਪਿਛਲੇ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਪੁੱਛੇ ਹਰ ਸਵਾਲ ਦਾ ਜਵਾਬ ਸੀ।
knowledge-gaps-lead = ਪਿਛਲੇ ਅੱਠ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਲੋਕਾਂ ਨੇ ਜੋ ਪੁੱਛਿਆ ਅਤੇ ਕਿਸੇ ਲੇਖ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਸੀ। ਇਸ ਤੋਂ ਦੇਖੋ ਕਿ ਕੀ ਲਿਖਣਾ, ਸੁਧਾਰਨਾ ਜਾਂ ਵੇਚਣਾ ਹੈ।
knowledge-gap-count = { $count } ਵਾਰ
knowledge-weeks = ਪਿਛਲੇ ਅੱਠ ਹਫ਼ਤੇ
knowledge-samples = ਉਹਨਾਂ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
knowledge-last = ਆਖਰੀ ਵਾਰ ਪੁੱਛਿਆ
knowledge-labelled =
    { $count ->
        [one] ਡੈਸਕ ਨੇ { $count } ਸੁਨੇਹਾ ਸੁਧਾਰਿਆ ਹੈ। ਇਹ ਲੇਬਲ ਵਾਲੀ ਮਿਸਾਲ ਵਜੋਂ ਰੱਖਿਆ ਗਿਆ ਹੈ।
       *[other] ਡੈਸਕ ਨੇ { $count } ਸੁਨੇਹੇ ਸੁਧਾਰੇ ਹਨ। ਇਹ ਲੇਬਲ ਵਾਲੀਆਂ ਮਿਸਾਲਾਂ ਵਜੋਂ ਰੱਖੇ ਗਏ ਹਨ।
    }
gap-idea = ਉਤਪਾਦ ਲਈ ਸੁਝਾਅ
gap-unanswered = ਕੋਈ ਲੇਖ ਨਹੀਂ
gap-not-understood = ਸਮਝ ਨਹੀਂ ਆਇਆ
audit-article-save = ਲੇਖ ਦਾ ਵਰਜ਼ਨ ਲਿਖਿਆ
audit-article-publish = ਲੇਖ ਦਾ ਵਰਜ਼ਨ ਪ੍ਰਕਾਸ਼ਿਤ ਕੀਤਾ
audit-article-hide = ਲੇਖ ਲੁਕਾਇਆ, ਜਾਂ ਫਿਰ ਦਿਖਾਇਆ
audit-proposal-decide = ਤਜਵੀਜ਼ 'ਤੇ ਫੈਸਲਾ ਕੀਤਾ
problem-article-unknown = ਇਹ ਲੇਖ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
problem-article-version-unknown = ਇਹ ਵਰਜ਼ਨ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
problem-article-slug = ਛੋਟੇ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਹਾਈਫ਼ਨ ਵਰਤੋ, ਘੱਟੋ-ਘੱਟ ਦੋ।
problem-article-intents = ਵੱਧ ਤੋਂ ਵੱਧ 12 ਚੁਣੋ ਜੀ।
problem-article-too-many = ਇੱਕ ਬ੍ਰਾਂਡ ਦੇ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਲੇਖ ਹੋ ਸਕਦੇ ਹਨ।
problem-article-title = ਵੱਧ ਤੋਂ ਵੱਧ 120 ਅੱਖਰਾਂ ਦਾ ਸਿਰਲੇਖ ਲਿਖੋ ਜੀ।
problem-article-empty = ਲਿਖਤ ਭਰੋ ਜੀ।
problem-article-long = ਲਿਖਤ ਸਾਡੀ ਹੱਦ ਤੋਂ ਲੰਬੀ ਹੈ।
problem-topic-unknown = ਇਹੋ ਜਿਹਾ ਕੋਈ ਵਿਸ਼ਾ ਨਹੀਂ ਹੈ।
problem-proposal-unknown = ਇਹ ਤਜਵੀਜ਼ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
problem-proposal-decided = ਇਸ ਤਜਵੀਜ਼ 'ਤੇ ਕੋਈ ਪਹਿਲਾਂ ਹੀ ਫੈਸਲਾ ਕਰ ਚੁੱਕਾ ਹੈ।
