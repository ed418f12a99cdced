### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = Please write something first.
problem-message-too-long = This is longer than one message may be ({ $max } characters). Please split it.
problem-too-many-pictures = At most { $max } pictures fit into one message.
problem-client-key = This page sent something we do not understand. Please load it again.
problem-client-key-reused = This was sent before with other words. Please send it again.
problem-staff-only = Only people at the desk can do this.
problem-conversation-unknown = This conversation does not exist, or is not yours to see.
problem-conversation-taken = { $name } has already taken this conversation.
problem-card-unknown = This card does not exist, or belongs to somebody else.
problem-assignee-unfit = This person cannot answer for this brand.
problem-canned-shortcut = A shortcut has 1 to 24 letters, digits or hyphens.
problem-canned-shortcut-taken = Another reply in this language has this shortcut.
problem-canned-title = Please give the reply a title.
problem-canned-too-many = There are { $max } replies in this language already. Please delete one first.
problem-notice-not-taken = The message could not be handed over just now; it will be tried again.

## Frame.

console-inbox = Inbox
console-cards = Cards
console-canned = Canned replies
console-audit = Audit trail
console-menu = Console
console-keys = Keyboard shortcuts
console-close-sheet = Close
console-log-out = Log out
console-log-in = Log in
console-log-in-title = Log in to the desk
console-email = Email address
console-password = Password
console-lost = Connection lost. What you see may be out of date; trying again…
console-back-again = Connected again, up to date.
console-unsent = Not sent. Your text is still here; please try again.
key-move = Next / previous conversation
key-open = Open it
key-reply = Reply
key-note = Internal note
key-slash = Canned reply (in an empty line), otherwise search
key-send = Send
key-claim = Take the conversation
key-assign = Assign
key-close = Close or reopen
key-search = Search
key-leave = Leave the field
key-views = Mine, unassigned, waiting, all
key-help = This sheet

## Inbox.

console-views = Views
view-mine = Mine
view-unassigned = Unassigned
view-waiting = Waiting
view-all = All
console-brand = Brand
console-language = Language
console-every-brand = All brands
console-every-language = All languages
console-search = Search messages and notes
console-found = Found: { $words }
console-nothing = Nothing here.
console-more = More
console-to-start = Back to the beginning
console-waits = Waits for an answer
console-answered = answered
console-choose = Choose a conversation. Press ? for the shortcuts.
console-visitor = Visitor
console-program = Program
console-for-minutes = { $count } min
console-for-hours = { $count } h
console-for-days = { $count } d

## One conversation.

conversation-open = Open
conversation-waiting = Answered
conversation-closed = Closed
console-waits-for = waits { $time }
console-nobodys = nobody's
console-yours = yours
console-with = with { $name }
console-typing = { $names } typing…
console-looking = { $names } also here
console-claim = Take
console-close = Close
console-reopen = Reopen
console-assign = Assign to
console-give = Assign
console-nobody = Nobody
console-earlier = Earlier messages
console-kind = Who reads it
console-reply = Reply
console-note = Internal note
console-note-label = Internal
console-note-warning = Only the desk reads this. The customer never sees it.
console-message = Message
console-write-to = Write to { $name } …
console-send = Send
console-keep-note = Add note
console-seen = Read by the customer
event-claimed = { $name } took the conversation
event-assigned = { $name } gave the conversation to { $to }
event-released = { $name } let the conversation go
event-closed = { $name } closed the conversation
event-reopened = { $name } reopened the conversation
event-holder-proven = The visitor has proven a card
event-card-linked = Linked to a card
event-case-opened = Return requested
event-case-decided = Return decided
event-refund-paid = Refund paid

## Facts beside it.

console-facts = Facts
console-person = Customer
console-contact = Contact
console-unproven = Not verified yet
console-country = Country
console-since = Known since
console-card = Card
console-region = Region
console-left-data = { $data } left
console-left-until = until { $when }
console-order = Order
console-order-number = Number
console-placed = Placed
console-paid = Paid for it
console-copied = Copied
console-their-cards = Their cards
console-others = Other conversations
console-conversations = Conversations

## Canned replies.

