### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = 登録
registration-open = 登録する
registration-heading = 実名登録
registration-state-not-needed = 不要
registration-state-open = 未登録
registration-state-code-sent = コード送信済み
registration-state-documents-in = 受付済み
registration-state-in-review = 確認中
registration-state-registered = 登録済み
registration-state-rejected = 不足があります
registration-state-expired = 期限切れ
registration-state-deregistered = 終了
registration-lead-not-needed = このカードは登録不要です。何もする必要はありません。
registration-lead-open = このカードは、使う前に登録が必要です。
registration-lead-code-sent = 新しい番号にコードを送りました。登録はこのまま進められます。
registration-lead-documents-in = すべて受け付けました。通常24時間以内に担当者が確認し、終わり次第お知らせします。
registration-lead-in-review = 担当者が確認しています。終わり次第お知らせします。
registration-lead-registered = 完了しました。このカードを使えます。
registration-lead-rejected = まだ受け付けられませんでした。必要なものは次のとおりです：
registration-lead-expired = 登録の期限が過ぎました。今からやり直せます。
registration-lead-deregistered = このカードの登録は終了しました。もう一度登録できます。
registration-bring-photo-unclear = 写真が読み取れません。書類全体を、ピントを合わせ、反射なしで撮り直してください。
registration-bring-name-differs = お名前が書類と違います。書類の表記どおりに入力してください。
registration-bring-number-differs = 番号が書類と違います。確かめて送り直してください。
registration-bring-document-expired = この書類は有効期限が切れています。有効なものをお使いください。
registration-bring-document-kind = この種類の書類は使えません。香港身分証、パスポート、または渡航文書をお使いください。
registration-bring-adult-missing = 未成年の方は、大人の方の情報とその方の書類の写真を追加してください。
registration-bring-company-differs = 会社の情報が商業登記と一致しません。確かめて、登記証の写真を追加してください。
registration-due = { $when }までに手続きしてください。
registration-why = なぜ必要なのか
registration-why-text = 香港では、すべてのSIMカードに氏名と書類の登録が義務付けられています（{ $law }）。登録していないカードは使えません。
registration-caps = 1人{ $person }枚まで、1社{ $company }枚まで登録できます。
registration-safe = 送信内容は暗号化されます。確認担当者だけが見ることができ、不要になれば消去されます。
registration-kind = どなたの登録ですか
registration-kind-person = 個人
registration-kind-company = 会社
registration-for-person = 個人
registration-for-minor = 未成年（大人の同意あり）
registration-for-company = 会社
registration-company-name = 会社名
registration-company-number = 商業登記番号
registration-company-hint = 以下には、会社の責任者の情報を入力してください。
registration-name = 氏名
registration-name-hint = 書類の表記どおりに。
registration-born = 生年月日
registration-document = 書類
registration-number = 書類番号
registration-place = 発行国・地域（2文字）
registration-place-hint = 例：PH、ID、IN、CN。香港身分証の場合は不要です。
registration-photo = 書類の写真
registration-photo-hint = 顔写真と氏名のページ。四隅まで入れ、ピントを合わせ、反射なしで。JPEG、PNG、WebP、12 MBまで。
registration-minor = { $years }歳未満です
registration-adult-name = 大人の方の氏名
registration-adult-agrees = 私は親、保護者またはその他の適切な大人で、この登録に同意します。
registration-photo-2 = 2枚目の写真
registration-photo-2-hint = 会社（商業登記証）または未成年（大人の方の書類）の場合のみ。
registration-send = 送信して確認を受ける
registration-help = ご質問、または適当な書類がない場合
document-hkid = 香港身分証
document-passport = パスポート
document-travel-document = 渡航文書・通行証
document-business-registration = 商業登記証

## The number or address of a card

