### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } ang code mo para sa { $brand }
notice-one-time-code-body =
    { $code } ang code mo. May bisa ito nang { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuto
    }. I-type ito sa page na bukas mo. Kung hindi ikaw ang humingi nito, huwag pansinin ang mensaheng ito. Hinding-hindi hihingin ng { $brand } ang code na ito.
notice-desk-replied-subject = Sinagot ka na ng { $brand }
notice-desk-replied-body = Sinagot na namin ang mensahe mo. Basahin at sumagot dito: { $link }
notice-decision-made-subject = May desisyon na sa pagsasauli mo sa { $brand }
notice-decision-made-body = May desisyon na sa pagsasauli mo, kasama ang mga dahilan. Basahin dito: { $link }
notice-evidence-needed-subject = May isa pang kailangan ang { $brand } para sa pagsasauli mo
notice-evidence-needed-body = Para makapagdesisyon, may kailangan pa kami mula sa iyo. Nakalista rito kung ano, at dito mo rin maia-upload: { $link }
notice-refund-paid-subject = Pabalik na sa iyo ang { $amount } mula sa { $brand }
notice-refund-paid-body = Ibinalik na namin ang { $amount }. Maaaring abutin nang ilang araw bago ito lumabas sa bangko mo. Narito ang detalye: { $link }
