### Setting up a card, and its access point.

## Which phone

phone-choose = Ponsel apa yang Anda pakai?
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi, Redmi, POCO
phone-huawei = Huawei, Honor
phone-oppo = OPPO, realme, OnePlus
phone-vivo = vivo, iQOO
phone-android = Ponsel Android lain

## Where to add an eSIM by its QR code

esim-scan-iphone = Pengaturan › Seluler › Tambah eSIM › Gunakan Kode QR
esim-scan-samsung = Pengaturan › Koneksi › Manajer SIM › Tambahkan eSIM › Pindai kode QR. Di One UI 3 dan sebelumnya: Manajer kartu SIM › Tambah paket seluler
esim-scan-pixel = Setelan › Jaringan & internet › SIM › Tambahkan SIM › Siapkan eSIM. Di Android 13 dan sebelumnya: SIM › + › Download SIM
esim-scan-xiaomi = Setelan › Jaringan seluler › Kelola eSIM › Tambah eSIM. Di MIUI: Kartu SIM & jaringan seluler › Kelola eSIM
esim-scan-huawei = Pengaturan › Jaringan seluler › Manajemen SIM › eSIM › Tambah. Hanya beberapa model yang punya eSIM.
esim-scan-oppo = Pengaturan › Jaringan seluler › Tambah eSIM › Pindai kode QR
esim-scan-vivo = Pengaturan › Kartu SIM & jaringan seluler › Tambah eSIM › Pindai kode QR
esim-scan-android = Setelan › Jaringan & internet › SIM › Tambahkan eSIM. Anda juga bisa mencari “eSIM” di setelan.

## Where to type the code of an eSIM

esim-type-iphone = Pengaturan › Seluler › Tambah eSIM › Gunakan Kode QR › Masukkan Detail Secara Manual
esim-type-samsung = Pengaturan › Koneksi › Manajer SIM › Tambahkan eSIM › Pindai kode QR › Masukkan kode aktivasi. Tempel seluruh kode.
esim-type-pixel = Di layar pemindaian kode QR: Perlu bantuan? › Masukkan secara manual. Tempel seluruh kode.
esim-type-xiaomi = Di layar pemindaian kode QR: Masukkan secara manual. Tempel seluruh kode.
esim-type-huawei = Di layar pemindaian kode QR: Masukkan kode aktivasi. Tempel seluruh kode.
esim-type-oppo = Di layar pemindaian kode QR: Masukkan kode aktivasi. Tempel seluruh kode.
esim-type-vivo = Di layar pemindaian kode QR: Masukkan secara manual. Tempel seluruh kode.
esim-type-android = Di layar pemindaian kode QR, cari Masukkan secara manual atau Masukkan kode aktivasi. Tempel seluruh kode.

## Where data roaming is

roaming-path-iphone = Pengaturan › Seluler › saluran ini › Roaming Data
roaming-path-samsung = Pengaturan › Koneksi › Jaringan seluler › Roaming data
roaming-path-pixel = Setelan › Jaringan & internet › SIM › SIM ini › Roaming
roaming-path-xiaomi = Setelan › Jaringan seluler › SIM ini › Roaming data. Di MIUI: Kartu SIM & jaringan seluler › Roaming internasional
roaming-path-huawei = Pengaturan › Jaringan seluler › Data seluler › Roaming data
roaming-path-oppo = Pengaturan › Jaringan seluler › SIM ini › Roaming data
roaming-path-vivo = Pengaturan › Kartu SIM & jaringan seluler › SIM ini › Roaming data
roaming-path-android = Setelan › Jaringan & internet › SIM › SIM ini › Roaming. Anda juga bisa mencari “roaming” di setelan.

## Where the access point is

