### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = Registration
registration-open = Register
registration-heading = Real-name registration
registration-state-not-needed = Not needed
registration-state-open = Not registered yet
registration-state-code-sent = Code sent
registration-state-documents-in = Received
registration-state-in-review = Being checked
registration-state-registered = Registered
registration-state-rejected = Something is missing
registration-state-expired = Out of time
registration-state-deregistered = Ended
registration-lead-not-needed = This card needs no registration. There is nothing to do.
registration-lead-open = This card must be registered before it can be used.
registration-lead-code-sent = A code is on its way to your new number. You can register now all the same.
registration-lead-documents-in = We have everything. A person will check it, usually within 24 hours. We tell you as soon as it is done.
registration-lead-in-review = A person is checking it now. We tell you as soon as it is done.
registration-lead-registered = Done. You can use this card.
registration-lead-rejected = We could not accept this yet. Here is what to bring:
registration-lead-expired = The time for this registration has passed. You can start again now.
registration-lead-deregistered = The registration of this card has ended. You can register it again.
registration-bring-photo-unclear = The photo cannot be read. Take it again: the whole document, in focus, without glare.
registration-bring-name-differs = The name is not the one in the document. Please type it exactly as it is printed there.
registration-bring-number-differs = The number is not the one in the document. Please check it and send it again.
registration-bring-document-expired = This document is no longer valid. Please use a valid one.
registration-bring-document-kind = We cannot accept this kind of document. Please use a Hong Kong identity card, a passport or a travel document.
registration-bring-adult-missing = For somebody under age, please add an adult's details and a photo of the adult's document.
registration-bring-company-differs = The company's details do not match its business registration. Please check them and add a photo of the certificate.
registration-due = Please do it by { $when }.
registration-why = Why this is asked
registration-why-text = In Hong Kong every SIM card must be registered with a name and document ({ $law }). A card that is not registered cannot be used.
registration-caps = One person can register up to { $person } cards, one company up to { $company }.
registration-safe = What you send is encrypted. Only the people who check it see it, and it is erased when it is no longer needed.
registration-kind = For whom
registration-kind-person = For a person
registration-kind-company = For a company
registration-for-person = Person
registration-for-minor = Minor, with an adult
registration-for-company = Company
registration-company-name = Company name
registration-company-number = Business registration number
registration-company-hint = Below, please give the details of the person who answers for the company.
registration-name = Full name
registration-name-hint = Exactly as in the document.
registration-born = Date of birth
registration-document = Document
registration-number = Document number
registration-place = Country or region of issue (two letters)
registration-place-hint = For example PH, ID, IN or CN. Not needed for a Hong Kong identity card.
registration-photo = Photo of the document
registration-photo-hint = The page with your photo and name: all four corners, in focus, no glare. JPEG, PNG or WebP, up to 12 MB.
registration-minor = The person is under { $years }
registration-adult-name = Full name of the adult
registration-adult-agrees = I am the parent, guardian or another suitable adult, and I agree to this registration.
registration-photo-2 = Second photo
registration-photo-2-hint = Only for a company (its business registration) or somebody under age (the adult's document).
registration-send = Send for checking
registration-help = Questions, or no suitable document?
document-hkid = Hong Kong identity card
document-passport = Passport
document-travel-document = Travel document or permit
document-business-registration = Business registration

## The number or address of a card

binding-title = Number or email of this card
binding-heading = Number or email of this card
binding-lead = Codes and news about this card go there. To change it, confirm the old one and the new one.
binding-now = At present: { $contact }
binding-change = Change it
binding-new = New phone number or email
binding-hint = A phone number with its country code, such as +852.
binding-send = Send the codes
binding-code-for = Code sent to { $contact }
binding-codes-hint = Each code has 6 digits and is valid for 10 minutes. One that you typed correctly before need not be typed again.
binding-lost = No longer have the old number?

## Registrations at the desk

console-registrations = Registrations
console-registration = Registration
console-due = Due
registration-brought = What was brought
registration-brought-at = Brought
registration-hidden = Your role does not show what people bring.
registration-nothing = Nothing is here, or it has been erased.
registration-photo-alt = Photo of a document
registration-audited = Looking at this is written down in the activity log.
registration-refused-for = Refused because
registration-decided = Decided
registration-erased-on = Erased on
registration-approve = Approve
registration-approve-sure = The name, number and photo fit together, and the document is valid.
registration-reject = Refuse
registration-deregister = End the registration
registration-deregister-sure = The card may not be used afterwards.
registration-reason-photo-unclear = Photo cannot be read
registration-reason-name-differs = Name differs from the document
registration-reason-number-differs = Number differs from the document
registration-reason-document-expired = Document no longer valid
registration-reason-document-kind = Kind of document not accepted
registration-reason-adult-missing = Adult's endorsement missing
registration-reason-company-differs = Company's details differ

## Notices

notice-registration-done-subject = { $brand }: your card is registered
notice-registration-done-body = Your card is registered and can be used: { $link }
notice-registration-refused-subject = { $brand }: something is missing for your registration
notice-registration-refused-body = We could not accept your registration yet. See what to bring: { $link }

## Problems and the activity log

problem-binding-contact = Please type an email address, or a phone number with its country code.
problem-binding-same = This is what the card has already.
problem-registration-closed = Registration is not available here at the moment. Please write to us.
problem-registration-unknown = This registration is not known.
problem-registration-not-needed = This card needs no registration.
problem-registration-not-now = This does not fit where the registration stands now. Look at it again.
problem-registration-changed = Somebody else has changed this meanwhile. Look at it again.
problem-registration-other = This card was registered by somebody else before. Please write to us.
problem-registration-cap = { $cap } cards are registered with this document already. No more are allowed.
problem-registration-name = Please type the name as it is in the document.
problem-registration-born = Please give a date of birth that can be right.
problem-registration-responsible-adult = The person who answers for a company must be an adult.
problem-registration-document = This kind of document does not fit here.
problem-registration-hkid = This identity card number has a typing error. It looks like A123456(3).
problem-registration-number = A document number has 5 to 15 letters and digits.
problem-registration-business = A business registration number begins with 8 digits.
problem-registration-place = Please give the two letters of the place that issued the document, such as PH.
problem-registration-photo = Please add this photo.
problem-registration-adult-needed = For somebody under age an adult must give their details and agree.
problem-registration-adult-young = The adult must be at least 18.
audit-card-bind = Changed the contact of a card
audit-registration-bring = Brought documents for a registration
audit-registration-view = Looked at the details of a registration
audit-registration-view-photo = Looked at a photo of a registration
audit-registration-approve = Approved a registration
audit-registration-reject = Refused a registration
audit-registration-deregister = Ended a registration
audit-registration-expire = A registration ran out
audit-registration-erase = Erased the documents of a registration
