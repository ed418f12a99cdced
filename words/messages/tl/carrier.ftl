### Lines and their carriers.

problem-carrier-none = Walang naka-set up na carrier para sa brand na ito, kaya walang matatanong tungkol sa linya.
problem-carrier-not-answering = Hindi sumasagot ang carrier ngayon. Subukan ulit pagkalipas ng ilang minuto.
problem-carrier-refused = Tinanggihan ng carrier ang pagbabagong ito ({ $reason }).
problem-line-unknown = Hindi kilala ng carrier ang linyang ito.
problem-change-key = Kulang o masyadong mahaba ang key ng pagbabagong ito, o para ito sa ibang pagbabago.
problem-sandbox-none = Totoo ang mga linya ng brand na ito: walang mao-on o mao-off dito.
problem-payment-link-unknown = Wala ang payment link na ito.

audit-line-activate = Binuksan ang linya
audit-line-suspend = Sinuspinde ang linya
audit-line-resume = Ibinalik ang linya
audit-line-roaming = Binago ang roaming ng linya
audit-line-refuel = Nagdagdag ng data sa linya
audit-line-refresh = Inirehistro ulit sa network ang linya
audit-line-move-data = Naglipat ng data sa pagitan ng mga linya
audit-line-replace-profile = Pinalitan ang profile ng linya
audit-line-request-payment = Humiling ng bayad sa bill
audit-sandbox-set-up = Nag-set up ng demo na linya
audit-sandbox-switch = Binago ang sira ng demo na linya
audit-sandbox-paid = Nabayaran ang isang demo na bill

problem-fault-unknown = Walang ganitong sira. Nakalista sa page ng API ang mayroon.
problem-bill-amount = Buong bilang ng minor unit na higit sa zero ang halaga, na may tatlong titik ng uri ng pera.
import-carrier-unknown = Walang naka-set up na carrier na may ganitong pangalan.

## The console's pages of carriers and lines.

console-carriers = Mga carrier
console-carriers-state = Mga carrier na naka-set up dito
console-carrier = Carrier
console-line = Linya
console-line-or-order = Numero ng card, huling apat na digit nito, o numero ng order
carrier-kind = Uri
carrier-played = Sandbox: walang totoo rito
carrier-real = Totoong mga linya, sa HTTPS
carrier-brands = Mga brand
carrier-state = Lagay
carrier-ready = Sumasagot
carrier-breaker-closed = Sumasagot
carrier-breaker-open = Pinagpapahinga
carrier-breaker-trial = Sinusubukan ang isang tawag
carrier-failures = { $count ->
    [one] Walang sagot ang huling tawag.
   *[other] Walang sagot ang huling { $count } tawag.
}
carrier-rests-until = Hindi sumasagot. Susubukan ulit nang { $time }.
carrier-state-hint = Ang carrier na hindi sumagot nang limang sunod-sunod ay pinagpapahinga muna, para walang maghintay rito. Ganito ang nakikita ng server na ito.
carrier-nobody = Walang naka-set up na carrier. Nasa settings file kung paano.

line-plan = Plan
line-used = { $used } ang nagamit
line-used-of = { $used } sa { $limit } ang nagamit
line-yes = Oo
line-no = Hindi
line-roaming = Pinapayagan ang roaming
line-speed = Bilis
line-throttled = Pinabagal
line-slows-at-limit = Buo, bumabagal sa limit
line-stops-at-limit = Buo, tumitigil sa limit
line-contract-end = May bisa hanggang
line-network = Network
line-no-network = Hindi nakarehistro
line-apn = Access point (APN)
line-registration = Registration
line-registration-stuck = Naipit, kailangang i-refresh
line-profile = Profile
line-profile-defective = Sira, kailangang palitan
line-bills = Mga bill
line-bill-paid = Bayad na
line-bill-open = Hindi pa bayad
line-bill-overdue = Lampas na sa due date
line-payment-asked = Hiniling sa may hawak na magbayad:
line-payment-page = payment page
line-ask-carrier = Ipagawa sa carrier
line-asked = Mga naipagawa na
line-faults = Mga sira
line-faults-hint = Sandbox ang linyang ito. Mag-on ng sira, at aakto ang carrier na parang totoo iyon.

