### 线路与运营商。

problem-carrier-none = 该品牌尚未接入运营商，无法查询线路。
problem-carrier-not-answering = 运营商暂时没有回应，请过几分钟再试。
problem-carrier-refused = 运营商拒绝了这项更改（{ $reason }）。
problem-line-unknown = 运营商没有这条线路的记录。
problem-change-key = 这项更改的键缺失、过长，或已用于另一项更改。
problem-sandbox-none = 该品牌使用真实线路，不能在这里切换故障。
problem-payment-link-unknown = 此付款链接不存在。

audit-line-activate = 开通线路
audit-line-suspend = 暂停线路
audit-line-resume = 恢复线路
audit-line-roaming = 切换线路漫游
audit-line-refuel = 为线路加流量
audit-line-refresh = 让线路重新注册网络
audit-line-move-data = 在线路之间转移流量
audit-line-replace-profile = 更换线路的配置文件
audit-line-request-payment = 请求支付账单
audit-sandbox-set-up = 设置演示线路
audit-sandbox-switch = 切换演示线路的故障
audit-sandbox-paid = 演示账单已支付

problem-fault-unknown = 没有这种故障，可用的故障列在 API 页面上。
problem-bill-amount = 金额须为大于零的最小货币单位整数，并附三个字母的货币代码。
import-carrier-unknown = 没有配置过这个名称的运营商。

## 控制台：运营商与线路。

console-carriers = 运营商
console-carriers-state = 已接入的运营商
console-carrier = 运营商
console-line = 线路
console-line-or-order = 卡号、卡号末四位或订单号
carrier-kind = 类型
carrier-played = 沙盒，仅供演示
carrier-real = 真实线路，经 HTTPS 接入
carrier-brands = 品牌
carrier-state = 状态
carrier-ready = 正常应答
carrier-breaker-closed = 正常应答
carrier-breaker-open = 暂停呼叫
carrier-breaker-trial = 正在试探
carrier-failures = 最近连续 { $count } 次呼叫没有应答。
carrier-rests-until = 没有应答，将于 { $time } 再试。
carrier-state-hint = 运营商连续五次没有应答后，会暂停呼叫一段时间，免得大家空等。以上是本服务器看到的情况。
carrier-nobody = 尚未接入运营商，接入方法见配置文件。

line-plan = 套餐
line-used = 已用 { $used }
line-used-of = 已用 { $used }，共 { $limit }
line-yes = 是
line-no = 否
line-roaming = 允许漫游
line-speed = 网速
line-throttled = 已限速
line-slows-at-limit = 全速，用完后降速
line-stops-at-limit = 全速，用完即停
line-contract-end = 有效期至
line-network = 网络
line-no-network = 未注册
line-apn = 接入点 (APN)
line-registration = 网络注册
line-registration-stuck = 卡住了，需要刷新
line-profile = 配置文件
line-profile-defective = 已损坏，需要更换
line-bills = 账单
line-bill-paid = 已付
line-bill-open = 待付
line-bill-overdue = 逾期
line-payment-asked = 已请持卡人付款：
line-payment-page = 付款页面
line-ask-carrier = 请运营商
line-asked = 请求记录
line-faults = 故障
line-faults-hint = 这是沙盒线路。打开某个故障后，运营商就会当作真有其事。

line-status-pending = 未激活
line-status-active = 正常
line-status-suspended = 已暂停
line-status-ended = 已终止
line-status-because = { $status }（{ $reason }）
line-reason-overdue-bill = 账单逾期
line-reason-contract-ended = 合约到期
line-reason-lost = 已挂失
line-reason-paused = 应要求暂停
line-reason-other = 原因只有运营商知道

line-fault-not-activated = 未激活
line-fault-overdue-bill = 因账单逾期暂停
line-fault-contract-ended = 合约到期
line-fault-lost = 已挂失
line-fault-paused = 应要求暂停
line-fault-roaming-off = 线路漫游关闭
line-fault-used-up = 流量用完
line-fault-throttled = 超过公平用量后限速
line-fault-apn-changed = 接入点 (APN) 已更改
line-fault-registration-stuck = 网络注册卡住
line-fault-profile-defective = 配置文件损坏
line-fault-mainland-network = 连到了内地网络
line-fault-carrier-slow = 运营商应答缓慢
line-fault-carrier-silent = 运营商没有应答

line-wish-activate = 激活
line-wish-suspend = 暂停
line-wish-resume = 恢复
line-wish-roaming = 漫游
line-wish-refuel = 加流量
line-wish-refresh = 刷新注册
line-wish-move-data = 转移流量
line-wish-replace-profile = 更换配置文件
line-wish-request-payment = 请求付款
line-wish-unanswered = 没有应答，可能已经执行。

line-do-activate = 激活
line-do-suspend = 暂停
line-do-resume = 恢复
line-do-roaming-on = 打开漫游
line-do-roaming-off = 关闭漫游
line-do-refresh = 刷新注册
line-do-replace-profile = 更换配置文件
line-do-request-payment = 请求支付 { $amount }
line-do-refuel = 加 { $data }（{ $price }）

## 运营商拒绝的原因。

carrier-refusal-bill-open = 还有账单未付。
carrier-refusal-reported-lost = 此卡已挂失，只能由人工解除。
carrier-refusal-contract-ended = 合约已到期。
carrier-refusal-line-suspended = 线路已暂停。
carrier-refusal-offer-unknown = 该加油包已下架。
carrier-refusal-no-limit = 这条线路没有流量上限。
carrier-refusal-bill-unknown = 没有这张账单。
carrier-refusal-bill-paid = 账单已经付清。
carrier-refusal-card-is-physical = 实体卡没有可下载的配置文件，需要换卡。
carrier-refusal-data-too-little = 线路剩余流量不足。
carrier-refusal-data-by-day = 按天计算的流量不能转移。
carrier-refusal-line-unknown = 运营商没有这条线路的记录。
carrier-refusal-key-reused = 这个请求之前已用于别的事情。

## 演示付款页面。

pay-title = 支付账单
pay-played = 这是演示，不会真的扣款。
pay-card = 尾号 { $digits } 的卡
pay-now = 支付 { $amount }
pay-paid = 已支付，谢谢。
pay-back = 返回{ $brand }
