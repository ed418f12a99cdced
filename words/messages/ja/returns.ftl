### Giving a card back: reasons, what to show, what is given.

## Why somebody gives a card back.

cause-change-of-mind = 気が変わった
cause-wrong-country = 違う国・地域用を買ってしまった
cause-duplicate = 二重に買ってしまった
cause-locked-phone = 端末にSIMロックがかかっている
cause-incompatible-phone = 端末が対応していない
cause-installation = インストールできない
cause-network = 電波がない、またはネットワークが使えない
cause-upstream = 携帯電話会社側の障害
cause-defective-card = カード自体の不良
cause-not-delivered = 届かなかった
cause-lost-card = カードをなくした

## What state a plastic card is in.

condition-sealed = 未開封
condition-opened-intact = 開封済み（SIMは切り離しておらず傷もない）
condition-damaged-working = 切り離し・曲がり・傷があるが使える
condition-damaged = 破損していて使えない

## How far a card has come into use.

stage-ordered = 注文済み
stage-sent = 受け取り済み
stage-scanned = QRコード読み取り済み
stage-installed = インストール済み
stage-activated = 開通済み
stage-used = 使用中

## What can be shown.

evidence-card-photo = カードの写真
evidence-screenshot = 不具合がわかるスクリーンショット
evidence-receipt = 領収書
evidence-device-model = 端末のメーカーと機種
evidence-device-number = 端末のIMEIまたはEID（*#06# に発信）
evidence-location = 発生した場所
evidence-troubleshooting = これまでに試したこと
evidence-choice = { $choices }（どれか1つで構いません）

## What is given.

remedy-refund-full = 全額返金
remedy-refund-unused = 未使用分の返金
remedy-credit-full = 全額分のストアクレジット
remedy-credit-unused = 未使用分のストアクレジット
remedy-replace = 新しいカード
remedy-resend = 同じコードまたはカードの再送
remedy-extend = 期間の延長
remedy-review = 担当者が判断します
destination-original = お支払い方法へ返金
destination-store-credit = ストアクレジットとして
outcome-allowed = 可
outcome-needs-evidence = 資料のご提出後に可
outcome-denied = 不可
outcome-manual-review = 担当者が確認します
refund-state-created = 決定済み
refund-state-submitted = 決済事業者に送信済み
refund-state-unknown = 送信済み（到着の確認待ち）
refund-state-pending = 決済事業者が処理中
refund-state-succeeded = 支払い済み
refund-state-failed = 決済事業者が拒否
refund-state-action-needed = 決済事業者から対応を求められています
refund-state-cancelled = 取り消し

## How an amount was reckoned.

amount-price = カードの価格
amount-unused-by-data = 未使用データ分
amount-unused-by-days = 未使用日数分
amount-fee = 手数料の差し引き
amount-capped = お支払い額の残り

## The clauses of the terms, as said about one case.

window-span =
    { $unit ->
        [months] { $count ->
           *[other] { $count }か月
        }
        [business-days] { $count ->
           *[other] { $count }営業日
        }
       *[days] { $count ->
           *[other] { $count }日
        }
    }
clause-grant =
    { $remedy ->
        [refund-full] 規約により、全額をお返しします。
        [refund-unused] 規約により、未使用分をお返しします。
        [credit-full] 規約により、全額分をストアクレジットでお返しします。
        [credit-unused] 規約により、未使用分をストアクレジットでお返しします。
        [replace] 規約により、新しいカードをお渡しします。
        [resend] 規約により、もう一度お送りします。
        [extend] 規約により、期間を延長します。
       *[review] 規約により、担当者が判断します。
    }
