### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = Sumulat muna ng kahit ano.
problem-message-too-long = Mas mahaba ito sa puwede sa isang mensahe ({ $max } character). Pakihati.
problem-too-many-pictures = Hanggang { $max } litrato lang sa isang mensahe.
problem-client-key = May ipinadala ang page na ito na hindi namin maintindihan. I-load ulit.
problem-client-key-reused = Naipadala na ito na may ibang salita. Ipadala ulit.
problem-staff-only = Mga taga-desk lang ang makakagawa nito.
problem-conversation-unknown = Wala ang usapang ito, o hindi para sa iyo.
problem-conversation-taken = Kinuha na ni { $name } ang usapang ito.
problem-card-unknown = Wala ang card na ito, o sa ibang tao.
problem-assignee-unfit = Hindi makakasagot ang taong ito para sa brand na ito.
problem-canned-shortcut = May 1 hanggang 24 na titik, digit o gitling ang shortcut.
problem-canned-shortcut-taken = May ibang sagot sa wikang ito na may ganitong shortcut.
problem-canned-title = Bigyan ng pamagat ang sagot.
problem-canned-too-many = May { $max } sagot na sa wikang ito. Magbura muna ng isa.
problem-notice-not-taken = Hindi naipasa ang mensahe ngayon; susubukan ulit.

## Frame.

console-inbox = Inbox
console-cards = Mga card
console-canned = Mga handang sagot
console-audit = Audit trail
console-menu = Console
console-keys = Mga keyboard shortcut
console-close-sheet = Isara
console-log-out = Mag-log out
console-log-in = Mag-log in
console-log-in-title = Mag-log in sa desk
console-email = Email address
console-password = Password
console-lost = Nawala ang koneksyon. Baka luma na ang nakikita mo; sinusubukan ulit…
console-back-again = Konektado na ulit at napapanahon.
console-unsent = Hindi naipadala. Narito pa ang isinulat mo; subukan ulit.
key-move = Susunod / naunang usapan
key-open = Buksan
key-reply = Sumagot
key-note = Panloob na tala
key-slash = Handang sagot (sa blangkong linya), kung hindi ay paghahanap
key-send = Ipadala
key-claim = Kunin ang usapan
key-assign = Italaga
key-close = Isara o buksan ulit
key-search = Maghanap
key-leave = Umalis sa field
key-views = Akin, walang may hawak, naghihintay, lahat
key-help = Ang sheet na ito

## Inbox.

console-views = Mga view
view-mine = Akin
view-unassigned = Walang may hawak
view-waiting = Naghihintay
view-all = Lahat
console-brand = Brand
console-language = Wika
console-every-brand = Lahat ng brand
console-every-language = Lahat ng wika
console-search = Maghanap sa mga mensahe at tala
console-found = Nakita: { $words }
console-nothing = Walang laman dito.
console-more = Higit pa
console-to-start = Bumalik sa simula
console-waits = Naghihintay ng sagot
console-answered = nasagot
console-choose = Pumili ng usapan. Pindutin ang ? para sa mga shortcut.
console-visitor = Bisita
console-program = Programa
console-for-minutes = { $count } min
console-for-hours = { $count } oras
console-for-days = { $count } araw

## One conversation.

conversation-open = Bukas
conversation-waiting = Nasagot
conversation-closed = Sarado
console-waits-for = { $time } nang naghihintay
console-nobodys = walang may hawak
console-yours = sa iyo
console-with = kay { $name }
console-typing = Nagta-type si { $names }…
console-looking = Narito rin si { $names }
console-claim = Kunin
console-close = Isara
console-reopen = Buksan ulit
console-assign = Italaga kay
console-give = Italaga
console-nobody = Wala
console-earlier = Mga naunang mensahe
console-kind = Sino ang makakabasa
console-reply = Sagot
console-note = Panloob na tala
console-note-label = Panloob
console-note-warning = Desk lang ang nakakabasa nito. Hindi ito makikita ng customer.
console-message = Mensahe
console-write-to = Sumulat kay { $name } …
console-send = Ipadala
console-keep-note = Idagdag ang tala
console-seen = Nabasa ng customer
event-claimed = Kinuha ni { $name } ang usapan
event-assigned = Ibinigay ni { $name } ang usapan kay { $to }
event-released = Binitawan ni { $name } ang usapan
event-closed = Isinara ni { $name } ang usapan
event-reopened = Binuksan ulit ni { $name } ang usapan
event-holder-proven = Napatunayan ng bisita ang card
event-card-linked = Ikinabit sa isang card
event-case-opened = Humiling ng pagsasauli
event-case-decided = Napagdesisyunan ang pagsasauli
event-refund-paid = Nabayaran ang refund

## Facts beside it.

console-facts = Mga detalye
console-person = Customer
console-contact = Contact
console-unproven = Hindi pa beripikado
console-country = Bansa
console-since = Kilala mula
console-card = Card
console-region = Rehiyon
console-left-data = { $data } pa
console-left-until = hanggang { $when }
console-order = Order
console-order-number = Numero
console-placed = In-order noong
console-paid = Binayaran
console-copied = Nakopya na
console-their-cards = Mga card nila
console-others = Iba pang usapan
console-conversations = Mga usapan

## Canned replies.

