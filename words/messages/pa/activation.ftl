### Setting up a card, and its access point.

## Which phone

phone-choose = ਤੁਹਾਡਾ ਫ਼ੋਨ ਕਿਹੜਾ ਹੈ?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = ਕੋਈ ਹੋਰ Android ਫ਼ੋਨ

## Where to add an eSIM by its QR code

esim-scan-iphone = Settings › Mobile Service (ਜਾਂ Cellular) › Add eSIM › Use QR Code
esim-scan-samsung = ਸੈਟਿੰਗਾਂ › ਕਨੈਕਸ਼ਨ › ਸਿਮ ਮੈਨੇਜਰ › eSIM ਸ਼ਾਮਲ ਕਰੋ › QR ਕੋਡ ਸਕੈਨ ਕਰੋ। One UI 3 ਜਾਂ ਪੁਰਾਣੇ 'ਤੇ: ਸਿਮ ਕਾਰਡ ਮੈਨੇਜਰ › ਮੋਬਾਈਲ ਪਲਾਨ ਸ਼ਾਮਲ ਕਰੋ
esim-scan-pixel = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › ਸਿਮ ਸ਼ਾਮਲ ਕਰੋ › eSIM ਸੈੱਟਅੱਪ ਕਰੋ। Android 13 ਜਾਂ ਪੁਰਾਣੇ 'ਤੇ: ਸਿਮ › + › Download a SIM instead
esim-scan-xiaomi = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › eSIM ਪ੍ਰਬੰਧਿਤ ਕਰੋ › eSIM ਸ਼ਾਮਲ ਕਰੋ। MIUI 'ਤੇ: ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › eSIM ਪ੍ਰਬੰਧਿਤ ਕਰੋ
esim-scan-huawei = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਸਿਮ ਪ੍ਰਬੰਧਨ › eSIM › ਸ਼ਾਮਲ ਕਰੋ। eSIM ਸਿਰਫ਼ ਕੁਝ ਮਾਡਲਾਂ ਵਿੱਚ ਹੈ।
esim-scan-oppo = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › eSIM ਸ਼ਾਮਲ ਕਰੋ › QR ਕੋਡ ਸਕੈਨ ਕਰੋ
esim-scan-vivo = ਸੈਟਿੰਗਾਂ › ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › eSIM ਸ਼ਾਮਲ ਕਰੋ › QR ਕੋਡ ਸਕੈਨ ਕਰੋ
esim-scan-android = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › eSIM ਸ਼ਾਮਲ ਕਰੋ। ਸੈਟਿੰਗਾਂ ਵਿੱਚ “eSIM” ਖੋਜ ਵੀ ਸਕਦੇ ਹੋ।

## Where to type the code of an eSIM

esim-type-iphone = Settings › Mobile Service (ਜਾਂ Cellular) › Add eSIM › Use QR Code › Enter Details Manually
esim-type-samsung = ਸੈਟਿੰਗਾਂ › ਕਨੈਕਸ਼ਨ › ਸਿਮ ਮੈਨੇਜਰ › eSIM ਸ਼ਾਮਲ ਕਰੋ › QR ਕੋਡ ਸਕੈਨ ਕਰੋ › Enter activation code। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-pixel = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ: Need help? › Enter it manually। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-xiaomi = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ: Enter manually। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-huawei = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ: Enter activation code। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-oppo = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ: Enter activation code। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-vivo = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ: Enter manually। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।
esim-type-android = QR ਕੋਡ ਸਕੈਨ ਕਰਨ ਵਾਲੀ ਸਕ੍ਰੀਨ 'ਤੇ Enter manually ਜਾਂ Enter activation code ਲੱਭੋ। ਪੂਰਾ ਕੋਡ ਪੇਸਟ ਕਰੋ।

## Where data roaming is

