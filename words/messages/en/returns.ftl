### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = I changed my mind
cause-wrong-country = I bought it for the wrong place
cause-duplicate = I bought it twice
cause-locked-phone = My phone is locked to an operator
cause-incompatible-phone = My phone cannot use it
cause-installation = I cannot install it
cause-network = No network, or unusable
cause-upstream = The operator behind it is down
cause-defective-card = The card itself is broken
cause-not-delivered = It never arrived
cause-lost-card = I lost the card

## What state a plastic card is in.

condition-sealed = Still sealed
condition-opened-intact = Opened, nothing broken out or scratched
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
remedy-review = A person looks at it
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