apn-path-iphone = Pengaturan › Seluler › saluran ini › Jaringan Data Seluler. Jika menu ini tidak muncul, ponsel Anda tidak memerlukannya.
apn-path-samsung = Pengaturan › Koneksi › Jaringan seluler › Nama Titik Akses › SIM ini › Tambah
apn-path-pixel = Setelan › Jaringan & internet › SIM › SIM ini › Nama titik akses › +
apn-path-xiaomi = Setelan › Jaringan seluler (di MIUI: Kartu SIM & jaringan seluler) › SIM ini › Nama Titik Akses › APN baru
apn-path-huawei = Pengaturan › Jaringan seluler › Data seluler › SIM ini › Nama Titik Akses › ⋮ › APN baru
apn-path-oppo = Pengaturan › Jaringan seluler › SIM ini › Nama Titik Akses › +
apn-path-vivo = Pengaturan › Kartu SIM & jaringan seluler › SIM ini › Nama Titik Akses › ⋮ › APN baru
apn-path-android = Setelan › Jaringan & internet › SIM › SIM ini › Nama Titik Akses › +. Anda juga bisa mencari “APN” di setelan.
apn-reset-iphone = Di halaman yang sama, paling bawah: Atur Ulang Pengaturan
apn-reset-samsung = Nama Titik Akses › ⋮ di atas › Atur ulang ke default
apn-reset-pixel = Nama titik akses › ⋮ di atas › Reset ke default
apn-reset-xiaomi = Nama Titik Akses › Atur ulang (atau ⋮ › Atur ulang titik akses)
apn-reset-huawei = Nama Titik Akses › ⋮ di atas › Atur ulang ke default
apn-reset-oppo = Nama Titik Akses › Atur ulang
apn-reset-vivo = Nama Titik Akses › ⋮ di atas › Atur ulang ke default
apn-reset-android = Nama Titik Akses › ⋮ di atas › Reset ke default

## Setting up a card

setup-title = Siapkan
setup-open = Siapkan
setup-heading-esim = Pasang eSIM Anda
setup-heading-card = Mulai pakai kartu Anda
setup-done = Kartu ini sudah aktif. Jika tidak berfungsi, mulai dari akhir halaman ini.
setup-register-first = Registrasikan kartu ini dulu. Tanpa itu kartu tidak berfungsi.
setup-before = Sebelum mulai
setup-before-unlocked = Ponsel Anda tidak dikunci untuk satu operator. Ponsel yang dibeli lepas biasanya tidak dikunci.
setup-before-eid = Ponsel Anda mendukung eSIM: tekan *#06#. Jika muncul nomor EID, berarti bisa.
setup-before-wifi = Anda punya Wi-Fi. eSIM diunduh lewat internet.
setup-before-once = Kodenya hanya bisa dipakai sekali. Jangan hapus eSIM setelahnya.
setup-before-tray = Anda punya jarum atau klip kertas untuk baki SIM, dan kartu sudah dilepas dari bingkainya dengan ukuran yang pas.
setup-apple = Pasang dengan satu ketukan
setup-apple-how = Ketuk di sini langsung dari iPhone-nya, lalu pilih Izinkan atau Lanjutkan.
setup-apple-older = Perlu iOS 17.5 atau lebih baru. Di iPhone yang lebih lama, pindai atau ketik kode di bawah.
setup-scan = Pindai kode QR
setup-scan-how = Tampilkan kode QR di layar lain atau cetak, lalu pindai dengan ponsel yang akan memakai eSIM.
setup-type = Atau ketik kodenya
setup-type-how = Tidak ada layar kedua? Salin ini ke ponsel. Sebagian ponsel meminta dua bagian, sebagian lagi seluruh kode.
setup-address = Alamat SM-DP+
setup-code = Kode aktivasi
setup-whole = Seluruh kode
setup-confirmation = Ponsel juga akan meminta kode konfirmasi. Kode itu dikirim bersama pesanan Anda. Hubungi kami jika tidak ketemu.
setup-no-code = Kode eSIM ini belum siap. Silakan hubungi kami.
setup-insert = Masukkan kartu
setup-insert-how = Matikan ponsel, buka baki, letakkan kartu dengan sudut terpotong sesuai gambar, lalu dorong baki sampai rata.
setup-restart = Nyalakan ponsel
setup-restart-how = Tunggu sampai dua menit hingga muncul jaringan. PIN tidak diperlukan kecuali tertulis di lembar petunjuk kartu.
setup-line = Pakai kartu ini untuk data
setup-line-how = Di pengaturan kartu SIM, aktifkan saluran ini dan pilih untuk data seluler. Nomor Anda sendiri boleh tetap aktif untuk telepon.
setup-roaming = Nyalakan roaming data
setup-roaming-how = Kartu perjalanan memerlukannya. Pastikan yang dinyalakan kartu ini, bukan nomor Anda dari rumah.
setup-check = Buka sebuah halaman
setup-check-how = Matikan Wi-Fi dan buka halaman apa saja. Jika tidak terbuka, periksa pengaturan internet.
setup-validity = Kapan masa berlaku dimulai
setup-failed = Tidak berfungsi

## Access point

