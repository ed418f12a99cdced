### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = Registrasi
registration-open = Registrasi
registration-heading = Registrasi identitas
registration-state-not-needed = Tidak perlu
registration-state-open = Belum diregistrasi
registration-state-code-sent = Kode terkirim
registration-state-documents-in = Diterima
registration-state-in-review = Sedang diperiksa
registration-state-registered = Terdaftar
registration-state-rejected = Ada yang kurang
registration-state-expired = Waktu habis
registration-state-deregistered = Berakhir
registration-lead-not-needed = Kartu ini tidak perlu diregistrasi. Tidak ada yang perlu dilakukan.
registration-lead-open = Kartu ini harus diregistrasi sebelum bisa dipakai.
registration-lead-code-sent = Kode sedang dikirim ke nomor baru Anda. Registrasi tetap bisa dilakukan sekarang.
registration-lead-documents-in = Semua sudah kami terima. Petugas akan memeriksanya, biasanya dalam 24 jam. Kami kabari begitu selesai.
registration-lead-in-review = Petugas sedang memeriksanya. Kami kabari begitu selesai.
registration-lead-registered = Selesai. Kartu ini bisa Anda pakai.
registration-lead-rejected = Belum bisa kami terima. Ini yang perlu dikirim:
registration-lead-expired = Waktu registrasi ini sudah lewat. Anda bisa mulai lagi sekarang.
registration-lead-deregistered = Registrasi kartu ini sudah berakhir. Anda bisa meregistrasinya lagi.
registration-bring-photo-unclear = Foto tidak terbaca. Foto ulang: seluruh dokumen, fokus, tanpa silau.
registration-bring-name-differs = Nama tidak sama dengan di dokumen. Ketik persis seperti yang tercetak.
registration-bring-number-differs = Nomor tidak sama dengan di dokumen. Periksa dan kirim lagi.
registration-bring-document-expired = Dokumen ini sudah tidak berlaku. Pakai dokumen yang masih berlaku.
registration-bring-document-kind = Jenis dokumen ini tidak bisa kami terima. Pakai kartu identitas Hong Kong, paspor, atau dokumen perjalanan.
registration-bring-adult-missing = Untuk yang di bawah umur, tambahkan data orang dewasa dan foto dokumennya.
registration-bring-company-differs = Data perusahaan tidak sesuai dengan pendaftaran usahanya. Periksa dan tambahkan foto sertifikatnya.
registration-due = Mohon selesaikan sebelum { $when }.
registration-why = Mengapa ini diminta
registration-why-text = Di Hong Kong setiap kartu SIM wajib diregistrasi dengan nama dan dokumen ({ $law }). Kartu yang belum diregistrasi tidak bisa dipakai.
registration-caps = Satu orang bisa meregistrasi hingga { $person } kartu, satu perusahaan hingga { $company }.
registration-safe = Yang Anda kirim dienkripsi. Hanya pemeriksanya yang melihat, dan dihapus begitu tidak diperlukan lagi.
registration-kind = Untuk siapa
registration-kind-person = Untuk perorangan
registration-kind-company = Untuk perusahaan
registration-for-person = Perorangan
registration-for-minor = Di bawah umur, bersama orang dewasa
registration-for-company = Perusahaan
registration-company-name = Nama perusahaan
registration-company-number = Nomor pendaftaran usaha
registration-company-hint = Di bawah ini, isi data orang yang bertanggung jawab atas perusahaan.
registration-name = Nama lengkap
registration-name-hint = Persis seperti di dokumen.
registration-born = Tanggal lahir
registration-document = Dokumen
registration-number = Nomor dokumen
registration-place = Negara atau wilayah penerbit (dua huruf)
registration-place-hint = Misalnya PH, ID, IN, atau CN. Tidak perlu untuk kartu identitas Hong Kong.
registration-photo = Foto dokumen
registration-photo-hint = Halaman dengan foto dan nama Anda: keempat sudut terlihat, fokus, tanpa silau. JPEG, PNG, atau WebP, maksimal 12 MB.
registration-minor = Orang ini berusia di bawah { $years } tahun
registration-adult-name = Nama lengkap orang dewasa
registration-adult-agrees = Saya orang tua, wali, atau orang dewasa lain yang sesuai, dan saya menyetujui registrasi ini.
registration-photo-2 = Foto kedua
registration-photo-2-hint = Hanya untuk perusahaan (pendaftaran usahanya) atau yang di bawah umur (dokumen orang dewasanya).
registration-send = Kirim untuk diperiksa
registration-help = Ada pertanyaan, atau tidak punya dokumen yang sesuai?
document-hkid = Kartu identitas Hong Kong
document-passport = Paspor
document-travel-document = Dokumen atau izin perjalanan
document-business-registration = Pendaftaran usaha

