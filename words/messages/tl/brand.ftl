### The first page of a brand.

brand-title = Tulong sa card mo
brand-promise = Walang internet? Aayusin namin, o ibabalik ang pera mo.
brand-not-working = Hindi gumagana ang card ko
brand-my-card = Ang card ko
brand-my-card-hint = Natitirang data, bisa, settings, mga order
brand-talk = Kausapin kami
brand-talk-hint =
    { $minutes ->
        [one] Karaniwang may taong sumasagot sa loob ng { $minutes } minuto
       *[other] Karaniwang may taong sumasagot sa loob ng { $minutes } minuto
    }
brand-return = Nagbago ang isip mo?
brand-return-hint = Hingin ang pera mo
brand-terms = Ang maaasahan mo
brand-terms-all = Basahin lahat ng tuntunin
brand-term-pinned = Ang mga tuntunin noong araw na bumili ka ang masusunod.
brand-term-reasons = May kasamang dahilan ang bawat desisyon, isa-isang tuntunin.
brand-term-progress = Makikita mo anumang oras kung nasaan na ang refund mo.
brand-about = Tungkol sa { $brand }
brand-shops = Mga opisyal na tindahan
brand-since = Nagsimula noong
brand-languages = Mga wika namin
contact-website = Website
contact-email = Email
contact-phone = Telepono
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = Oras ng serbisyo
problem-brand-unknown = Hindi namin kilala ang brand na ito. Paki-scan ulit ang code sa card mo.
