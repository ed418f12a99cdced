### The help pages, and the pages of the console where they are kept.

nav-help = Help
help-title = Help
help-heading = How can we help you?
help-search = Search
help-search-hint = What is it about? Two letters are enough.
help-found =
    { $count ->
        [one] { $count } answer for “{ $query }”
       *[other] { $count } answers for “{ $query }”
    }
help-none = No answer for “{ $query }” yet. Try other words, or ask us.
help-fallback = Some answers are not written in { $language } yet. You see them in another language.
help-article-fallback = This answer is not written in { $language } yet. Here it is in { $other }.
help-all = All answers
help-did-it-help = Did this help?
help-yes = Yes
help-no = No
help-voted-yes = Thank you, good to hear.
help-voted-no = Thank you for saying so. Talk to us, and we sort it out.
help-more = Also asked
help-changed = Changed on { $when }
help-ask = Not what you were looking for?
topic-start = Getting started
topic-connection = Signal and speed
topic-esim = eSIM
topic-balance = Data, days and payment
topic-returns = Money back and returns
topic-card = Your card and your data

console-knowledge = Knowledge base
knowledge-articles = Articles
knowledge-proposals = Proposals
knowledge-gaps = Gaps
knowledge-new = New article
knowledge-article = Article
knowledge-texts = Texts
knowledge-votes = Helped
knowledge-votes-of = { $helped } of { $all }
knowledge-cited = Used by the assistant
knowledge-hidden = Hidden
knowledge-drafts = Drafts
knowledge-own = Own text
knowledge-house = Standard text
knowledge-slug = Name in the address
knowledge-topic = Topic
knowledge-intents = Answers what people ask about
knowledge-intents-hint = The assistant cites this article for these. Separate them with commas.
knowledge-body = Text
knowledge-values-hint = These are filled in for each brand, and a line whose value is missing is left out:
knowledge-markup-hint = ## heading, - list, 1. steps, **strong**, [link](address)
knowledge-save-draft = Save as a draft
knowledge-publish = Publish
knowledge-published = Published
knowledge-preview = Preview
knowledge-history = Versions
knowledge-version = Version { $number }
knowledge-restore = Bring back
knowledge-restored = From version { $number }
knowledge-hide = Hide from readers
knowledge-show = Show to readers
knowledge-page = See the page
knowledge-conversation = The conversation
knowledge-question = Question
knowledge-answer = Answer
knowledge-approve = Make a draft
knowledge-reject = Put aside
knowledge-into = Into
knowledge-into-new = a new article
knowledge-no-proposals = No proposals wait. They come from conversations that were answered and closed.
knowledge-proposals-lead = What was asked and answered in closed conversations, without contacts, numbers and codes. Nothing is published before somebody approves it.
knowledge-no-gaps = No gaps. Everything that was asked in the last weeks had an answer.
knowledge-gaps-lead = What people asked in the last eight weeks without an answer of an article. Read it as a list of what to write, to mend or to sell.
knowledge-gap-count =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
knowledge-weeks = The last eight weeks
knowledge-samples = In their words
knowledge-last = Last asked
knowledge-labelled =
    { $count ->
        [one] The desk has corrected { $count } message. It is kept as a labelled example.
       *[other] The desk has corrected { $count } messages. They are kept as labelled examples.
    }
gap-idea = Product idea
gap-unanswered = No article
gap-not-understood = Not understood
audit-article-save = Wrote a version of an article
audit-article-publish = Published a version of an article
audit-article-hide = Hid an article, or showed it again
audit-proposal-decide = Decided a proposal
problem-article-unknown = This article does not exist.
problem-article-version-unknown = This version does not exist.
problem-article-slug = Use small letters, digits and hyphens, at least two.
problem-article-intents = Please choose at most 12.
problem-article-too-many = A brand can have at most { $max } articles.
problem-article-title = Please write a heading of at most 120 characters.
problem-article-empty = Please write a text.
problem-article-long = The text is longer than we can take.
problem-topic-unknown = There is no such topic.
problem-proposal-unknown = This proposal does not exist.
problem-proposal-decided = Somebody has decided this proposal already.
