### 線路與電訊商。

problem-carrier-none = 此品牌尚未接駁電訊商，未能查詢線路。
problem-carrier-not-answering = 電訊商暫時沒有回應，請過幾分鐘再試。
problem-carrier-refused = 電訊商拒絕了這項更改（{ $reason }）。
problem-line-unknown = 電訊商沒有這條線路的紀錄。
problem-change-key = 這項更改的鍵欠缺、過長，或已用於另一項更改。
problem-sandbox-none = 此品牌使用真實線路，不能在這裏切換故障。
problem-payment-link-unknown = 此付款連結不存在。

audit-line-activate = 開通線路
audit-line-suspend = 暫停線路
audit-line-resume = 恢復線路
audit-line-roaming = 切換線路漫遊
audit-line-refuel = 為線路增加數據
audit-line-refresh = 讓線路重新登記網絡
audit-line-move-data = 在線路之間轉移數據
audit-line-replace-profile = 更換線路的設定檔
audit-line-request-payment = 要求繳付帳單
audit-sandbox-set-up = 設定示範線路
audit-sandbox-switch = 切換示範線路的故障
audit-sandbox-paid = 示範帳單已繳付

problem-fault-unknown = 沒有這種故障，可用的故障列於 API 頁面。
problem-bill-amount = 金額須為大於零的最小貨幣單位整數，並附三個字母的貨幣代碼。
import-carrier-unknown = 沒有設定過這個名稱的電訊商。

## 控制台：電訊商與線路。

console-carriers = 電訊商
console-carriers-state = 已接駁的電訊商
console-carrier = 電訊商
console-line = 線路
console-line-or-order = 卡號、卡號尾四位或訂單編號
carrier-kind = 類型
carrier-played = 沙盒，只供示範
carrier-real = 真實線路，經 HTTPS 接駁
carrier-brands = 品牌
carrier-state = 狀態
carrier-ready = 正常回應
carrier-breaker-closed = 正常回應
carrier-breaker-open = 暫停呼叫
carrier-breaker-trial = 正在試探
carrier-failures = 最近連續 { $count } 次呼叫沒有回應。
carrier-rests-until = 沒有回應，將於 { $time } 再試。
carrier-state-hint = 電訊商連續五次沒有回應後，系統會暫停呼叫一段時間，免得大家白等。以上是本伺服器看到的情況。
carrier-nobody = 尚未接駁電訊商，方法見設定檔。

line-plan = 計劃
line-used = 已用 { $used }
line-used-of = 已用 { $used }，共 { $limit }
line-yes = 是
line-no = 否
line-roaming = 容許漫遊
line-speed = 網速
line-throttled = 已限速
line-slows-at-limit = 全速，用完後減速
line-stops-at-limit = 全速，用完即停
line-contract-end = 有效期至
line-network = 網絡
line-no-network = 未登記
line-apn = 接入點 (APN)
line-registration = 網絡登記
line-registration-stuck = 卡住了，需要重新登記
line-profile = 設定檔
line-profile-defective = 已損壞，需要更換
line-bills = 帳單
line-bill-paid = 已繳付
line-bill-open = 待繳付
line-bill-overdue = 逾期
line-payment-asked = 已請持卡人付款：
line-payment-page = 付款頁面
line-ask-carrier = 請電訊商
line-asked = 要求紀錄
line-faults = 故障
line-faults-hint = 這是沙盒線路。開啟某個故障後，電訊商便會當作確有其事。

line-status-pending = 未啟用
line-status-active = 正常
line-status-suspended = 已暫停
line-status-ended = 已終止
line-status-because = { $status }（{ $reason }）
line-reason-overdue-bill = 帳單逾期
line-reason-contract-ended = 合約屆滿
line-reason-lost = 已報失
line-reason-paused = 應要求暫停
line-reason-other = 原因只有電訊商知道

line-fault-not-activated = 未啟用
line-fault-overdue-bill = 因帳單逾期而暫停
line-fault-contract-ended = 合約屆滿
line-fault-lost = 已報失
line-fault-paused = 應要求暫停
line-fault-roaming-off = 線路漫遊關閉
line-fault-used-up = 數據用完
line-fault-throttled = 超出公平用量後限速
line-fault-apn-changed = 接入點 (APN) 已更改
line-fault-registration-stuck = 網絡登記卡住
line-fault-profile-defective = 設定檔損壞
line-fault-mainland-network = 接駁到內地網絡
line-fault-carrier-slow = 電訊商回應緩慢
line-fault-carrier-silent = 電訊商沒有回應

line-wish-activate = 啟用
line-wish-suspend = 暫停
line-wish-resume = 恢復
line-wish-roaming = 漫遊
line-wish-refuel = 增加數據
line-wish-refresh = 重新登記網絡
line-wish-move-data = 轉移數據
line-wish-replace-profile = 更換設定檔
line-wish-request-payment = 要求付款
line-wish-unanswered = 沒有回應，可能已經執行。

line-do-activate = 啟用
line-do-suspend = 暫停
line-do-resume = 恢復
line-do-roaming-on = 開啟漫遊
line-do-roaming-off = 關閉漫遊
line-do-refresh = 重新登記網絡
line-do-replace-profile = 更換設定檔
line-do-request-payment = 要求繳付 { $amount }
line-do-refuel = 增加 { $data }（{ $price }）

## 電訊商拒絕的原因。

carrier-refusal-bill-open = 尚有帳單未繳付。
carrier-refusal-reported-lost = 此卡已報失，只能由職員解除。
carrier-refusal-contract-ended = 合約已屆滿。
carrier-refusal-line-suspended = 線路已暫停。
carrier-refusal-offer-unknown = 這個加數據計劃已不再提供。
carrier-refusal-no-limit = 這條線路沒有數據上限。
carrier-refusal-bill-unknown = 沒有這張帳單。
carrier-refusal-bill-paid = 帳單已經繳清。
carrier-refusal-card-is-physical = 實體卡沒有可下載的設定檔，需要換卡。
carrier-refusal-data-too-little = 線路剩餘數據不足。
carrier-refusal-data-by-day = 按日計算的數據不能轉移。
carrier-refusal-line-unknown = 電訊商沒有這條線路的紀錄。
carrier-refusal-key-reused = 這個要求之前已用於其他事情。

## 示範付款頁面。

pay-title = 繳付帳單
pay-played = 這是示範，不會真的扣款。
pay-card = 尾號 { $digits } 的卡
pay-now = 繳付 { $amount }
pay-paid = 已繳付，謝謝。
pay-back = 返回{ $brand }
