### What every page may need.

ago-now = ਹੁਣੇ
ago-minutes = { $count } ਮਿੰਟ ਪਹਿਲਾਂ
ago-hours =
    { $count ->
        [one] { $count } ਘੰਟਾ ਪਹਿਲਾਂ
       *[other] { $count } ਘੰਟੇ ਪਹਿਲਾਂ
    }
ago-days = { $count } ਦਿਨ ਪਹਿਲਾਂ
time-in-zone = { $when }, { $city } ਦਾ ਸਮਾਂ
skip-to-content = ਸਿੱਧਾ ਸਮੱਗਰੀ 'ਤੇ ਜਾਓ
language-choose = ਭਾਸ਼ਾ
problem-title = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ
problem-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
problem-home = ਸ਼ੁਰੂ 'ਤੇ ਜਾਓ
home-title = ਕਾਰਡ ਸਹਾਇਤਾ
home-heading = ਤੁਹਾਡੇ ਕੋਲ ਕਿਹੜਾ ਕਾਰਡ ਹੈ?
home-lead = ਆਪਣੇ ਕਾਰਡ ਜਾਂ ਪੈਕਿੰਗ 'ਤੇ ਲਿਖਿਆ ਨਾਮ ਚੁਣੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਆਨਲਾਈਨ ਕਰਾਂਗੇ, ਜਾਂ ਪੈਸੇ ਵਾਪਸ ਦਿਵਾਵਾਂਗੇ।
home-empty = ਇੱਥੇ ਹਾਲੇ ਕੋਈ ਬ੍ਰਾਂਡ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ।
mailbox-link = ਡੈਮੋ ਮੇਲਬਾਕਸ
nav-my-card = ਮੇਰਾ ਕਾਰਡ
nav-talk = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
nav-terms = ਸ਼ਰਤਾਂ
mailbox-lead = ਇਹ ਡੈਮੋ ਬਾਹਰ ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ। ਜੋ ਭੇਜਿਆ ਜਾਂਦਾ, ਉਹ ਇੱਥੇ ਹੈ।
mailbox-look = ਫਿਰ ਦੇਖੋ
mailbox-empty = ਹਾਲੇ ਕੁਝ ਨਹੀਂ। ਕਿਸੇ ਬ੍ਰਾਂਡ ਦੇ ਪੰਨੇ 'ਤੇ ਕੋਡ ਮੰਗੋ ਅਤੇ ਵਾਪਸ ਆਓ।
between-sentences = {" "}
