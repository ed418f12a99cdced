### What every page may need.

ago-now = just now
ago-minutes =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
ago-hours =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
ago-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-in-zone = { $when }, { $city } time
skip-to-content = Skip to the content
language-choose = Language
problem-title = That did not work
problem-again = Try again
problem-home = To the start
home-title = Card support
home-heading = Which card do you have?
home-lead = Choose the name on your card or packaging. We help you get online, or get your money back.
home-empty = No brand has been set up here yet.
mailbox-link = Demo mailbox
nav-my-card = My card
nav-talk = Talk to us
nav-terms = Terms
mailbox-lead = This demonstration sends nothing out. What it would have sent is here.
mailbox-look = Look again
mailbox-empty = Nothing yet. Ask for a code on a brand’s page and come back.
between-sentences = {" "}
