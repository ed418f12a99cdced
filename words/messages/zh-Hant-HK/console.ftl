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
