### Setting up a card, and its access point.

## Which phone

phone-choose = お使いの端末は？
phone-iphone = iPhone
phone-samsung = Samsung
phone-pixel = Google Pixel
phone-xiaomi = Xiaomi、Redmi、POCO
phone-huawei = Huawei、Honor
phone-oppo = OPPO、realme、OnePlus
phone-vivo = vivo、iQOO
phone-android = その他のAndroid

## Where to add an eSIM by its QR code

esim-scan-iphone = 「設定」›「モバイル通信」›「eSIMを追加」›「QRコードを使用」
esim-scan-samsung = 「設定」›「接続」›「SIMマネージャー」›「eSIMを追加」›「QRコードをスキャン」。One UI 3以前は「SIMカードマネージャー」›「モバイルプランを追加」
esim-scan-pixel = 「設定」›「ネットワークとインターネット」›「SIM」›「SIMを追加」›「eSIMを設定」。Android 13以前は「SIM」›「＋」›「代わりにSIMをダウンロード」
esim-scan-xiaomi = 「設定」›「モバイルネットワーク」›「eSIMの管理」›「eSIMを追加」。MIUIでは「SIMカードとモバイルネットワーク」›「eSIMの管理」
esim-scan-huawei = 「設定」›「モバイルネットワーク」›「SIM管理」›「eSIM」›「追加」。eSIM対応は一部の機種だけです。
esim-scan-oppo = 「設定」›「モバイルネットワーク」›「eSIMを追加」›「QRコードをスキャン」
esim-scan-vivo = 「設定」›「SIMカードとモバイルネットワーク」›「eSIMを追加」›「QRコードをスキャン」
esim-scan-android = 「設定」›「ネットワークとインターネット」›「SIM」›「eSIMを追加」。設定内で「eSIM」を検索することもできます。

## Where to type the code of an eSIM

esim-type-iphone = 「設定」›「モバイル通信」›「eSIMを追加」›「QRコードを使用」›「詳細情報を手動で入力」
esim-type-samsung = 「設定」›「接続」›「SIMマネージャー」›「eSIMを追加」›「QRコードをスキャン」›「アクティベーションコードを入力」。コード全体を貼り付けます。
esim-type-pixel = QRコードの読み取り画面で「ヘルプ」›「手動で入力」。コード全体を貼り付けます。
esim-type-xiaomi = QRコードの読み取り画面で「手動で入力」。コード全体を貼り付けます。
esim-type-huawei = QRコードの読み取り画面で「アクティベーションコードを入力」。コード全体を貼り付けます。
esim-type-oppo = QRコードの読み取り画面で「アクティベーションコードを入力」。コード全体を貼り付けます。
esim-type-vivo = QRコードの読み取り画面で「手動で入力」。コード全体を貼り付けます。
esim-type-android = QRコードの読み取り画面で「手動で入力」または「アクティベーションコードを入力」を探し、コード全体を貼り付けます。

## Where data roaming is

roaming-path-iphone = 「設定」›「モバイル通信」› この回線 ›「データローミング」
roaming-path-samsung = 「設定」›「接続」›「モバイルネットワーク」›「データローミング」
roaming-path-pixel = 「設定」›「ネットワークとインターネット」›「SIM」› このSIM ›「ローミング」
roaming-path-xiaomi = 「設定」›「モバイルネットワーク」› このSIM ›「データローミング」。MIUIでは「SIMカードとモバイルネットワーク」›「国際ローミング」
roaming-path-huawei = 「設定」›「モバイルネットワーク」›「モバイルデータ」›「データローミング」
roaming-path-oppo = 「設定」›「モバイルネットワーク」› このSIM ›「データローミング」
roaming-path-vivo = 「設定」›「SIMカードとモバイルネットワーク」› このSIM ›「データローミング」
roaming-path-android = 「設定」›「ネットワークとインターネット」›「SIM」› このSIM ›「ローミング」。設定内で「ローミング」を検索することもできます。

## Where the access point is

