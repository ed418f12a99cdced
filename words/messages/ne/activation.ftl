### Setting up a card, and its access point.

## Which phone

phone-choose = तपाईंको फोन कुन हो?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = अर्को Android फोन

## Where to add an eSIM by its QR code

esim-scan-iphone = Settings › Mobile Service (वा Cellular) › Add eSIM › Use QR Code
esim-scan-samsung = सेटिङ › जडानहरू (Connections) › SIM प्रबन्धक (SIM manager) › eSIM थप्नुहोस् (Add eSIM) › QR कोड स्क्यान गर्नुहोस् (Scan QR code)। One UI 3 वा पुरानोमा: SIM card manager › Add mobile plan
esim-scan-pixel = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › SIM थप्नुहोस् › eSIM सेटअप गर्नुहोस् (Set up an eSIM)। Android 13 वा पुरानोमा: SIM हरू › + › Download a SIM instead
esim-scan-xiaomi = सेटिङ › मोबाइल नेटवर्क (Mobile networks) › Manage eSIM › Add eSIM। MIUI मा: SIM cards & mobile networks › Manage eSIM
esim-scan-huawei = सेटिङ › मोबाइल नेटवर्क (Mobile network) › SIM management › eSIM › Add। थोरै मोडलमा मात्र eSIM हुन्छ।
esim-scan-oppo = सेटिङ › मोबाइल नेटवर्क (Mobile network) › Add eSIM › Scan QR code
esim-scan-vivo = सेटिङ › SIM cards & mobile network › Add eSIM › Scan QR code
esim-scan-android = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › eSIM थप्नुहोस् (Add eSIM)। सेटिङमा “eSIM” लेखेर पनि खोज्न सक्नुहुन्छ।

## Where to type the code of an eSIM

esim-type-iphone = Settings › Mobile Service (वा Cellular) › Add eSIM › Use QR Code › Enter Details Manually
esim-type-samsung = सेटिङ › जडानहरू (Connections) › SIM प्रबन्धक (SIM manager) › Add eSIM › Scan QR code › Enter activation code। पूरा कोड टाँस्नुहोस्।
esim-type-pixel = QR कोड स्क्यान गर्ने स्क्रिनमा: मद्दत चाहियो? (Need help?) › Enter it manually। पूरा कोड टाँस्नुहोस्।
esim-type-xiaomi = QR कोड स्क्यान गर्ने स्क्रिनमा: Enter manually। पूरा कोड टाँस्नुहोस्।
esim-type-huawei = QR कोड स्क्यान गर्ने स्क्रिनमा: Enter activation code। पूरा कोड टाँस्नुहोस्।
esim-type-oppo = QR कोड स्क्यान गर्ने स्क्रिनमा: Enter activation code। पूरा कोड टाँस्नुहोस्।
esim-type-vivo = QR कोड स्क्यान गर्ने स्क्रिनमा: Enter manually। पूरा कोड टाँस्नुहोस्।
esim-type-android = QR कोड स्क्यान गर्ने स्क्रिनमा Enter manually वा Enter activation code खोज्नुहोस्। पूरा कोड टाँस्नुहोस्।

## Where data roaming is

roaming-path-iphone = Settings › Mobile Service (वा Cellular) › यो लाइन › Data Roaming
roaming-path-samsung = सेटिङ › जडानहरू (Connections) › मोबाइल नेटवर्कहरू (Mobile networks) › डेटा रोमिङ
roaming-path-pixel = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › यो SIM › रोमिङ
roaming-path-xiaomi = सेटिङ › मोबाइल नेटवर्क (Mobile networks) › यो SIM › डेटा रोमिङ। MIUI मा: SIM cards & mobile networks › International roaming
roaming-path-huawei = सेटिङ › मोबाइल नेटवर्क (Mobile network) › मोबाइल डेटा › डेटा रोमिङ
roaming-path-oppo = सेटिङ › मोबाइल नेटवर्क (Mobile network) › यो SIM › डेटा रोमिङ
roaming-path-vivo = सेटिङ › SIM cards & mobile network › यो SIM › डेटा रोमिङ
roaming-path-android = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › यो SIM › रोमिङ। सेटिङमा “रोमिङ” वा “roaming” लेखेर पनि खोज्न सक्नुहुन्छ।

