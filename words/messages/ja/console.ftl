### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = まず何か書いてください。
problem-message-too-long = 1つのメッセージは{ $max }文字までです。分けて送ってください。
problem-too-many-pictures = 1つのメッセージに付けられる写真は{ $max }枚までです。
problem-client-key = このページから送られた内容を理解できませんでした。読み込み直してください。
problem-client-key-reused = 同じものが別の内容で送信済みです。もう一度送信してください。
problem-staff-only = この操作はデスクの担当者だけができます。
problem-conversation-unknown = この会話は存在しないか、閲覧できません。
problem-conversation-taken = { $name }さんがすでにこの会話を担当しています。
problem-card-unknown = このカードは存在しないか、別の方のものです。
problem-assignee-unfit = この人はこのブランドの担当になれません。
problem-canned-shortcut = ショートカットは1〜24字の英数字またはハイフンです。
problem-canned-shortcut-taken = この言語の別の定型文が同じショートカットを使っています。
problem-canned-title = 定型文に題名を付けてください。
problem-canned-too-many = この言語にはすでに{ $max }件の定型文があります。先にどれかを削除してください。
problem-notice-not-taken = メッセージを渡せませんでした。自動でもう一度試します。

## Frame.

console-inbox = 受信箱
console-cards = カード
console-canned = 定型文
console-audit = 監査記録
console-menu = コンソール
console-keys = キーボードショートカット
console-close-sheet = 閉じる
console-log-out = ログアウト
console-log-in = ログイン
console-log-in-title = デスクにログイン
console-email = メールアドレス
console-password = パスワード
console-lost = 接続が切れました。表示が古い可能性があります。再接続しています…
console-back-again = 再接続しました。最新の状態です。
console-unsent = 送信できませんでした。入力した内容は残っています。もう一度お試しください。
key-move = 次 / 前の会話
key-open = 開く
key-reply = 返信
key-note = 内部メモ
key-slash = 定型文（空の行で）、それ以外は検索
key-send = 送信
key-claim = 会話を担当する
key-assign = 割り当てる
key-close = 終了 / 再開
key-search = 検索
key-leave = 入力欄を離れる
key-views = 自分の担当、未割り当て、返信待ち、すべて
key-help = この一覧

## Inbox.

console-views = 表示
view-mine = 自分の担当
view-unassigned = 未割り当て
view-waiting = 返信待ち
view-all = すべて
console-brand = ブランド
console-language = 言語
console-every-brand = すべてのブランド
console-every-language = すべての言語
console-search = メッセージとメモを検索
console-found = 該当：{ $words }
console-nothing = ここには何もありません。
console-more = さらに表示
console-to-start = 先頭へ戻る
console-waits = 返信を待っています
console-answered = 返信済み
console-choose = 会話を選んでください。? でショートカットを表示します。
console-visitor = 訪問者
console-program = プログラム
console-for-minutes = { $count }分
console-for-hours = { $count }時間
console-for-days = { $count }日

## One conversation.

conversation-open = 対応中
conversation-waiting = 返信済み
conversation-closed = 終了
console-waits-for = { $time }待っています
console-nobodys = 担当なし
console-yours = 自分の担当
console-with = 担当：{ $name }
console-typing = { $names }さんが入力中…
console-looking = { $names }さんも見ています
console-claim = 担当する
console-close = 終了する
console-reopen = 再開する
console-assign = 割り当て先
console-give = 割り当てる
console-nobody = 担当なし
console-earlier = 以前のメッセージ
console-kind = 読む人
console-reply = 返信
console-note = 内部メモ
console-note-label = 内部
console-note-warning = デスクの中だけで読まれます。お客様には見えません。
console-message = メッセージ
console-write-to = { $name }さんへ書く…
console-send = 送信
console-keep-note = メモを追加
console-seen = お客様が読みました
event-claimed = { $name }さんが会話を担当しました
event-assigned = { $name }さんが会話を{ $to }さんに割り当てました
event-released = { $name }さんが担当を外れました
event-closed = { $name }さんが会話を終了しました
event-reopened = { $name }さんが会話を再開しました
event-holder-proven = 訪問者がカードの持ち主だと確認されました
event-card-linked = カードに結び付けました
event-case-opened = 返品の申し込みがありました
event-case-decided = 返品の結果が出ました
event-refund-paid = 返金しました

## Facts beside it.

console-facts = 情報
console-person = お客様
console-contact = 連絡先
console-unproven = 未確認
console-country = 国・地域
console-since = 登録日
console-card = カード
console-region = 地域
console-left-data = 残り{ $data }
console-left-until = { $when }まで
console-order = 注文
console-order-number = 番号
console-placed = 注文日時
console-paid = 支払額
console-copied = コピーしました
console-their-cards = お客様のカード
console-others = ほかの会話
console-conversations = 会話

