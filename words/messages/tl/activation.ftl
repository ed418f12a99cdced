### Setting up a card, and its access point.

## Which phone

phone-choose = Anong phone ang gamit mo?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = Ibang Android phone

## Where to add an eSIM by its QR code

esim-scan-iphone = Settings › Cellular (o Mobile Service) › Add eSIM › Use QR Code
esim-scan-samsung = Settings › Connections › SIM manager › Add eSIM › Scan QR code. Sa One UI 3 at mas luma: SIM card manager › Add mobile plan
esim-scan-pixel = Settings › Network & internet › SIMs › Add SIM › Set up an eSIM. Sa Android 13 at mas luma: SIMs › + › Download a SIM instead
esim-scan-xiaomi = Settings › Mobile networks › Manage eSIM › Add eSIM. Sa MIUI: SIM cards & mobile networks › Manage eSIM
esim-scan-huawei = Settings › Mobile network › SIM management › eSIM › Add. Iilang modelo lang ang may eSIM.
esim-scan-oppo = Settings › Mobile network › Add eSIM › Scan QR code
esim-scan-vivo = Settings › SIM cards & mobile network › Add eSIM › Scan QR code
esim-scan-android = Settings › Network & internet › SIMs › Add eSIM. Puwede mo ring hanapin ang “eSIM” sa settings.

## Where to type the code of an eSIM

esim-type-iphone = Settings › Cellular (o Mobile Service) › Add eSIM › Use QR Code › Enter Details Manually
esim-type-samsung = Settings › Connections › SIM manager › Add eSIM › Scan QR code › Enter activation code. I-paste ang buong code.
esim-type-pixel = Sa screen na nag-i-scan ng QR code: Need help? › Enter it manually. I-paste ang buong code.
esim-type-xiaomi = Sa screen na nag-i-scan ng QR code: Enter manually. I-paste ang buong code.
esim-type-huawei = Sa screen na nag-i-scan ng QR code: Enter activation code. I-paste ang buong code.
esim-type-oppo = Sa screen na nag-i-scan ng QR code: Enter activation code. I-paste ang buong code.
esim-type-vivo = Sa screen na nag-i-scan ng QR code: Enter manually. I-paste ang buong code.
esim-type-android = Sa screen na nag-i-scan ng QR code, hanapin ang Enter manually o Enter activation code. I-paste ang buong code.

## Where data roaming is

roaming-path-iphone = Settings › Cellular (o Mobile Service) › ang linyang ito › Data Roaming
roaming-path-samsung = Settings › Connections › Mobile networks › Data roaming
roaming-path-pixel = Settings › Network & internet › SIMs › ang SIM na ito › Roaming
roaming-path-xiaomi = Settings › Mobile networks › ang SIM na ito › Data roaming. Sa MIUI: SIM cards & mobile networks › International roaming
roaming-path-huawei = Settings › Mobile network › Mobile data › Data roaming
roaming-path-oppo = Settings › Mobile network › ang SIM na ito › Data roaming
roaming-path-vivo = Settings › SIM cards & mobile network › ang SIM na ito › Data roaming
roaming-path-android = Settings › Network & internet › SIMs › ang SIM na ito › Roaming. Puwede mo ring hanapin ang “roaming” sa settings.

## Where the access point is

apn-path-iphone = Settings › Cellular (o Mobile Service) › ang linyang ito › Cellular Data Network (o Mobile Data Network). Kung hindi ito ipinapakita ng phone, hindi nito kailangan.
apn-path-samsung = Settings › Connections › Mobile networks › Access Point Names › ang SIM na ito › Add
apn-path-pixel = Settings › Network & internet › SIMs › ang SIM na ito › Access point names › +
apn-path-xiaomi = Settings › Mobile networks (sa MIUI: SIM cards & mobile networks) › ang SIM na ito › Access Point Names › New APN
apn-path-huawei = Settings › Mobile network › Mobile data › ang SIM na ito › Access Point Names › ⋮ › New APN
apn-path-oppo = Settings › Mobile network › ang SIM na ito › Access Point Names › +
apn-path-vivo = Settings › SIM cards & mobile network › ang SIM na ito › Access Point Names › ⋮ › New APN
apn-path-android = Settings › Network & internet › SIMs › ang SIM na ito › Access Point Names › +. Puwede mo ring hanapin ang “APN” sa settings.
apn-reset-iphone = Sa parehong page, sa pinakaibaba: Reset Settings
apn-reset-samsung = Access Point Names › ⋮ sa itaas › Reset to default
apn-reset-pixel = Access point names › ⋮ sa itaas › Reset to default
apn-reset-xiaomi = Access Point Names › Reset (o ⋮ › Reset access points)
apn-reset-huawei = Access Point Names › ⋮ sa itaas › Reset to default
apn-reset-oppo = Access Point Names › Reset
apn-reset-vivo = Access Point Names › ⋮ sa itaas › Reset to default
apn-reset-android = Access Point Names › ⋮ sa itaas › Reset to default