## Where the access point is

apn-path-iphone = Settings › Mobile Service (वा Cellular) › यो लाइन › Mobile Data Network (वा Cellular Data Network)। फोनले यो नदेखाए चाहिँदैन।
apn-path-samsung = सेटिङ › जडानहरू (Connections) › मोबाइल नेटवर्कहरू (Mobile networks) › एक्सेस पोइन्टका नामहरू (Access Point Names) › यो SIM › थप्नुहोस् (Add)
apn-path-pixel = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › यो SIM › एक्सेस पोइन्टका नामहरू › +
apn-path-xiaomi = सेटिङ › मोबाइल नेटवर्क (Mobile networks; MIUI मा: SIM cards & mobile networks) › यो SIM › Access Point Names › New APN
apn-path-huawei = सेटिङ › मोबाइल नेटवर्क (Mobile network) › मोबाइल डेटा › यो SIM › Access Point Names › ⋮ › New APN
apn-path-oppo = सेटिङ › मोबाइल नेटवर्क (Mobile network) › यो SIM › Access Point Names › +
apn-path-vivo = सेटिङ › SIM cards & mobile network › यो SIM › Access Point Names › ⋮ › New APN
apn-path-android = सेटिङ › नेटवर्क र इन्टरनेट › SIM हरू › यो SIM › एक्सेस पोइन्टका नामहरू › +। सेटिङमा “APN” लेखेर पनि खोज्न सक्नुहुन्छ।
apn-reset-iphone = उही पृष्ठको तल: Reset Settings
apn-reset-samsung = एक्सेस पोइन्टका नामहरू (Access Point Names) › माथिको ⋮ › डिफल्टमा रिसेट गर्नुहोस् (Reset to default)
apn-reset-pixel = एक्सेस पोइन्टका नामहरू › माथिको ⋮ › डिफल्टमा रिसेट गर्नुहोस्
apn-reset-xiaomi = Access Point Names › Reset (वा ⋮ › Reset access points)
apn-reset-huawei = Access Point Names › माथिको ⋮ › Reset to default
apn-reset-oppo = Access Point Names › रिसेट (Reset)
apn-reset-vivo = Access Point Names › माथिको ⋮ › Reset to default
apn-reset-android = एक्सेस पोइन्टका नामहरू › माथिको ⋮ › डिफल्टमा रिसेट गर्नुहोस्

## Setting up a card