line-status-pending = Hindi pa aktibo
line-status-active = Aktibo
line-status-suspended = Suspendido
line-status-ended = Tapos na
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = lampas na sa due date ang bill
line-reason-contract-ended = tapos na ang kontrata
line-reason-lost = ini-report na nawala
line-reason-paused = pansamantalang itinigil ayon sa hiling
line-reason-other = carrier lang ang nakakaalam

line-fault-not-activated = Hindi pa aktibo
line-fault-overdue-bill = Suspendido dahil sa hindi nabayarang bill
line-fault-contract-ended = Tapos na ang kontrata
line-fault-lost = Ini-report na nawala
line-fault-paused = Pansamantalang itinigil ayon sa hiling
line-fault-roaming-off = Naka-off ang roaming ng linya
line-fault-used-up = Ubos na ang data
line-fault-throttled = Pinabagal dahil sa fair use
line-fault-apn-changed = Nagbago ang access point (APN)
line-fault-registration-stuck = Naipit ang registration
line-fault-profile-defective = Sira ang profile
line-fault-mainland-network = Nasa network sa mainland China
line-fault-carrier-slow = Mabagal sumagot ang carrier
line-fault-carrier-silent = Hindi sumasagot ang carrier

line-wish-activate = I-activate
line-wish-suspend = Suspindihin
line-wish-resume = Ibalik
line-wish-roaming = Roaming
line-wish-refuel = Magdagdag ng data
line-wish-refresh = I-refresh ang registration
line-wish-move-data = Maglipat ng data
line-wish-replace-profile = Palitan ang profile
line-wish-request-payment = Humiling ng bayad
line-wish-unanswered = Walang sagot. Maaaring nangyari na.

line-do-activate = I-activate
line-do-suspend = Suspindihin
line-do-resume = Ibalik
line-do-roaming-on = I-on ang roaming
line-do-roaming-off = I-off ang roaming
line-do-refresh = I-refresh ang registration
line-do-replace-profile = Palitan ang profile
line-do-request-payment = Humiling ng bayad na { $amount }
line-do-refuel = Magdagdag ng { $data } sa halagang { $price }

## Why a carrier refuses.

carrier-refusal-bill-open = May hindi pa bayad na bill.
carrier-refusal-reported-lost = Ini-report na nawala ang card. Tao lang ang makakapagbukas nito ulit.
carrier-refusal-contract-ended = Tapos na ang kontrata.
carrier-refusal-line-suspended = Suspendido ang linya.
carrier-refusal-offer-unknown = Wala na ang alok na ito.
carrier-refusal-no-limit = Walang limitasyon sa data ang linya.
carrier-refusal-bill-unknown = Walang ganitong bill.
carrier-refusal-bill-paid = Bayad na ang bill.
carrier-refusal-card-is-physical = Walang profile na mada-download ang plastic card. Kailangan itong ipalit.
carrier-refusal-data-too-little = Hindi na ganoon karami ang natitirang data ng linya.
carrier-refusal-data-by-day = Hindi maililipat ang data na binibilang kada araw.
carrier-refusal-line-unknown = Hindi kilala ng carrier ang linyang ito.
carrier-refusal-key-reused = Naipadala na ang request na ito para sa iba.

## Where a holder pays a bill, in play.

pay-title = Magbayad ng bill
pay-played = Demo ito: walang totoong perang gumagalaw.
pay-card = Para sa card na nagtatapos sa { $digits }
pay-now = Bayaran ang { $amount }
pay-paid = Bayad na. Salamat.
pay-back = Bumalik sa { $brand }
