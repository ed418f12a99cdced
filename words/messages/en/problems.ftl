### What went wrong, and what to do next. One message per code: problem-<code>.

problem-internal = Something went wrong on our side. Nothing you sent was lost. Please try again in a moment.
problem-unauthenticated = Please confirm that the card is yours first.
problem-not-found = This page does not exist, or is not yours to see.
problem-forbidden = You may not do this.
problem-fields = Please check what is marked below.
problem-too-many = That was a little too often. Please wait a moment and try again.
problem-too-large = This is larger than we can take.
problem-unavailable = We are restarting. Please try again in a few seconds.
problem-required = Please fill this in.
problem-other-site = This came from another site, so nothing was changed. Please do it on this page.
problem-form-stale = This page was open for a long time. Please load it again and send once more.
problem-right-missing = Your role does not allow this.
problem-store-busy = We are very busy right now. Please try again in a few seconds.
problem-store-closed = We are restarting. Please try again in a few seconds.
problem-store-contended = Somebody changed the same thing at the same moment. Please try again.
problem-store-failed = We could not save this just now. Please try again in a moment.
problem-store-unreachable = We cannot reach our records just now. Please try again in a moment.
problem-holder-unknown = This person is not known here.
problem-case-open-already = There is already a return for this card. Please open it instead of asking again.
problem-case-unknown = This return does not exist, or is not yours to see.
problem-code-wrong =
    { $tries ->
        [one] That is not the code. You can try { $tries } more time.
       *[other] That is not the code. You can try { $tries } more times.
    }
problem-code-gone = This code is no longer valid. Please have a new one sent.
problem-codes-too-many = Too many codes were asked for. Please wait { $minutes } minutes.
problem-evidence-empty = Please add a picture or write a few words.
problem-evidence-too-many = There are as many pictures here as we can take. Please write to us in the conversation.
problem-evidence-unknown = This evidence does not exist.
problem-file-unknown = This picture does not exist, or is not yours to see.
problem-idempotency-reused = This key was used before with another request.
problem-idempotency-running = The same request is still being worked on. Please ask again in a moment.
problem-job-slow = This takes longer than it should; it goes on in the background.
problem-log-in-wrong = Email or password is not right.
problem-password-short = The password is too short.
problem-policy-unknown = We do not have these terms.
problem-refund-exceeds-payment = That is more than was paid and not yet given back.
problem-refund-not-approvable = This refund cannot be approved any more.
problem-refund-not-approved = This refund has not been approved yet.
problem-refund-not-retriable = This refund cannot be tried again.
problem-refund-not-settleable = This refund cannot be settled by hand.
problem-refund-under-way = This refund is already under way.
problem-refund-unknown = This refund does not exist.
problem-store-newer = The data was written by a newer version of this program.
problem-picture-kind = Please choose a photo or screenshot (JPEG, PNG or WebP).
problem-picture-bytes = This picture is too large. Up to 12 MB is fine.
problem-picture-pixels = This picture has too many pixels. A screenshot or a smaller photo is fine.
problem-picture-broken = This picture cannot be read. Please take it again.
problem-iccid-digits = A card number has digits only.
problem-iccid-length = A card number has 19 or 20 digits. Please count again.
problem-iccid-prefix = A card number starts with 89.
problem-iccid-check = One of the digits does not fit. Please compare with the card.
problem-contact-email = This is not an email address.
problem-contact-phone = This is not a phone number with its country code.
problem-colour-form = A colour is written #rrggbb.
problem-colour-too-light = White text could not be read on this colour.
problem-logo-size = The logo is larger than 2 KB.
problem-logo-form = The logo is not an SVG that can be read.
problem-logo-part = The logo contains something that is not allowed in it.
problem-activation-code-form = This is not an eSIM activation code.