setup-title = सेटअप
setup-open = सेटअप गर्नुहोस्
setup-heading-esim = आफ्नो eSIM राख्नुहोस्
setup-heading-card = कार्ड चलाउन सुरु गर्नुहोस्
setup-done = यो कार्ड पहिल्यै सक्रिय छ। चलेन भने यस पृष्ठको अन्त्यबाट सुरु गर्नुहोस्।
setup-register-first = पहिले यो कार्ड दर्ता गर्नुहोस्। दर्ता नगरी चल्दैन।
setup-before = सुरु गर्नुअघि
setup-before-unlocked = तपाईंको फोन एउटै सेवा प्रदायकमा लक छैन। पूरा मूल्य तिरेर किनेको फोन लक हुँदैन।
setup-before-eid = तपाईंको फोनमा eSIM चल्छ: *#06# डायल गर्नुहोस्। EID नम्बर देखियो भने चल्छ।
setup-before-wifi = Wi-Fi छ। eSIM इन्टरनेटबाट डाउनलोड हुन्छ।
setup-before-once = कोड एक पटक मात्र चल्छ। पछि eSIM नमेट्नुहोस्।
setup-before-tray = SIM ट्रेका लागि पिन वा पेपर क्लिप छ, र कार्ड ठीक साइजमा फ्रेमबाट निकालिएको छ।
setup-apple = एक थिचाइमै राख्नुहोस्
setup-apple-how = यही iPhone मा यहाँ थिच्नुहोस् अनि Allow वा Continue छान्नुहोस्।
setup-apple-older = यसका लागि iOS 17.5 वा नयाँ चाहिन्छ। पुरानो iPhone मा तलको कोड स्क्यान वा टाइप गर्नुहोस्।
setup-scan = QR कोड स्क्यान गर्नुहोस्
setup-scan-how = QR कोड अर्को स्क्रिनमा देखाउनुहोस् वा प्रिन्ट गर्नुहोस्, अनि eSIM चलाउने फोनले स्क्यान गर्नुहोस्।
setup-type = वा कोड टाइप गर्नुहोस्
setup-type-how = अर्को स्क्रिन छैन? यी फोनमा कपी गर्नुहोस्। कुनै फोनले दुई भाग माग्छ, कुनैले पूरा कोड।
setup-address = SM-DP+ ठेगाना
setup-code = सक्रियता कोड
setup-whole = पूरा कोड
setup-confirmation = फोनले पुष्टि कोड पनि माग्छ। त्यो अर्डरसँगै पठाइएको थियो। नभेटिए हामीलाई लेख्नुहोस्।
setup-no-code = यो eSIM को कोड अझै तयार छैन। कृपया हामीलाई लेख्नुहोस्।
setup-insert = कार्ड हाल्नुहोस्
setup-insert-how = फोन बन्द गर्नुहोस्, ट्रे निकाल्नुहोस्, चित्रमा जस्तै काटिएको कुना मिलाएर कार्ड राख्नुहोस् र ट्रे पूरै भित्र पुग्ने गरी ठेल्नुहोस्।
setup-restart = फोन खोल्नुहोस्
setup-restart-how = नेटवर्क देखिन दुई मिनेटसम्म पर्खनुहोस्। कार्डको पर्चामा PIN लेखिएको छैन भने PIN चाहिँदैन।
setup-line = डेटाका लागि यही कार्ड छान्नुहोस्
setup-line-how = SIM कार्डको सेटिङमा यो लाइन अन गर्नुहोस् र मोबाइल डेटाका लागि छान्नुहोस्। कलका लागि आफ्नो नम्बर अन नै राख्न सक्नुहुन्छ।
setup-roaming = डेटा रोमिङ अन गर्नुहोस्
setup-roaming-how = यात्राको कार्डलाई यो चाहिन्छ। घरको नम्बर नभई यही कार्ड हो कि जाँच्नुहोस्।
setup-check = कुनै पृष्ठ खोल्नुहोस्
setup-check-how = Wi-Fi अफ गरेर कुनै पृष्ठ खोल्नुहोस्। खुलेन भने इन्टरनेट सेटिङ जाँच्नुहोस्।
setup-validity = म्याद कहिलेदेखि सुरु हुन्छ
setup-failed = चलेन

## Access point

apn-title = इन्टरनेट सेटिङ (APN)
apn-open = इन्टरनेट सेटिङ (APN)
apn-heading = इन्टरनेट सेटिङ (APN)
apn-lead = यो कार्डले इन्टरनेटमा कसरी जाने भनेर APN ले फोनलाई बताउँछ। धेरैजसो फोनले आफैं भेट्छन्।
apn-unconfirmed = यी मान ठीक छन् जस्तो लाग्छ, तर अझै पुष्टि गरेका छैनौं। काम नलागे रिसेट गरेर हामीलाई लेख्नुहोस्।
apn-step-reset = पहिले रिसेट गर्नुहोस्
apn-step-reset-how = यसले फोनले आफैं जानेको सेटिङ फर्काउँछ। प्रायः यति नै पुग्छ: अब एउटा पृष्ठ खोलेर हेर्नुहोस्।
apn-none = केही टाइप गर्नु पर्दैन
apn-none-how = यो कार्डलाई छुट्टै APN चाहिँदैन। फोनले जे भर्छ त्यही छोड्नुहोस्।
apn-step-open = सेटिङ खोल्नुहोस्
apn-step-fill = यो भर्नुहोस्
apn-step-fill-how = अरू सबै जस्ताको तस्तै छोड्नुहोस्।
apn-step-save = सेभ गरेर छान्नुहोस्
apn-step-save-how = सेभ गर्नुहोस् (प्रायः ⋮ भित्र), अनि नयाँ नाम थिचेर छानिएको चिन्ह देखिने बनाउनुहोस्।
apn-step-flight = हवाइजहाज मोड अन गरी अफ
apn-step-flight-how = अन गर्नुहोस्, दस सेकेन्ड पर्खनुहोस्, अफ गर्नुहोस्। अनि एउटा पृष्ठ खोल्नुहोस्।
apn-failed = अझै इन्टरनेट चलेन
apn-field-name = APN
apn-field-username = प्रयोगकर्ता नाम
apn-field-password = पासवर्ड
apn-field-auth = प्रमाणीकरणको प्रकार
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMS प्रोक्सी
apn-field-mms-port = MMS पोर्ट
apn-field-protocol = APN प्रोटोकल
apn-field-roaming-protocol = APN रोमिङ प्रोटोकल
apn-auth-none = कुनै पनि होइन
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP वा CHAP
apn-profile = वा प्रोफाइल डाउनलोड गर्नुहोस्
apn-profile-how = तपाईंको iPhone मा फिल्ड बदल्न नमिले मात्र। डाउनलोड गरेर Settings › Profile Downloaded › Install खोल्नुहोस्।
apn-profile-warn = SIM फेर्दा यो हटाउनुहोस्। प्रोफाइल रहिरहे अर्को SIM को इन्टरनेट नचल्न सक्छ।
apn-profile-load = प्रोफाइल डाउनलोड गर्नुहोस्
apn-profile-remove = कसरी हटाउने
apn-profile-remove-how = Settings › General › VPN & Device Management › यो प्रोफाइल › Remove Profile
apn-profile-about = यसले यो यात्रा SIM को इन्टरनेट एक्सेस पोइन्ट मिलाउँछ। SIM फेर्दा हटाउनुहोस्: Settings › General › VPN & Device Management।