apn-path-iphone = 「設定」›「モバイル通信」› この回線 ›「モバイルデータ通信ネットワーク」。表示されない端末では設定不要です。
apn-path-samsung = 「設定」›「接続」›「モバイルネットワーク」›「APN」› このSIM ›「追加」
apn-path-pixel = 「設定」›「ネットワークとインターネット」›「SIM」› このSIM ›「アクセスポイント名」›「＋」
apn-path-xiaomi = 「設定」›「モバイルネットワーク」（MIUIでは「SIMカードとモバイルネットワーク」）› このSIM ›「アクセスポイント名」›「新しいAPN」
apn-path-huawei = 「設定」›「モバイルネットワーク」›「モバイルデータ」› このSIM ›「アクセスポイント名」› ⋮ ›「新しいAPN」
apn-path-oppo = 「設定」›「モバイルネットワーク」› このSIM ›「アクセスポイント名」›「＋」
apn-path-vivo = 「設定」›「SIMカードとモバイルネットワーク」› このSIM ›「アクセスポイント名」› ⋮ ›「新しいAPN」
apn-path-android = 「設定」›「ネットワークとインターネット」›「SIM」› このSIM ›「アクセスポイント名」›「＋」。設定内で「APN」を検索することもできます。
apn-reset-iphone = 同じ画面のいちばん下：「設定をリセット」
apn-reset-samsung = 「APN」› 右上の ⋮ ›「初期設定にリセット」
apn-reset-pixel = 「アクセスポイント名」› 上の ⋮ ›「初期設定にリセット」
apn-reset-xiaomi = 「アクセスポイント名」›「リセット」（または ⋮ ›「アクセスポイントをリセット」）
apn-reset-huawei = 「アクセスポイント名」› 上の ⋮ ›「初期設定にリセット」
apn-reset-oppo = 「アクセスポイント名」›「リセット」
apn-reset-vivo = 「アクセスポイント名」› 上の ⋮ ›「初期設定にリセット」
apn-reset-android = 「アクセスポイント名」› 上の ⋮ ›「初期設定にリセット」

## Setting up a card

setup-title = 設定
setup-open = 設定する
setup-heading-esim = eSIMをインストール
setup-heading-card = カードを使い始める
setup-done = このカードはすでに開通しています。使えない場合は、このページの最後をご覧ください。
setup-register-first = 先にこのカードの登録をしてください。登録しないと使えません。
setup-before = 始める前に
setup-before-unlocked = 端末にSIMロックがかかっていないこと。一括購入のSIMフリー端末なら問題ありません。
setup-before-eid = 端末がeSIMに対応していること。*#06# に発信してEIDが出れば対応しています。
setup-before-wifi = Wi-Fiがあること。eSIMはインターネット経由で読み込まれます。
setup-before-once = コードは1回しか使えません。インストール後にeSIMを削除しないでください。
setup-before-tray = SIMトレイ用のピンかクリップを用意し、カードを端末に合う大きさで台紙から外しておきます。
setup-apple = ワンタップでインストール
setup-apple-how = iPhone本体でここをタップし、「許可」または「続ける」を選びます。
setup-apple-older = iOS 17.5以降が必要です。それより前のiPhoneでは、下のコードを読み取るか入力してください。
setup-scan = QRコードを読み取る
setup-scan-how = 別の画面に表示するか印刷して、eSIMを使う端末で読み取ります。
setup-type = またはコードを入力する
setup-type-how = 別の画面がない場合は、これを端末にコピーします。2つに分けて入力する端末と、コード全体を入力する端末があります。
setup-address = SM-DP+アドレス
setup-code = アクティベーションコード
setup-whole = コード全体
setup-confirmation = 端末で確認コードも求められます。ご注文時にお送りしています。見つからない場合はお問い合わせください。
setup-no-code = このeSIMのコードはまだ準備中です。お問い合わせください。
setup-insert = カードを入れる
setup-insert-how = 端末の電源を切り、トレイを開け、欠けた角を図のとおりに合わせて置き、トレイを奥まで押し込みます。
setup-restart = 電源を入れる
setup-restart-how = ネットワークが表示されるまで最長2分お待ちください。説明書に記載がなければPINは不要です。
setup-line = データ通信にこのカードを使う
setup-line-how = SIMの設定でこの回線をオンにし、モバイルデータ通信用に選びます。通話用に普段の番号をオンのままにできます。
setup-roaming = データローミングをオンにする
setup-roaming-how = 旅行用カードには必要です。普段の番号ではなく、このカードであることを確かめてください。
setup-check = ページを開く
setup-check-how = Wi-Fiをオフにして何かページを開きます。開かなければインターネット設定を確認してください。
setup-validity = 有効期間の始まり
setup-failed = うまくいかない