## The number or address of a card

binding-title = Nomor atau email kartu ini
binding-heading = Nomor atau email kartu ini
binding-lead = Kode dan kabar tentang kartu ini dikirim ke sana. Untuk mengubahnya, konfirmasi yang lama dan yang baru.
binding-now = Saat ini: { $contact }
binding-change = Ubah
binding-new = Nomor telepon atau email baru
binding-hint = Nomor telepon dengan kode negara, misalnya +852.
binding-send = Kirim kode
binding-code-for = Kode yang dikirim ke { $contact }
binding-codes-hint = Setiap kode terdiri dari 6 angka dan berlaku 10 menit. Yang sudah Anda ketik dengan benar tidak perlu diketik lagi.
binding-lost = Nomor lama sudah tidak ada?

## Registrations at the desk

console-registrations = Registrasi
console-registration = Registrasi
console-due = Tenggat
registration-brought = Yang dikirim
registration-brought-at = Dikirim
registration-hidden = Peran Anda tidak menampilkan yang dikirim orang.
registration-nothing = Tidak ada apa-apa di sini, atau sudah dihapus.
registration-photo-alt = Foto dokumen
registration-audited = Melihat ini dicatat di log aktivitas.
registration-refused-for = Ditolak karena
registration-decided = Diputuskan
registration-erased-on = Dihapus pada
registration-approve = Setujui
registration-approve-sure = Nama, nomor, dan foto cocok, dan dokumennya berlaku.
registration-reject = Tolak
registration-deregister = Akhiri registrasi
registration-deregister-sure = Setelah itu kartu tidak boleh dipakai.
registration-reason-photo-unclear = Foto tidak terbaca
registration-reason-name-differs = Nama berbeda dari dokumen
registration-reason-number-differs = Nomor berbeda dari dokumen
registration-reason-document-expired = Dokumen sudah tidak berlaku
registration-reason-document-kind = Jenis dokumen tidak diterima
registration-reason-adult-missing = Persetujuan orang dewasa belum ada
registration-reason-company-differs = Data perusahaan berbeda

## Notices

notice-registration-done-subject = { $brand }: kartu Anda sudah terdaftar
notice-registration-done-body = Kartu Anda sudah terdaftar dan bisa dipakai: { $link }
notice-registration-refused-subject = { $brand }: ada yang kurang pada registrasi Anda
notice-registration-refused-body = Registrasi Anda belum bisa kami terima. Lihat yang perlu dikirim: { $link }

## Problems and the activity log

problem-binding-contact = Ketik alamat email, atau nomor telepon dengan kode negaranya.
problem-binding-same = Ini sudah terpasang pada kartu.
problem-registration-closed = Registrasi sedang tidak tersedia di sini. Silakan hubungi kami.
problem-registration-unknown = Registrasi ini tidak dikenal.
problem-registration-not-needed = Kartu ini tidak perlu diregistrasi.
problem-registration-not-now = Ini tidak sesuai dengan status registrasi saat ini. Silakan lihat lagi.
problem-registration-changed = Orang lain sudah mengubahnya. Silakan lihat lagi.
problem-registration-other = Kartu ini sudah diregistrasi orang lain sebelumnya. Silakan hubungi kami.
problem-registration-cap = Sudah ada { $cap } kartu yang diregistrasi dengan dokumen ini. Tidak boleh lebih.
problem-registration-name = Ketik nama persis seperti di dokumen.
problem-registration-born = Isi tanggal lahir yang masuk akal.
problem-registration-responsible-adult = Penanggung jawab perusahaan harus orang dewasa.
problem-registration-document = Jenis dokumen ini tidak sesuai di sini.
problem-registration-hkid = Nomor kartu identitas ini salah ketik. Bentuknya seperti A123456(3).
problem-registration-number = Nomor dokumen terdiri dari 5 sampai 15 huruf dan angka.
problem-registration-business = Nomor pendaftaran usaha diawali 8 angka.
problem-registration-place = Isi dua huruf tempat penerbit dokumen, misalnya PH.
problem-registration-photo = Tambahkan foto ini.
problem-registration-adult-needed = Untuk yang di bawah umur, orang dewasa harus mengisi datanya dan menyetujui.
problem-registration-adult-young = Orang dewasanya harus berusia minimal 18 tahun.
audit-card-bind = Mengubah kontak kartu
audit-registration-bring = Mengirim dokumen untuk registrasi
audit-registration-view = Melihat rincian registrasi
audit-registration-view-photo = Melihat foto registrasi
audit-registration-approve = Menyetujui registrasi
audit-registration-reject = Menolak registrasi
audit-registration-deregister = Mengakhiri registrasi
audit-registration-expire = Registrasi kedaluwarsa
audit-registration-erase = Menghapus dokumen registrasi
