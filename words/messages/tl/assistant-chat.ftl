### What the assistant says in a conversation, and what the desk sees of it.

assistant-name = Assistant ng { $brand } (awtomatiko)
assistant-hello = Hello! Ako ang assistant ng { $brand }. Sabihin mo kung ano ang hindi gumagana o gusto mong malaman. Anumang oras ay puwedeng tao ang humalili.
assistant-thanks = Walang anuman. Sumulat lang kung may iba ka pang kailangan.
assistant-feedback = Salamat sa pagsabi. Naitala ko ito para sa mga tao ng { $brand }.
assistant-person = Makipag-usap sa tao
assistant-lead =
    { $minutes ->
        [one] Agad sumasagot ang assistant namin, ang tao karaniwan sa loob ng { $minutes } minuto.
       *[other] Agad sumasagot ang assistant namin, ang tao karaniwan sa loob ng { $minutes } minuto.
    }
assistant-pass-asked =
    { $minutes ->
        [one] Tao na ang hahawak ngayon. Karaniwan silang sumasagot sa loob ng { $minutes } minuto. Puwede mong iwan ang page na ito; narito ang sagot pagbalik mo.
       *[other] Tao na ang hahawak ngayon. Karaniwan silang sumasagot sa loob ng { $minutes } minuto. Puwede mong iwan ang page na ito; narito ang sagot pagbalik mo.
    }
assistant-pass-unknown =
    { $minutes ->
        [one] Hindi ako sigurado sa kailangan mo, kaya tao na ang hahawak. Karaniwan silang sumasagot sa loob ng { $minutes } minuto.
       *[other] Hindi ako sigurado sa kailangan mo, kaya tao na ang hahawak. Karaniwan silang sumasagot sa loob ng { $minutes } minuto.
    }
assistant-pass-look =
    { $minutes ->
        [one] Tao ang kailangang tumingin dito, kaya sila na ang hahawak. Karaniwan silang sumasagot sa loob ng { $minutes } minuto.
       *[other] Tao ang kailangang tumingin dito, kaya sila na ang hahawak. Karaniwan silang sumasagot sa loob ng { $minutes } minuto.
    }
assistant-pass-complaint =
    { $minutes ->
        [one] Ikinalulungkot ko ang nangyari. May taong babasa ng reklamo mo at sasagot dito, karaniwan sa loob ng { $minutes } minuto. Nakatago ang lahat ng isinulat mo.
       *[other] Ikinalulungkot ko ang nangyari. May taong babasa ng reklamo mo at sasagot dito, karaniwan sa loob ng { $minutes } minuto. Nakatago ang lahat ng isinulat mo.
    }
assistant-hours = Sumasagot ang mga tao: { $hours }.
assistant-scope = Makakatulong ako sa card mo ng { $brand }: pag-internet, natitirang data, eSIM, pagbabalik ng pera. Wala akong alam sa iba pang bagay.
assistant-unclear = Isa ba rito ang ibig mong sabihin?
assistant-else = Iba pa
assistant-fix = Sabay nating hanapin ang sira, isang hakbang sa bawat pagkakataon. Mga isang minuto lang.
assistant-fix-go = Hanapin ang sira
assistant-read = Basahin: { $title }
assistant-in-language = Hindi pa naisusulat sa wika mo ang sagot na ito. Narito ito sa { $language }:
assistant-prove = Para matingnan ko ito, ipakita mo muna na sa iyo ang card. Magpapadala kami ng code.
assistant-prove-go = Ipakita na sa akin ang card
assistant-no-cards = Wala akong makitang card sa pangalan mo. Kung bumili ka, ipakita na sa iyo ito.
assistant-pack = { $product }, card na nagtatapos sa { $last4 }: { $left } pa sa { $total }.
assistant-daily = { $product }, card na nagtatapos sa { $last4 }: walang limitasyong data, { $amount } bawat araw sa buong bilis.
assistant-until = May bisa hanggang { $when }.
assistant-not-begun =
    { $days ->
        [one] Nagsisimula ang { $days } araw nito sa unang gamit.
       *[other] Nagsisimula ang { $days } araw nito sa unang gamit.
    }
assistant-ended = Natapos ito noong { $when }.
assistant-my-go = Mga card ko
assistant-refund = Puwede mo nang hingin ang pera mo. Agad ang desisyon kung maaari, kasama ang mga dahilan.
assistant-refund-fault = Pasensya na at hindi ito gumana. Puwede mo nang hingin ang pera mo. Kung kailangan mo pa ang card, puwede rin nating hanapin muna ang sira.
assistant-exchange = Puwede ka nang humingi ng kapalit. Kung hindi ang card ang sira, hahanapin muna natin.
assistant-return-go = Hingin: card na nagtatapos sa { $last4 }
assistant-choose-go = Piliin ang card
assistant-case = Pagsasauli { $number }: { $state }.
assistant-case-go = Tingnan ang pagsasauli { $number }
assistant-no-case = Wala pa akong makitang pagsasauli sa pangalan mo.
assistant-apn = { $apn } ang APN ng { $product }. Iwang blangko ang username at password.
event-handed-over = Ipinasa ito ng assistant sa tao
heard-understood = Naintindihan: { $intent }, { $percent } % sigurado
heard-not = Hindi naintindihan
heard-rightly = Sabi ng desk: { $intent }
heard-correct = Ang totoong pakay
heard-keep = I-save
outcome-answered = nasagot
outcome-asked = nagtanong pabalik
outcome-handed-over = ipinasa sa tao
draft-make = Gumawa ng draft na sagot
draft-cited = Galing sa { $model } ang draft na ito at sumisipi sa: { $articles }. Suriin bago ipadala.
draft-uncited = Galing sa { $model } ang draft na ito at walang sinipi sa mga artikulo mo. Suriin ang bawat salita bago ipadala.
audit-assistant-correct = Sinabi ang totoong pakay ng mensahe
audit-assistant-draft = Nagpa-draft ng sagot
problem-intent-unknown = Walang ganitong paksa.
problem-draft-off = Walang nakatakdang serbisyo para sa draft.
problem-draft-failed = Hindi sumagot ang serbisyo para sa draft. Ikaw na ang sumulat ng sagot.
problem-message-unheard = Hindi pa nababasa ng assistant ang mensaheng ito.
