### 出錯提示：講明情況及下一步。每個代碼一條 problem-<code>

problem-internal = 系統出現問題，你已提交的內容不會遺失。請稍後再試。
problem-unauthenticated = 請先確認此卡屬於你本人。
problem-not-found = 頁面不存在，或你無權查看。
problem-forbidden = 你沒有權限進行此操作。
problem-fields = 請檢查下方標示的內容。
problem-too-many = 操作太頻密，請稍候再試。
problem-too-large = 內容過大，未能接收。
problem-unavailable = 系統正在重新啟動，請幾秒後再試。
problem-required = 請填寫此項。
problem-other-site = 請求來自其他網站，未有作出任何更改。請在本頁操作。
problem-form-stale = 頁面開啟過久已失效，請重新載入後再提交。
