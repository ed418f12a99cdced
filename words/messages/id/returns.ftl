### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = Saya berubah pikiran
cause-wrong-country = Saya salah beli untuk tempat lain
cause-duplicate = Saya membeli dua kali
cause-locked-phone = Ponsel saya terkunci operator
cause-incompatible-phone = Ponsel saya tidak mendukung
cause-installation = Saya tidak bisa memasangnya
cause-network = Tidak ada sinyal, atau jaringan tidak berfungsi
cause-upstream = Jaringan selulernya sendiri sedang terganggu
cause-defective-card = Kartunya rusak
cause-not-delivered = Tidak pernah sampai
cause-lost-card = Kartunya hilang

## What state a plastic card is in.

condition-sealed = Masih tersegel
condition-opened-intact = Sudah dibuka, SIM belum dilepas dan tidak tergores
condition-damaged-working = Sudah dilepas, bengkok, atau tergores, tapi berfungsi
condition-damaged = Rusak dan tidak berfungsi

## How far a card has come into use.

stage-ordered = dipesan
stage-sent = diterima
stage-scanned = kode QR dipindai
stage-installed = terpasang
stage-activated = diaktifkan
stage-used = sudah dipakai

## What can be shown.

evidence-card-photo = foto kartu
evidence-screenshot = tangkapan layar yang menunjukkan gangguan
evidence-receipt = struk pembelian
evidence-device-model = merek dan model ponsel
evidence-device-number = IMEI ponsel, atau EID (tekan *#06#)
evidence-location = lokasi kejadian
evidence-troubleshooting = apa saja yang sudah Anda coba
evidence-choice = { $choices } (cukup salah satu)

## What is given.

remedy-refund-full = Seluruh uang Anda kembali
remedy-refund-unused = Uang kembali untuk bagian yang belum dipakai
remedy-credit-full = Harga penuh sebagai saldo toko
remedy-credit-unused = Saldo toko untuk bagian yang belum dipakai
remedy-replace = Kartu baru
remedy-resend = Kode atau kartu yang sama dikirim ulang
remedy-extend = Tambahan waktu
remedy-review = Diputuskan oleh tim kami
destination-original = Kembali lewat cara Anda membayar
destination-store-credit = Sebagai saldo toko
outcome-allowed = Ya
outcome-needs-evidence = Ya, setelah Anda menunjukkan bukti
outcome-denied = Tidak
outcome-manual-review = Akan diperiksa petugas
refund-state-created = Diputuskan
refund-state-submitted = Dikirim ke penyedia pembayaran
refund-state-unknown = Dikirim; menunggu kabar bahwa sudah diterima
refund-state-pending = Sedang diproses penyedia pembayaran
refund-state-succeeded = Dibayar
refund-state-failed = Ditolak penyedia pembayaran
refund-state-action-needed = Penyedia pembayaran memerlukan sesuatu dari kami
refund-state-cancelled = Dihentikan

## How an amount was reckoned.

amount-price = Harga kartu
amount-unused-by-data = Untuk kuota yang belum dipakai
amount-unused-by-days = Untuk hari yang belum dipakai
amount-fee = Dikurangi biaya penanganan
amount-capped = Sisa dari pembayaran

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
           *[other] { $count } bulan
        }
        [business-days] { $count ->
           *[other] { $count } hari kerja
        }
       *[days] { $count ->
           *[other] { $count } hari
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] Menurut ketentuan, seluruh uang Anda kembali.
        [refund-unused] Menurut ketentuan, uang untuk bagian yang belum dipakai kembali.
        [credit-full] Menurut ketentuan, Anda mendapat harga penuh sebagai saldo toko.
        [credit-unused] Menurut ketentuan, Anda mendapat saldo toko untuk bagian yang belum dipakai.
        [replace] Menurut ketentuan, Anda mendapat kartu baru.
        [resend] Menurut ketentuan, kami kirimkan lagi kepada Anda.
        [extend] Menurut ketentuan, Anda mendapat tambahan waktu.
       *[review] Menurut ketentuan, ini diputuskan oleh petugas.
    }
