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
