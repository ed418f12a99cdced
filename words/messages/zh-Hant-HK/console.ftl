### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = 請先輸入內容。
problem-message-too-long = 每則訊息最多 { $max } 字，請分開傳送。
problem-too-many-pictures = 每則訊息最多附上 { $max } 張圖片。
problem-client-key = 未能識別此頁面傳送的內容，請重新載入。
problem-client-key-reused = 此訊息之前已以其他內容傳送，請再傳送一次。
problem-staff-only = 只有客戶服務人員可以進行此操作。
problem-conversation-unknown = 此對話不存在，或你無權查看。
problem-conversation-taken = { $name } 已接手此對話。
problem-card-unknown = 此卡不存在，或不屬於此客戶。
problem-assignee-unfit = 此人不能代表該品牌回覆客戶。
problem-canned-shortcut = 捷徑須為 1 至 24 個字母、數字或連字號。
problem-canned-shortcut-taken = 同一語言已有另一則回覆使用此捷徑。
problem-canned-title = 請為此回覆加上標題。
problem-canned-too-many = 此語言已有 { $max } 則預設回覆，請先刪除一則。
problem-notice-not-taken = 暫時未能發出通知，稍後會自動再試。

## Frame.

console-inbox = 收件匣
console-cards = 查卡
console-canned = 預設回覆
console-audit = 操作紀錄
console-menu = 工作台
console-keys = 鍵盤快捷鍵
console-close-sheet = 關閉
console-log-out = 登出
console-log-in = 登入
console-log-in-title = 登入客服工作台
console-email = 電郵地址
console-password = 密碼
console-lost = 連線中斷，畫面內容未必是最新，正在重新連線…
console-back-again = 已重新連線，內容已更新。
console-unsent = 未能傳送，你輸入的內容仍在，請再試一次。
key-move = 下一個 / 上一個對話
key-open = 開啟
key-reply = 回覆
key-note = 內部備註
key-slash = 在空白行：預設回覆；其他位置：搜尋
key-send = 傳送
key-claim = 接手對話
key-assign = 指派
key-close = 結束或重新開啟
key-search = 搜尋
key-leave = 離開輸入欄
key-views = 我的、未指派、待回覆、全部
key-help = 顯示此頁

## Inbox.

console-views = 檢視
view-mine = 我的
view-unassigned = 未指派
view-waiting = 待回覆
view-all = 全部
console-brand = 品牌
console-language = 語言
console-every-brand = 所有品牌
console-every-language = 所有語言
console-search = 搜尋訊息及備註
console-found = 搜尋結果：{ $words }
console-nothing = 這裏沒有內容。
console-more = 更多
console-to-start = 返回開首
console-waits = 等候回覆
console-answered = 已回覆
console-choose = 請選擇一個對話。按 ? 查看快捷鍵。
console-visitor = 訪客
console-program = 程式
console-for-minutes = { $count } 分鐘
console-for-hours = { $count } 小時
console-for-days = { $count } 日

## One conversation.

conversation-open = 待處理
conversation-waiting = 已回覆
conversation-closed = 已結束
console-waits-for = 已等候 { $time }
console-nobodys = 未指派
console-yours = 由你處理
console-with = 由 { $name } 處理
console-typing = { $names } 正在輸入…
console-looking = { $names } 亦正在查看
console-claim = 接手
console-close = 結束對話
console-reopen = 重新開啟
console-assign = 指派給
console-give = 指派
console-nobody = 無人
console-earlier = 較早的訊息
console-kind = 誰會看到
console-reply = 回覆客戶
console-note = 內部備註
console-note-label = 內部
console-note-warning = 只供客服內部查閱，客戶不會看到。
console-message = 訊息
console-write-to = 回覆 { $name } …
console-send = 傳送
console-keep-note = 加入備註
console-seen = 客戶已讀
event-claimed = { $name } 接手了對話
event-assigned = { $name } 將對話指派給 { $to }
event-released = { $name } 取消了指派
event-closed = { $name } 結束了對話
event-reopened = { $name } 重新開啟了對話
event-holder-proven = 訪客已驗證持卡身分
event-card-linked = 已連結至卡
event-case-opened = 已提交退貨申請
event-case-decided = 退貨申請已有結果
event-refund-paid = 已退款

## Facts beside it.

console-facts = 資料
console-person = 客戶
console-contact = 聯絡方式
console-unproven = 尚未驗證身分
console-country = 國家／地區
console-since = 首次紀錄
console-card = 卡
console-region = 適用地區
console-left-data = 尚餘 { $data }
console-left-until = 有效至 { $when }
console-order = 訂單
console-order-number = 訂單編號
console-placed = 落單時間
console-paid = 實付
console-copied = 已複製
console-their-cards = 名下的卡
console-others = 其他對話
console-conversations = 相關對話

