### The first page of a brand.

brand-title = カードのサポート
brand-promise = つながらない？ 直します。直らなければ返金します。
brand-not-working = カードがつながらない
brand-my-card = マイカード
brand-my-card-hint = データ残量、有効期限、設定、注文
brand-talk = 相談する
brand-talk-hint = 通常{ $minutes }分以内に担当者がお答えします
brand-return = 使わなくなった？
brand-return-hint = 返金を申し込む
brand-terms = 私たちの約束
brand-terms-all = 規約をすべて読む
brand-term-pinned = ご購入日の規約がそのまま適用されます。
brand-term-reasons = どの決定にも、条項ごとの理由を添えてお伝えします。
brand-term-progress = 返金の進み具合をいつでも確認できます。
brand-about = { $brand }について
brand-shops = 公式ショップ
brand-since = 創業
brand-languages = 対応言語
contact-website = ウェブサイト
contact-email = メール
contact-phone = 電話
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = 受付時間
problem-brand-unknown = このブランドは登録されていません。カードのコードをもう一度読み取ってください。
