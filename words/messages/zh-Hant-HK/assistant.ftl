### 助手：聽得明甚麼，以及如何反問。

problem-text-missing = 請輸入內容。
api-right-none = 無需：任何人均可使用

## 用戶可能想問的事，供點選。

intent-activate = 啟用 SIM 卡或 eSIM
intent-apn = APN 設定
intent-bind_number = 綁定或更改電話號碼
intent-real_name = 實名登記
intent-no_service = 完全沒有訊號
intent-no_data = 有訊號但上不到網
intent-slow_data = 網速慢或不穩定
intent-wrong_network = 連上了錯誤的網絡
intent-hotspot = 分享熱點
intent-sms_mms = 短訊或多媒體訊息
intent-calls = 語音通話
intent-roaming_on = 開啟或關閉漫遊
intent-switch_network = 選擇其他網絡
intent-balance = 尚餘多少數據、餘額或日數
intent-usage_dispute = 數據用量或收費有疑問
intent-topup = 購買更多數據或日數
intent-upgrade_plan = 升級至更大的計劃
intent-change_plan = 更改計劃
intent-gift_data = 轉贈數據
intent-share_family = 家庭或群組共用
intent-extend_validity = 延長有效期
intent-refund_unused = 退款（未曾使用）
intent-refund_fault = 退款（用不到）
intent-return_card = 寄回 SIM 卡
intent-exchange_card = 更換另一張卡
intent-refund_status = 退款進度
intent-lost_card = 遺失或被盜
intent-damaged_card = 卡片損壞
intent-delivery = 訂單送貨
intent-esim_install = 安裝 eSIM
intent-esim_qr_again = 重新取得 eSIM 二維碼
intent-esim_transfer = 把 eSIM 轉到新手機
intent-device_compat = 我的手機用得到嗎
intent-coverage_where = 哪些地方有網絡
intent-network_status = 現時網絡有故障嗎
intent-maintenance = 網絡維修安排
intent-invoice = 發票或收據
intent-payment_failed = 付款出現問題
intent-auto_renew = 自動續期
intent-genuine = 我的卡是真貨嗎
intent-official_channels = 官方門市及聯絡方法
intent-brand_terms = 規則及條款
intent-human = 聯絡真人客服
intent-complaint = 我要投訴
intent-feedback = 讚賞或建議
intent-greeting = 打個招呼
intent-thanks = 謝謝，已解決
intent-out_of_scope = 其他問題