## Canned replies.

console-no-canned = 暫未有預設回覆。
console-shortcut = 捷徑
console-text = 內容
console-title = 標題
console-edit = 編輯
console-delete = 刪除
console-new-canned = 新增預設回覆
console-gaps = 自動填入：
console-save = 儲存

## Cards and audit.

console-card-or-order = 卡號或訂單編號
console-find = 查找
console-not-found = 找不到 { $number }。
console-about = 關於 { $id }。
console-all = 顯示全部
console-when = 時間
console-who = 操作人
console-what = 操作
console-subject = 對象
console-details = 詳情

## Return cases and terms.

console-cases = 退貨
console-policies = 條款
console-case = 退貨 R{ $number }
console-number = 編號
console-state = 狀態
console-cause = 原因
console-moved = 最近變動
console-search-cases = 搜尋編號、描述、機型
console-to-conversation = 對話
console-condition = 卡的狀況
console-device = 手機型號
console-terms = 適用條款
console-refund = 退款
console-way = 退款方式
console-approved = 批准
console-executed = 放款
console-failure = 失敗原因
console-approve = 批准退款
console-execute = 執行付款
console-retry = 再試一次
console-settle = 人手結清
console-settle-how = 說明已以何種方式支付
console-decision = 決定 { $number }
console-earlier-decisions = 之前的決定
console-automatic = 自動
console-missing = 尚需提供
console-trace = 決定所依據的事實
console-evidence = 證明文件
console-refused = 不獲接納
console-accept-evidence = 改為接納
console-refuse-evidence = 未能證明
console-grant = 人手批出金額
console-amount-in = 金額（{ $currency }）
console-why = 理由
console-fulfil = 標記為已寄出
console-what-was-done = 寄出或處理的內容
console-redecide = 更正並重新決定
console-reject = 拒絕
console-other-cases = 此卡的其他退貨
console-version = 版本
console-in-force = 現行
console-policy-form = 條款內容
console-policy-hint = 版本發布後不再更改，每次購買均以當時版本為準。
desk-case-needs-evidence = 等候客戶補交資料
desk-case-review = 待人手處理
desk-case-allowed = 待批准
desk-case-approved = 待放款
desk-case-paying = 付款中
desk-case-payment-trouble = 付款受阻
desk-case-to-fulfil = 待寄出
desk-case-denied = 條款不容許
desk-case-paid = 已退款
desk-case-fulfilled = 已寄出
desk-case-rejected = 已拒絕
desk-case-withdrawn = 客戶已撤回
console-life-delivered = 收件
console-life-qr-sent = 已發送二維碼
console-life-scanned = 已掃碼
console-life-installed = 已安裝
console-life-activated = 啟用
console-life-in-use = 首次使用
actor-staff = 客服
actor-holder = 客戶
actor-token = 程式
actor-system = 系統

## Audit trail.

audit-staff-log-in = 登入
audit-holder-prove = 驗證持卡身分
audit-conversation-reply = 回覆客戶
audit-conversation-note = 加入備註
audit-conversation-claim = 接手對話
audit-conversation-assign = 指派對話
audit-conversation-close = 結束對話
audit-conversation-reopen = 重新開啟對話
audit-conversation-link-card = 連結卡
audit-case-open = 提交退貨
audit-case-decide = 決定退貨
audit-case-grant = 人手批出金額
audit-case-reject = 拒絕退貨
audit-case-fulfil = 標記為已寄出
audit-case-withdraw = 撤回退貨
audit-refund-approve = 批准退款
audit-refund-execute = 執行退款
audit-refund-retry = 再試退款
audit-refund-settle = 人手結清退款
audit-evidence-refuse = 判定資料不合格
audit-evidence-accept = 判定資料合格
audit-refund-recall = 撤回退款：卡已使用
audit-policy-publish = 發布條款
audit-canned-reply-save = 儲存預設回覆
audit-canned-reply-delete = 刪除預設回覆

audit-refund-succeeded = 退款已到賬
audit-refund-failed = 退款被支付機構拒絕
audit-refund-action-needed = 支付機構要求處理退款

## Staff.

console-staff = 人員
console-name = 姓名
console-role = 角色
console-disabled = 已停用
console-staff-hint = 以指令列新增人員：
role-agent = 客戶服務員
role-lead = 組長
role-manager = 經理
role-engineer = 網絡工程師
role-auditor = 審計員

audit-catalogue-import = 匯入品牌及產品
audit-orders-import = 匯入訂單
audit-cards-import = 匯入卡
audit-token-make = 建立 API 權杖
audit-token-revoke = 撤銷 API 權杖
