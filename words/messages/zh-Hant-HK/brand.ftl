### 品牌首頁

brand-title = 數據卡支援
brand-promise = 無法上網？我們助你修復，否則退款。
brand-not-working = 我的卡無法使用
brand-my-card = 我的數據卡
brand-my-card-hint = 剩餘數據、有效期、上網設定、訂單
brand-talk = 聯絡客服
brand-talk-hint = 真人客服一般於 { $minutes } 分鐘內回覆
brand-return = 改變主意？
brand-return-hint = 申請退款
brand-terms = 我們的承諾
brand-terms-all = 查看全部條款
brand-term-pinned = 以你購買當日的條款為準，其後修訂不影響你的權益。
brand-term-reasons = 每個決定都會逐項列明理由。
brand-term-progress = 退款進度隨時可查。
brand-about = 關於{ $brand }
brand-shops = 官方銷售點
brand-since = 成立年份
brand-languages = 服務語言
contact-website = 網站
contact-email = 電郵
contact-phone = 電話
contact-whatsapp = WhatsApp
contact-wechat = WeChat
contact-hours = 服務時間
problem-brand-unknown = 找不到此品牌，請重新掃描卡上的二維碼。
