### The assistant: what it understands, and what it asks back.

problem-text-missing = Tulis sesuatu.
api-right-none = Tidak ada: siapa pun boleh memanggilnya

## What somebody may have meant, as they would tap it.

intent-activate = Aktifkan kartu atau eSIM saya
intent-apn = Pengaturan APN
intent-bind_number = Tautkan atau ganti nomor telepon saya
intent-real_name = Registrasi identitas
intent-no_service = Tidak ada sinyal sama sekali
intent-no_data = Ada sinyal, tapi tidak ada internet
intent-slow_data = Internet lambat atau tidak stabil
intent-wrong_network = Tersambung ke jaringan yang salah
intent-hotspot = Berbagi koneksi (hotspot)
intent-sms_mms = SMS atau pesan gambar
intent-calls = Telepon
intent-roaming_on = Nyalakan atau matikan roaming
intent-switch_network = Pilih jaringan lain
intent-balance = Berapa sisa kuota saya?
intent-usage_dispute = Pemakaian atau tagihan yang tidak saya kenal
intent-topup = Beli kuota atau hari tambahan
intent-upgrade_plan = Ambil paket yang lebih besar
intent-change_plan = Ganti paket
intent-gift_data = Beri kuota ke orang lain
intent-share_family = Berbagi kuota dengan keluarga atau grup
intent-extend_validity = Perpanjang masa berlaku kartu
intent-refund_unused = Minta uang kembali (belum dipakai)
intent-refund_fault = Minta uang kembali (tidak berfungsi)
intent-return_card = Kirim balik kartu
intent-exchange_card = Tukar kartu dengan yang lain
intent-refund_status = Di mana uang kembali saya?
intent-lost_card = Kartu hilang atau dicuri
intent-damaged_card = Kartu rusak
intent-delivery = Di mana pesanan saya?
intent-esim_install = Pasang eSIM
intent-esim_qr_again = Minta kode QR eSIM lagi
intent-esim_transfer = Pindahkan eSIM ke ponsel baru
intent-device_compat = Apakah cocok dengan ponsel saya?
intent-coverage_where = Bisa dipakai di mana saja?
intent-network_status = Apakah sedang ada gangguan?
intent-maintenance = Pemeliharaan jaringan terjadwal
intent-invoice = Kuitansi atau faktur
intent-payment_failed = Masalah pembayaran
intent-auto_renew = Perpanjangan otomatis
intent-genuine = Apakah kartu saya asli?
intent-official_channels = Toko dan kontak resmi
intent-brand_terms = Syarat dan ketentuan
intent-human = Bicara dengan petugas
intent-complaint = Ajukan keluhan
intent-feedback = Pujian atau saran
intent-greeting = Hanya menyapa
intent-thanks = Terima kasih, sudah beres
intent-out_of_scope = Yang lain
