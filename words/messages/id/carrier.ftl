### Lines and their carriers.

problem-carrier-none = Belum ada operator untuk merek ini, jadi saluran tidak bisa ditanyakan ke siapa pun.
problem-carrier-not-answering = Operator sedang tidak menjawab. Coba lagi beberapa menit lagi.
problem-carrier-refused = Operator menolak perubahan ini ({ $reason }).
problem-line-unknown = Operator tidak mengenal saluran ini.
problem-change-key = Kunci perubahan ini tidak ada, terlalu panjang, atau milik perubahan lain.
problem-sandbox-none = Saluran merek ini nyata: tidak ada yang bisa dinyalakan atau dimatikan di sini.
problem-payment-link-unknown = Tautan pembayaran ini tidak ada.

audit-line-activate = Membuka saluran
audit-line-suspend = Menangguhkan saluran
audit-line-resume = Mengaktifkan kembali saluran
audit-line-roaming = Mengubah roaming saluran
audit-line-refuel = Menambah kuota ke saluran
audit-line-refresh = Mendaftarkan ulang saluran ke jaringan
audit-line-move-data = Memindahkan kuota antarsaluran
audit-line-replace-profile = Mengganti profil saluran
audit-line-request-payment = Meminta pembayaran tagihan
audit-sandbox-set-up = Menyiapkan saluran demo
audit-sandbox-switch = Mengubah gangguan saluran demo
audit-sandbox-paid = Tagihan demo dibayar

problem-fault-unknown = Gangguan ini tidak ada. Halaman API mencantumkan yang tersedia.
problem-bill-amount = Jumlah memakai satuan terkecil bulat di atas nol dan tiga huruf mata uang.
import-carrier-unknown = Tidak ada operator dengan nama ini.

## The console's pages of carriers and lines.

console-carriers = Operator
console-carriers-state = Operator yang disiapkan di sini
console-carrier = Operator
console-line = Saluran
console-line-or-order = Nomor kartu, empat angka terakhirnya, atau nomor pesanan
carrier-kind = Jenis
carrier-played = Sandbox: tidak ada yang nyata
carrier-real = Saluran nyata, lewat HTTPS
carrier-brands = Merek
carrier-state = Status
carrier-ready = Menjawab
carrier-breaker-closed = Menjawab
carrier-breaker-open = Dibiarkan dulu
carrier-breaker-trial = Mencoba satu panggilan
carrier-failures = { $count } panggilan terakhir tidak dijawab.
carrier-rests-until = Tidak menjawab. Dicoba lagi pukul { $time }.
carrier-state-hint = Operator yang lima kali berturut-turut tidak menjawab dibiarkan sebentar, agar tidak ada yang menunggunya. Begini keadaannya menurut server ini.
carrier-nobody = Belum ada operator. Berkas pengaturan menjelaskan caranya.

line-plan = Paket
line-used = Terpakai { $used }
line-used-of = Terpakai { $used } dari { $limit }
line-yes = Ya
line-no = Tidak
line-roaming = Roaming diizinkan
line-speed = Kecepatan
line-throttled = Diperlambat
line-slows-at-limit = Penuh, melambat saat mencapai batas
line-stops-at-limit = Penuh, berhenti saat mencapai batas
line-contract-end = Berlaku sampai
line-network = Jaringan
line-no-network = Tidak terdaftar
line-apn = Titik akses (APN)
line-registration = Pendaftaran jaringan
line-registration-stuck = Macet, perlu disegarkan
line-profile = Profil
line-profile-defective = Rusak, perlu diganti
line-bills = Tagihan
line-bill-paid = Lunas
line-bill-open = Belum dibayar
line-bill-overdue = Lewat jatuh tempo
line-payment-asked = Pemegang kartu diminta membayar:
line-payment-page = halaman pembayaran
line-ask-carrier = Minta operator untuk
line-asked = Yang sudah diminta
line-faults = Gangguan
line-faults-hint = Saluran ini saluran sandbox. Nyalakan sebuah gangguan, dan operator bertindak seolah-olah itu terjadi.

