### 各頁通用

ago-now = 剛剛
ago-minutes = { $count }分鐘前
ago-hours = { $count }小時前
ago-days = { $count }日前
time-in-zone = { $city }時間{ $when }
