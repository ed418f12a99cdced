### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } adalah kode Anda untuk { $brand }
notice-one-time-code-body = Kode Anda { $code }, berlaku { $minutes } menit. Ketik di halaman yang sedang Anda buka. Jika Anda tidak memintanya, abaikan pesan ini. { $brand } tidak akan pernah menanyakan kode ini.
notice-desk-replied-subject = { $brand } sudah menjawab Anda
notice-desk-replied-body = Kami sudah menjawab pesan Anda. Baca dan balas di sini: { $link }
notice-decision-made-subject = Pengembalian Anda di { $brand } sudah diputuskan
notice-decision-made-body = Pengembalian Anda sudah diputuskan beserta alasannya. Baca di sini: { $link }
notice-evidence-needed-subject = { $brand } perlu satu hal lagi untuk pengembalian Anda
notice-evidence-needed-body = Untuk memutuskan pengembalian, kami perlu sesuatu lagi dari Anda. Rincian dan tempat mengunggahnya di sini: { $link }
notice-refund-paid-subject = { $amount } dari { $brand } sedang dikirim kembali ke Anda
notice-refund-paid-body = Kami sudah mengembalikan { $amount }. Bank Anda mungkin perlu beberapa hari untuk menampilkannya. Rinciannya di sini: { $link }
