### What every page may need.

ago-now = baru saja
ago-minutes = { $count } menit lalu
ago-hours = { $count } jam lalu
ago-days = { $count } hari lalu
time-in-zone = { $when }, waktu { $city }
skip-to-content = Langsung ke isi
language-choose = Bahasa
problem-title = Belum berhasil
problem-again = Coba lagi
problem-home = Ke halaman awal
home-title = Bantuan kartu
home-heading = Kartu apa yang Anda punya?
home-lead = Pilih nama yang tertera di kartu atau kemasan Anda. Kami bantu sampai tersambung lagi, atau uang Anda kami kembalikan.
home-empty = Belum ada merek di sini.
mailbox-link = Kotak surat demo
nav-my-card = Kartu saya
nav-talk = Hubungi kami
nav-terms = Ketentuan
mailbox-lead = Demo ini tidak mengirim apa pun ke luar. Yang seharusnya terkirim ada di sini.
mailbox-look = Periksa lagi
mailbox-empty = Belum ada apa-apa. Minta kode di halaman sebuah merek, lalu kembali ke sini.
between-sentences = {" "}