console-no-canned = There are no canned replies yet.
console-shortcut = Shortcut
console-text = Text
console-title = Title
console-edit = Edit
console-delete = Delete
console-new-canned = New canned reply
console-gaps = Filled in for you:
console-save = Save

## Cards and audit.

console-card-or-order = Card number or order number
console-find = Find
console-not-found = Nothing is known under { $number }.
console-about = About { $id }.
console-all = Show everything
console-when = When
console-who = Who
console-what = What
console-subject = Subject
console-details = Details

## Return cases and terms.

console-cases = Returns
console-policies = Terms
console-case = Return R{ $number }
console-number = Number
console-state = State
console-cause = Reason
console-moved = Last change
console-search-cases = Search number, words, phone
console-to-conversation = Conversation
console-condition = Condition
console-device = Phone
console-terms = Terms
console-refund = Refund
console-way = How
console-approved = Approved
console-executed = Released
console-failure = What went wrong
console-approve = Approve
console-execute = Have it paid
console-retry = Try again
console-settle = Settle by hand
console-settle-how = How it was paid otherwise
console-decision = Decision { $number }
console-earlier-decisions = Earlier decisions
console-automatic = automatic
console-missing = Still to be shown
console-trace = Facts it was decided on
console-evidence = Evidence
console-refused = not accepted
console-accept-evidence = Accept after all
console-refuse-evidence = Does not show it
console-grant = Grant by hand
console-amount-in = Amount in { $currency }
console-why = Why
console-fulfil = Mark as sent
console-what-was-done = What was sent or done
console-redecide = Correct and decide again
console-reject = Decline
console-other-cases = Other returns of this card
console-version = Version
console-in-force = In force
console-policy-form = As written
console-policy-hint = A version never changes. Each purchase is pinned to the version in force at that moment.
desk-case-needs-evidence = Waits for evidence
desk-case-review = To be looked at
desk-case-allowed = To be approved
desk-case-approved = To be paid
desk-case-paying = Being paid
desk-case-payment-trouble = Payment stuck
desk-case-to-fulfil = To be sent
desk-case-denied = Denied by the terms
desk-case-paid = Paid
desk-case-fulfilled = Sent
desk-case-rejected = Declined
desk-case-withdrawn = Withdrawn
console-life-delivered = Delivered
console-life-qr-sent = QR code sent
console-life-scanned = Scanned
console-life-installed = Installed
console-life-activated = Activated
console-life-in-use = First used
actor-staff = desk
actor-holder = customer
actor-token = program
actor-system = simcare

## Audit trail.

audit-staff-log-in = Logged in
audit-holder-prove = Proved a card
audit-conversation-reply = Replied
audit-conversation-note = Wrote a note
audit-conversation-claim = Took a conversation
audit-conversation-assign = Assigned a conversation
audit-conversation-close = Closed a conversation
audit-conversation-reopen = Reopened a conversation
audit-conversation-link-card = Linked a card
audit-case-open = Opened a return
audit-case-decide = Decided a return
audit-case-grant = Granted by hand
audit-case-reject = Declined a return
audit-case-fulfil = Marked as sent
audit-case-withdraw = Withdrew a return
audit-refund-approve = Approved a refund
audit-refund-execute = Had a refund paid
audit-refund-retry = Tried a refund again
audit-refund-settle = Settled a refund by hand
audit-evidence-refuse = Refused a piece of evidence
audit-evidence-accept = Accepted a piece of evidence
audit-refund-recall = Called a refund off: the card was used
audit-policy-publish = Published terms
audit-canned-reply-save = Saved a canned reply
audit-canned-reply-delete = Deleted a canned reply

audit-refund-succeeded = A refund was paid
audit-refund-failed = A refund was refused by the provider
audit-refund-action-needed = A provider wants something for a refund

## Staff.

console-staff = Staff
console-name = Name
console-role = Role
console-disabled = disabled
console-staff-hint = People are added on the command line:
role-agent = Agent
role-lead = Lead
role-manager = Manager
role-engineer = Network engineer
role-auditor = Auditor

audit-catalogue-import = Imported brands and products
audit-orders-import = Imported orders
audit-cards-import = Imported cards
audit-token-make = Made an API token
audit-token-revoke = Revoked an API token
