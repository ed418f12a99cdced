### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } is your code for { $brand }
notice-one-time-code-body =
    Your code is { $code }. It is valid for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Type it on the page you have open. If you did not ask for it, you can ignore this message. { $brand } will never ask you for this code.
notice-desk-replied-subject = { $brand } has answered you
notice-desk-replied-body = We have answered your message. Read it and write back here: { $link }
notice-decision-made-subject = Your return with { $brand } has been decided
notice-decision-made-body = There is a decision on your return, with its reasons. Read it here: { $link }
notice-evidence-needed-subject = { $brand } needs one more thing for your return
notice-evidence-needed-body = To decide your return we need something more from you. What exactly is listed here, and you can upload it there: { $link }
notice-refund-paid-subject = { $amount } is on its way back to you from { $brand }
notice-refund-paid-body = We have refunded { $amount }. Your bank may need a few days to show it. The details are here: { $link }