console-no-canned = Wala pang handang sagot.
console-shortcut = Shortcut
console-text = Teksto
console-title = Pamagat
console-edit = I-edit
console-delete = Burahin
console-new-canned = Bagong handang sagot
console-gaps = Kusang napupunan:
console-save = I-save

## Cards and audit.

console-card-or-order = Numero ng card o ng order
console-find = Hanapin
console-not-found = Walang kilala sa ilalim ng { $number }.
console-about = Tungkol sa { $id }.
console-all = Ipakita lahat
console-when = Kailan
console-who = Sino
console-what = Ano
console-subject = Paksa
console-details = Detalye

## Return cases and terms.

console-cases = Mga pagsasauli
console-policies = Mga tuntunin
console-case = Pagsasauli R{ $number }
console-number = Numero
console-state = Lagay
console-cause = Dahilan
console-moved = Huling pagbabago
console-search-cases = Maghanap ng numero, salita, phone
console-to-conversation = Usapan
console-condition = Kondisyon
console-device = Phone
console-terms = Mga tuntunin
console-refund = Refund
console-way = Paano
console-approved = Inaprubahan
console-executed = Pinakawalan
console-failure = Ang naging problema
console-approve = Aprubahan
console-execute = Ipabayad
console-retry = Subukan ulit
console-settle = Ayusin nang mano-mano
console-settle-how = Paano ito binayaran sa ibang paraan
console-decision = Desisyon { $number }
console-earlier-decisions = Mga naunang desisyon
console-automatic = awtomatiko
console-missing = Kailangan pang ipakita
console-trace = Mga pinagbatayan
console-evidence = Katibayan
console-refused = hindi tinanggap
console-accept-evidence = Tanggapin na rin
console-refuse-evidence = Hindi ito nagpapatunay
console-grant = Ibigay nang mano-mano
console-amount-in = Halaga sa { $currency }
console-why = Bakit
console-fulfil = Markahang naipadala
console-what-was-done = Ano ang ipinadala o ginawa
console-redecide = Itama at magdesisyon ulit
console-reject = Tanggihan
console-other-cases = Iba pang pagsasauli ng card na ito
console-version = Bersyon
console-in-force = May bisa
console-policy-form = Ayon sa pagkakasulat
console-policy-hint = Hindi nagbabago ang isang bersyon. Nakatali ang bawat bili sa bersyong may bisa noon.
desk-case-needs-evidence = Naghihintay ng katibayan
desk-case-review = Titingnan
desk-case-allowed = Aaprubahan
desk-case-approved = Babayaran
desk-case-paying = Binabayaran
desk-case-payment-trouble = Naipit ang bayad
desk-case-to-fulfil = Ipapadala
desk-case-denied = Hindi pinayagan ng tuntunin
desk-case-paid = Bayad na
desk-case-fulfilled = Naipadala
desk-case-rejected = Tinanggihan
desk-case-withdrawn = Binawi
console-life-delivered = Naihatid
console-life-qr-sent = Naipadala ang QR code
console-life-scanned = Na-scan
console-life-installed = Na-install
console-life-activated = Na-activate
console-life-in-use = Unang ginamit
actor-staff = desk
actor-holder = customer
actor-token = programa
actor-system = simcare

## Audit trail.

audit-staff-log-in = Nag-log in
audit-holder-prove = Pinatunayan ang card
audit-conversation-reply = Sumagot
audit-conversation-note = Sumulat ng tala
audit-conversation-claim = Kinuha ang usapan
audit-conversation-assign = Itinalaga ang usapan
audit-conversation-close = Isinara ang usapan
audit-conversation-reopen = Binuksan ulit ang usapan
audit-conversation-link-card = Ikinabit ang card
audit-case-open = Nagbukas ng pagsasauli
audit-case-decide = Nagdesisyon sa pagsasauli
audit-case-grant = Ibinigay nang mano-mano
audit-case-reject = Tinanggihan ang pagsasauli
audit-case-fulfil = Minarkahang naipadala
audit-case-withdraw = Binawi ang pagsasauli
audit-refund-approve = Inaprubahan ang refund
audit-refund-execute = Ipinabayad ang refund
audit-refund-retry = Sinubukan ulit ang refund
audit-refund-settle = Inayos nang mano-mano ang refund
audit-evidence-refuse = Hindi tinanggap ang katibayan
audit-evidence-accept = Tinanggap ang katibayan
audit-refund-recall = Itinigil ang refund: nagamit ang card
audit-policy-publish = Naglathala ng mga tuntunin
audit-canned-reply-save = Nag-save ng handang sagot
audit-canned-reply-delete = Nagbura ng handang sagot

audit-refund-succeeded = Nabayaran ang isang refund
audit-refund-failed = Tinanggihan ng payment provider ang isang refund
audit-refund-action-needed = May kailangan ang payment provider para sa isang refund

## Staff.

console-staff = Staff
console-name = Pangalan
console-role = Tungkulin
console-disabled = naka-disable
console-staff-hint = Sa command line idinadagdag ang mga tao:
role-agent = Ahente
role-lead = Team lead
role-manager = Manager
role-engineer = Network engineer
role-auditor = Auditor

audit-catalogue-import = Nag-import ng mga brand at produkto
audit-orders-import = Nag-import ng mga order
audit-cards-import = Nag-import ng mga card
audit-token-make = Gumawa ng API token
audit-token-revoke = Binawi ang isang API token