line-status-pending = Belum diaktifkan
line-status-active = Aktif
line-status-suspended = Ditangguhkan
line-status-ended = Berakhir
line-status-because = { $status }: { $reason }
line-reason-overdue-bill = tagihan lewat jatuh tempo
line-reason-contract-ended = kontrak berakhir
line-reason-lost = dilaporkan hilang
line-reason-paused = dijeda atas permintaan
line-reason-other = hanya diketahui operator

line-fault-not-activated = Belum diaktifkan
line-fault-overdue-bill = Ditangguhkan karena tagihan lewat jatuh tempo
line-fault-contract-ended = Kontrak berakhir
line-fault-lost = Dilaporkan hilang
line-fault-paused = Dijeda atas permintaan
line-fault-roaming-off = Roaming mati di saluran
line-fault-used-up = Kuota habis
line-fault-throttled = Diperlambat setelah pemakaian wajar
line-fault-apn-changed = Titik akses (APN) berubah
line-fault-registration-stuck = Pendaftaran jaringan macet
line-fault-profile-defective = Profil rusak
line-fault-mainland-network = Di jaringan Tiongkok daratan
line-fault-carrier-slow = Operator lambat menjawab
line-fault-carrier-silent = Operator tidak menjawab

line-wish-activate = Aktifkan
line-wish-suspend = Tangguhkan
line-wish-resume = Aktifkan kembali
line-wish-roaming = Roaming
line-wish-refuel = Tambah kuota
line-wish-refresh = Segarkan pendaftaran jaringan
line-wish-move-data = Pindahkan kuota
line-wish-replace-profile = Ganti profil
line-wish-request-payment = Minta pembayaran
line-wish-unanswered = Tidak ada jawaban. Mungkin sudah terjadi.

line-do-activate = Aktifkan
line-do-suspend = Tangguhkan
line-do-resume = Aktifkan kembali
line-do-roaming-on = Nyalakan roaming
line-do-roaming-off = Matikan roaming
line-do-refresh = Segarkan pendaftaran jaringan
line-do-replace-profile = Ganti profil
line-do-request-payment = Minta pembayaran { $amount }
line-do-refuel = Tambah { $data } seharga { $price }

## Why a carrier refuses.

carrier-refusal-bill-open = Masih ada tagihan yang belum dibayar.
carrier-refusal-reported-lost = Kartu dilaporkan hilang. Hanya petugas yang bisa membukanya.
carrier-refusal-contract-ended = Kontrak sudah berakhir.
carrier-refusal-line-suspended = Saluran sedang ditangguhkan.
carrier-refusal-offer-unknown = Penawaran ini sudah tidak ada.
carrier-refusal-no-limit = Saluran ini tidak punya batas kuota.
carrier-refusal-bill-unknown = Tagihan ini tidak ada.
carrier-refusal-bill-paid = Tagihan sudah dibayar.
carrier-refusal-card-is-physical = Kartu fisik tidak punya profil untuk diunduh. Kartunya harus ditukar.
carrier-refusal-data-too-little = Sisa kuota saluran ini tidak sebanyak itu.
carrier-refusal-data-by-day = Kuota yang dihitung per hari tidak bisa dipindahkan.
carrier-refusal-line-unknown = Operator tidak mengenal saluran ini.
carrier-refusal-key-reused = Permintaan ini pernah dikirim untuk hal lain.

## Where a holder pays a bill, in play.

pay-title = Bayar tagihan
pay-played = Ini demo: tidak ada uang yang berpindah.
pay-card = Untuk kartu berakhiran { $digits }
pay-now = Bayar { $amount }
pay-paid = Lunas. Terima kasih.
pay-back = Kembali ke { $brand }