roaming-path-iphone = Settings › Mobile Service (ਜਾਂ Cellular) › ਇਹ ਲਾਈਨ › Data Roaming
roaming-path-samsung = ਸੈਟਿੰਗਾਂ › ਕਨੈਕਸ਼ਨ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਡਾਟਾ ਰੋਮਿੰਗ
roaming-path-pixel = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › ਇਹ ਸਿਮ › ਰੋਮਿੰਗ
roaming-path-xiaomi = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਇਹ ਸਿਮ › ਡਾਟਾ ਰੋਮਿੰਗ। MIUI 'ਤੇ: ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਅੰਤਰਰਾਸ਼ਟਰੀ ਰੋਮਿੰਗ
roaming-path-huawei = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਮੋਬਾਈਲ ਡਾਟਾ › ਡਾਟਾ ਰੋਮਿੰਗ
roaming-path-oppo = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਇਹ ਸਿਮ › ਡਾਟਾ ਰੋਮਿੰਗ
roaming-path-vivo = ਸੈਟਿੰਗਾਂ › ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਇਹ ਸਿਮ › ਡਾਟਾ ਰੋਮਿੰਗ
roaming-path-android = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › ਇਹ ਸਿਮ › ਰੋਮਿੰਗ। ਸੈਟਿੰਗਾਂ ਵਿੱਚ “ਰੋਮਿੰਗ” ਖੋਜ ਵੀ ਸਕਦੇ ਹੋ।

## Where the access point is

