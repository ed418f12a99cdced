### What every page may need.

ago-now = たった今
ago-minutes = { $count }分前
ago-hours = { $count }時間前
ago-days = { $count }日前
time-in-zone = { $when }（{ $city }時間）
skip-to-content = 本文へ進む
language-choose = 言語
problem-title = うまくいきませんでした
problem-again = もう一度試す
problem-home = 最初のページへ
home-title = カードのサポート
home-heading = どちらのカードをお持ちですか？
home-lead = カードまたはパッケージに書かれた名前を選んでください。ネットにつながるようにするか、代金をお返しします。
home-empty = まだブランドが登録されていません。
mailbox-link = デモ用メールボックス
nav-my-card = マイカード
nav-talk = 相談する
nav-terms = 規約
mailbox-lead = このデモからは何も送信されません。送信されるはずだったものがここに届きます。
mailbox-look = 更新する
mailbox-empty = まだ何もありません。ブランドのページでコードを請求してから、もう一度開いてください。
between-sentences = {""}
