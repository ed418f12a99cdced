### Setting up a card, and its access point.

## Which phone

phone-choose = Which phone do you have?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = Another Android phone

## Where to add an eSIM by its QR code

esim-scan-iphone = Settings › Mobile Service (or Cellular) › Add eSIM › Use QR Code
esim-scan-samsung = Settings › Connections › SIM manager › Add eSIM › Scan QR code. On One UI 3 and older: SIM card manager › Add mobile plan
esim-scan-pixel = Settings › Network & internet › SIMs › Add SIM › Set up an eSIM. On Android 13 and older: SIMs › + › Download a SIM instead
esim-scan-xiaomi = Settings › Mobile networks › Manage eSIM › Add eSIM. On MIUI: SIM cards & mobile networks › Manage eSIM
esim-scan-huawei = Settings › Mobile network › SIM management › eSIM › Add. Only a few models have eSIM.
esim-scan-oppo = Settings › Mobile network › Add eSIM › Scan QR code
esim-scan-vivo = Settings › SIM cards & mobile network › Add eSIM › Scan QR code
esim-scan-android = Settings › Network & internet › SIMs › Add eSIM. You can also search the settings for “eSIM”.

## Where to type the code of an eSIM

esim-type-iphone = Settings › Mobile Service (or Cellular) › Add eSIM › Use QR Code › Enter Details Manually
esim-type-samsung = Settings › Connections › SIM manager › Add eSIM › Scan QR code › Enter activation code. Paste the whole code.
esim-type-pixel = On the screen that scans the QR code: Need help? › Enter it manually. Paste the whole code.
esim-type-xiaomi = On the screen that scans the QR code: Enter manually. Paste the whole code.
esim-type-huawei = On the screen that scans the QR code: Enter activation code. Paste the whole code.
esim-type-oppo = On the screen that scans the QR code: Enter activation code. Paste the whole code.
esim-type-vivo = On the screen that scans the QR code: Enter manually. Paste the whole code.
esim-type-android = On the screen that scans the QR code, look for Enter manually or Enter activation code. Paste the whole code.

## Where data roaming is

roaming-path-iphone = Settings › Mobile Service (or Cellular) › this line › Data Roaming
roaming-path-samsung = Settings › Connections › Mobile networks › Data roaming
roaming-path-pixel = Settings › Network & internet › SIMs › this SIM › Roaming
roaming-path-xiaomi = Settings › Mobile networks › this SIM › Data roaming. On MIUI: SIM cards & mobile networks › International roaming
roaming-path-huawei = Settings › Mobile network › Mobile data › Data roaming
roaming-path-oppo = Settings › Mobile network › this SIM › Data roaming
roaming-path-vivo = Settings › SIM cards & mobile network › this SIM › Data roaming
roaming-path-android = Settings › Network & internet › SIMs › this SIM › Roaming. You can also search the settings for “roaming”.

## Where the access point is

apn-path-iphone = Settings › Mobile Service (or Cellular) › this line › Mobile Data Network (or Cellular Data Network). Where the phone does not show this, it does not need it.
apn-path-samsung = Settings › Connections › Mobile networks › Access Point Names › this SIM › Add
apn-path-pixel = Settings › Network & internet › SIMs › this SIM › Access point names › +
apn-path-xiaomi = Settings › Mobile networks (on MIUI: SIM cards & mobile networks) › this SIM › Access Point Names › New APN
apn-path-huawei = Settings › Mobile network › Mobile data › this SIM › Access Point Names › ⋮ › New APN
apn-path-oppo = Settings › Mobile network › this SIM › Access Point Names › +
apn-path-vivo = Settings › SIM cards & mobile network › this SIM › Access Point Names › ⋮ › New APN
apn-path-android = Settings › Network & internet › SIMs › this SIM › Access Point Names › +. You can also search the settings for “APN”.
apn-reset-iphone = On the same page, at the bottom: Reset Settings
apn-reset-samsung = Access Point Names › ⋮ at the top › Reset to default
apn-reset-pixel = Access point names › ⋮ at the top › Reset to default
apn-reset-xiaomi = Access Point Names › Reset (or ⋮ › Reset access points)
apn-reset-huawei = Access Point Names › ⋮ at the top › Reset to default
apn-reset-oppo = Access Point Names › Reset
apn-reset-vivo = Access Point Names › ⋮ at the top › Reset to default
apn-reset-android = Access Point Names › ⋮ at the top › Reset to default

## Setting up a card

