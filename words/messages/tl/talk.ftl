### The conversation, as the cardholder sees it.

talk-title = Kausapin kami
talk-heading = Ano ang maitutulong namin?
talk-heading-fault = Ano ang hindi gumagana?
talk-lead =
    { $minutes ->
        [one] Pumili ng tanong o sumulat ng sarili mo. Karaniwang may taong sumasagot sa loob ng { $minutes } minuto.
       *[other] Pumili ng tanong o sumulat ng sarili mo. Karaniwang may taong sumasagot sa loob ng { $minutes } minuto.
    }
talk-earlier = Mga naunang mensahe
talk-latest = Sa pinakabagong mensahe
talk-check = Tingnan kung may bagong mensahe
talk-write = Sumulat ng mensahe
talk-send = Ipadala
talk-picture = Magpadala ng litrato
talk-picture-alt = Litrato
talk-you = Ikaw
talk-offline = Offline ka. Itatago ang isusulat mo at ipapadala pagbalik ng koneksyon.
talk-pending = Ipinapadala…
talk-failed = Hindi naipadala.
talk-ask-no-data = May signal pero walang internet
talk-ask-no-service = No service ang nakalagay sa phone ko
talk-ask-slow = Ang bagal ng internet
talk-ask-install = Paano i-install ang card?
talk-ask-left = Ilang data pa ang natitira sa akin?
talk-ask-refund = Gusto kong ibalik ang pera ko
happened-closed = Isinara ang usapang ito. Sumulat lang kung gusto mo itong buksan ulit.
happened-reopened = Binuksan ulit ang usapang ito.
happened-case-opened = Humiling ka ng pagsasauli. Tingnan ang lagay nito
happened-case-decided = May desisyon na sa pagsasauli mo. Basahin ang desisyon
happened-refund-paid = Papunta na ang pera mo. Tingnan ang detalye
talk-zone = Oras sa { $city } ang nakasulat.
