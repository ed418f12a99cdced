### Lines and their carriers.

problem-carrier-none = No carrier is set up for this brand, so nobody can be asked about the line.
problem-carrier-not-answering = The carrier does not answer just now. Please try again in a few minutes.
problem-carrier-refused = The carrier refuses this change ({ $reason }).
problem-line-unknown = The carrier does not know this line.
problem-change-key = The key of this change is missing, too long, or stands for another change.
problem-sandbox-none = The lines of this brand are real: nothing can be switched on or off here.
problem-payment-link-unknown = This payment link does not exist.

audit-line-activate = Opened a line
audit-line-suspend = Suspended a line
audit-line-resume = Resumed a line
audit-line-roaming = Switched roaming of a line
audit-line-refuel = Added data to a line
audit-line-refresh = Registered a line anew
audit-line-move-data = Moved data between lines
audit-line-replace-profile = Replaced the profile of a line
audit-line-request-payment = Asked for payment of a bill
audit-sandbox-set-up = Set up a demo line
audit-sandbox-switch = Switched a fault of a demo line
audit-sandbox-paid = A demo bill was paid

problem-fault-unknown = There is no such fault. The API's page lists those there are.
problem-bill-amount = An amount has whole minor units above zero and the three letters of a currency.
import-carrier-unknown = No carrier of this name is set up.

## The console's pages of carriers and lines.

console-carriers = Carriers
console-carriers-state = Carriers set up here
console-carrier = Carrier
console-line = Line
console-line-or-order = Card number, its last four digits, or order number
carrier-kind = Kind
carrier-played = Sandbox: nothing is real
carrier-real = Real lines, over HTTPS
carrier-brands = Brands
carrier-state = State
carrier-ready = Answering
carrier-breaker-closed = Answering
carrier-breaker-open = Left alone
carrier-breaker-trial = Trying one call
carrier-failures = { $count ->
    [one] The last call had no answer.
   *[other] The last { $count } calls had no answer.
}
carrier-rests-until = Not answering. The next try is at { $time }.
carrier-state-hint = A carrier that does not answer five times in a row is left alone for a while, so that nobody waits for it. This is how this server sees it.
carrier-nobody = No carrier is set up. The settings file says how.

line-plan = Plan
line-used = { $used } used
line-used-of = { $used } of { $limit } used
line-yes = Yes
line-no = No
line-roaming = Roaming allowed
line-speed = Speed
line-throttled = Slowed down
line-slows-at-limit = Full, slower at the limit
line-stops-at-limit = Full, stops at the limit
line-contract-end = Valid until
line-network = Network
line-no-network = Not registered
line-apn = Access point (APN)
line-registration = Registration
line-registration-stuck = Stuck, needs a refresh
line-profile = Profile
line-profile-defective = Defective, needs to be replaced
line-bills = Bills
line-bill-paid = Paid
line-bill-open = Open
line-bill-overdue = Overdue
line-payment-asked = The holder was asked to pay:
line-payment-page = payment page
line-ask-carrier = Ask the carrier to
line-asked = Asked so far
line-faults = Faults
line-faults-hint = This line is a sandbox line. Switch a fault on, and the carrier behaves as if it were so.

line-status-pending = Not activated
line-status-active = Active
line-status-suspended = Suspended
line-status-ended = Ended
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = bill overdue
line-reason-contract-ended = contract ended
line-reason-lost = reported lost
line-reason-paused = paused on request
line-reason-other = known to the carrier only

line-fault-not-activated = Not activated
line-fault-overdue-bill = Suspended for an overdue bill
line-fault-contract-ended = Contract ended
line-fault-lost = Reported lost
line-fault-paused = Paused on request
line-fault-roaming-off = Roaming off on the line
line-fault-used-up = Data used up
line-fault-throttled = Slowed down after fair use
line-fault-apn-changed = Access point (APN) has changed
line-fault-registration-stuck = Registration stuck
line-fault-profile-defective = Profile defective
line-fault-mainland-network = On a mainland China network
line-fault-carrier-slow = Carrier answers slowly
line-fault-carrier-silent = Carrier does not answer

line-wish-activate = Activate
line-wish-suspend = Suspend
line-wish-resume = Resume
line-wish-roaming = Roaming
line-wish-refuel = Add data
line-wish-refresh = Refresh registration
line-wish-move-data = Move data
line-wish-replace-profile = Replace profile
line-wish-request-payment = Request payment
line-wish-unanswered = No answer. It may have happened.

line-do-activate = Activate
line-do-suspend = Suspend
line-do-resume = Resume
line-do-roaming-on = Switch roaming on
line-do-roaming-off = Switch roaming off
line-do-refresh = Refresh registration
line-do-replace-profile = Replace profile
line-do-request-payment = Request payment of { $amount }
line-do-refuel = Add { $data } for { $price }

## Why a carrier refuses.

carrier-refusal-bill-open = A bill is still unpaid.
carrier-refusal-reported-lost = The card was reported lost. Only a person can release it.
carrier-refusal-contract-ended = The contract has ended.
carrier-refusal-line-suspended = The line is suspended.
carrier-refusal-offer-unknown = This offer no longer exists.
carrier-refusal-no-limit = The line has no data limit.
carrier-refusal-bill-unknown = There is no such bill.
carrier-refusal-bill-paid = The bill is already paid.
carrier-refusal-card-is-physical = A plastic card has no profile to download. It has to be exchanged.
carrier-refusal-data-too-little = The line does not have that much data left.
carrier-refusal-data-by-day = Data that is counted by the day cannot be moved.
carrier-refusal-line-unknown = The carrier does not know this line.
carrier-refusal-key-reused = This request was sent before for something else.

## Where a holder pays a bill, in play.

pay-title = Pay a bill
pay-played = This is a demonstration: no money moves.
pay-card = For the card ending in { $digits }
pay-now = Pay { $amount }
pay-paid = Paid. Thank you.
pay-back = Back to { $brand }