## Setting up a card

setup-title = I-set up
setup-open = I-set up
setup-heading-esim = I-install ang eSIM mo
setup-heading-card = Simulang gamitin ang card mo
setup-done = Aktibo na ang card na ito. Kung hindi gumagana, magsimula sa dulo ng page na ito.
setup-register-first = I-register muna ang card na ito. Hindi ito gagana kung hindi.
setup-before = Bago magsimula
setup-before-unlocked = Hindi naka-lock sa isang operator ang phone mo. Hindi naka-lock ang phone na binili nang buo ang bayad.
setup-before-eid = Kaya ng phone mo ang eSIM: i-dial ang *#06#. Kung may lumabas na EID number, kaya nito.
setup-before-wifi = May Wi-Fi ka. Dina-download ang eSIM sa internet.
setup-before-once = Isang beses lang magagamit ang code. Huwag burahin ang eSIM pagkatapos.
setup-before-tray = May pin o paper clip ka para sa SIM tray, at natanggal na ang card sa frame nito sa tamang laki.
setup-apple = I-install sa isang tap
setup-apple-how = I-tap ito sa mismong iPhone at piliin ang Allow o Continue.
setup-apple-older = Kailangan nito ng iOS 17.5 o mas bago. Sa mas lumang iPhone, i-scan o i-type ang code sa ibaba.
setup-scan = I-scan ang QR code
setup-scan-how = Ipakita ang QR code sa ibang screen o i-print, at i-scan gamit ang phone na gagamit ng eSIM.
setup-type = O i-type ang code
setup-type-how = Walang ibang screen? Kopyahin ang mga ito sa phone. Dalawang bahagi ang hinihingi ng ilang phone, buong code naman sa iba.
setup-address = SM-DP+ address
setup-code = Activation code
setup-whole = Buong code
setup-confirmation = Hihingi rin ang phone mo ng confirmation code. Kasama itong ipinadala sa order mo. Sumulat sa amin kung hindi mo makita.
setup-no-code = Hindi pa handa ang code ng eSIM na ito. Sumulat sa amin.
setup-insert = Ilagay ang card
setup-insert-how = I-off ang phone, buksan ang tray, ilagay ang card ayon sa drawing ng putol na sulok, at itulak ang tray hanggang pumantay.
setup-restart = I-on ang phone
setup-restart-how = Maghintay nang hanggang dalawang minuto hanggang may lumabas na network. Walang kailangang PIN maliban kung may nakasulat sa papel ng card.
setup-line = Gamitin ang card na ito para sa data
setup-line-how = Sa settings ng mga SIM card, i-on ang linyang ito at piliin para sa mobile data. Puwedeng manatiling naka-on ang sarili mong numero para sa tawag.
setup-roaming = I-on ang data roaming
setup-roaming-how = Kailangan ito ng travel card. Siguraduhing ang card na ito, hindi ang sarili mong numero sa inyo.
setup-check = Magbukas ng page
setup-check-how = I-off ang Wi-Fi at magbukas ng kahit anong page. Kung ayaw magbukas, tingnan ang setting ng internet.
setup-validity = Kailan nagsisimula ang bisa
setup-failed = Hindi gumagana

## Access point