binding-title = このカードの電話番号・メール
binding-heading = このカードの電話番号・メール
binding-lead = カードに関するコードやお知らせの送り先です。変更するには、今のものと新しいものの両方を確認します。
binding-now = 現在：{ $contact }
binding-change = 変更する
binding-new = 新しい電話番号またはメール
binding-hint = 電話番号は +852 のように国番号を付けてください。
binding-send = コードを送る
binding-code-for = { $contact }に送ったコード
binding-codes-hint = コードは6桁で、10分間有効です。前に正しく入力したコードは、もう一度入力する必要はありません。
binding-lost = 前の番号がもう使えませんか？

## Registrations at the desk

console-registrations = 実名登録
console-registration = 実名登録
console-due = 期限
registration-brought = 提出されたもの
registration-brought-at = 提出日時
registration-hidden = あなたの役割では提出内容を表示できません。
registration-nothing = 何もないか、消去されています。
registration-photo-alt = 書類の写真
registration-audited = 閲覧したことは操作記録に残ります。
registration-refused-for = 却下の理由
registration-decided = 判断日時
registration-erased-on = 消去日
registration-approve = 承認する
registration-approve-sure = 氏名、番号、写真が一致し、書類は有効です。
registration-reject = 却下する
registration-deregister = 登録を終了する
registration-deregister-sure = 以後、このカードは使えなくなります。
registration-reason-photo-unclear = 写真が読み取れない
registration-reason-name-differs = 氏名が書類と違う
registration-reason-number-differs = 番号が書類と違う
registration-reason-document-expired = 書類の期限切れ
registration-reason-document-kind = 受け付けない種類の書類
registration-reason-adult-missing = 大人の同意がない
registration-reason-company-differs = 会社の情報が違う

## Notices

notice-registration-done-subject = { $brand }：カードが登録されました
notice-registration-done-body = カードの登録が完了し、使えるようになりました：{ $link }
notice-registration-refused-subject = { $brand }：登録に不足があります
notice-registration-refused-body = 登録をまだ受け付けられませんでした。必要なものはこちら：{ $link }

## Problems and the activity log

problem-binding-contact = メールアドレス、または国番号付きの電話番号を入力してください。
problem-binding-same = すでにこのカードに登録されています。
problem-registration-closed = 現在ここでは登録できません。お問い合わせください。
problem-registration-unknown = この登録は見つかりません。
problem-registration-not-needed = このカードは登録不要です。
problem-registration-not-now = 登録の現在の状態ではできません。もう一度ご確認ください。
problem-registration-changed = その間に別の人が変更しました。もう一度ご確認ください。
problem-registration-other = このカードは以前に別の方が登録しています。お問い合わせください。
problem-registration-cap = この書類ですでに{ $cap }枚が登録されています。これ以上は登録できません。
problem-registration-name = 書類の表記どおりに氏名を入力してください。
problem-registration-born = 正しい生年月日を入力してください。
problem-registration-responsible-adult = 会社の責任者は成人でなければなりません。
problem-registration-document = この種類の書類はここでは使えません。
problem-registration-hkid = 身分証番号に誤りがあります。A123456(3) のような形です。
problem-registration-number = 書類番号は5〜15文字の英数字です。
problem-registration-business = 商業登記番号は8桁の数字で始まります。
problem-registration-place = 発行地の2文字（PHなど）を入力してください。
problem-registration-photo = この写真を追加してください。
problem-registration-adult-needed = 未成年の方には、大人の方の情報と同意が必要です。
problem-registration-adult-young = 大人の方は18歳以上でなければなりません。
audit-card-bind = カードの連絡先を変更した
audit-registration-bring = 登録のための書類を提出した
audit-registration-view = 登録の詳細を閲覧した
audit-registration-view-photo = 登録の写真を閲覧した
audit-registration-approve = 登録を承認した
audit-registration-reject = 登録を却下した
audit-registration-deregister = 登録を終了した
audit-registration-expire = 登録の期限が切れた
audit-registration-erase = 登録の書類を消去した
