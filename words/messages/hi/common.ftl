### What every page may need.

ago-now = अभी-अभी
ago-minutes = { $count } मिनट पहले
ago-hours =
    { $count ->
        [one] { $count } घंटा पहले
       *[other] { $count } घंटे पहले
    }
ago-days = { $count } दिन पहले
time-in-zone = { $when }, { $city } का समय
skip-to-content = सीधे मुख्य सामग्री पर जाएँ
language-choose = भाषा
problem-title = काम नहीं बना
problem-again = फिर कोशिश करें
problem-home = शुरुआत पर जाएँ
home-title = कार्ड सहायता
home-heading = आपके पास कौन-सा कार्ड है?
home-lead = अपने कार्ड या पैकेट पर लिखा नाम चुनें। हम आपका इंटरनेट चालू कराएँगे, या पैसे वापस दिलाएँगे।
home-empty = यहाँ अभी कोई ब्रांड सेट नहीं किया गया है।
mailbox-link = डेमो मेलबॉक्स
nav-my-card = मेरा कार्ड
nav-talk = हमसे बात करें
nav-terms = शर्तें
mailbox-lead = यह डेमो बाहर कुछ नहीं भेजता। जो भेजा जाता, वह यहाँ है।
mailbox-look = फिर देखें
mailbox-empty = अभी कुछ नहीं। किसी ब्रांड के पेज पर कोड माँगें और यहाँ लौटें।
between-sentences = {" "}
