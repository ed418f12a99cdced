### The assistant: what it understands, and what it asks back.

problem-text-missing = Write something.
api-right-none = None: anybody may call it

## What somebody may have meant, as they would tap it.

intent-activate = Activate my card or eSIM
intent-apn = APN settings
intent-bind_number = Link or change my phone number
intent-real_name = Real-name registration
intent-no_service = No signal at all
intent-no_data = Signal, but no internet
intent-slow_data = Slow or unstable internet
intent-wrong_network = Connected to the wrong network
intent-hotspot = Share my connection (hotspot)
intent-sms_mms = Text or picture messages
intent-calls = Voice calls
intent-roaming_on = Turn roaming on or off
intent-switch_network = Choose another network
intent-balance = How much do I have left?
intent-usage_dispute = Data or charges I don’t recognise
intent-topup = Buy more data or days
intent-upgrade_plan = Get a bigger plan
intent-change_plan = Change to a different plan
intent-gift_data = Give data to someone
intent-share_family = Share data with family or a group
intent-extend_validity = Keep my card valid for longer
intent-refund_unused = Get my money back (not used)
intent-refund_fault = Get my money back (did not work)
intent-return_card = Send a card back
intent-exchange_card = Swap my card for another
intent-refund_status = Where is my refund?
intent-lost_card = Lost or stolen card
intent-damaged_card = Damaged card
intent-delivery = Where is my order?
intent-esim_install = Install an eSIM
intent-esim_qr_again = Get my eSIM QR code again
intent-esim_transfer = Move my eSIM to a new phone
intent-device_compat = Will it work in my phone?
intent-coverage_where = Where will it work?
intent-network_status = Is there an outage now?
intent-maintenance = Planned network works
intent-invoice = Receipt or invoice
intent-payment_failed = Problem with a payment
intent-auto_renew = Automatic renewal
intent-genuine = Is my card genuine?
intent-official_channels = Official shops and contacts
intent-brand_terms = Rules and conditions
intent-human = Talk to a person
intent-complaint = Make a complaint
intent-feedback = Praise or a suggestion
intent-greeting = Just saying hello
intent-thanks = Thanks, it is solved
intent-out_of_scope = Something else
