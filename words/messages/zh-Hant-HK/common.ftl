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
