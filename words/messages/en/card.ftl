### Finding a card, proving it, and what a holder has.

card-find-title = Find your card
card-find-heading = Which card is yours?
card-find-lead = We send a code to the email or phone of the order, so that only you can see it.
card-find-scanned = You scanned the code on your card. We send a code to the email or phone of its order, so that only you can see it.
card-find-number = Card number or order number
card-find-hint = The card number has 19 or 20 digits and starts with 89. It is printed on the card. The order number is in your confirmation.
card-find-send = Send me a code
card-find-lost = Have neither at hand?
code-title = Enter the code
code-heading = Enter the code
code-lead = If the number is right, a code is on its way to the email or phone of the order. It is valid for 10 minutes.
code-label = 6-digit code
code-confirm = Continue
code-none = No code?
code-again = Check the number and send another
code-demo = This is a demonstration: nothing is really sent.
copy = Copy
copied = Copied
my-title = My card
my-heading = My card
my-who = Confirmed for { $who }
my-choose-return = Choose the card you would like to return.
my-no-cards = There is no card with this order yet.
my-case = Return no. { $number }
my-of = left of { $total }
my-unlimited = Unlimited
my-daily = { $amount } a day at full speed
my-not-begun =
    { $days ->
        [one] Valid for { $days } day from first use
       *[other] Valid for { $days } days from first use
    }
my-until =
    { $days ->
        [one] { $days } day left, until { $when }
       *[other] { $days } days left, until { $when }
    }
my-ended = Ended on { $when }
my-install = Install your eSIM
my-install-hint = Use hotel or home Wi-Fi. It takes about two minutes.
my-install-iphone = Install on this iPhone
my-install-copy = Copy the code for Android
my-install-qr = Show the QR code for another phone
my-apn = Internet setting (APN)
my-iccid = Card number (ICCID)
my-return = Ask for my money back
my-orders = Orders
card-state-ordered = Ordered
card-state-delivered = Not used yet
card-state-qr-sent = Ready to install
card-state-scanned = Being installed
card-state-installed = Installed
card-state-activated = Active
card-state-in-use = In use
card-state-used-up = Data used up
card-state-expired = Expired
case-state-needs-evidence = We need something from you
case-state-review = A person is looking at it
case-state-allowed = Allowed, waiting for approval
case-state-approved = Approved, about to be paid
case-state-paying = Money on its way
case-state-payment-trouble = Payment delayed
case-state-to-fulfil = Being prepared
case-state-denied = Not possible
case-state-paid = Paid back
case-state-fulfilled = Done
case-state-rejected = Declined
case-state-withdrawn = Withdrawn
problem-qr-unknown = We do not know this code. Please type the number on your card instead.
