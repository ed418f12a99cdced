### 助手：听懂什么，怎样反问。

problem-text-missing = 请写点内容。
api-right-none = 无需：任何人都可调用

## 用户可能想问的事，供点选。

intent-activate = 激活卡或 eSIM
intent-apn = APN 设置
intent-bind_number = 绑定或更换手机号
intent-real_name = 实名登记
intent-no_service = 完全没有信号
intent-no_data = 有信号但上不了网
intent-slow_data = 网速慢或不稳定
intent-wrong_network = 连到了错误的网络
intent-hotspot = 共享热点
intent-sms_mms = 短信或彩信
intent-calls = 语音通话
intent-roaming_on = 开启或关闭漫游
intent-switch_network = 选择其他运营商网络
intent-balance = 还剩多少流量、余额或天数
intent-usage_dispute = 流量或扣费有疑问
intent-topup = 购买更多流量或天数
intent-upgrade_plan = 升级到更大的套餐
intent-change_plan = 更换套餐
intent-gift_data = 赠送流量
intent-share_family = 家庭或群组共享
intent-extend_validity = 延长有效期
intent-refund_unused = 退款（没用过）
intent-refund_fault = 退款（用不了）
intent-return_card = 寄回卡片
intent-exchange_card = 换一张卡
intent-refund_status = 退款到哪一步了
intent-lost_card = 卡丢失或被盗
intent-damaged_card = 卡片损坏
intent-delivery = 订单配送
intent-esim_install = 安装 eSIM
intent-esim_qr_again = 重新获取 eSIM 二维码
intent-esim_transfer = 把 eSIM 转到新手机
intent-device_compat = 我的手机能用吗
intent-coverage_where = 哪些地方能用
intent-network_status = 现在网络有故障吗
intent-maintenance = 网络维护计划
intent-invoice = 发票或收据
intent-payment_failed = 付款出了问题
intent-auto_renew = 自动续费
intent-genuine = 我的卡是正品吗
intent-official_channels = 官方门店与联系方式
intent-brand_terms = 规则与条款
intent-human = 找人工客服
intent-complaint = 我要投诉
intent-feedback = 表扬或建议
intent-greeting = 打个招呼
intent-thanks = 谢谢，已解决
intent-out_of_scope = 其他问题
