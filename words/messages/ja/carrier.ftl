### Lines and their carriers.

problem-carrier-none = このブランドには通信事業者が設定されていないため、回線について問い合わせできません。
problem-carrier-not-answering = 今、通信事業者から応答がありません。数分後にもう一度お試しください。
problem-carrier-refused = 通信事業者がこの変更を拒否しました（{ $reason }）。
problem-line-unknown = 通信事業者にこの回線の登録がありません。
problem-change-key = この変更のキーがないか、長すぎるか、別の変更のものです。
problem-sandbox-none = このブランドの回線は本物です。ここで切り替えられるものはありません。
problem-payment-link-unknown = この支払いリンクは存在しません。

audit-line-activate = 回線を開通した
audit-line-suspend = 回線を停止した
audit-line-resume = 回線を再開した
audit-line-roaming = 回線のローミングを切り替えた
audit-line-refuel = 回線にデータを追加した
audit-line-refresh = 回線を登録し直した
audit-line-move-data = 回線間でデータを移した
audit-line-replace-profile = 回線のプロファイルを交換した
audit-line-request-payment = 請求の支払いを依頼した
audit-sandbox-set-up = デモ回線を用意した
audit-sandbox-switch = デモ回線の不具合を切り替えた
audit-sandbox-paid = デモの請求が支払われた

problem-fault-unknown = その不具合はありません。一覧はAPIページにあります。
problem-bill-amount = 金額は0より大きい最小単位の整数と、通貨の3文字です。
import-carrier-unknown = この名前の通信事業者は設定されていません。

## The console's pages of carriers and lines.

console-carriers = 通信事業者
console-carriers-state = 設定されている通信事業者
console-carrier = 通信事業者
console-line = 回線
console-line-or-order = カード番号、その下4桁、または注文番号
carrier-kind = 種類
carrier-played = サンドボックス（すべて模擬）
carrier-real = 本物の回線（HTTPS経由）
carrier-brands = ブランド
carrier-state = 状態
carrier-ready = 応答あり
carrier-breaker-closed = 応答あり
carrier-breaker-open = 休止中
carrier-breaker-trial = 1回だけ試行中
carrier-failures = 直近{ $count }回の呼び出しに応答がありませんでした。
carrier-rests-until = 応答がありません。次の試行は{ $time }です。
carrier-state-hint = 5回続けて応答がない事業者は、誰も待たされないよう、しばらく呼び出しません。このサーバーから見た状態です。
carrier-nobody = 通信事業者が設定されていません。設定方法は設定ファイルにあります。

line-plan = プラン
line-used = { $used }使用
line-used-of = { $limit }中{ $used }使用
line-yes = はい
line-no = いいえ
line-roaming = ローミング可
line-speed = 速度
line-throttled = 制限中
line-slows-at-limit = 高速、上限で低速
line-stops-at-limit = 高速、上限で停止
line-contract-end = 有効期限
line-network = ネットワーク
line-no-network = 未接続
line-apn = アクセスポイント（APN）
line-registration = 登録
line-registration-stuck = 止まっています（更新が必要）
line-profile = プロファイル
line-profile-defective = 不良（交換が必要）
line-bills = 請求
line-bill-paid = 支払い済み
line-bill-open = 未払い
line-bill-overdue = 期限超過
line-payment-asked = 契約者に支払いを依頼しました：
line-payment-page = 支払いページ
line-ask-carrier = 事業者への依頼
line-asked = これまでの依頼
line-faults = 不具合
line-faults-hint = サンドボックスの回線です。不具合をオンにすると、事業者はそのとおりに振る舞います。

line-status-pending = 未開通
line-status-active = 利用可
line-status-suspended = 停止中
line-status-ended = 終了
line-status-because = { $status }：{ $reason }
line-reason-overdue-bill = 請求の期限超過
line-reason-contract-ended = 契約終了
line-reason-lost = 紛失届あり
line-reason-paused = 依頼により休止
line-reason-other = 事業者のみが把握

line-fault-not-activated = 未開通
line-fault-overdue-bill = 請求の期限超過で停止
line-fault-contract-ended = 契約終了
line-fault-lost = 紛失届あり
line-fault-paused = 依頼により休止
line-fault-roaming-off = 回線のローミングがオフ
line-fault-used-up = データを使い切った
line-fault-throttled = 公平利用による速度制限
line-fault-apn-changed = アクセスポイント（APN）が変わった
line-fault-registration-stuck = 登録が止まっている
line-fault-profile-defective = プロファイル不良
line-fault-mainland-network = 中国本土のネットワークに接続
line-fault-carrier-slow = 事業者の応答が遅い
line-fault-carrier-silent = 事業者が応答しない

line-wish-activate = 開通
line-wish-suspend = 停止
line-wish-resume = 再開
line-wish-roaming = ローミング
line-wish-refuel = データ追加
line-wish-refresh = 登録の更新
line-wish-move-data = データの移動
line-wish-replace-profile = プロファイルの交換
line-wish-request-payment = 支払いの依頼
line-wish-unanswered = 応答なし。実行された可能性があります。

line-do-activate = 開通する
line-do-suspend = 停止する
line-do-resume = 再開する
line-do-roaming-on = ローミングをオンにする
line-do-roaming-off = ローミングをオフにする
line-do-refresh = 登録を更新する
line-do-replace-profile = プロファイルを交換する
line-do-request-payment = { $amount }の支払いを依頼する
line-do-refuel = { $price }で{ $data }を追加する

## Why a carrier refuses.

carrier-refusal-bill-open = 未払いの請求があります。
carrier-refusal-reported-lost = 紛失届が出ています。解除できるのは担当者だけです。
carrier-refusal-contract-ended = 契約が終了しています。
carrier-refusal-line-suspended = 回線が停止されています。
carrier-refusal-offer-unknown = この追加メニューはもうありません。
carrier-refusal-no-limit = この回線にはデータの上限がありません。
carrier-refusal-bill-unknown = その請求はありません。
carrier-refusal-bill-paid = その請求は支払い済みです。
carrier-refusal-card-is-physical = プラスチックカードにはダウンロードするプロファイルがありません。カードの交換が必要です。
carrier-refusal-data-too-little = 回線にそれだけのデータが残っていません。
carrier-refusal-data-by-day = 日ごとに数えるデータは移せません。
carrier-refusal-line-unknown = 通信事業者にこの回線の登録がありません。
carrier-refusal-key-reused = この依頼は別の内容で送信済みです。

## Where a holder pays a bill, in play.

pay-title = 請求のお支払い
pay-played = これはデモです。実際のお金は動きません。
pay-card = 末尾{ $digits }のカード
pay-now = { $amount }を支払う
pay-paid = お支払いありがとうございました。
pay-back = { $brand }に戻る
