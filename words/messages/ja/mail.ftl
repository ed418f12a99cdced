### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand }の確認コード：{ $code }
notice-one-time-code-body = 確認コードは { $code } です。有効期間は{ $minutes }分です。開いているページに入力してください。お心当たりがない場合は、このメッセージを無視してください。{ $brand }からこのコードをお尋ねすることはありません。
notice-desk-replied-subject = { $brand }から返信が届きました
notice-desk-replied-body = お問い合わせに返信しました。こちらで読んで返信できます：{ $link }
notice-decision-made-subject = { $brand }への返品の結果が出ました
notice-decision-made-body = 返品の結果とその理由をお知らせします。こちらでご覧ください：{ $link }
notice-evidence-needed-subject = { $brand }への返品に、あと1つ必要なものがあります
notice-evidence-needed-body = 返品の判断に、もう少し情報が必要です。必要なものの確認とアップロードはこちらから：{ $link }
notice-refund-paid-subject = { $brand }から{ $amount }を返金します
notice-refund-paid-body = { $amount }を返金しました。口座やカードに反映されるまで数日かかることがあります。詳細はこちら：{ $link }
