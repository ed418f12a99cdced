### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = I changed my mind
cause-wrong-country = I bought it for the wrong place
cause-duplicate = I bought it twice
cause-locked-phone = My phone is locked to an operator
cause-incompatible-phone = My phone cannot use it
cause-installation = I cannot install it
cause-network = No signal, or the network does not work
cause-upstream = The mobile network itself is down
cause-defective-card = The card itself is broken
cause-not-delivered = It never arrived
cause-lost-card = I lost the card

## What state a plastic card is in.

condition-sealed = Still sealed
condition-opened-intact = Opened, SIM not punched out or scratched
condition-damaged-working = Broken out, bent or scratched, but it works
condition-damaged = Damaged, and it does not work

## How far a card has come into use.

stage-ordered = ordered
stage-sent = received
stage-scanned = QR code scanned
stage-installed = installed
stage-activated = activated
stage-used = in use

## What can be shown.

evidence-card-photo = a photo of the card
evidence-screenshot = a screenshot that shows the fault
evidence-receipt = the receipt
evidence-device-model = make and model of the phone
evidence-device-number = the phone’s IMEI, or the EID (dial *#06#)
evidence-location = where it happened
evidence-troubleshooting = what you have tried so far
evidence-choice = { $choices } (one of them is enough)

## What is given.

remedy-refund-full = All your money back
remedy-refund-unused = Money back for what you did not use
remedy-credit-full = The full price as store credit
remedy-credit-unused = Store credit for what you did not use
remedy-replace = A new card
remedy-resend = The same code or card sent again
remedy-extend = More time
remedy-review = One of our team decides
destination-original = Back the way you paid
destination-store-credit = As store credit
outcome-allowed = Yes
outcome-needs-evidence = Yes, once you have shown something
outcome-denied = No
outcome-manual-review = A person will look at it
refund-state-created = Decided
refund-state-submitted = Sent to the payment provider
refund-state-unknown = Sent; waiting to hear that it arrived
refund-state-pending = The payment provider is working on it
refund-state-succeeded = Paid
refund-state-failed = Refused by the payment provider
refund-state-action-needed = The payment provider needs something from us
refund-state-cancelled = Called off

## How an amount was reckoned.

amount-price = Price of the card
amount-unused-by-data = For the data not used
amount-unused-by-days = For the days not used
amount-fee = Less the handling fee
amount-capped = What is left of the payment

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
            [one] { $count } month
           *[other] { $count } months
        }
        [business-days] { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
       *[days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] The terms give you all your money back.
        [refund-unused] The terms give you money back for what you did not use.
        [credit-full] The terms give you the full price as store credit.
        [credit-unused] The terms give you store credit for what you did not use.
        [replace] The terms give you a new card.
        [resend] The terms have it sent to you again.
        [extend] The terms give you more time.
       *[review] The terms leave this to a person.
    }
clause-window-purchase = The { $span } from purchase ended on { $end }.
clause-window-receipt = The { $span } from receipt ended on { $end }.
clause-window-fault = The { $span } from the fault ended on { $end }.
clause-window-report = The { $span } from your first report ended on { $end }.
clause-window-activation = The { $span } from activation ended on { $end }.
clause-usage-unused = Data has been used ({ $used }); this holds only for an unused card.
clause-usage-share = { $share } of the data has been used; up to { $most } is allowed.
clause-usage-bytes = { $used } have been used; up to { $most } is allowed.
clause-stage = The card is already { $stage }; this holds only up to “{ $latest }”.
clause-condition = The card’s condition is not accepted: { $condition }.
clause-evidence = The terms ask you to show: { $what }.
clause-repair =
    { $days ->
        [one] We have { $days } day to put it right first, until { $until }.
       *[other] We have { $days } days to put it right first, until { $until }.
    }
clause-discount = It was bought with a discount code and is installed; the terms exclude that.
clause-reseller = It was bought from a reseller, who has your money. Please ask there.
clause-expired = Its validity is over.
clause-fully-used = Nothing is left of it.
clause-profile-deleted = The profile was deleted from the phone and cannot be installed again.
clause-review =
    { $count ->
        [one] There was { $count } refund lately, so a person looks first.
       *[other] There were { $count } or more refunds lately, so a person looks first.
    }
clause-nothing-promised = The terms promise nothing for this reason.
clause-nothing-left = Everything that was paid has been given back already.
clause-engine-error = This could not be decided automatically, so a person looks at it.
clause-no-measure = What is left could not be reckoned automatically, so a person looks at it.

## What can go wrong.

problem-case-closed = This return is already closed.
problem-case-not-decidable = This return cannot be decided again at this point.
problem-case-not-in-review = This return is not waiting for a person’s decision.
problem-case-nothing-to-fulfil = There is nothing to send for this return.
problem-condition-required = Please choose the condition of the card.
problem-amount-required = Please enter an amount.
problem-text-too-long = This is too long. Please shorten it.
problem-payment-missing = We have no payment on record for this order. Please write to us.
problem-policy-form = These terms cannot be published: { $detail }
problem-webhook-refused = This message was not signed by the payment provider.


