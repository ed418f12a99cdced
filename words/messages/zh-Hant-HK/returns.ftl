### 退卡：原因、要提供的資料、如何處理。

## 為何要退。

cause-change-of-mind = 不想要了
cause-wrong-country = 買錯地區
cause-duplicate = 重複購買
cause-locked-phone = 手機有上台鎖
cause-incompatible-phone = 手機不支援
cause-installation = 無法安裝
cause-network = 沒有訊號，或網絡用不到
cause-upstream = 上游網絡商故障
cause-defective-card = 卡本身壞了
cause-not-delivered = 一直未收到
cause-lost-card = 遺失了卡

## 實體卡的狀況。

condition-sealed = 未開封
condition-opened-intact = 已開封，卡身完好，未拆下亦無刮花
condition-damaged-working = 已拆下、屈曲或刮花，但仍可使用
condition-damaged = 已損壞，不能使用

## 用到哪一步。

stage-ordered = 已落單
stage-sent = 已收到
stage-scanned = 已掃碼
stage-installed = 已安裝
stage-activated = 已啟用
stage-used = 已使用

## 可以提供的資料。

evidence-card-photo = 卡的相片
evidence-screenshot = 顯示故障的螢幕截圖
evidence-receipt = 單據
evidence-device-model = 手機牌子及型號
evidence-device-number = 手機的 IMEI 或 EID（按 *#06# 查看）
evidence-location = 出現問題的地點
evidence-troubleshooting = 你已試過的方法
evidence-choice = { $choices }（任擇其一）

## 如何處理。

remedy-refund-full = 全數退款
remedy-refund-unused = 退回未使用部分的款項
remedy-credit-full = 全數退為購物金
remedy-credit-unused = 未使用部分退為購物金
remedy-replace = 換一張新卡
remedy-resend = 重新發送
remedy-extend = 延長有效期
remedy-review = 由職員處理
destination-original = 原路退回
destination-store-credit = 退為購物金
outcome-allowed = 可以
outcome-needs-evidence = 補交資料後可以
outcome-denied = 不可以
outcome-manual-review = 由職員處理
refund-state-created = 已決定
refund-state-submitted = 已提交付款機構
refund-state-unknown = 已提交，正確認是否送達
refund-state-pending = 付款機構處理中
refund-state-succeeded = 已退款
refund-state-failed = 被付款機構拒絕
refund-state-action-needed = 付款機構需要我們跟進
refund-state-cancelled = 已取消

## 金額如何計算。

amount-price = 卡的價錢
amount-unused-by-data = 按未用數據計算
amount-unused-by-days = 按未用日數計算
amount-fee = 扣除手續費後
amount-capped = 這筆付款的餘額

## 條款逐項說明。

window-span =
    { $unit ->
        [months] { $count } 個月
        [business-days] { $count } 個工作天
       *[days] { $count } 日
    }
clause-grant =
    { $remedy ->
        [refund-full] 按條款，你可獲全數退款。
        [refund-unused] 按條款，退回未使用部分的款項。
        [credit-full] 按條款，全數退為購物金。
        [credit-unused] 按條款，未使用部分退為購物金。
        [replace] 按條款，為你換一張新卡。
        [resend] 按條款，為你重新發送。
        [extend] 按條款，為你延長有效期。
       *[review] 按條款，由職員處理。
    }
clause-window-purchase = 購買後 { $span }的期限已於 { $end } 屆滿。
clause-window-receipt = 收貨後 { $span }的期限已於 { $end } 屆滿。
clause-window-fault = 出現故障後 { $span }的期限已於 { $end } 屆滿。
clause-window-report = 首次通知後 { $span }的期限已於 { $end } 屆滿。
clause-window-activation = 啟用後 { $span }的期限已於 { $end } 屆滿。
clause-usage-unused = 已用過數據（{ $used }），此項只適用於未使用的卡。
clause-usage-share = 數據已用 { $share }，最多可用 { $most }。
clause-usage-bytes = 數據已用 { $used }，最多可用 { $most }。
clause-stage = 卡的狀態為「{ $stage }」，此項最多到「{ $latest }」為止。
clause-condition = 卡的狀況不符合要求：{ $condition }。
clause-evidence = 按條款，請你提供：{ $what }。
clause-repair = 我們有 { $days } 日時間先為你修復，直至 { $until }。
clause-discount = 購買時用了優惠碼，而且已經安裝，條款不包括退款。
clause-reseller = 此卡在經銷商購買，款項在經銷商手上，請聯絡經銷商。
clause-expired = 有效期已過。
clause-fully-used = 已經用完。
clause-profile-deleted = eSIM 已從手機刪除，無法再次安裝。
clause-review = 近期退款已達 { $count } 次，先由職員查看。
clause-nothing-promised = 條款對這個原因沒有承諾。
clause-nothing-left = 已付的款項已全部退回。
clause-engine-error = 這個個案無法自動判斷，由職員處理。
clause-no-measure = 餘下部分無法自動計算，由職員處理。

## 可能出現的問題。

problem-case-closed = 這個退款申請已經結束。
problem-case-not-decidable = 這個申請目前不能重新判定。
problem-case-not-in-review = 這個申請目前並非等待職員處理。
problem-case-nothing-to-fulfil = 這個申請沒有需要寄送的東西。
problem-condition-required = 請選擇卡的狀況。
problem-amount-required = 請輸入金額。
problem-text-too-long = 太長了，請精簡一些。
problem-payment-missing = 這張訂單沒有付款記錄，請留言給我們。
problem-policy-form = 條款無法發布：{ $detail }
problem-webhook-refused = 這個訊息沒有付款機構的有效簽署。
