### The first page of a brand.

brand-title = Help with your card
brand-promise = Not online? We fix it, or you get your money back.
brand-not-working = My card isn’t working
brand-my-card = My card
brand-my-card-hint = Data left, validity, settings, orders
brand-talk = Talk to us
brand-talk-hint =
    { $minutes ->
        [one] A person usually answers within { $minutes } minute
       *[other] A person usually answers within { $minutes } minutes
    }
brand-return = Changed your mind?
brand-return-hint = Ask for your money back
brand-terms = What you can count on
brand-terms-all = Read all terms
brand-term-pinned = The terms from the day you bought are the ones that hold.
brand-term-reasons = Every decision tells you its reasons, clause by clause.
brand-term-progress = You can see where your refund is at any time.
brand-about = About { $brand }
brand-shops = Official shops
brand-since = In business since
brand-languages = We speak
contact-website = Website
contact-email = Email
contact-phone = Phone
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = Hours
problem-brand-unknown = We do not know this brand. Please scan the code on your card again.
