### 退卡：原因、要提供的資料、如何處理。

## 為何要退。

cause-change-of-mind = 不想要了
cause-wrong-country = 買錯地區
cause-duplicate = 重複購買
cause-locked-phone = 手機已鎖台
cause-incompatible-phone = 手機不支援
cause-installation = 無法安裝
cause-network = 沒有訊號，或無法上網
cause-upstream = 上游網絡商故障
cause-defective-card = 數據卡本身故障
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


## 申請
return-title = 申請退款
return-heading = 請選擇原因
return-lead = 只需回答兩條問題，即時得知結果及理由。
return-condition = 數據卡現時狀況如何？
return-wish = 你希望如何處理？
return-wish-money = 退款
return-wish-replace = 換一張卡
return-fault-at = 何時開始出現問題？（選填）
return-device = 手機品牌及型號（選填）
return-words = 其他補充（選填）
return-send = 查看結果
return-terms = 以你購買當日的條款為準。
condition-unknown = 未說明

## 申請詳情
case-title = 退款申請
case-number = 申請編號 { $number }
case-head-needs-evidence = 尚欠一步便有結果
case-head-review = 職員審核中
case-head-allowed = 將退還 { $amount }
case-head-approved = 將退還 { $amount }
case-head-paying = { $amount } 正在退回
case-head-payment-trouble = { $amount } 退款延誤，我們正在處理
case-head-to-fulfil = 可以：{ $remedy }
case-head-denied = 按照條款，未能辦理
case-head-paid = { $amount } 已退還
case-head-fulfilled = 已完成：{ $remedy }
case-head-rejected = 抱歉，未能同意
case-head-withdrawn = 你已撤回申請
case-lead-needs-evidence = 請提供以下資料，提交後即時有結果。
case-lead-review = 此申請需由職員審核，有結果後會在對話中通知你。
case-lead-allowed = 退款前會由另一位職員覆核。
case-lead-approved = 即將交予付款機構處理。
case-lead-paying = 付款機構已受理，銀行或需數日方可入帳。
case-lead-payment-trouble = 付款機構暫時未能完成。你毋須採取行動；如需協助，我們會聯絡你。
case-lead-to-fulfil = 正在安排，會在對話中通知你。
case-lead-denied = 理由逐項列於下方。如有異議，請聯絡客服，由職員再次審視。
case-lead-paid = 銀行或需數日方可入帳。如一直未收到，請先向銀行查詢。
case-lead-credited = 已存入你在此品牌的積存額，下次訂購時可使用。
case-lead-fulfilled = 如有遺漏，請聯絡客服。
case-lead-rejected = 如想了解詳情，請聯絡客服。
case-lead-withdrawn = 於條款許可的期限內可再次申請。
case-steps = 進度
case-step-asked = 提交申請
case-step-decided = 作出決定
case-step-approved = 批核
case-step-sent = 交予付款機構
case-step-paid = 已退款
case-step-credited = 積存額已存入
case-step-later = 尚待進行
case-reasons = 理由
case-reckoning = 金額計算方法
case-evidence = 你提供的資料
case-refused = 未獲接納
case-missing = 請提供其中一項：
case-missing-one = 請提供：{ $what }
case-upload = 選擇相片或螢幕截圖
case-words = 簡單說明
case-show = 提交
case-withdraw = 撤回申請
case-withdraw-sure = 撤回後，只可於條款許可的期限內再次申請。
case-talk = 就此聯絡客服
case-send-back = 寄回地址
case-terms-version = 條款版本 { $version }

within-days = { $count } 日
within-calendar-days = { $count } 個曆日
within-business-days = { $count } 個工作天
within-months = { $count } 個月

## 條款頁
terms-title = 售後條款
terms-heading = 退換及退款
terms-lead = 以下條款適用於今日購買的數據卡。較早前購買者以當日條款為準，系統會自動採用。
terms-none = 此品牌尚未在此公布條款，請聯絡客服。
terms-every = 一般規定
terms-for = 適用情況：{ $causes }
terms-any-cause = 不論任何原因
terms-get = 處理方式：{ $remedies }
terms-fee = 收取手續費 { $fee }。
terms-accepted = 可接受的狀況：{ $conditions }。
terms-in-brief = { $causes }：{ $remedies }。{ $limits }

## 條款頁的語句

term-window-purchase = 購買後 { $within }內。
term-window-receipt = 收到數據卡後 { $within }內。
term-window-fault = 出現故障後 { $within }內。
term-window-report = 首次通知我們後 { $within }內。
term-window-activation = 啟動後 { $within }內。
term-usage-unused = 須未曾使用任何數據。
term-usage-share = 已用數據不超過 { $most }。
term-usage-bytes = 已用數據不超過 { $most }。
term-stage = 狀態不遲於「{ $latest }」。
term-evidence-any = 須提供：{ $kinds }。
term-repair = 我們可先用 { $days } 日嘗試修復。
term-discount = 以優惠碼購買的數據卡，安裝後不可退回。
term-reseller = 如經零售商購買，請聯絡該店舖，款項由其收取。
term-expired = 有效期完結後不可退回。
term-fully-used = 數據全部用完後不可退回。
term-profile-deleted = eSIM 從手機刪除後無法再安裝，不可退回。
term-review = 近期退款達 { $count } 次或以上者，由職員審核。

## 已符合的條件

met-window-purchase = 於購買後 { $span }內提出（截止 { $end }）。
met-window-receipt = 於收貨後 { $span }內提出（截止 { $end }）。
met-window-fault = 於出現故障後 { $span }內提出（截止 { $end }）。
met-window-report = 於首次通知後 { $span }內提出（截止 { $end }）。
met-window-activation = 於啟用後 { $span }內提出（截止 { $end }）。
met-usage-unused = 未用過數據。
met-usage-share = 數據已用 { $share }，未超過 { $most }。
met-usage-bytes = 數據已用 { $used }，未超過 { $most }。
met-stage = 卡的狀態未超過「{ $latest }」。
met-condition = 卡的狀況符合要求：{ $condition }。

## 未接駁支付渠道

refund-played = 測試模式：退款只屬模擬，不涉及真實款項。
