### What every page may need.

ago-now = ngayon lang
ago-minutes =
    { $count ->
        [one] { $count } minuto ang nakalipas
       *[other] { $count } minuto ang nakalipas
    }
ago-hours =
    { $count ->
        [one] { $count } oras ang nakalipas
       *[other] { $count } oras ang nakalipas
    }
ago-days =
    { $count ->
        [one] { $count } araw ang nakalipas
       *[other] { $count } araw ang nakalipas
    }
time-in-zone = { $when }, oras sa { $city }
skip-to-content = Lumaktaw sa nilalaman
language-choose = Wika
problem-title = Hindi natuloy
problem-again = Subukan ulit
problem-home = Sa simula
home-title = Suporta sa card
home-heading = Anong card ang hawak mo?
home-lead = Piliin ang pangalang nasa card o pakete mo. Tutulungan ka naming makapag-internet ulit, o ibabalik namin ang pera mo.
home-empty = Wala pang brand dito.
mailbox-link = Demo mailbox
nav-my-card = Ang card ko
nav-talk = Kausapin kami
nav-terms = Mga tuntunin
mailbox-lead = Walang ipinapadala palabas ang demo na ito. Narito ang dapat sana'y naipadala.
mailbox-look = Tingnan ulit
mailbox-empty = Wala pa. Humingi ng code sa page ng isang brand, saka bumalik dito.
between-sentences = {" "}