clause-window-purchase = Batas { $span } sejak pembelian berakhir pada { $end }.
clause-window-receipt = Batas { $span } sejak diterima berakhir pada { $end }.
clause-window-fault = Batas { $span } sejak gangguan berakhir pada { $end }.
clause-window-report = Batas { $span } sejak laporan pertama Anda berakhir pada { $end }.
clause-window-activation = Batas { $span } sejak aktivasi berakhir pada { $end }.
clause-usage-unused = Kuota sudah dipakai ({ $used }); ini hanya berlaku untuk kartu yang belum dipakai.
clause-usage-share = { $share } dari kuota sudah dipakai; yang diizinkan sampai { $most }.
clause-usage-bytes = { $used } sudah dipakai; yang diizinkan sampai { $most }.
clause-stage = Kartunya sudah { $stage }; ini hanya berlaku sampai “{ $latest }”.
clause-condition = Kondisi kartunya tidak diterima: { $condition }.
clause-evidence = Ketentuan meminta Anda menunjukkan: { $what }.
clause-repair = Kami punya { $days } hari untuk memperbaikinya dulu, sampai { $until }.
clause-discount = Dibeli dengan kode diskon dan sudah dipasang; ketentuan mengecualikan itu.
clause-reseller = Dibeli dari penjual lain yang memegang uang Anda. Silakan tanya ke sana.
clause-expired = Masa berlakunya sudah habis.
clause-fully-used = Tidak ada lagi yang tersisa.
clause-profile-deleted = Profilnya dihapus dari ponsel dan tidak bisa dipasang lagi.
clause-review = Belakangan ini ada { $count } pengembalian dana atau lebih, jadi petugas memeriksa dulu.
clause-nothing-promised = Ketentuan tidak menjanjikan apa pun untuk alasan ini.
clause-nothing-left = Semua yang dibayar sudah dikembalikan.
clause-engine-error = Ini tidak bisa diputuskan otomatis, jadi petugas memeriksanya.
clause-no-measure = Sisanya tidak bisa dihitung otomatis, jadi petugas memeriksanya.

## What can go wrong.

problem-case-closed = Pengembalian ini sudah ditutup.
problem-case-not-decidable = Pengembalian ini tidak bisa diputuskan lagi pada tahap ini.
problem-case-not-in-review = Pengembalian ini tidak sedang menunggu keputusan petugas.
problem-case-nothing-to-fulfil = Tidak ada yang perlu dikirim untuk pengembalian ini.
problem-condition-required = Mohon pilih kondisi kartu.
problem-amount-required = Mohon isi jumlahnya.
problem-text-too-long = Ini terlalu panjang. Mohon dipersingkat.
problem-payment-missing = Kami tidak punya catatan pembayaran untuk pesanan ini. Silakan tulis kepada kami.
problem-policy-form = Ketentuan ini tidak bisa diterbitkan: { $detail }
problem-webhook-refused = Pesan ini tidak ditandatangani oleh penyedia pembayaran.


## Asking.
return-title = Kembalikan kartu
return-heading = Apa alasannya?
return-lead = Jawab beberapa pertanyaan. Keputusan dan alasannya langsung terlihat.
return-condition = Bagaimana kondisi kartunya?
return-wish = Apa yang Anda inginkan?
return-wish-money = Uang saya kembali
return-wish-replace = Kartu lain
return-fault-at = Kapan pertama kali gagal? (opsional)
return-device = Merek dan model ponsel (opsional)
return-words = Ada lagi yang perlu kami tahu? (opsional)
return-send = Lihat keputusan
return-terms = Berlaku ketentuan pada hari Anda membeli.
condition-unknown = tidak disebutkan

## The case.
case-title = Pengembalian Anda
case-number = Pengembalian no. { $number }
case-head-needs-evidence = Satu hal lagi, lalu diputuskan
case-head-review = Sedang diperiksa petugas
case-head-allowed = Anda mendapat { $amount } kembali
case-head-approved = Anda mendapat { $amount } kembali
case-head-paying = { $amount } sedang dikirim kepada Anda
case-head-payment-trouble = { $amount } tertunda, kami sedang mengurusnya
case-head-to-fulfil = Ya: { $remedy }
case-head-denied = Ini tidak bisa menurut ketentuan Anda
case-head-paid = { $amount } sudah dikembalikan
case-head-fulfilled = Selesai: { $remedy }
case-head-rejected = Kami tidak bisa menyetujuinya
case-head-withdrawn = Anda membatalkan pengembalian ini
case-lead-needs-evidence = Mohon tunjukkan yang tercantum di sini. Keputusannya langsung menyusul.
case-lead-review = Kasus Anda perlu petugas. Begitu diputuskan, kami menulis kepada Anda di percakapan.
case-lead-allowed = Diperiksa sekali lagi oleh orang kedua sebelum dibayar.
case-lead-approved = Sebentar lagi diserahkan ke penyedia pembayaran.
case-lead-paying = Sudah di penyedia pembayaran. Bank mungkin perlu beberapa hari untuk menampilkannya.
case-lead-payment-trouble = Penyedia pembayaran belum bisa melakukannya. Anda tidak perlu berbuat apa-apa; jika perlu, kami akan menulis kepada Anda.
case-lead-to-fulfil = Kami sedang menyiapkannya dan akan menulis kepada Anda di percakapan.
case-lead-denied = Alasannya ada di bawah, pasal demi pasal. Jika Anda berpendapat lain, hubungi kami: petugas akan memeriksa.
case-lead-paid = Bank mungkin perlu beberapa hari untuk menampilkannya. Jika belum masuk, tanyakan dulu ke bank Anda.
case-lead-credited = Sudah masuk saldo Anda di merek ini dan bisa dipakai untuk pesanan berikutnya.
case-lead-fulfilled = Jika ada yang kurang, hubungi kami.
case-lead-rejected = Hubungi kami jika ingin tahu lebih banyak.
case-lead-withdrawn = Anda bisa meminta lagi selama ketentuan mengizinkan.
case-steps = Perkembangan
case-step-asked = Diminta
case-step-decided = Diputuskan
case-step-approved = Disahkan
case-step-sent = Diserahkan ke penyedia pembayaran
case-step-paid = Uang dikembalikan
case-step-credited = Masuk saldo
case-step-later = Menyusul
case-reasons = Mengapa
case-reckoning = Cara menghitungnya
case-evidence = Yang Anda tunjukkan
case-refused = tidak diterima
case-missing = Mohon tunjukkan salah satu dari ini:
case-missing-one = Mohon tunjukkan: { $what }
case-upload = Pilih foto atau tangkapan layar
case-words = Dengan beberapa kata
case-show = Kirim
case-withdraw = Batalkan pengembalian ini
case-withdraw-sure = Nanti Anda hanya bisa meminta lagi selama ketentuan mengizinkan.
case-talk = Bicarakan dengan kami
case-send-back = Alamat pengiriman kartu
case-terms-version = Ketentuan { $version }