apn-title = Setting ng internet (APN)
apn-open = Setting ng internet (APN)
apn-heading = Setting ng internet (APN)
apn-lead = Sinasabi ng APN sa phone mo kung paano makapag-internet gamit ang card na ito. Kusa itong nahahanap ng karamihan ng phone.
apn-unconfirmed = Sa tingin namin ay tama ang mga value na ito pero hindi pa namin nakumpirma. Kung hindi makatulong, i-reset at sumulat sa amin.
apn-step-reset = I-reset muna
apn-step-reset-how = Ibinabalik nito ang alam na ng phone. Madalas ay sapat na iyon: subukang magbukas ng page.
apn-none = Walang kailangang i-type
apn-none-how = Walang sariling APN na kailangan ang card na ito. Hayaan ang field kung ano ang inilagay ng phone.
apn-step-open = Buksan ang setting
apn-step-fill = Ilagay ang mga ito
apn-step-fill-how = Huwag galawin ang iba pa.
apn-step-save = I-save at piliin
apn-step-save-how = I-save (madalas nasa ⋮), saka i-tap ang bago para mamarkahan ito.
apn-step-flight = I-on at i-off ang airplane mode
apn-step-flight-how = I-on, maghintay nang sampung segundo, saka i-off. Pagkatapos, magbukas ng page.
apn-failed = Wala pa ring internet
apn-field-name = APN
apn-field-username = Username
apn-field-password = Password
apn-field-auth = Authentication type
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMS proxy
apn-field-mms-port = MMS port
apn-field-protocol = APN protocol
apn-field-roaming-protocol = APN roaming protocol
apn-auth-none = None
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP o CHAP
apn-profile = O mag-load ng profile
apn-profile-how = Kung hindi lang mabago ang mga field sa iPhone mo. I-load ito, saka buksan ang Settings › Profile Downloaded › Install.
apn-profile-warn = Alisin ito kapag nagpalit ka ng SIM. Kung maiiwan ang profile, baka hindi makapag-internet ang susunod na SIM.
apn-profile-load = I-load ang profile
apn-profile-remove = Paano ito alisin
apn-profile-remove-how = Settings › General › VPN & Device Management › ang profile na ito › Remove Profile
apn-profile-about = Inilalagay nito ang access point ng travel SIM na ito. Alisin kapag nagpalit ng SIM: Settings › General › VPN & Device Management.

## Access points at the desk

console-apns = Mga APN
console-product = Produkto
apn-source = Pinanggalingan
apn-source-staff = Staff namin
apn-source-catalogue = Catalogue file
apn-source-carrier = Carrier
apn-source-providers = Pampublikong listahan ng provider
apn-confirmed = Kumpirmado
apn-not-confirmed = Hindi pa kumpirmado
apn-values = Mga value
apn-note = Tala kung saan ito galing
apn-confirm = I-save at kumpirmahin
apn-save-unconfirmed = I-save nang hindi kinukumpirma
apn-history = Mga dating bersyon
apn-suggestions = Mga suhestiyon
apn-suggestions-hint = Galing sa pampublikong listahan na madalas ay luma na. Pumili ng isa para ilagay sa form.
apn-no-suggestions = Wala pang na-import na listahan para sa mga lugar ng produktong ito.
problem-apn-name = Titik, digit, tuldok at gitling lang ang laman ng APN.
problem-apn-text = Simpleng titik, digit at simbolo lang, hanggang 64.
problem-apn-mmsc = Dapat itong web address na may http:// o https://.
problem-apn-proxy = Dapat itong host name o IP address.
problem-apn-port = Numero mula 1 hanggang 65535 ang port.
problem-apn-note = Masyadong mahaba ang talang ito.
problem-apn-changed = May ibang nagbago nito habang bukas sa iyo. Tingnan ulit.
audit-apn-set = Binago ang isang APN
audit-apn-confirm = Kinumpirma ang isang APN
audit-providers-import = Nag-import ng listahan ng provider
setup-validity-hours =
    { $days ->
        [one] { $days } araw na 24 oras, binibilang mula sa unang paggamit ng data ng card. Hindi ito nagsisimula sa pag-install.
       *[other] { $days } araw na tig-24 oras, binibilang mula sa unang paggamit ng data ng card. Hindi ito nagsisimula sa pag-install.
    }
setup-validity-calendar =
    { $days ->
        [one] { $days } araw sa kalendaryo: ang araw ng unang paggamit ng data ng card. Hindi ito nagsisimula sa pag-install.
       *[other] { $days } araw sa kalendaryo. Unang araw na ang araw ng unang paggamit ng data, kahit gabi na. Hindi ito nagsisimula sa pag-install.
    }
apn-profile-name = { $brand }: setting ng internet