apn-title = Pengaturan internet (APN)
apn-open = Pengaturan internet (APN)
apn-heading = Pengaturan internet (APN)
apn-lead = APN memberi tahu ponsel cara terhubung ke internet dengan kartu ini. Kebanyakan ponsel menemukannya sendiri.
apn-unconfirmed = Kami yakin nilai ini benar, tapi belum memastikannya. Jika tidak membantu, atur ulang dan hubungi kami.
apn-step-reset = Atur ulang dulu
apn-step-reset-how = Ini mengembalikan pengaturan bawaan ponsel. Sering kali sudah cukup: coba buka sebuah halaman.
apn-none = Tidak ada yang perlu diketik
apn-none-how = Kartu ini tidak memerlukan APN sendiri. Biarkan kolomnya seperti yang diisi ponsel.
apn-step-open = Buka pengaturannya
apn-step-fill = Isi seperti ini
apn-step-fill-how = Biarkan yang lain apa adanya.
apn-step-save = Simpan dan pilih
apn-step-save-how = Simpan (sering ada di bawah ⋮), lalu ketuk entri baru itu sampai tertandai.
apn-step-flight = Mode pesawat nyala lalu mati
apn-step-flight-how = Nyalakan, tunggu sepuluh detik, matikan. Lalu buka sebuah halaman.
apn-failed = Masih tidak ada internet
apn-field-name = APN
apn-field-username = Nama pengguna
apn-field-password = Kata sandi
apn-field-auth = Jenis autentikasi
apn-field-mmsc = MMSC
apn-field-mms-proxy = Proxy MMS
apn-field-mms-port = Port MMS
apn-field-protocol = Protokol APN
apn-field-roaming-protocol = Protokol roaming APN
apn-auth-none = Tidak ada
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAP atau CHAP
apn-profile = Atau muat profil
apn-profile-how = Hanya jika kolomnya tidak bisa diubah di iPhone Anda. Muat profil, lalu buka Pengaturan › Profil Diunduh › Instal.
apn-profile-warn = Hapus saat Anda berganti SIM. Profil yang tertinggal bisa membuat SIM berikutnya tidak tersambung.
apn-profile-load = Muat profil
apn-profile-remove = Cara menghapusnya
apn-profile-remove-how = Pengaturan › Umum › VPN & Manajemen Perangkat › profil ini › Hapus Profil
apn-profile-about = Mengatur titik akses internet untuk SIM perjalanan ini. Hapus saat berganti SIM: Pengaturan › Umum › VPN & Manajemen Perangkat.

## Access points at the desk

console-apns = APN
console-product = Produk
apn-source = Sumber
apn-source-staff = Petugas kami
apn-source-catalogue = Berkas katalog
apn-source-carrier = Operator
apn-source-providers = Daftar operator publik
apn-confirmed = Terkonfirmasi
apn-not-confirmed = Belum terkonfirmasi
apn-values = Nilai
apn-note = Catatan tentang sumbernya
apn-confirm = Simpan dan konfirmasi
apn-save-unconfirmed = Simpan tanpa konfirmasi
apn-history = Riwayat
apn-suggestions = Saran
apn-suggestions-hint = Dari daftar publik, sering sudah usang. Pilih satu untuk mengisi formulir.
apn-no-suggestions = Belum ada daftar yang diimpor untuk wilayah produk ini.
problem-apn-name = APN terdiri dari huruf, angka, titik, dan tanda hubung.
problem-apn-text = Hanya huruf biasa, angka, dan tanda, paling banyak 64.
problem-apn-mmsc = Harus berupa alamat web dengan http:// atau https://.
problem-apn-proxy = Harus berupa nama host atau alamat IP.
problem-apn-port = Port adalah angka dari 1 sampai 65535.
problem-apn-note = Catatan ini terlalu panjang.
problem-apn-changed = Orang lain sudah mengubahnya. Silakan lihat lagi.
audit-apn-set = Mengubah APN
audit-apn-confirm = Mengonfirmasi APN
audit-providers-import = Mengimpor daftar operator
setup-validity-hours = { $days } hari, masing-masing 24 jam, dihitung sejak kartu pertama kali memakai data. Memasangnya belum memulai hitungan.
setup-validity-calendar = { $days } hari kalender. Hari saat kartu pertama kali memakai data dihitung sebagai hari pertama, selarut apa pun. Memasangnya belum memulai hitungan.
apn-profile-name = { $brand }: pengaturan internet
