### The help pages, and the pages of the console where they are kept.

nav-help = Tulong
help-title = Tulong
help-heading = Ano ang maitutulong namin?
help-search = Maghanap
help-search-hint = Tungkol saan? Sapat na ang dalawang titik.
help-found =
    { $count ->
        [one] { $count } sagot para sa “{ $query }”
       *[other] { $count } sagot para sa “{ $query }”
    }
help-none = Wala pang sagot para sa “{ $query }”. Sumubok ng ibang salita, o tanungin kami.
help-fallback = Hindi pa naisusulat sa { $language } ang ilang sagot. Nasa ibang wika ang mga iyon.
help-article-fallback = Hindi pa naisusulat sa { $language } ang sagot na ito. Narito ito sa { $other }.
help-all = Lahat ng sagot
help-did-it-help = Nakatulong ba ito?
help-yes = Oo
help-no = Hindi
help-voted-yes = Salamat, mabuti naman.
help-voted-no = Salamat sa pagsabi. Kausapin kami at aayusin natin.
help-more = Itinatanong din
help-changed = Binago noong { $when }
help-ask = Hindi ito ang hinahanap mo?
topic-start = Pagsisimula
topic-connection = Signal at bilis
topic-esim = eSIM
topic-balance = Data, araw at bayad
topic-returns = Pagbabalik ng pera at pagsasauli
topic-card = Ang card at datos mo

console-knowledge = Knowledge base
knowledge-articles = Mga artikulo
knowledge-proposals = Mga mungkahi
knowledge-gaps = Mga kulang
knowledge-new = Bagong artikulo
knowledge-article = Artikulo
knowledge-texts = Mga teksto
knowledge-votes = Nakatulong
knowledge-votes-of = { $helped } sa { $all }
knowledge-cited = Ginamit ng assistant
knowledge-hidden = Nakatago
knowledge-drafts = Mga draft
knowledge-own = Sariling teksto
knowledge-house = Karaniwang teksto
knowledge-slug = Pangalan sa address
knowledge-topic = Paksa
knowledge-intents = Mga tanong na sinasagot
knowledge-intents-hint = Sinisipi ng assistant ang artikulong ito para sa mga ito. Paghiwalayin ng kuwit.
knowledge-body = Teksto
knowledge-values-hint = Pinupunan ang mga ito para sa bawat brand, at inaalis ang linyang walang value:
knowledge-markup-hint = ## pamagat, - listahan, 1. hakbang, **diin**, [link](address)
knowledge-save-draft = I-save bilang draft
knowledge-publish = Ilathala
knowledge-published = Nailathala
knowledge-preview = Silip
knowledge-history = Mga bersyon
knowledge-version = Bersyon { $number }
knowledge-restore = Ibalik
knowledge-restored = Mula sa bersyon { $number }
knowledge-hide = Itago sa mga mambabasa
knowledge-show = Ipakita sa mga mambabasa
knowledge-page = Tingnan ang page
knowledge-conversation = Ang usapan
knowledge-question = Tanong
knowledge-answer = Sagot
knowledge-approve = Gawing draft
knowledge-reject = Isantabi
knowledge-into = Ilagay sa
knowledge-into-new = bagong artikulo
knowledge-no-proposals = Walang naghihintay na mungkahi. Galing ang mga ito sa mga usapang nasagot at naisara.
knowledge-proposals-lead = Mga tanong at sagot sa saradong usapan, walang contact, numero at code. Walang inilalathala hangga't walang nag-aapruba.
knowledge-no-gaps = Walang kulang. May sagot ang lahat ng itinanong nitong mga linggo.
knowledge-gaps-lead = Ang itinanong nitong walong linggo na walang sagot na artikulo. Basahin ito bilang listahan ng isusulat, aayusin o ibebenta.
knowledge-gap-count =
    { $count ->
        [one] { $count } beses
       *[other] { $count } beses
    }
knowledge-weeks = Nitong walong linggo
knowledge-samples = Sa sarili nilang salita
knowledge-last = Huling itinanong
knowledge-labelled =
    { $count ->
        [one] Naitama ng desk ang { $count } mensahe. Itinatago ito bilang halimbawang may label.
       *[other] Naitama ng desk ang { $count } mensahe. Itinatago ang mga ito bilang halimbawang may label.
    }
gap-idea = Ideya ng produkto
gap-unanswered = Walang artikulo
gap-not-understood = Hindi naintindihan
audit-article-save = Sumulat ng bersyon ng artikulo
audit-article-publish = Naglathala ng bersyon ng artikulo
audit-article-hide = Nagtago o nagpakita ulit ng artikulo
audit-proposal-decide = Nagpasya sa isang mungkahi
problem-article-unknown = Wala ang artikulong ito.
problem-article-version-unknown = Wala ang bersyong ito.
problem-article-slug = Gumamit ng maliliit na titik, digit at gitling, dalawa pataas.
problem-article-intents = Hanggang 12 lang ang piliin.
problem-article-too-many = Hanggang { $max } artikulo lang ang isang brand.
problem-article-title = Sumulat ng pamagat na hanggang 120 character.
problem-article-empty = Sumulat ng teksto.
problem-article-long = Masyadong mahaba ang teksto.
problem-topic-unknown = Walang ganitong paksa.
problem-proposal-unknown = Wala ang mungkahing ito.
problem-proposal-decided = May nagpasya na sa mungkahing ito.
