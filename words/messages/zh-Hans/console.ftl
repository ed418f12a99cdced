### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = 请先写点内容。
problem-message-too-long = 单条消息最多 { $max } 字，请分几条发送。
problem-too-many-pictures = 一条消息最多附 { $max } 张图片。
problem-client-key = 页面发送的内容无法识别，请刷新后重试。
problem-client-key-reused = 这条消息之前已用其他内容发送过，请重新发送。
problem-staff-only = 只有客服人员可以这样操作。
problem-conversation-unknown = 该对话不存在，或您无权查看。
problem-conversation-taken = { $name } 已认领该对话。
problem-card-unknown = 该卡不存在，或不属于此用户。
problem-assignee-unfit = 此人不能为该品牌答复客户。
problem-canned-shortcut = 快捷词须为 1 至 24 个字母、数字或连字符。
problem-canned-shortcut-taken = 同一语言下已有另一条回复使用该快捷词。
problem-canned-title = 请给这条回复起个标题。
problem-canned-too-many = 该语言已有 { $max } 条快捷回复，请先删除一条。
problem-notice-not-taken = 暂时无法发出通知，稍后会自动重试。

## Frame.

console-inbox = 收件箱
console-cards = 查卡
console-canned = 快捷回复
console-audit = 操作记录
console-menu = 工作台
console-keys = 键盘快捷键
console-close-sheet = 关闭
console-log-out = 退出登录
console-log-in = 登录
console-log-in-title = 登录客服工作台
console-email = 邮箱
console-password = 密码
console-lost = 连接已断开，当前内容可能不是最新，正在重连…
console-back-again = 已重新连接，内容已更新。
console-unsent = 未发送成功，您写的内容还在，请重试。
key-move = 下一个 / 上一个对话
key-open = 打开
key-reply = 回复
key-note = 内部备注
key-slash = 空行中输入：快捷回复；其他位置：搜索
key-send = 发送
key-claim = 认领对话
key-assign = 分配
key-close = 关闭或重新打开
key-search = 搜索
key-leave = 离开输入框
key-views = 我的、未分配、待回复、全部
key-help = 显示本页

## Inbox.

console-views = 视图
view-mine = 我的
view-unassigned = 未分配
view-waiting = 待回复
view-all = 全部
console-brand = 品牌
console-language = 语言
console-every-brand = 全部品牌
console-every-language = 全部语言
console-search = 搜索消息和备注
console-found = 搜索结果：{ $words }
console-nothing = 这里没有内容。
console-more = 更多
console-to-start = 回到开头
console-waits = 等待回复
console-answered = 已回复
console-choose = 请选择一个对话。按 ? 查看快捷键。
console-visitor = 访客
console-program = 程序
console-for-minutes = { $count } 分钟
console-for-hours = { $count } 小时
console-for-days = { $count } 天

## One conversation.

conversation-open = 待处理
conversation-waiting = 已回复
conversation-closed = 已关闭
console-waits-for = 已等待 { $time }
console-nobodys = 未分配
console-yours = 由您处理
console-with = 由 { $name } 处理
console-typing = { $names } 正在输入…
console-looking = { $names } 也在查看
console-claim = 认领
console-close = 关闭对话
console-reopen = 重新打开
console-assign = 分配给
console-give = 分配
console-nobody = 无人
console-earlier = 更早的消息
console-kind = 谁能看到
console-reply = 回复客户
console-note = 内部备注
console-note-label = 内部
console-note-warning = 仅客服内部可见，客户看不到。
console-message = 消息
console-write-to = 回复 { $name } …
console-send = 发送
console-keep-note = 添加备注
console-seen = 客户已读
event-claimed = { $name } 认领了对话
event-assigned = { $name } 将对话分配给 { $to }
event-released = { $name } 取消了分配
event-closed = { $name } 关闭了对话
event-reopened = { $name } 重新打开了对话
event-holder-proven = 访客已验证持卡身份
event-card-linked = 已关联卡片
event-case-opened = 已提交退货申请
event-case-decided = 退货申请已有结果
event-refund-paid = 已退款

## Facts beside it.

console-facts = 资料
console-person = 客户
console-contact = 联系方式
console-unproven = 尚未验证身份
console-country = 国家/地区
console-since = 首次记录
console-card = 卡片
console-region = 适用地区
console-left-data = 剩余 { $data }
console-left-until = 有效期至 { $when }
console-order = 订单
console-order-number = 订单号
console-placed = 下单时间
console-paid = 实付
console-copied = 已复制
console-their-cards = 名下的卡
console-others = 其他对话
console-conversations = 相关对话

