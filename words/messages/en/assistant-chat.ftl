### What the assistant says in a conversation, and what the desk sees of it.

assistant-name = { $brand } assistant (automatic)
assistant-hello = Hello! I am { $brand }’s assistant. Tell me what is not working or what you would like to know. A person can take over at any time.
assistant-thanks = You are welcome. Write any time if you need anything else.
assistant-feedback = Thank you for telling us. I have noted it for the people at { $brand }.
assistant-person = Talk to a person
assistant-lead =
    { $minutes ->
        [one] Our assistant answers at once, a person usually within { $minutes } minute.
       *[other] Our assistant answers at once, a person usually within { $minutes } minutes.
    }
assistant-pass-asked =
    { $minutes ->
        [one] A person takes over now. They usually answer within { $minutes } minute. You can leave this page; the answer waits for you here.
       *[other] A person takes over now. They usually answer within { $minutes } minutes. You can leave this page; the answer waits for you here.
    }
assistant-pass-unknown =
    { $minutes ->
        [one] I am not sure what you need, so a person takes over. They usually answer within { $minutes } minute.
       *[other] I am not sure what you need, so a person takes over. They usually answer within { $minutes } minutes.
    }
assistant-pass-look =
    { $minutes ->
        [one] A person has to look at this, and takes over now. They usually answer within { $minutes } minute.
       *[other] A person has to look at this, and takes over now. They usually answer within { $minutes } minutes.
    }
assistant-pass-complaint =
    { $minutes ->
        [one] I am sorry this happened. A person reads your complaint and answers you here, usually within { $minutes } minute. Everything you wrote is kept with it.
       *[other] I am sorry this happened. A person reads your complaint and answers you here, usually within { $minutes } minutes. Everything you wrote is kept with it.
    }
assistant-hours = People answer: { $hours }.
assistant-scope = I can help with your { $brand } card: getting online, data left, eSIMs, money back. Other things I do not know about.
assistant-unclear = Did you mean one of these?
assistant-else = Something else
assistant-fix = Let us find the fault together, one step at a time. It takes about a minute.
assistant-fix-go = Find the fault
assistant-read = Read: { $title }
assistant-in-language = This answer is not written in your language yet. Here it is in { $language }:
assistant-prove = To look this up for you, please show first that the card is yours. We send you a code.
assistant-prove-go = Show that the card is mine
assistant-no-cards = I find no card in your name. If you bought one, show that it is yours.
assistant-pack = { $product }, card ending { $last4 }: { $left } of { $total } left.
assistant-daily = { $product }, card ending { $last4 }: unlimited data, { $amount } a day at full speed.
assistant-until = Valid until { $when }.
assistant-not-begun =
    { $days ->
        [one] Its { $days } day begins with the first use.
       *[other] Its { $days } days begin with the first use.
    }
assistant-ended = It ended on { $when }.
assistant-my-go = My cards
assistant-refund = You can ask for your money back now. The decision comes at once where it can, with its reasons.
assistant-refund-fault = I am sorry it did not work. You can ask for your money back now. If you still need the card, we can also look for the fault first.
assistant-exchange = You can ask for a replacement now. If the fault is not the card, we find it first.
assistant-return-go = Ask for it: card ending { $last4 }
assistant-choose-go = Choose the card
assistant-case = Return { $number }: { $state }.
assistant-case-go = See return { $number }
assistant-no-case = I find no return in your name yet.
assistant-apn = The APN of { $product } is { $apn }. User name and password stay empty.
event-handed-over = The assistant passed this to a person
heard-understood = Understood: { $intent }, { $percent } % sure
heard-not = Not understood
heard-rightly = The desk says: { $intent }
heard-correct = Really about
heard-keep = Keep
outcome-answered = answered
outcome-asked = asked back
outcome-handed-over = passed to a person
draft-make = Draft a reply
draft-cited = This draft is from { $model } and cites: { $articles }. Check it before you send it.
draft-uncited = This draft is from { $model } and cites none of your articles. Check every word before you send it.
audit-assistant-correct = Said what a message was really about
audit-assistant-draft = Had a reply drafted
problem-intent-unknown = There is no such topic.
problem-draft-off = No service for drafts has been set up.
problem-draft-failed = The service for drafts did not answer. Please write the reply yourself.
problem-message-unheard = The assistant has not read this message.
