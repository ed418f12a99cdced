### 各頁通用

ago-now = 剛剛
ago-minutes = { $count }分鐘前
ago-hours = { $count }小時前
ago-days = { $count }日前
time-in-zone = { $city }時間{ $when }
skip-to-content = 跳到內容
language-choose = 語言
problem-title = 未能完成
problem-again = 再試一次
problem-home = 返回主頁
home-title = 數據卡售後服務
home-heading = 你用的是哪個品牌的數據卡？
home-lead = 請選擇卡上或包裝上的品牌。我們會助你重新上網，或安排退款。
home-empty = 尚未設定任何品牌。
mailbox-link = 示範郵箱
nav-my-card = 我的數據卡
nav-talk = 聯絡客服
nav-terms = 售後條款
mailbox-lead = 示範環境不會真正發送任何內容，本應發出的都在這裡。
mailbox-look = 重新整理
mailbox-empty = 暫時沒有內容。請在品牌頁面索取驗證碼後再回來查看。
between-sentences = {""}
