### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = Nagbago ang isip ko
cause-wrong-country = Maling lugar ang nabili ko
cause-duplicate = Dalawang beses kong nabili
cause-locked-phone = Naka-lock sa operator ang phone ko
cause-incompatible-phone = Hindi ito kaya ng phone ko
cause-installation = Hindi ko ma-install
cause-network = Walang signal, o hindi gumagana ang network
cause-upstream = Ang mobile network mismo ang sira
cause-defective-card = Sira ang card mismo
cause-not-delivered = Hindi dumating
cause-lost-card = Nawala ko ang card

## What state a plastic card is in.

condition-sealed = Selyado pa
condition-opened-intact = Nabuksan, hindi pa natatanggal o nagagasgasan ang SIM
condition-damaged-working = Natanggal, nabaluktot o nagasgasan, pero gumagana
condition-damaged = Sira at hindi gumagana

## How far a card has come into use.

stage-ordered = na-order
stage-sent = natanggap
stage-scanned = na-scan ang QR code
stage-installed = na-install
stage-activated = na-activate
stage-used = ginagamit

## What can be shown.

evidence-card-photo = litrato ng card
evidence-screenshot = screenshot na nagpapakita ng sira
evidence-receipt = resibo
evidence-device-model = tatak at modelo ng phone
evidence-device-number = IMEI ng phone, o ang EID (i-dial ang *#06#)
evidence-location = kung saan nangyari
evidence-troubleshooting = mga nasubukan mo na
evidence-choice = { $choices } (sapat na ang isa)

## What is given.

remedy-refund-full = Buong pera mo
remedy-refund-unused = Pera para sa hindi mo nagamit
remedy-credit-full = Buong presyo bilang store credit
remedy-credit-unused = Store credit para sa hindi mo nagamit
remedy-replace = Bagong card
remedy-resend = Ipapadala ulit ang parehong code o card
remedy-extend = Dagdag na panahon
remedy-review = Team namin ang magpapasya
destination-original = Ibabalik sa paraan ng pagbayad mo
destination-store-credit = Bilang store credit
outcome-allowed = Oo
outcome-needs-evidence = Oo, kapag may naipakita ka
outcome-denied = Hindi
outcome-manual-review = May taong titingin
refund-state-created = Napagdesisyunan
refund-state-submitted = Naipadala sa payment provider
refund-state-unknown = Naipadala; hinihintay kung dumating
refund-state-pending = Inaasikaso ng payment provider
refund-state-succeeded = Bayad na
refund-state-failed = Tinanggihan ng payment provider
refund-state-action-needed = May kailangan sa amin ang payment provider
refund-state-cancelled = Itinigil

## How an amount was reckoned.

amount-price = Presyo ng card
amount-unused-by-data = Para sa data na hindi nagamit
amount-unused-by-days = Para sa mga araw na hindi nagamit
amount-fee = Bawas ang handling fee
amount-capped = Ang natitira sa ibinayad

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
            [one] { $count } buwan
           *[other] { $count } buwan
        }
        [business-days] { $count ->
            [one] { $count } araw ng trabaho
           *[other] { $count } araw ng trabaho
        }
       *[days] { $count ->
            [one] { $count } araw
           *[other] { $count } araw
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] Ayon sa tuntunin, ibabalik ang buong pera mo.
        [refund-unused] Ayon sa tuntunin, ibabalik ang pera para sa hindi mo nagamit.
        [credit-full] Ayon sa tuntunin, makukuha mo ang buong presyo bilang store credit.
        [credit-unused] Ayon sa tuntunin, may store credit ka para sa hindi mo nagamit.
        [replace] Ayon sa tuntunin, may bago kang card.
        [resend] Ayon sa tuntunin, ipapadala ulit ito sa iyo.
        [extend] Ayon sa tuntunin, may dagdag kang panahon.
       *[review] Ayon sa tuntunin, tao ang magpapasya nito.
    }
clause-window-purchase = Natapos noong { $end } ang { $span } mula sa pagbili.
clause-window-receipt = Natapos noong { $end } ang { $span } mula sa pagtanggap.
clause-window-fault = Natapos noong { $end } ang { $span } mula sa sira.
clause-window-report = Natapos noong { $end } ang { $span } mula sa una mong pag-report.
clause-window-activation = Natapos noong { $end } ang { $span } mula sa activation.
clause-usage-unused = May nagamit nang data ({ $used }); para lang ito sa hindi pa nagamit na card.
clause-usage-share = { $share } ng data ang nagamit na; hanggang { $most } ang pinapayagan.
clause-usage-bytes = { $used } ang nagamit na; hanggang { $most } ang pinapayagan.
clause-stage = { $stage } na ang card; hanggang “{ $latest }” lang ito.
clause-condition = Hindi tinatanggap ang kondisyon ng card: { $condition }.
clause-evidence = Hinihingi ng tuntunin na ipakita mo: { $what }.
clause-repair =
    { $days ->
        [one] May { $days } araw kami para ayusin muna ito, hanggang { $until }.
       *[other] May { $days } araw kami para ayusin muna ito, hanggang { $until }.
    }
