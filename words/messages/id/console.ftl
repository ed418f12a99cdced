### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = Tulis sesuatu dulu.
problem-message-too-long = Ini lebih panjang dari batas satu pesan ({ $max } karakter). Mohon dibagi.
problem-too-many-pictures = Satu pesan memuat paling banyak { $max } foto.
problem-client-key = Halaman ini mengirim sesuatu yang tidak kami mengerti. Silakan muat ulang.
problem-client-key-reused = Ini sudah dikirim dengan kata-kata lain. Silakan kirim lagi.
problem-staff-only = Hanya petugas yang bisa melakukan ini.
problem-conversation-unknown = Percakapan ini tidak ada, atau bukan untuk Anda.
problem-conversation-taken = { $name } sudah mengambil percakapan ini.
problem-card-unknown = Kartu ini tidak ada, atau milik orang lain.
problem-assignee-unfit = Orang ini tidak bisa menjawab untuk merek ini.
problem-canned-shortcut = Pintasan terdiri dari 1 sampai 24 huruf, angka, atau tanda hubung.
problem-canned-shortcut-taken = Balasan lain dalam bahasa ini sudah memakai pintasan itu.
problem-canned-title = Mohon beri judul pada balasan ini.
problem-canned-too-many = Sudah ada { $max } balasan dalam bahasa ini. Hapus salah satu dulu.
problem-notice-not-taken = Pesan belum bisa diteruskan; akan dicoba lagi.

## Frame.

console-inbox = Kotak masuk
console-cards = Kartu
console-canned = Balasan siap pakai
console-audit = Jejak audit
console-menu = Konsol
console-keys = Pintasan papan ketik
console-close-sheet = Tutup
console-log-out = Keluar
console-log-in = Masuk
console-log-in-title = Masuk ke meja layanan
console-email = Alamat email
console-password = Kata sandi
console-lost = Sambungan terputus. Yang terlihat mungkin sudah lama; mencoba lagi…
console-back-again = Tersambung lagi, sudah terbaru.
console-unsent = Belum terkirim. Tulisan Anda masih ada; silakan coba lagi.
key-move = Percakapan berikut / sebelumnya
key-open = Buka
key-reply = Balas
key-note = Catatan internal
key-slash = Balasan siap pakai (di baris kosong), selain itu pencarian
key-send = Kirim
key-claim = Ambil percakapan
key-assign = Tugaskan
key-close = Tutup atau buka lagi
key-search = Cari
key-leave = Keluar dari kolom
key-views = Milik saya, belum ditugaskan, menunggu, semua
key-help = Lembar ini

## Inbox.

console-views = Tampilan
view-mine = Milik saya
view-unassigned = Belum ditugaskan
view-waiting = Menunggu
view-all = Semua
console-brand = Merek
console-language = Bahasa
console-every-brand = Semua merek
console-every-language = Semua bahasa
console-search = Cari pesan dan catatan
console-found = Ditemukan: { $words }
console-nothing = Tidak ada apa-apa di sini.
console-more = Lainnya
console-to-start = Kembali ke awal
console-waits = Menunggu jawaban
console-answered = sudah dijawab
console-choose = Pilih percakapan. Tekan ? untuk melihat pintasan.
console-visitor = Pengunjung
console-program = Program
console-for-minutes = { $count } mnt
console-for-hours = { $count } jam
console-for-days = { $count } hari

## One conversation.

conversation-open = Terbuka
conversation-waiting = Dijawab
conversation-closed = Ditutup
console-waits-for = menunggu { $time }
console-nobodys = belum ada yang menangani
console-yours = milik Anda
console-with = ditangani { $name }
console-typing = { $names } sedang mengetik…
console-looking = { $names } juga di sini
console-claim = Ambil
console-close = Tutup
console-reopen = Buka lagi
console-assign = Tugaskan ke
console-give = Tugaskan
console-nobody = Tidak ada
console-earlier = Pesan sebelumnya
console-kind = Siapa yang membaca
console-reply = Balas
console-note = Catatan internal
console-note-label = Internal
console-note-warning = Hanya meja layanan yang membaca ini. Pelanggan tidak pernah melihatnya.
console-message = Pesan
console-write-to = Tulis ke { $name } …
console-send = Kirim
console-keep-note = Tambah catatan
console-seen = Sudah dibaca pelanggan
event-claimed = { $name } mengambil percakapan
event-assigned = { $name } menugaskan percakapan ke { $to }
event-released = { $name } melepas percakapan
event-closed = { $name } menutup percakapan
event-reopened = { $name } membuka lagi percakapan
event-holder-proven = Pengunjung membuktikan kartunya
event-card-linked = Dikaitkan dengan kartu
event-case-opened = Pengembalian diminta
event-case-decided = Pengembalian diputuskan
event-refund-paid = Dana dikembalikan

## Facts beside it.

console-facts = Fakta
console-person = Pelanggan
console-contact = Kontak
console-unproven = Belum diverifikasi
console-country = Negara
console-since = Dikenal sejak
console-card = Kartu
console-region = Wilayah
console-left-data = sisa { $data }
console-left-until = sampai { $when }
console-order = Pesanan
console-order-number = Nomor
console-placed = Dipesan
console-paid = Dibayar
console-copied = Tersalin
console-their-cards = Kartu mereka
console-others = Percakapan lain
console-conversations = Percakapan

## Canned replies.