## Canned replies.

console-no-canned = 还没有快捷回复。
console-shortcut = 快捷词
console-text = 内容
console-title = 标题
console-edit = 编辑
console-delete = 删除
console-new-canned = 新建快捷回复
console-gaps = 自动填入：
console-save = 保存

## Cards and audit.

console-card-or-order = 卡号或订单号
console-find = 查找
console-not-found = 没有找到 { $number }。
console-about = 关于 { $id }。
console-all = 显示全部
console-when = 时间
console-who = 操作人
console-what = 操作
console-subject = 对象
console-details = 详情

## Return cases and terms.

console-cases = 退货
console-policies = 条款
console-case = 退货 R{ $number }
console-number = 编号
console-state = 状态
console-cause = 原因
console-moved = 最近变动
console-search-cases = 搜索编号、描述、机型
console-to-conversation = 对话
console-condition = 卡的状况
console-device = 手机型号
console-terms = 适用条款
console-refund = 退款
console-way = 退款方式
console-approved = 批准
console-executed = 放款
console-failure = 失败原因
console-approve = 批准退款
console-execute = 执行付款
console-retry = 重试
console-settle = 人工结清
console-settle-how = 说明已用何种方式支付
console-decision = 决定 { $number }
console-earlier-decisions = 之前的决定
console-automatic = 自动
console-missing = 还需提供
console-trace = 决定依据的事实
console-evidence = 证明材料
console-refused = 不予采纳
console-accept-evidence = 改为采纳
console-refuse-evidence = 不能证明
console-grant = 人工批准金额
console-amount-in = 金额（{ $currency }）
console-why = 理由
console-fulfil = 标记为已寄出
console-what-was-done = 寄出或处理的内容
console-redecide = 更正并重新决定
console-reject = 拒绝
console-other-cases = 该卡的其他退货
console-version = 版本
console-in-force = 现行
console-policy-form = 条款内容
console-policy-hint = 版本一经发布不再更改，每笔购买都以当时的版本为准。
desk-case-needs-evidence = 等待客户补充材料
desk-case-review = 待人工处理
desk-case-allowed = 待批准
desk-case-approved = 待放款
desk-case-paying = 付款中
desk-case-payment-trouble = 付款受阻
desk-case-to-fulfil = 待寄出
desk-case-denied = 条款不允许
desk-case-paid = 已退款
desk-case-fulfilled = 已寄出
desk-case-rejected = 已拒绝
desk-case-withdrawn = 客户已撤回
console-life-delivered = 签收
console-life-qr-sent = 二维码已发送
console-life-scanned = 已扫码
console-life-installed = 已安装
console-life-activated = 激活
console-life-in-use = 首次使用
actor-staff = 客服
actor-holder = 客户
actor-token = 程序
actor-system = 系统

## Audit trail.

audit-staff-log-in = 登录
audit-holder-prove = 验证持卡身份
audit-conversation-reply = 回复客户
audit-conversation-note = 添加备注
audit-conversation-claim = 认领对话
audit-conversation-assign = 分配对话
audit-conversation-close = 关闭对话
audit-conversation-reopen = 重新打开对话
audit-conversation-link-card = 关联卡片
audit-case-open = 提交退货
audit-case-decide = 决定退货
audit-case-grant = 人工批准金额
audit-case-reject = 拒绝退货
audit-case-fulfil = 标记为已寄出
audit-case-withdraw = 撤回退货
audit-refund-approve = 批准退款
audit-refund-execute = 执行退款
audit-refund-retry = 重试退款
audit-refund-settle = 人工结清退款
audit-evidence-refuse = 判定材料不合格
audit-evidence-accept = 判定材料合格
audit-refund-recall = 撤回退款：卡已使用
audit-policy-publish = 发布条款
audit-canned-reply-save = 保存快捷回复
audit-canned-reply-delete = 删除快捷回复

audit-refund-succeeded = 退款已到账
audit-refund-failed = 退款被支付机构拒绝
audit-refund-action-needed = 支付机构要求处理退款

## Staff.

console-staff = 人员
console-name = 姓名
console-role = 角色
console-disabled = 已停用
console-staff-hint = 通过命令行添加人员：
role-agent = 客服
role-lead = 组长
role-manager = 经理
role-engineer = 网络工程师
role-auditor = 审计员

audit-catalogue-import = 导入品牌与产品
audit-orders-import = 导入订单
audit-cards-import = 导入卡片
audit-token-make = 创建 API 令牌
audit-token-revoke = 撤销 API 令牌
