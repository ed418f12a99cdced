### The first page of a brand.

brand-title = Bantuan untuk kartu Anda
brand-promise = Tidak tersambung? Kami bereskan, atau uang Anda kembali.
brand-not-working = Kartu saya tidak berfungsi
brand-my-card = Kartu saya
brand-my-card-hint = Sisa kuota, masa berlaku, pengaturan, pesanan
brand-talk = Hubungi kami
brand-talk-hint = Biasanya dijawab petugas dalam { $minutes } menit
brand-return = Berubah pikiran?
brand-return-hint = Minta uang kembali
brand-terms = Yang kami jamin
brand-terms-all = Baca semua ketentuan
brand-term-pinned = Ketentuan pada hari Anda membeli itulah yang berlaku.
brand-term-reasons = Setiap keputusan disertai alasannya, pasal demi pasal.
brand-term-progress = Anda bisa melihat sampai mana pengembalian dana Anda kapan saja.
brand-about = Tentang { $brand }
brand-shops = Toko resmi
brand-since = Berdiri sejak
brand-languages = Bahasa kami
contact-website = Situs web
contact-email = Email
contact-phone = Telepon
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = Jam layanan
problem-brand-unknown = Merek ini tidak kami kenal. Silakan pindai lagi kode di kartu Anda.