clause-window-purchase = 購入から{ $span }の期限は{ $end }に過ぎました。
clause-window-receipt = 受け取りから{ $span }の期限は{ $end }に過ぎました。
clause-window-fault = 不具合の発生から{ $span }の期限は{ $end }に過ぎました。
clause-window-report = 最初のご連絡から{ $span }の期限は{ $end }に過ぎました。
clause-window-activation = 開通から{ $span }の期限は{ $end }に過ぎました。
clause-usage-unused = データが使用されています（{ $used }）。未使用のカードだけが対象です。
clause-usage-share = データの{ $share }が使用されています。対象は{ $most }までです。
clause-usage-bytes = { $used }が使用されています。対象は{ $most }までです。
clause-stage = カードはすでに「{ $stage }」です。対象は「{ $latest }」までです。
clause-condition = このカードの状態は対象外です：{ $condition }。
clause-evidence = 規約により、次のものが必要です：{ $what }。
clause-repair = まず{ $days }日間（{ $until }まで）、当方で直す期間があります。
clause-discount = 割引コードで購入され、インストール済みのため、規約により対象外です。
clause-reseller = 販売店での購入のため、代金は販売店にあります。販売店にお問い合わせください。
clause-expired = 有効期限が過ぎています。
clause-fully-used = 残りがありません。
clause-profile-deleted = プロファイルが端末から削除されており、再インストールできません。
clause-review = 最近{ $count }回以上の返金があったため、先に担当者が確認します。
clause-nothing-promised = この理由について、規約に定めがありません。
clause-nothing-left = お支払い額はすべて返金済みです。
clause-engine-error = 自動で判断できなかったため、担当者が確認します。
clause-no-measure = 残りを自動で計算できなかったため、担当者が確認します。

## What can go wrong.

problem-case-closed = この返品はすでに終了しています。
problem-case-not-decidable = この返品は、今の段階では再判断できません。
problem-case-not-in-review = この返品は担当者の判断を待っていません。
problem-case-nothing-to-fulfil = この返品で送るものはありません。
problem-condition-required = カードの状態を選んでください。
problem-amount-required = 金額を入力してください。
problem-text-too-long = 長すぎます。短くしてください。
problem-payment-missing = この注文のお支払い記録がありません。お問い合わせください。
problem-policy-form = この規約は公開できません：{ $detail }
problem-webhook-refused = このメッセージには決済事業者の署名がありません。


## Asking.
return-title = カードの返品
return-heading = 理由を教えてください
return-lead = いくつかの質問にお答えいただくと、結果と理由がすぐにわかります。
return-condition = カードの状態は？
return-wish = ご希望は？
return-wish-money = 返金
return-wish-replace = 別のカード
return-fault-at = 最初に不具合が出たのはいつですか？（任意）
return-device = 端末のメーカーと機種（任意）
return-words = ほかに伝えたいこと（任意）
return-send = 結果を見る
return-terms = ご購入日の規約が適用されます。
condition-unknown = 回答なし

## The case.
case-title = 返品
case-number = 返品番号 { $number }
case-head-needs-evidence = あと1つで結果が出ます
case-head-review = 担当者が確認しています
case-head-allowed = { $amount }をお返しします
case-head-approved = { $amount }をお返しします
case-head-paying = { $amount }の返金手続き中です
case-head-payment-trouble = { $amount }の返金が遅れています。対応中です
case-head-to-fulfil = 承りました：{ $remedy }
case-head-denied = ご購入時の規約ではお受けできません
case-head-paid = { $amount }を返金しました
case-head-fulfilled = 完了：{ $remedy }
case-head-rejected = お受けできませんでした
case-head-withdrawn = この返品は取り下げられました
case-lead-needs-evidence = 下に書かれたものをお送りください。すぐに結果が出ます。
case-lead-review = 担当者による確認が必要です。結果が出次第、会話でお知らせします。
case-lead-allowed = お支払いの前に、もう一人の担当者が確認します。
case-lead-approved = まもなく決済事業者に渡します。
case-lead-paying = 決済事業者が処理しています。反映まで数日かかることがあります。
case-lead-payment-trouble = 決済事業者での処理がまだ完了していません。お客様の手続きは不要です。必要な場合はご連絡します。
case-lead-to-fulfil = 準備ができ次第、会話でお知らせします。
case-lead-denied = 理由は下に条項ごとに示しています。ご納得いただけない場合はご相談ください。担当者が確認します。
case-lead-paid = 反映まで数日かかることがあります。届かない場合は、まずカード会社や銀行にご確認ください。
case-lead-credited = ブランドのクレジットに加算しました。次のご注文で使えます。
case-lead-fulfilled = 足りないものがあればご相談ください。
case-lead-rejected = 詳しく知りたい場合はご相談ください。
case-lead-withdrawn = 規約の期間内であれば、もう一度申し込めます。
case-steps = 進み具合
case-step-asked = 申し込み
case-step-decided = 判断
case-step-approved = 承認
case-step-sent = 決済事業者に送信
case-step-paid = 返金
case-step-credited = クレジット加算
case-step-later = これから
case-reasons = 理由
case-reckoning = 計算の内訳
case-evidence = ご提出いただいたもの
case-refused = 不採用
case-missing = 次のどれか1つをお送りください：
case-missing-one = お送りください：{ $what }
case-upload = 写真またはスクリーンショットを選ぶ
case-words = ひとことで
case-show = 送る
case-withdraw = この返品を取り下げる
case-withdraw-sure = 取り下げると、規約の期間内でなければ再び申し込めません。
case-talk = この件を相談する
case-send-back = カードの返送先
case-terms-version = 規約 { $version }

