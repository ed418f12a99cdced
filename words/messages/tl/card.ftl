### Finding a card, proving it, and what a holder has.

card-find-title = Hanapin ang card mo
card-find-heading = Alin ang card mo?
card-find-lead = Magpapadala kami ng code sa email o telepono ng order, para ikaw lang ang makakita.
card-find-scanned = Na-scan mo ang code sa card. Magpapadala kami ng code sa email o telepono ng order nito, para ikaw lang ang makakita.
card-find-number = Numero ng card o ng order
card-find-hint = May 19 o 20 digit ang numero ng card at nagsisimula sa 89. Nakalimbag ito sa card. Nasa confirmation mo ang numero ng order.
card-find-send = Padalhan ako ng code
card-find-lost = Wala pareho?
code-title = Ilagay ang code
code-heading = Ilagay ang code
code-lead = Kung tama ang numero, papunta na ang code sa email o telepono ng order. May bisa ito nang 10 minuto.
code-label = 6-digit na code
code-confirm = Magpatuloy
code-none = Walang dumating na code?
code-again = Tingnan ang numero at magpadala ulit
code-demo = Demo ito: walang talagang ipinapadala.
copy = Kopyahin
copied = Nakopya na
my-title = Ang card ko
my-heading = Ang card ko
my-who = Kumpirmado para kay { $who }
my-choose-return = Piliin ang card na gusto mong isauli.
my-no-cards = Wala pang card sa order na ito.
my-case = Pagsasauli blg. { $number }
my-of = natitira sa { $total }
my-unlimited = Walang limitasyon
my-daily = { $amount } bawat araw sa buong bilis
my-not-begun =
    { $days ->
        [one] May bisa nang { $days } araw mula sa unang gamit
       *[other] May bisa nang { $days } araw mula sa unang gamit
    }
my-until =
    { $days ->
        [one] { $days } araw na lang, hanggang { $when }
       *[other] { $days } araw na lang, hanggang { $when }
    }
my-ended = Natapos noong { $when }
my-install = I-install ang eSIM mo
my-install-hint = Gamitin ang Wi-Fi ng hotel o bahay. Mga dalawang minuto lang.
my-install-iphone = I-install sa iPhone na ito
my-install-copy = Kopyahin ang code para sa Android
my-install-qr = Ipakita ang QR code para sa ibang phone
my-apn = Setting ng internet (APN)
my-iccid = Numero ng card (ICCID)
my-return = Hingin ang pera ko
my-orders = Mga order
card-state-ordered = Na-order
card-state-delivered = Hindi pa nagagamit
card-state-qr-sent = Handa nang i-install
card-state-scanned = Ini-install
card-state-installed = Naka-install
card-state-activated = Aktibo
card-state-in-use = Ginagamit
card-state-used-up = Ubos na ang data
card-state-expired = Paso na
case-state-needs-evidence = May kailangan kami mula sa iyo
case-state-review = May taong tumitingin
case-state-allowed = Pinayagan, hinihintay ang pag-apruba
case-state-approved = Aprubado, babayaran na
case-state-paying = Papunta na ang pera
case-state-payment-trouble = Naantala ang bayad
case-state-to-fulfil = Inihahanda
case-state-denied = Hindi maaari
case-state-paid = Naibalik na ang pera
case-state-fulfilled = Tapos na
case-state-rejected = Tinanggihan
case-state-withdrawn = Binawi
problem-qr-unknown = Hindi namin kilala ang code na ito. Paki-type na lang ang numero sa card mo.