## Canned replies.

console-no-canned = 定型文はまだありません。
console-shortcut = ショートカット
console-text = 本文
console-title = 題名
console-edit = 編集
console-delete = 削除
console-new-canned = 新しい定型文
console-gaps = 自動で入る項目：
console-save = 保存

## Cards and audit.

console-card-or-order = カード番号または注文番号
console-find = 検索
console-not-found = { $number } に該当するものはありません。
console-about = { $id } について。
console-all = すべて表示
console-when = 日時
console-who = 実行者
console-what = 操作
console-subject = 対象
console-details = 詳細

## Return cases and terms.

console-cases = 返品
console-policies = 規約
console-case = 返品 R{ $number }
console-number = 番号
console-state = 状態
console-cause = 理由
console-moved = 最終更新
console-search-cases = 番号、言葉、電話を検索
console-to-conversation = 会話
console-condition = カードの状態
console-device = 端末
console-terms = 規約
console-refund = 返金
console-way = 返金方法
console-approved = 承認
console-executed = 支払い指示
console-failure = 問題点
console-approve = 承認する
console-execute = 支払いを指示
console-retry = もう一度試す
console-settle = 手動で完了にする
console-settle-how = ほかの方法でどう支払ったか
console-decision = 決定 { $number }
console-earlier-decisions = 以前の決定
console-automatic = 自動
console-missing = 未提出のもの
console-trace = 判断に使った事実
console-evidence = 資料
console-refused = 不採用
console-accept-evidence = やはり採用する
console-refuse-evidence = 証明にならない
console-grant = 個別に認める
console-amount-in = 金額（{ $currency }）
console-why = 理由
console-fulfil = 発送済みにする
console-what-was-done = 送ったもの・行ったこと
console-redecide = 訂正して再判断
console-reject = 断る
console-other-cases = このカードのほかの返品
console-version = バージョン
console-in-force = 適用中
console-policy-form = 原文
console-policy-hint = バージョンは変更されません。購入ごとに、その時点で有効なバージョンが結び付けられます。
desk-case-needs-evidence = 資料待ち
desk-case-review = 確認待ち
desk-case-allowed = 承認待ち
desk-case-approved = 支払い待ち
desk-case-paying = 支払い中
desk-case-payment-trouble = 支払いが止まっています
desk-case-to-fulfil = 発送待ち
desk-case-denied = 規約により不可
desk-case-paid = 支払い済み
desk-case-fulfilled = 発送済み
desk-case-rejected = 却下
desk-case-withdrawn = 取り下げ
console-life-delivered = 配達済み
console-life-qr-sent = QRコード送信済み
console-life-scanned = 読み取り済み
console-life-installed = インストール済み
console-life-activated = 開通済み
console-life-in-use = 初回使用
actor-staff = デスク
actor-holder = お客様
actor-token = プログラム
actor-system = simcare

## Audit trail.

audit-staff-log-in = ログインした
audit-holder-prove = カードの持ち主を確認した
audit-conversation-reply = 返信した
audit-conversation-note = メモを書いた
audit-conversation-claim = 会話を担当した
audit-conversation-assign = 会話を割り当てた
audit-conversation-close = 会話を終了した
audit-conversation-reopen = 会話を再開した
audit-conversation-link-card = カードを結び付けた
audit-case-open = 返品を受け付けた
audit-case-decide = 返品を判断した
audit-case-grant = 個別に認めた
audit-case-reject = 返品を却下した
audit-case-fulfil = 発送済みにした
audit-case-withdraw = 返品を取り下げた
audit-refund-approve = 返金を承認した
audit-refund-execute = 返金の支払いを指示した
audit-refund-retry = 返金をやり直した
audit-refund-settle = 返金を手動で完了にした
audit-evidence-refuse = 資料を不採用にした
audit-evidence-accept = 資料を採用した
audit-refund-recall = 返金を取り消した（カードが使用されたため）
audit-policy-publish = 規約を公開した
audit-canned-reply-save = 定型文を保存した
audit-canned-reply-delete = 定型文を削除した

audit-refund-succeeded = 返金が完了した
audit-refund-failed = 決済事業者が返金を拒否した
audit-refund-action-needed = 決済事業者が返金に対応を求めている

## Staff.

console-staff = スタッフ
console-name = 名前
console-role = 役割
console-disabled = 無効
console-staff-hint = スタッフはコマンドラインで追加します：
role-agent = 担当者
role-lead = リーダー
role-manager = マネージャー
role-engineer = ネットワークエンジニア
role-auditor = 監査担当

audit-catalogue-import = ブランドと商品を取り込んだ
audit-orders-import = 注文を取り込んだ
audit-cards-import = カードを取り込んだ
audit-token-make = APIトークンを作成した
audit-token-revoke = APIトークンを取り消した