setup-title = Set up
setup-open = Set up
setup-heading-esim = Install your eSIM
setup-heading-card = Start using your card
setup-done = This card is active already. If it does not work, start at the end of this page.
setup-register-first = Please register this card first. It does not work without it.
setup-before = Before you start
setup-before-unlocked = Your phone is not locked to one operator. A phone bought outright is not locked.
setup-before-eid = Your phone can use eSIM: dial *#06#. If it shows an EID number, it can.
setup-before-wifi = You have Wi-Fi. The eSIM is loaded over the internet.
setup-before-once = The code can be used once only. Do not delete the eSIM afterwards.
setup-before-tray = You have a pin or paper clip for the SIM tray, and the card is out of its frame in the right size.
setup-apple = Install with one tap
setup-apple-how = Tap here on the iPhone itself and choose Allow or Continue.
setup-apple-older = This needs iOS 17.5 or newer. On an older iPhone, scan or type the code below.
setup-scan = Scan the QR code
setup-scan-how = Show the QR code on another screen or print it, and scan it with the phone that is to use the eSIM.
setup-type = Or type the code
setup-type-how = No second screen at hand? Copy these into the phone. Some phones ask for two parts, others for the whole code.
setup-address = SM-DP+ address
setup-code = Activation code
setup-whole = Whole code
setup-confirmation = Your phone will also ask for a confirmation code. It was sent with your order. Write to us if you cannot find it.
setup-no-code = The code of this eSIM is not ready yet. Please write to us.
setup-insert = Insert the card
setup-insert-how = Switch the phone off, open the tray, lay the card in with the cut corner as drawn, and push the tray in until it is flush.
setup-restart = Switch the phone on
setup-restart-how = Wait up to two minutes until it shows a network. No PIN is needed unless the card's leaflet names one.
setup-line = Use this card for data
setup-line-how = In the settings for SIM cards, switch this line on and choose it for mobile data. Your own number can stay on for calls.
setup-roaming = Switch data roaming on
setup-roaming-how = Travel cards need it. Check that it is this card, not your own number from home.
setup-check = Open a page
setup-check-how = Switch Wi-Fi off and open any page. If it does not load, check the internet setting.
setup-validity = When validity starts
setup-failed = It does not work

## Access point

apn-title = Internet setting (APN)
apn-open = Internet setting (APN)
apn-heading = Internet setting (APN)
apn-lead = The APN tells your phone how to reach the internet with this card. Most phones find it by themselves.
apn-unconfirmed = We believe these values are right but have not confirmed them yet. If they do not help, reset them and write to us.
apn-step-reset = Reset first
apn-step-reset-how = This brings back what the phone knows by itself. Often that is enough: try a page now.
apn-none = Nothing to type
apn-none-how = This card needs no APN of its own. Leave the field as the phone fills it.
apn-step-open = Open the setting
apn-step-fill = Fill this in
apn-step-fill-how = Leave everything else as it is.
apn-step-save = Save and choose it
apn-step-save-how = Save (often under ⋮), then tap the new entry so that it is marked.
apn-step-flight = Flight mode on and off
apn-step-flight-how = Switch it on, wait ten seconds, switch it off. Then open a page.
apn-failed = Still no internet
apn-field-name = APN
apn-field-username = User name
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
apn-auth-pap-or-chap = PAP or CHAP
apn-profile = Or load a profile
apn-profile-how = Only if the fields cannot be changed on your iPhone. Load it, then open Settings › Profile Downloaded › Install.
apn-profile-warn = Remove it when you change the SIM. A profile that stays can stop the next SIM from going online.
apn-profile-load = Load the profile
apn-profile-remove = How to remove it
apn-profile-remove-how = Settings › General › VPN & Device Management › this profile › Remove Profile
apn-profile-about = Sets the internet access point of this travel SIM. Remove it when you change the SIM: Settings › General › VPN & Device Management.

## Access points at the desk

console-apns = APNs
console-product = Product
apn-source = Comes from
apn-source-staff = Our staff
apn-source-catalogue = Catalogue file
apn-source-carrier = Carrier
apn-source-providers = Public provider list
apn-confirmed = Confirmed
apn-not-confirmed = Not confirmed
apn-values = Values
apn-note = Note on where it comes from
apn-confirm = Save and confirm
apn-save-unconfirmed = Save without confirming
apn-history = History
apn-suggestions = Suggestions
apn-suggestions-hint = From a public list, often out of date. Choose one to lay it into the form.
apn-no-suggestions = No list has been imported for the places of this product.
problem-apn-name = An APN has letters, digits, dots and hyphens.
problem-apn-text = Only plain letters, digits and signs, at most 64.
problem-apn-mmsc = This must be a web address with http:// or https://.
problem-apn-proxy = This must be a host name or an IP address.
problem-apn-port = A port is a number from 1 to 65535.
problem-apn-note = This note is too long.
problem-apn-changed = Somebody else has changed this meanwhile. Look at it again.
audit-apn-set = Changed an APN
audit-apn-confirm = Confirmed an APN
audit-providers-import = Imported a provider list
setup-validity-hours =
    { $days ->
        [one] { $days } day of 24 hours, counted from the first time the card uses data. Installing it does not start it.
       *[other] { $days } days of 24 hours each, counted from the first time the card uses data. Installing it does not start it.
    }
setup-validity-calendar =
    { $days ->
        [one] { $days } calendar day: the day on which the card first uses data. Installing it does not start it.
       *[other] { $days } calendar days. The day on which the card first uses data counts as the first, however late it is. Installing it does not start it.
    }
apn-profile-name = { $brand }: internet setting