within-days = { $count } hari
within-calendar-days = { $count } hari kalender
within-business-days = { $count } hari kerja
within-months = { $count } bulan

## The terms page.
terms-title = Ketentuan
terms-heading = Pengembalian dan uang kembali
terms-lead = Ketentuan ini berlaku untuk kartu yang dibeli hari ini. Jika Anda membeli lebih awal, ketentuan hari itu yang berlaku, dan kami terapkan otomatis.
terms-none = Merek ini belum menerbitkan ketentuannya di sini. Hubungi kami dan petugas akan membantu.
terms-every = Untuk semua hal
terms-for = Jika: { $causes }
terms-any-cause = Apa pun alasannya
terms-get = Anda mendapat: { $remedies }
terms-fee = Dipotong biaya penanganan { $fee }.
terms-accepted = Diterima: { $conditions }.
terms-in-brief = { $causes }: { $remedies }. { $limits }

## A clause in the terms.

term-window-purchase = Dalam { $within } sejak pembelian.
term-window-receipt = Dalam { $within } sejak kartu diterima.
term-window-fault = Dalam { $within } sejak gangguan.
term-window-report = Dalam { $within } sejak pertama kali memberi tahu kami.
term-window-activation = Dalam { $within } sejak aktivasi.
term-usage-unused = Hanya jika kuota belum dipakai.
term-usage-share = Hanya jika kuota yang dipakai paling banyak { $most }.
term-usage-bytes = Hanya jika data yang dipakai paling banyak { $most }.
term-stage = Hanya selama kartu belum melewati “{ $latest }”.
term-evidence-any = Yang harus ditunjukkan: { $kinds }.
term-repair = Kami boleh mencoba memperbaikinya dulu selama { $days } hari.
term-discount = Kartu yang dibeli dengan kode diskon tidak bisa dikembalikan setelah dipasang.
term-reseller = Dibeli dari penjual lain: silakan tanya toko tempat Anda membeli, yang memegang pembayaran Anda.
term-expired = Tidak ada pengembalian setelah kartu kedaluwarsa.
term-fully-used = Tidak berlaku setelah semuanya terpakai.
term-profile-deleted = Tidak berlaku setelah eSIM dihapus dari ponsel: tidak bisa dipasang lagi.
term-review = Petugas memeriksa dulu jika belakangan ada { $count } pengembalian dana atau lebih.

## A condition of the terms that the case meets.

met-window-purchase = Anda meminta dalam { $span } sejak pembelian; batasnya { $end }.
met-window-receipt = Anda meminta dalam { $span } sejak kartu diterima; batasnya { $end }.
met-window-fault = Anda meminta dalam { $span } sejak gangguan; batasnya { $end }.
met-window-report = Anda meminta dalam { $span } sejak pertama memberi tahu kami; batasnya { $end }.
met-window-activation = Anda meminta dalam { $span } sejak aktivasi; batasnya { $end }.
met-usage-unused = Kuota belum dipakai.
met-usage-share = { $share } dari kuota sudah dipakai; yang diizinkan sampai { $most }.
met-usage-bytes = { $used } sudah dipakai; yang diizinkan sampai { $most }.
met-stage = Kartunya belum melewati “{ $latest }”.
met-condition = Kondisi kartunya diterima: { $condition }.

## Where no payment provider is set up

refund-played = Mode uji: pengembalian dana hanya simulasi, tidak ada uang sungguhan yang bergerak.