## Access point

apn-title = インターネット設定（APN）
apn-open = インターネット設定（APN）
apn-heading = インターネット設定（APN）
apn-lead = APNは、このカードでインターネットにつなぐための設定です。ほとんどの端末は自動で設定します。
apn-unconfirmed = 正しい値と考えていますが、まだ確認していません。うまくいかなければ初期設定に戻し、お問い合わせください。
apn-step-reset = 先に初期設定に戻す
apn-step-reset-how = 端末が自動で持っている設定に戻ります。これだけで直ることも多いので、ページを開いてみてください。
apn-none = 入力は不要です
apn-none-how = このカードに専用のAPNは必要ありません。端末が入れたままにしてください。
apn-step-open = 設定を開く
apn-step-fill = 次のとおり入力する
apn-step-fill-how = ほかはすべてそのままにします。
apn-step-save = 保存して選ぶ
apn-step-save-how = 保存し（多くは ⋮ の中）、新しい項目をタップして選択された状態にします。
apn-step-flight = 機内モードをオン・オフ
apn-step-flight-how = オンにして10秒待ち、オフにします。それからページを開きます。
apn-failed = まだつながらない
apn-field-name = APN
apn-field-username = ユーザー名
apn-field-password = パスワード
apn-field-auth = 認証タイプ
apn-field-mmsc = MMSC
apn-field-mms-proxy = MMSプロキシ
apn-field-mms-port = MMSポート
apn-field-protocol = APNプロトコル
apn-field-roaming-protocol = APNローミングプロトコル
apn-auth-none = なし
apn-auth-pap = PAP
apn-auth-chap = CHAP
apn-auth-pap-or-chap = PAPまたはCHAP
apn-profile = またはプロファイルを読み込む
apn-profile-how = iPhoneで項目を変更できない場合だけ使います。読み込んだら「設定」›「プロファイルがダウンロードされました」›「インストール」を開きます。
apn-profile-warn = SIMを替えるときは削除してください。残っていると、次のSIMがつながらないことがあります。
apn-profile-load = プロファイルを読み込む
apn-profile-remove = 削除の方法
apn-profile-remove-how = 「設定」›「一般」›「VPNとデバイス管理」› このプロファイル ›「プロファイルを削除」
apn-profile-about = この旅行用SIMのアクセスポイントを設定します。SIMを替えるときは削除してください：「設定」›「一般」›「VPNとデバイス管理」。

## Access points at the desk

console-apns = APN
console-product = 商品
apn-source = 出典
apn-source-staff = 当社スタッフ
apn-source-catalogue = カタログファイル
apn-source-carrier = 通信事業者
apn-source-providers = 公開の事業者一覧
apn-confirmed = 確認済み
apn-not-confirmed = 未確認
apn-values = 値
apn-note = 出典のメモ
apn-confirm = 保存して確認済みにする
apn-save-unconfirmed = 未確認のまま保存
apn-history = 履歴
apn-suggestions = 候補
apn-suggestions-hint = 公開の一覧によるもので、古いことがよくあります。選ぶとフォームに入ります。
apn-no-suggestions = この商品の地域の一覧は取り込まれていません。
problem-apn-name = APNに使えるのは英数字、ピリオド、ハイフンです。
problem-apn-text = 64文字以内の英数字と記号だけにしてください。
problem-apn-mmsc = http:// または https:// で始まるアドレスにしてください。
problem-apn-proxy = ホスト名またはIPアドレスにしてください。
problem-apn-port = ポートは1〜65535の数字です。
problem-apn-note = メモが長すぎます。
problem-apn-changed = その間に別の人が変更しました。もう一度ご確認ください。
audit-apn-set = APNを変更した
audit-apn-confirm = APNを確認済みにした
audit-providers-import = 事業者一覧を取り込んだ
setup-validity-hours = 24時間を1日として{ $days }日間。カードが初めてデータを使ったときから数えます。インストールだけでは始まりません。
setup-validity-calendar = 暦日で{ $days }日間。カードが初めてデータを使った日を、時刻にかかわらず1日目と数えます。インストールだけでは始まりません。
apn-profile-name = { $brand }：インターネット設定