## Access points at the desk

console-apns = APN हरू
console-product = प्रोडक्ट
apn-source = स्रोत
apn-source-staff = हाम्रो टोली
apn-source-catalogue = क्याटलग फाइल
apn-source-carrier = सेवा प्रदायक
apn-source-providers = सार्वजनिक प्रदायक सूची
apn-confirmed = पुष्टि भएको
apn-not-confirmed = पुष्टि नभएको
apn-values = मानहरू
apn-note = स्रोतबारे टिपोट
apn-confirm = सेभ गरी पुष्टि गर्नुहोस्
apn-save-unconfirmed = पुष्टि नगरी सेभ गर्नुहोस्
apn-history = इतिहास
apn-suggestions = सुझावहरू
apn-suggestions-hint = सार्वजनिक सूचीबाट, प्रायः पुरानो हुन्छ। फारममा राख्न एउटा छान्नुहोस्।
apn-no-suggestions = यो प्रोडक्टका ठाउँका लागि कुनै सूची आयात गरिएको छैन।
problem-apn-name = APN मा अक्षर, अङ्क, थोप्लो र हाइफन मात्र हुन्छन्।
problem-apn-text = सादा अक्षर, अङ्क र चिन्ह मात्र, बढीमा 64 वटा।
problem-apn-mmsc = यो http:// वा https:// भएको वेब ठेगाना हुनुपर्छ।
problem-apn-proxy = यो होस्टको नाम वा IP ठेगाना हुनुपर्छ।
problem-apn-port = पोर्ट 1 देखि 65535 सम्मको अङ्क हो।
problem-apn-note = यो टिपोट धेरै लामो भयो।
problem-apn-changed = यसबीच अरू कसैले बदलिसके। फेरि हेर्नुहोस्।
audit-apn-set = APN बदले
audit-apn-confirm = APN पुष्टि गरे
audit-providers-import = प्रदायक सूची आयात गरे
setup-validity-hours = 24 घण्टाको { $days } दिन, कार्डले पहिलो पटक डेटा चलाएको बेलादेखि गनिन्छ। राख्दैमा सुरु हुँदैन।
setup-validity-calendar =
    { $days ->
        [one] पात्रोको { $days } दिन: कार्डले पहिलो पटक डेटा चलाएको दिन। राख्दैमा सुरु हुँदैन।
       *[other] पात्रोका { $days } दिन। जति ढिलो भए पनि कार्डले पहिलो पटक डेटा चलाएको दिन पहिलो दिन गनिन्छ। राख्दैमा सुरु हुँदैन।
    }
apn-profile-name = { $brand }: इन्टरनेट सेटिङ