apn-path-iphone = Settings › Mobile Service (ਜਾਂ Cellular) › ਇਹ ਲਾਈਨ › Mobile Data Network (ਜਾਂ Cellular Data Network)। ਜੇ ਫ਼ੋਨ ਇਹ ਨਹੀਂ ਦਿਖਾਉਂਦਾ, ਤਾਂ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ।
apn-path-samsung = ਸੈਟਿੰਗਾਂ › ਕਨੈਕਸ਼ਨ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਇਹ ਸਿਮ › ਸ਼ਾਮਲ ਕਰੋ
apn-path-pixel = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › +
apn-path-xiaomi = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ (MIUI 'ਤੇ: ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ) › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਨਵਾਂ APN
apn-path-huawei = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਮੋਬਾਈਲ ਡਾਟਾ › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ⋮ › ਨਵਾਂ APN
apn-path-oppo = ਸੈਟਿੰਗਾਂ › ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › +
apn-path-vivo = ਸੈਟਿੰਗਾਂ › ਸਿਮ ਕਾਰਡ ਅਤੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ⋮ › ਨਵਾਂ APN
apn-path-android = ਸੈਟਿੰਗਾਂ › ਨੈੱਟਵਰਕ ਅਤੇ ਇੰਟਰਨੈੱਟ › ਸਿਮ › ਇਹ ਸਿਮ › ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › +। ਸੈਟਿੰਗਾਂ ਵਿੱਚ “APN” ਖੋਜ ਵੀ ਸਕਦੇ ਹੋ।
apn-reset-iphone = ਉਸੇ ਪੰਨੇ 'ਤੇ ਹੇਠਾਂ: Reset Settings
apn-reset-samsung = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਉੱਪਰ ⋮ › ਪੂਰਵ-ਨਿਰਧਾਰਤ 'ਤੇ ਰੀਸੈੱਟ ਕਰੋ
apn-reset-pixel = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਉੱਪਰ ⋮ › ਪੂਰਵ-ਨਿਰਧਾਰਤ 'ਤੇ ਰੀਸੈੱਟ ਕਰੋ
apn-reset-xiaomi = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਰੀਸੈੱਟ ਕਰੋ (ਜਾਂ ⋮ › Reset access points)
apn-reset-huawei = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਉੱਪਰ ⋮ › ਪੂਰਵ-ਨਿਰਧਾਰਤ 'ਤੇ ਰੀਸੈੱਟ ਕਰੋ
apn-reset-oppo = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਰੀਸੈੱਟ ਕਰੋ
apn-reset-vivo = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਉੱਪਰ ⋮ › ਪੂਰਵ-ਨਿਰਧਾਰਤ 'ਤੇ ਰੀਸੈੱਟ ਕਰੋ
apn-reset-android = ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਮ › ਉੱਪਰ ⋮ › ਪੂਰਵ-ਨਿਰਧਾਰਤ 'ਤੇ ਰੀਸੈੱਟ ਕਰੋ

## Setting up a card

setup-title = ਸੈੱਟਅੱਪ
setup-open = ਸੈੱਟਅੱਪ ਕਰੋ
setup-heading-esim = ਆਪਣਾ eSIM ਇੰਸਟਾਲ ਕਰੋ
setup-heading-card = ਆਪਣਾ ਕਾਰਡ ਵਰਤਣਾ ਸ਼ੁਰੂ ਕਰੋ
setup-done = ਇਹ ਕਾਰਡ ਪਹਿਲਾਂ ਹੀ ਚਾਲੂ ਹੈ। ਜੇ ਨਹੀਂ ਚੱਲਦਾ, ਤਾਂ ਇਸ ਪੰਨੇ ਦੇ ਅਖੀਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
setup-register-first = ਪਹਿਲਾਂ ਇਹ ਕਾਰਡ ਰਜਿਸਟਰ ਕਰੋ ਜੀ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਨਹੀਂ ਚੱਲਦਾ।
setup-before = ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
setup-before-unlocked = ਤੁਹਾਡਾ ਫ਼ੋਨ ਕਿਸੇ ਕੰਪਨੀ ਲਈ ਲਾਕ ਨਾ ਹੋਵੇ। ਪੂਰੇ ਪੈਸੇ ਦੇ ਕੇ ਖਰੀਦਿਆ ਫ਼ੋਨ ਲਾਕ ਨਹੀਂ ਹੁੰਦਾ।
setup-before-eid = ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ eSIM ਚੱਲਦਾ ਹੋਵੇ: *#06# ਡਾਇਲ ਕਰੋ। EID ਨੰਬਰ ਦਿਸੇ ਤਾਂ ਚੱਲਦਾ ਹੈ।
setup-before-wifi = ਤੁਹਾਡੇ ਕੋਲ Wi-Fi ਹੋਵੇ। eSIM ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਆਉਂਦਾ ਹੈ।
setup-before-once = ਕੋਡ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਬਾਅਦ ਵਿੱਚ eSIM ਨਾ ਮਿਟਾਓ।
setup-before-tray = ਸਿਮ ਟਰੇ ਲਈ ਪਿੰਨ ਜਾਂ ਪੇਪਰ ਕਲਿੱਪ ਹੋਵੇ, ਅਤੇ ਕਾਰਡ ਸਹੀ ਸਾਈਜ਼ ਵਿੱਚ ਫਰੇਮ ਤੋਂ ਕੱਢਿਆ ਹੋਵੇ।
setup-apple = ਇੱਕ ਟੈਪ ਨਾਲ ਇੰਸਟਾਲ ਕਰੋ
setup-apple-how = iPhone 'ਤੇ ਹੀ ਇੱਥੇ ਟੈਪ ਕਰੋ ਅਤੇ Allow ਜਾਂ Continue ਚੁਣੋ।
setup-apple-older = ਇਸ ਲਈ iOS 17.5 ਜਾਂ ਨਵਾਂ ਚਾਹੀਦਾ ਹੈ। ਪੁਰਾਣੇ iPhone 'ਤੇ ਹੇਠਲਾ ਕੋਡ ਸਕੈਨ ਕਰੋ ਜਾਂ ਭਰੋ।
setup-scan = QR ਕੋਡ ਸਕੈਨ ਕਰੋ
setup-scan-how = QR ਕੋਡ ਹੋਰ ਸਕ੍ਰੀਨ 'ਤੇ ਦਿਖਾਓ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ, ਅਤੇ ਉਸ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ ਜਿਸ ਵਿੱਚ eSIM ਵਰਤਣਾ ਹੈ।
setup-type = ਜਾਂ ਕੋਡ ਭਰੋ
setup-type-how = ਦੂਜੀ ਸਕ੍ਰੀਨ ਨਹੀਂ? ਇਹ ਫ਼ੋਨ ਵਿੱਚ ਕਾਪੀ ਕਰੋ। ਕੁਝ ਫ਼ੋਨ ਦੋ ਹਿੱਸੇ ਮੰਗਦੇ ਹਨ, ਕੁਝ ਪੂਰਾ ਕੋਡ।
setup-address = SM-DP+ ਪਤਾ
setup-code = ਐਕਟੀਵੇਸ਼ਨ ਕੋਡ
setup-whole = ਪੂਰਾ ਕੋਡ
setup-confirmation = ਫ਼ੋਨ ਪੁਸ਼ਟੀ ਕੋਡ ਵੀ ਮੰਗੇਗਾ। ਉਹ ਤੁਹਾਡੇ ਆਰਡਰ ਨਾਲ ਭੇਜਿਆ ਗਿਆ ਸੀ। ਨਾ ਲੱਭੇ ਤਾਂ ਸਾਨੂੰ ਲਿਖੋ।
setup-no-code = ਇਸ eSIM ਦਾ ਕੋਡ ਹਾਲੇ ਤਿਆਰ ਨਹੀਂ। ਸਾਨੂੰ ਲਿਖੋ ਜੀ।
setup-insert = ਕਾਰਡ ਪਾਓ
setup-insert-how = ਫ਼ੋਨ ਬੰਦ ਕਰੋ, ਟਰੇ ਖੋਲ੍ਹੋ, ਕੱਟੇ ਕੋਨੇ ਮੁਤਾਬਕ ਕਾਰਡ ਰੱਖੋ ਅਤੇ ਟਰੇ ਪੂਰੀ ਅੰਦਰ ਧੱਕੋ।
setup-restart = ਫ਼ੋਨ ਚਾਲੂ ਕਰੋ
setup-restart-how = ਨੈੱਟਵਰਕ ਦਿਸਣ ਤੱਕ ਦੋ ਕੁ ਮਿੰਟ ਰੁਕੋ। PIN ਦੀ ਲੋੜ ਨਹੀਂ, ਜਦ ਤੱਕ ਕਾਰਡ ਦੇ ਪਰਚੇ 'ਤੇ ਨਾ ਲਿਖਿਆ ਹੋਵੇ।
setup-line = ਡਾਟੇ ਲਈ ਇਹ ਕਾਰਡ ਵਰਤੋ
setup-line-how = ਸਿਮ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਹ ਲਾਈਨ ਚਾਲੂ ਕਰੋ ਅਤੇ ਮੋਬਾਈਲ ਡਾਟੇ ਲਈ ਚੁਣੋ। ਤੁਹਾਡਾ ਆਪਣਾ ਨੰਬਰ ਕਾਲਾਂ ਲਈ ਚਾਲੂ ਰਹਿ ਸਕਦਾ ਹੈ।
setup-roaming = ਡਾਟਾ ਰੋਮਿੰਗ ਚਾਲੂ ਕਰੋ
setup-roaming-how = ਟਰੈਵਲ ਕਾਰਡ ਨੂੰ ਇਹ ਚਾਹੀਦੀ ਹੈ। ਦੇਖੋ ਕਿ ਇਹੀ ਕਾਰਡ ਹੈ, ਤੁਹਾਡਾ ਘਰ ਵਾਲਾ ਨੰਬਰ ਨਹੀਂ।
setup-check = ਕੋਈ ਪੰਨਾ ਖੋਲ੍ਹੋ
setup-check-how = Wi-Fi ਬੰਦ ਕਰੋ ਅਤੇ ਕੋਈ ਵੀ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਨਾ ਖੁੱਲ੍ਹੇ ਤਾਂ ਇੰਟਰਨੈੱਟ ਸੈਟਿੰਗ ਦੇਖੋ।
setup-validity = ਮਿਆਦ ਕਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ
setup-failed = ਨਹੀਂ ਚੱਲਦਾ

## Access point

apn-title = ਇੰਟਰਨੈੱਟ ਸੈਟਿੰਗ (APN)
apn-open = ਇੰਟਰਨੈੱਟ ਸੈਟਿੰਗ (APN)
apn-heading = ਇੰਟਰਨੈੱਟ ਸੈਟਿੰਗ (APN)
apn-lead = APN ਫ਼ੋਨ ਨੂੰ ਦੱਸਦਾ ਹੈ ਕਿ ਇਸ ਕਾਰਡ ਨਾਲ ਇੰਟਰਨੈੱਟ ਕਿਵੇਂ ਚਲਾਉਣਾ ਹੈ। ਬਹੁਤੇ ਫ਼ੋਨ ਇਹ ਆਪ ਲੱਭ ਲੈਂਦੇ ਹਨ।
apn-unconfirmed = ਸਾਡੇ ਮੁਤਾਬਕ ਇਹ ਮੁੱਲ ਸਹੀ ਹਨ, ਪਰ ਹਾਲੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ। ਕੰਮ ਨਾ ਆਉਣ ਤਾਂ ਰੀਸੈੱਟ ਕਰੋ ਅਤੇ ਸਾਨੂੰ ਲਿਖੋ।
apn-step-reset = ਪਹਿਲਾਂ ਰੀਸੈੱਟ ਕਰੋ
apn-step-reset-how = ਇਸ ਨਾਲ ਫ਼ੋਨ ਦੇ ਆਪਣੇ ਮੁੱਲ ਵਾਪਸ ਆ ਜਾਂਦੇ ਹਨ। ਅਕਸਰ ਇੰਨਾ ਹੀ ਕਾਫ਼ੀ ਹੈ: ਹੁਣ ਕੋਈ ਪੰਨਾ ਖੋਲ੍ਹ ਕੇ ਦੇਖੋ।
apn-none = ਕੁਝ ਭਰਨਾ ਨਹੀਂ
apn-none-how = ਇਸ ਕਾਰਡ ਦਾ ਵੱਖਰਾ APN ਨਹੀਂ। ਖਾਨਾ ਉਵੇਂ ਰਹਿਣ ਦਿਓ ਜਿਵੇਂ ਫ਼ੋਨ ਭਰਦਾ ਹੈ।
apn-step-open = ਸੈਟਿੰਗ ਖੋਲ੍ਹੋ
apn-step-fill = ਇਹ ਭਰੋ
apn-step-fill-how = ਬਾਕੀ ਸਭ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ।
apn-step-save = ਸੇਵ ਕਰੋ ਅਤੇ ਚੁਣੋ
apn-step-save-how = ਸੇਵ ਕਰੋ (ਅਕਸਰ ⋮ ਹੇਠ), ਫਿਰ ਨਵੇਂ APN 'ਤੇ ਟੈਪ ਕਰੋ ਤਾਂ ਜੋ ਨਿਸ਼ਾਨ ਲੱਗ ਜਾਵੇ।
apn-step-flight = ਹਵਾਈ-ਜਹਾਜ਼ ਮੋਡ ਚਾਲੂ ਤੇ ਬੰਦ ਕਰੋ
apn-step-flight-how = ਚਾਲੂ ਕਰੋ, 10 ਸਕਿੰਟ ਰੁਕੋ, ਬੰਦ ਕਰੋ। ਫਿਰ ਕੋਈ ਪੰਨਾ ਖੋਲ੍ਹੋ।
apn-failed = ਹਾਲੇ ਵੀ ਇੰਟਰਨੈੱਟ ਨਹੀਂ
apn-field-name = APN
apn-field-username = ਵਰਤੋਂਕਾਰ ਨਾਮ
apn-field-password = ਪਾਸਵਰਡ
apn-field-auth = ਪ੍ਰਮਾਣੀਕਰਨ ਕਿਸਮ
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMS ਪ੍ਰੌਕਸੀ
apn-field-mms-port = MMS ਪੋਰਟ
apn-field-protocol = APN ਪ੍ਰੋਟੋਕੋਲ
apn-field-roaming-protocol = APN ਰੋਮਿੰਗ ਪ੍ਰੋਟੋਕੋਲ
apn-auth-none = ਕੋਈ ਨਹੀਂ
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP ਜਾਂ CHAP
apn-profile = ਜਾਂ ਪ੍ਰੋਫ਼ਾਈਲ ਲੋਡ ਕਰੋ
apn-profile-how = ਸਿਰਫ਼ ਜੇ iPhone 'ਤੇ ਖਾਨੇ ਨਾ ਬਦਲਣ। ਲੋਡ ਕਰੋ, ਫਿਰ Settings › Profile Downloaded › Install ਖੋਲ੍ਹੋ।
apn-profile-warn = ਸਿਮ ਬਦਲਣ ਵੇਲੇ ਇਹ ਹਟਾ ਦਿਓ। ਰਹਿ ਗਈ ਪ੍ਰੋਫ਼ਾਈਲ ਅਗਲੇ ਸਿਮ ਦਾ ਇੰਟਰਨੈੱਟ ਰੋਕ ਸਕਦੀ ਹੈ।
apn-profile-load = ਪ੍ਰੋਫ਼ਾਈਲ ਲੋਡ ਕਰੋ
apn-profile-remove = ਕਿਵੇਂ ਹਟਾਉਣੀ ਹੈ
apn-profile-remove-how = Settings › General › VPN & Device Management › ਇਹ ਪ੍ਰੋਫ਼ਾਈਲ › Remove Profile
apn-profile-about = ਇਸ ਟਰੈਵਲ ਸਿਮ ਦਾ ਇੰਟਰਨੈੱਟ ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਸੈੱਟ ਕਰਦੀ ਹੈ। ਸਿਮ ਬਦਲਣ ਵੇਲੇ ਹਟਾ ਦਿਓ: Settings › General › VPN & Device Management।

## Access points at the desk

console-apns = APN
console-product = ਪ੍ਰੋਡਕਟ
apn-source = ਕਿੱਥੋਂ ਆਇਆ
apn-source-staff = ਸਾਡਾ ਸਟਾਫ਼
apn-source-catalogue = ਕੈਟਾਲਾਗ ਫ਼ਾਈਲ
apn-source-carrier = ਨੈੱਟਵਰਕ ਕੰਪਨੀ
apn-source-providers = ਕੰਪਨੀਆਂ ਦੀ ਜਨਤਕ ਸੂਚੀ
apn-confirmed = ਪੁਸ਼ਟੀ ਹੋਈ
apn-not-confirmed = ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ
apn-values = ਮੁੱਲ
apn-note = ਕਿੱਥੋਂ ਆਇਆ, ਇਸ ਬਾਰੇ ਨੋਟ
apn-confirm = ਸੇਵ ਕਰੋ ਅਤੇ ਪੁਸ਼ਟੀ ਕਰੋ
apn-save-unconfirmed = ਬਿਨਾਂ ਪੁਸ਼ਟੀ ਸੇਵ ਕਰੋ
apn-history = ਇਤਿਹਾਸ
apn-suggestions = ਸੁਝਾਅ
apn-suggestions-hint = ਜਨਤਕ ਸੂਚੀ ਤੋਂ, ਜੋ ਅਕਸਰ ਪੁਰਾਣੀ ਹੁੰਦੀ ਹੈ। ਫਾਰਮ ਵਿੱਚ ਭਰਨ ਲਈ ਇੱਕ ਚੁਣੋ।
apn-no-suggestions = ਇਸ ਪ੍ਰੋਡਕਟ ਦੀਆਂ ਥਾਵਾਂ ਲਈ ਕੋਈ ਸੂਚੀ ਇੰਪੋਰਟ ਨਹੀਂ ਕੀਤੀ ਗਈ।
problem-apn-name = APN ਵਿੱਚ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਅੰਕ, ਬਿੰਦੀਆਂ ਅਤੇ ਹਾਈਫਨ ਹੁੰਦੇ ਹਨ।
problem-apn-text = ਸਿਰਫ਼ ਸਾਦੇ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਨਿਸ਼ਾਨ, ਵੱਧ ਤੋਂ ਵੱਧ 64।
problem-apn-mmsc = ਇਹ http:// ਜਾਂ https:// ਵਾਲਾ ਵੈੱਬ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
problem-apn-proxy = ਇਹ ਹੋਸਟ ਨਾਮ ਜਾਂ IP ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
problem-apn-port = ਪੋਰਟ 1 ਤੋਂ 65535 ਤੱਕ ਦਾ ਨੰਬਰ ਹੁੰਦਾ ਹੈ।
problem-apn-note = ਇਹ ਨੋਟ ਬਹੁਤ ਲੰਬਾ ਹੈ।
problem-apn-changed = ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਬਦਲ ਦਿੱਤਾ। ਫਿਰ ਦੇਖੋ ਜੀ।
audit-apn-set = APN ਬਦਲਿਆ
audit-apn-confirm = APN ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ
audit-providers-import = ਕੰਪਨੀਆਂ ਦੀ ਸੂਚੀ ਇੰਪੋਰਟ ਕੀਤੀ
setup-validity-hours = 24 ਘੰਟਿਆਂ ਵਾਲੇ { $days } ਦਿਨ, ਜਦੋਂ ਕਾਰਡ ਪਹਿਲੀ ਵਾਰ ਡਾਟਾ ਵਰਤੇ ਉਦੋਂ ਤੋਂ। ਇੰਸਟਾਲ ਕਰਨ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੇ।
setup-validity-calendar = ਕੈਲੰਡਰ ਦੇ { $days } ਦਿਨ। ਜਿਸ ਦਿਨ ਕਾਰਡ ਪਹਿਲੀ ਵਾਰ ਡਾਟਾ ਵਰਤੇ, ਉਹ ਪਹਿਲਾ ਦਿਨ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, ਭਾਵੇਂ ਕਿੰਨੀ ਵੀ ਦੇਰ ਹੋਵੇ। ਇੰਸਟਾਲ ਕਰਨ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੇ।
apn-profile-name = { $brand }: ਇੰਟਰਨੈੱਟ ਸੈਟਿੰਗ