within-days = { $count }日
within-calendar-days = { $count }日（暦日）
within-business-days = { $count }営業日
within-months = { $count }か月

## The terms page.
terms-title = 規約
terms-heading = 返品と返金
terms-lead = 本日購入されたカードに適用される規約です。それより前に購入された場合は、購入日の規約が自動で適用されます。
terms-none = このブランドはまだ規約を公開していません。ご相談いただければ担当者がお手伝いします。
terms-every = 共通
terms-for = 対象：{ $causes }
terms-any-cause = 理由を問わず
terms-get = 内容：{ $remedies }
terms-fee = 手数料{ $fee }を差し引きます。
terms-accepted = 対象となるカードの状態：{ $conditions }。
terms-in-brief = { $causes }：{ $remedies }。{ $limits }

## A clause in the terms.

term-window-purchase = 購入から{ $within }以内。
term-window-receipt = カードの受け取りから{ $within }以内。
term-window-fault = 不具合の発生から{ $within }以内。
term-window-report = 最初のご連絡から{ $within }以内。
term-window-activation = 開通から{ $within }以内。
term-usage-unused = データが未使用の場合に限ります。
term-usage-share = データの使用が{ $most }以下の場合に限ります。
term-usage-bytes = データの使用が{ $most }以下の場合に限ります。
term-stage = カードが「{ $latest }」までの段階に限ります。
term-evidence-any = ご提出いただくもの：{ $kinds }。
term-repair = まず{ $days }日間、当方で修復を試みることがあります。
term-discount = 割引コードで購入したカードは、インストール後の返品はできません。
term-reseller = 販売店で購入された場合は、代金をお預かりしている販売店にお問い合わせください。
term-expired = 有効期限後の返品はできません。
term-fully-used = すべて使い切った後は対象外です。
term-profile-deleted = eSIMを端末から削除した後は対象外です。再インストールはできません。
term-review = 最近{ $count }回以上の返金があった場合は、先に担当者が確認します。

## A condition of the terms that the case meets.

met-window-purchase = 購入から{ $span }以内のお申し込みです（期限は{ $end }）。
met-window-receipt = 受け取りから{ $span }以内のお申し込みです（期限は{ $end }）。
met-window-fault = 不具合の発生から{ $span }以内のお申し込みです（期限は{ $end }）。
met-window-report = 最初のご連絡から{ $span }以内のお申し込みです（期限は{ $end }）。
met-window-activation = 開通から{ $span }以内のお申し込みです（期限は{ $end }）。
met-usage-unused = データは使用されていません。
met-usage-share = データの{ $share }が使用されています。{ $most }まで認められます。
met-usage-bytes = { $used }が使用されています。{ $most }まで認められます。
met-stage = カードの段階は「{ $latest }」までです。
met-condition = カードの状態は認められています：{ $condition }。

## Where no payment provider is set up

refund-played = テストモード：返金は模擬で、実際のお金は動きません。
