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
