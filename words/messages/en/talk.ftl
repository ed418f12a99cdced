### The conversation, as the cardholder sees it.

talk-title = Talk to us
talk-heading = How can we help?
talk-heading-fault = What is not working?
talk-lead =
    { $minutes ->
        [one] Tap a question or write your own. A person usually answers within { $minutes } minute.
       *[other] Tap a question or write your own. A person usually answers within { $minutes } minutes.
    }
talk-earlier = Earlier messages
talk-latest = To the latest messages
talk-check = Check for new messages
talk-write = Write a message
talk-send = Send
talk-picture = Send a picture
talk-picture-alt = Picture
talk-you = You
talk-offline = You are offline. What you write is kept and sent as soon as you are back.
talk-pending = Sending…
talk-failed = Not sent.
talk-ask-no-data = I have signal but no internet
talk-ask-no-service = My phone shows no service
talk-ask-slow = The internet is very slow
talk-ask-install = How do I install the card?
talk-ask-left = How much data do I have left?
talk-ask-refund = I would like my money back
happened-closed = This conversation was closed. Write any time to open it again.
happened-reopened = This conversation was opened again.
happened-case-opened = You asked for a return. See how it goes
happened-case-decided = Your return has been decided. Read the decision
happened-refund-paid = Your money is on its way. See the details
talk-zone = Times are { $city } time.
