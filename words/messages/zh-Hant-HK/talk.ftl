### 客戶看到的對話

talk-title = 聯絡客服
talk-heading = 有甚麼可以幫到你？
talk-heading-fault = 遇到甚麼問題？
talk-lead = 點選問題或直接留言，真人客服一般於 { $minutes } 分鐘內回覆。
talk-earlier = 較早的訊息
talk-latest = 查看最新訊息
talk-check = 查看有否新訊息
talk-write = 輸入訊息
talk-send = 傳送
talk-picture = 傳送圖片
talk-picture-alt = 圖片
talk-you = 我
talk-offline = 你目前離線。訊息已儲存，恢復連線後會自動傳送。
talk-pending = 傳送中…
talk-failed = 未能傳送。
talk-ask-no-data = 有訊號，但無法上網
talk-ask-no-service = 手機顯示沒有服務
talk-ask-slow = 上網速度很慢
talk-ask-install = 如何安裝數據卡？
talk-ask-left = 尚餘多少數據？
talk-ask-refund = 我想退款
happened-closed = 對話已結束。隨時留言即可繼續。
happened-reopened = 對話已重新開啟。
happened-case-opened = 你已提交退款申請，查看進度
happened-case-decided = 你的申請已有結果，查看詳情
happened-refund-paid = 退款已發出，查看詳情
