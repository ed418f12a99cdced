### The assistant: what it understands, and what it asks back.

problem-text-missing = 何か書いてください。
api-right-none = 不要（誰でも呼び出せます）

## What somebody may have meant, as they would tap it.

intent-activate = カードやeSIMを開通したい
intent-apn = APN設定
intent-bind_number = 電話番号の登録・変更
intent-real_name = 実名登録
intent-no_service = 圏外・電波がない
intent-no_data = 電波はあるがネットにつながらない
intent-slow_data = ネットが遅い・不安定
intent-wrong_network = 違うネットワークにつながる
intent-hotspot = テザリング
intent-sms_mms = SMS・写真付きメッセージ
intent-calls = 通話
intent-roaming_on = ローミングのオン・オフ
intent-switch_network = 別のネットワークを選ぶ
intent-balance = 残りはどれくらい？
intent-usage_dispute = 身に覚えのない使用量・料金
intent-topup = データや日数を追加したい
intent-upgrade_plan = 大きいプランにしたい
intent-change_plan = 別のプランに変えたい
intent-gift_data = データを誰かに贈る
intent-share_family = 家族やグループでデータを共有
intent-extend_validity = 有効期限を延ばしたい
intent-refund_unused = 返金してほしい（未使用）
intent-refund_fault = 返金してほしい（使えなかった）
intent-return_card = カードを返送したい
intent-exchange_card = 別のカードと交換したい
intent-refund_status = 返金はどうなっている？
intent-lost_card = カードの紛失・盗難
intent-damaged_card = カードの破損
intent-delivery = 注文品はどこ？
intent-esim_install = eSIMをインストールしたい
intent-esim_qr_again = eSIMのQRコードをもう一度
intent-esim_transfer = eSIMを新しい端末に移したい
intent-device_compat = この端末で使える？
intent-coverage_where = どこで使える？
intent-network_status = 今、障害が起きている？
intent-maintenance = ネットワークの計画工事
intent-invoice = 領収書・請求書
intent-payment_failed = 支払いの問題
intent-auto_renew = 自動更新
intent-genuine = このカードは正規品？
intent-official_channels = 公式ショップと連絡先
intent-brand_terms = 規約と条件
intent-human = 担当者と話したい
intent-complaint = 苦情を伝えたい
intent-feedback = お褒めの言葉・ご提案
intent-greeting = あいさつだけ
intent-thanks = ありがとう、解決しました
intent-out_of_scope = その他