clause-discount = Binili ito gamit ang discount code at na-install na; hindi ito saklaw ng tuntunin.
clause-reseller = Binili ito sa reseller na may hawak ng pera mo. Doon magtanong.
clause-expired = Tapos na ang bisa nito.
clause-fully-used = Wala nang natitira.
clause-profile-deleted = Nabura sa phone ang profile at hindi na mai-install ulit.
clause-review =
    { $count ->
        [one] May { $count } refund kamakailan, kaya tao muna ang titingin.
       *[other] May { $count } o higit pang refund kamakailan, kaya tao muna ang titingin.
    }
clause-nothing-promised = Walang ipinapangako ang tuntunin para sa dahilang ito.
clause-nothing-left = Naibalik na ang lahat ng binayaran.
clause-engine-error = Hindi ito mapagdesisyunan nang awtomatiko, kaya may taong titingin.
clause-no-measure = Hindi makuwenta nang awtomatiko ang natitira, kaya may taong titingin.

## What can go wrong.

problem-case-closed = Sarado na ang pagsasauling ito.
problem-case-not-decidable = Hindi na mapagdesisyunan ulit ang pagsasauling ito sa puntong ito.
problem-case-not-in-review = Hindi naghihintay ng desisyon ng tao ang pagsasauling ito.
problem-case-nothing-to-fulfil = Walang ipapadala para sa pagsasauling ito.
problem-condition-required = Piliin ang kondisyon ng card.
problem-amount-required = Ilagay ang halaga.
problem-text-too-long = Masyado itong mahaba. Paikliin.
problem-payment-missing = Wala kaming rekord ng bayad sa order na ito. Sumulat sa amin.
problem-policy-form = Hindi mailathala ang mga tuntuning ito: { $detail }
problem-webhook-refused = Hindi nilagdaan ng payment provider ang mensaheng ito.


## Asking.
return-title = Isauli ang card
return-heading = Ano ang dahilan?
return-lead = Sagutin ang ilang tanong. Makikita mo agad ang desisyon at ang mga dahilan.
return-condition = Ano ang kondisyon ng card?
return-wish = Ano ang gusto mo?
return-wish-money = Ibalik ang pera ko
return-wish-replace = Ibang card
return-fault-at = Kailan unang nasira? (opsyonal)
return-device = Tatak at modelo ng phone (opsyonal)
return-words = May iba pa ba kaming dapat malaman? (opsyonal)
return-send = Kunin ang desisyon
return-terms = Ang mga tuntunin noong araw na bumili ka ang masusunod.
condition-unknown = hindi sinabi

## The case.
case-title = Ang pagsasauli mo
case-number = Pagsasauli blg. { $number }
case-head-needs-evidence = Isa pa at may desisyon na
case-head-review = May taong tumitingin
case-head-allowed = Ibabalik sa iyo ang { $amount }
case-head-approved = Ibabalik sa iyo ang { $amount }
case-head-paying = Papunta na sa iyo ang { $amount }
case-head-payment-trouble = Naantala ang { $amount }, inaasikaso na namin
case-head-to-fulfil = Oo: { $remedy }
case-head-denied = Hindi ito maaari ayon sa tuntunin mo
case-head-paid = Naibalik na ang { $amount }
case-head-fulfilled = Tapos na: { $remedy }
case-head-rejected = Hindi namin ito napagbigyan
case-head-withdrawn = Binawi mo ang pagsasauling ito
case-lead-needs-evidence = Ipakita sa amin ang nakalista rito. Susunod agad ang desisyon.
case-lead-review = Kailangan ng tao ang kaso mo. Susulatan ka namin sa usapan kapag may desisyon na.
case-lead-allowed = Titingnan pa ito ng ikalawang tao bago bayaran.
case-lead-approved = Ibibigay na ito sa payment provider.
case-lead-paying = Nasa payment provider na. Maaaring abutin nang ilang araw bago lumabas sa bangko.
case-lead-payment-trouble = Hindi pa ito nagawa ng payment provider. Wala kang kailangang gawin; kung mayroon, susulatan ka namin.
case-lead-to-fulfil = Inihahanda namin at susulatan ka sa usapan.
case-lead-denied = Nasa ibaba ang mga dahilan, isa-isang tuntunin. Kung iba ang tingin mo, kausapin kami: may taong titingin.
case-lead-paid = Maaaring abutin nang ilang araw bago lumabas sa bangko. Kung hindi dumating, magtanong muna sa bangko mo.
case-lead-credited = Nasa credit mo na sa brand at magagamit sa susunod na order.
case-lead-fulfilled = Kung may kulang, kausapin kami.
case-lead-rejected = Kausapin kami kung gusto mong malaman pa.
case-lead-withdrawn = Puwede kang humiling ulit habang pinapayagan ng tuntunin.
case-steps = Progreso
case-step-asked = Hiniling
case-step-decided = Napagdesisyunan
case-step-approved = Aprubado
case-step-sent = Naibigay sa payment provider
case-step-paid = Naibalik
case-step-credited = Na-credit
case-step-later = Susunod pa
case-reasons = Bakit
case-reckoning = Paano kinuwenta
case-evidence = Ang ipinakita mo sa amin
case-refused = hindi tinanggap
case-missing = Ipakita sa amin ang isa sa mga ito:
case-missing-one = Ipakita sa amin: { $what }
case-upload = Pumili ng litrato o screenshot
case-words = Sa ilang salita
case-show = Ipadala
case-withdraw = Bawiin ang pagsasauling ito
case-withdraw-sure = Makakahiling ka lang ulit mamaya habang pinapayagan ng tuntunin.
case-talk = Kausapin kami tungkol dito
case-send-back = Saan ipapadala ang card
case-terms-version = Tuntunin { $version }

