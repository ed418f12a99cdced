### What went wrong, and what to do next. One message per code: problem-<code>.

problem-internal = May nangyaring mali sa panig namin. Walang nawala sa ipinadala mo. Subukan ulit mamaya-maya.
problem-unauthenticated = Pakikumpirma muna na sa iyo ang card.
problem-not-found = Wala ang page na ito, o hindi para sa iyo.
problem-forbidden = Hindi mo ito maaaring gawin.
problem-fields = Pakitingnan ang mga may marka sa ibaba.
problem-too-many = Medyo madalas na iyon. Maghintay sandali at subukan ulit.
problem-too-large = Mas malaki ito sa kaya naming tanggapin.
problem-unavailable = Nagre-restart kami. Subukan ulit pagkalipas ng ilang segundo.
problem-required = Pakipunan ito.
problem-other-site = Galing ito sa ibang site kaya walang binago. Dito sa page na ito gawin.
problem-form-stale = Matagal nang bukas ang page na ito. I-load ulit at ipadala nang isa pang beses.
problem-right-missing = Hindi ito pinapayagan ng tungkulin mo.
problem-store-busy = Sobrang abala namin ngayon. Subukan ulit pagkalipas ng ilang segundo.
problem-store-closed = Nagre-restart kami. Subukan ulit pagkalipas ng ilang segundo.
problem-store-contended = May nagbago ng ganito rin nang sabay. Subukan ulit.
problem-store-failed = Hindi namin ito na-save ngayon. Subukan ulit mamaya-maya.
problem-store-unreachable = Hindi namin maabot ang mga rekord ngayon. Subukan ulit mamaya-maya.
problem-holder-unknown = Hindi kilala rito ang taong ito.
problem-case-open-already = May pagsasauli na para sa card na ito. Iyon na lang ang buksan sa halip na humiling ulit.
problem-case-unknown = Wala ang pagsasauling ito, o hindi para sa iyo.
problem-code-wrong =
    { $tries ->
        [one] Hindi iyan ang code. May { $tries } pang pagkakataon.
       *[other] Hindi iyan ang code. May { $tries } pang pagkakataon.
    }
problem-code-gone = Wala nang bisa ang code na ito. Humingi ng bago.
problem-codes-too-many = Masyadong maraming code ang hiningi. Maghintay nang { $minutes } minuto.
problem-evidence-empty = Magdagdag ng litrato o sumulat ng ilang salita.
problem-evidence-too-many = Puno na ang mga litratong kaya naming tanggapin. Sumulat na lang sa amin sa usapan.
problem-evidence-unknown = Wala ang katibayang ito.
problem-file-unknown = Wala ang litratong ito, o hindi para sa iyo.
problem-idempotency-reused = Nagamit na ang key na ito sa ibang request.
problem-idempotency-running = Ginagawa pa ang parehong request. Magtanong ulit mamaya-maya.
problem-job-slow = Mas matagal ito kaysa dapat; tuloy-tuloy pa rin ito sa likod.
problem-log-in-wrong = Mali ang email o password.
problem-password-short = Masyadong maikli ang password.
problem-policy-unknown = Wala kami ng mga tuntuning ito.
problem-refund-exceeds-payment = Higit iyan sa nabayaran na hindi pa naibabalik.
problem-refund-not-approvable = Hindi na maaaring aprubahan ang refund na ito.
problem-refund-not-approved = Hindi pa aprubado ang refund na ito.
problem-refund-not-retriable = Hindi na maaaring subukan ulit ang refund na ito.
problem-refund-not-settleable = Hindi maaaring ayusin nang mano-mano ang refund na ito.
problem-refund-under-way = Ginagawa na ang refund na ito.
problem-refund-unknown = Wala ang refund na ito.
problem-store-newer = Mas bagong bersyon ng programa ang sumulat ng data.
problem-picture-kind = Pumili ng litrato o screenshot (JPEG, PNG o WebP).
problem-picture-bytes = Masyadong malaki ang litrato. Hanggang 12 MB lang.
problem-picture-pixels = Masyadong maraming pixel ang litrato. Gumamit ng screenshot o mas maliit na litrato.
problem-picture-broken = Hindi mabasa ang litratong ito. Kumuha ulit.
problem-iccid-digits = Puro digit lang ang numero ng card.
problem-iccid-length = May 19 o 20 digit ang numero ng card. Bilangin ulit.
problem-iccid-prefix = Nagsisimula sa 89 ang numero ng card.
problem-iccid-check = May digit na hindi tugma. Ikumpara sa card.
problem-contact-email = Hindi ito email address.
problem-contact-phone = Hindi ito numero ng telepono na may country code.
problem-colour-form = Isinusulat ang kulay bilang #rrggbb.
problem-colour-too-light = Hindi mababasa ang puting titik sa kulay na ito.
problem-logo-size = Mas malaki sa 2 KB ang logo.
problem-logo-form = Hindi mabasang SVG ang logo.
problem-logo-part = May laman ang logo na hindi pinapayagan.
problem-activation-code-form = Hindi ito activation code ng eSIM.