console-no-canned = Belum ada balasan siap pakai.
console-shortcut = Pintasan
console-text = Teks
console-title = Judul
console-edit = Ubah
console-delete = Hapus
console-new-canned = Balasan siap pakai baru
console-gaps = Terisi otomatis:
console-save = Simpan

## Cards and audit.

console-card-or-order = Nomor kartu atau nomor pesanan
console-find = Cari
console-not-found = Tidak ada yang dikenal dengan { $number }.
console-about = Tentang { $id }.
console-all = Tampilkan semua
console-when = Kapan
console-who = Siapa
console-what = Apa
console-subject = Perihal
console-details = Rincian

## Return cases and terms.

console-cases = Pengembalian
console-policies = Ketentuan
console-case = Pengembalian R{ $number }
console-number = Nomor
console-state = Status
console-cause = Alasan
console-moved = Perubahan terakhir
console-search-cases = Cari nomor, kata, telepon
console-to-conversation = Percakapan
console-condition = Kondisi
console-device = Ponsel
console-terms = Ketentuan
console-refund = Pengembalian dana
console-way = Cara
console-approved = Disahkan
console-executed = Dilepas untuk dibayar
console-failure = Yang bermasalah
console-approve = Sahkan
console-execute = Bayarkan
console-retry = Coba lagi
console-settle = Selesaikan manual
console-settle-how = Dibayar dengan cara lain apa
console-decision = Keputusan { $number }
console-earlier-decisions = Keputusan sebelumnya
console-automatic = otomatis
console-missing = Masih harus ditunjukkan
console-trace = Fakta yang jadi dasar
console-evidence = Bukti
console-refused = tidak diterima
console-accept-evidence = Terima saja
console-refuse-evidence = Tidak membuktikan
console-grant = Kabulkan manual
console-amount-in = Jumlah dalam { $currency }
console-why = Mengapa
console-fulfil = Tandai terkirim
console-what-was-done = Apa yang dikirim atau dilakukan
console-redecide = Perbaiki dan putuskan lagi
console-reject = Tolak
console-other-cases = Pengembalian lain untuk kartu ini
console-version = Versi
console-in-force = Berlaku
console-policy-form = Sebagaimana tertulis
console-policy-hint = Sebuah versi tidak pernah berubah. Setiap pembelian terikat pada versi yang berlaku saat itu.
desk-case-needs-evidence = Menunggu bukti
desk-case-review = Perlu diperiksa
desk-case-allowed = Perlu disahkan
desk-case-approved = Perlu dibayar
desk-case-paying = Sedang dibayar
desk-case-payment-trouble = Pembayaran macet
desk-case-to-fulfil = Perlu dikirim
desk-case-denied = Ditolak oleh ketentuan
desk-case-paid = Dibayar
desk-case-fulfilled = Dikirim
desk-case-rejected = Ditolak
desk-case-withdrawn = Dibatalkan
console-life-delivered = Diterima
console-life-qr-sent = Kode QR dikirim
console-life-scanned = Dipindai
console-life-installed = Dipasang
console-life-activated = Diaktifkan
console-life-in-use = Pertama dipakai
actor-staff = petugas
actor-holder = pelanggan
actor-token = program
actor-system = simcare

## Audit trail.

audit-staff-log-in = Masuk
audit-holder-prove = Membuktikan kartu
audit-conversation-reply = Membalas
audit-conversation-note = Menulis catatan
audit-conversation-claim = Mengambil percakapan
audit-conversation-assign = Menugaskan percakapan
audit-conversation-close = Menutup percakapan
audit-conversation-reopen = Membuka lagi percakapan
audit-conversation-link-card = Mengaitkan kartu
audit-case-open = Membuka pengembalian
audit-case-decide = Memutuskan pengembalian
audit-case-grant = Mengabulkan manual
audit-case-reject = Menolak pengembalian
audit-case-fulfil = Menandai terkirim
audit-case-withdraw = Membatalkan pengembalian
audit-refund-approve = Mengesahkan pengembalian dana
audit-refund-execute = Membayarkan pengembalian dana
audit-refund-retry = Mencoba lagi pengembalian dana
audit-refund-settle = Menyelesaikan pengembalian dana manual
audit-evidence-refuse = Menolak sebuah bukti
audit-evidence-accept = Menerima sebuah bukti
audit-refund-recall = Menghentikan pengembalian dana: kartu sudah dipakai
audit-policy-publish = Menerbitkan ketentuan
audit-canned-reply-save = Menyimpan balasan siap pakai
audit-canned-reply-delete = Menghapus balasan siap pakai

audit-refund-succeeded = Dana berhasil dikembalikan
audit-refund-failed = Penyedia pembayaran menolak pengembalian dana
audit-refund-action-needed = Penyedia pembayaran memerlukan sesuatu untuk pengembalian dana

## Staff.

console-staff = Staf
console-name = Nama
console-role = Peran
console-disabled = dinonaktifkan
console-staff-hint = Orang ditambahkan lewat baris perintah:
role-agent = Petugas
role-lead = Ketua tim
role-manager = Manajer
role-engineer = Teknisi jaringan
role-auditor = Auditor

audit-catalogue-import = Mengimpor merek dan produk
audit-orders-import = Mengimpor pesanan
audit-cards-import = Mengimpor kartu
audit-token-make = Membuat token API
audit-token-revoke = Mencabut token API