within-days =
    { $count ->
        [one] { $count } araw
       *[other] { $count } araw
    }
within-calendar-days =
    { $count ->
        [one] { $count } araw sa kalendaryo
       *[other] { $count } araw sa kalendaryo
    }
within-business-days =
    { $count ->
        [one] { $count } araw ng trabaho
       *[other] { $count } araw ng trabaho
    }
within-months =
    { $count ->
        [one] { $count } buwan
       *[other] { $count } buwan
    }

## The terms page.
terms-title = Mga tuntunin
terms-heading = Pagsasauli at refund
terms-lead = Para sa mga card na binili ngayon ang mga tuntuning ito. Kung mas maaga kang bumili, ang tuntunin noong araw na iyon ang masusunod, at kusa namin itong inilalapat.
terms-none = Hindi pa inilalathala ng brand na ito ang tuntunin nito. Kausapin kami at may taong tutulong.
terms-every = Para sa lahat
terms-for = Kapag: { $causes }
terms-any-cause = Anuman ang dahilan
terms-get = Makukuha mo: { $remedies }
terms-fee = May bawas na handling fee na { $fee }.
terms-accepted = Tinatanggap: { $conditions }.
terms-in-brief = { $causes }: { $remedies }. { $limits }

## A clause in the terms.

term-window-purchase = Sa loob ng { $within } mula sa pagbili.
term-window-receipt = Sa loob ng { $within } mula sa pagtanggap ng card.
term-window-fault = Sa loob ng { $within } mula sa sira.
term-window-report = Sa loob ng { $within } mula sa unang pagsabi sa amin.
term-window-activation = Sa loob ng { $within } mula sa activation.
term-usage-unused = Kung wala pang nagamit na data lang.
term-usage-share = Kung hanggang { $most } lang ng data ang nagamit.
term-usage-bytes = Kung hanggang { $most } lang ng data ang nagamit.
term-stage = Habang hindi pa lampas sa “{ $latest }” ang card.
term-evidence-any = Ipapakita: { $kinds }.
term-repair = Maaari muna naming subukang ayusin nang { $days } araw.
term-discount = Hindi na maisasauli ang card na binili gamit ang discount code kapag na-install na.
term-reseller = Binili sa reseller: magtanong sa tindahang pinagbilhan mo, sila ang may hawak ng bayad mo.
term-expired = Wala nang pagsasauli kapag paso na ang card.
term-fully-used = Hindi na kapag naubos na lahat.
term-profile-deleted = Hindi na kapag nabura ang eSIM sa phone: hindi na ito mai-install ulit.
term-review = Tao muna ang titingin kapag may { $count } o higit pang refund kamakailan.

## A condition of the terms that the case meets.

met-window-purchase = Humiling ka sa loob ng { $span } mula sa pagbili; hanggang { $end } iyon.
met-window-receipt = Humiling ka sa loob ng { $span } mula sa pagtanggap ng card; hanggang { $end } iyon.
met-window-fault = Humiling ka sa loob ng { $span } mula sa sira; hanggang { $end } iyon.
met-window-report = Humiling ka sa loob ng { $span } mula sa unang pagsabi sa amin; hanggang { $end } iyon.
met-window-activation = Humiling ka sa loob ng { $span } mula sa activation; hanggang { $end } iyon.
met-usage-unused = Wala pang nagamit na data.
met-usage-share = { $share } ng data ang nagamit na; hanggang { $most } ang pinapayagan.
met-usage-bytes = { $used } ang nagamit na; hanggang { $most } ang pinapayagan.
met-stage = Hindi pa lampas sa “{ $latest }” ang card.
met-condition = Tinatanggap ang kondisyon ng card: { $condition }.

## Where no payment provider is set up

refund-played = Test mode: kunwari lang ang mga refund, walang totoong perang gumagalaw.
