### What every page may need.

ago-now = भर्खरै
ago-minutes = { $count } मिनेटअघि
ago-hours = { $count } घण्टाअघि
ago-days = { $count } दिनअघि
time-in-zone = { $when }, { $city } को समय
skip-to-content = सिधै मुख्य सामग्रीमा जानुहोस्
language-choose = भाषा
problem-title = काम भएन
problem-again = फेरि प्रयास गर्नुहोस्
problem-home = सुरुको पृष्ठमा
home-title = कार्ड सहायता
home-heading = तपाईंसँग कुन कार्ड छ?
home-lead = कार्ड वा प्याकेटमा लेखिएको नाम छान्नुहोस्। हामी इन्टरनेट चलाउन मद्दत गर्छौं, नभए पैसा फिर्ता गर्छौं।
home-empty = यहाँ अहिलेसम्म कुनै ब्रान्ड राखिएको छैन।
mailbox-link = डेमो मेलबक्स
nav-my-card = मेरो कार्ड
nav-talk = हामीसँग कुरा गर्नुहोस्
nav-terms = सर्तहरू
mailbox-lead = यो डेमोले बाहिर केही पठाउँदैन। पठाउनुपर्ने कुरा यहीँ देखिन्छन्।
mailbox-look = फेरि हेर्नुहोस्
mailbox-empty = अहिलेसम्म केही छैन। ब्रान्डको पृष्ठमा कोड माग्नुहोस् अनि यहाँ फर्कनुहोस्।
between-sentences = {" "}