## Asking.
return-title = Return a card
return-heading = What is the reason?
return-lead = Answer two questions. You see the decision and its reasons at once.
return-condition = What state is the card in?
return-wish = What would you like?
return-wish-money = My money back
return-wish-replace = Another card
return-fault-at = When did it first fail? (optional)
return-device = Phone make and model (optional)
return-words = Anything else we should know? (optional)
return-send = Get the decision
return-terms = The terms of the day you bought apply.
condition-unknown = not told

## The case.
case-title = Your return
case-number = Return no. { $number }
case-head-needs-evidence = One more thing, then it is decided
case-head-review = A person is looking at it
case-head-allowed = You get { $amount } back
case-head-approved = You get { $amount } back
case-head-paying = { $amount } is on its way to you
case-head-payment-trouble = { $amount } is delayed, we are on it
case-head-to-fulfil = Yes: { $remedy }
case-head-denied = This is not possible under your terms
case-head-paid = { $amount } has been paid back
case-head-fulfilled = Done: { $remedy }
case-head-rejected = We could not agree to this
case-head-withdrawn = You took this return back
case-lead-needs-evidence = Please show us what is listed here. The decision follows at once.
case-lead-review = Your case needs a person. We write to you in the conversation as soon as it is decided.
case-lead-allowed = It is checked once more by a second person before it is paid.
case-lead-approved = It is about to be handed to the payment provider.
case-lead-paying = The payment provider has it. Banks may take a few days to show it.
case-lead-payment-trouble = The payment provider could not do it yet. You need not do anything; if you do, we will write to you.
case-lead-to-fulfil = We are preparing it and write to you in the conversation.
case-lead-denied = The reasons are below, clause by clause. If you see it differently, talk to us: a person will look.
case-lead-paid = Banks may take a few days to show it. If it does not come, please ask your bank first.
case-lead-credited = It is on your credit with the brand and can be used for the next order.
case-lead-fulfilled = If something is missing, talk to us.
case-lead-rejected = Talk to us if you would like to know more.
case-lead-withdrawn = You can ask again while the terms allow it.
case-steps = Progress
case-step-asked = Requested
case-step-decided = Decided
case-step-approved = Approved
case-step-sent = Handed to the payment provider
case-step-paid = Paid back
case-step-credited = Credited
case-step-later = Still to come
case-reasons = Why
case-reckoning = How it was worked out
case-evidence = What you showed us
case-refused = not accepted
case-missing = Please show us one of these:
case-missing-one = Please show us: { $what }
case-upload = Choose a photo or screenshot
case-words = In a few words
case-show = Send it
case-withdraw = Take this return back
case-withdraw-sure = You can ask again later only while the terms allow it.
case-talk = Talk to us about it
case-send-back = Where to send the card
case-terms-version = Terms { $version }

within-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
within-calendar-days =
    { $count ->
        [one] { $count } calendar day
       *[other] { $count } calendar days
    }
within-business-days =
    { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
within-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

## The terms page.
terms-title = Terms
terms-heading = Returns and refunds
terms-lead = These terms hold for cards bought today. If you bought earlier, the terms of that day hold, and we apply them automatically.
terms-none = This brand has not published its terms here yet. Talk to us and a person will help.
terms-every = For everything
terms-for = When: { $causes }
terms-any-cause = Whatever the reason
terms-get = You get: { $remedies }
terms-fee = A handling fee of { $fee } is kept.
terms-accepted = Accepted: { $conditions }.
terms-in-brief = { $causes }: { $remedies }. { $limits }

## A clause in the terms.

term-window-purchase = Within { $within } of purchase.
term-window-receipt = Within { $within } of receiving the card.
term-window-fault = Within { $within } of the fault.
term-window-report = Within { $within } of first telling us.
term-window-activation = Within { $within } of activation.
term-usage-unused = Only if no data has been used.
term-usage-share = Only if at most { $most } of the data has been used.
term-usage-bytes = Only if at most { $most } of data has been used.
term-stage = Only while the card is no further than “{ $latest }”.
term-evidence-any = To be shown: { $kinds }.
term-repair = We may first try to fix it for { $days } days.
term-discount = A card bought with a discount code cannot be given back once it is installed.
term-reseller = Bought from a reseller: please ask the shop where you bought it, which holds your payment.
term-expired = No returns once the card has expired.
term-fully-used = Not once everything has been used.
term-profile-deleted = Not once the eSIM was deleted from the phone: it can never be installed again.
term-review = A person looks first when there were { $count } or more refunds lately.

## A condition of the terms that the case meets.

met-window-purchase = You asked within { $span } of the purchase; that runs until { $end }.
met-window-receipt = You asked within { $span } of receiving the card; that runs until { $end }.
met-window-fault = You asked within { $span } of the fault; that runs until { $end }.
met-window-report = You asked within { $span } of first telling us; that runs until { $end }.
met-window-activation = You asked within { $span } of activation; that runs until { $end }.
met-usage-unused = No data has been used.
met-usage-share = { $share } of the data has been used; up to { $most } is allowed.
met-usage-bytes = { $used } have been used; up to { $most } is allowed.
met-stage = The card is no further than “{ $latest }”.
met-condition = The card’s condition is accepted: { $condition }.

## Where no payment provider is set up

refund-played = Test mode: refunds are simulated, no real money moves.
