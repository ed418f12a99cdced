### 退卡：原因、需要出示的材料、怎么处理。

## 为什么要退。

cause-change-of-mind = 不想要了
cause-wrong-country = 买错了地区
cause-duplicate = 买重了
cause-locked-phone = 手机有运营商锁
cause-incompatible-phone = 手机不支持
cause-installation = 装不上
cause-network = 没信号，或上不了网
cause-upstream = 上游运营商出故障
cause-defective-card = 卡本身坏了
cause-not-delivered = 一直没收到
cause-lost-card = 卡丢了

## 实体卡的状况。

condition-sealed = 未拆封
condition-opened-intact = 已拆封，卡身完好，SIM 卡未取下，无刮痕
condition-damaged-working = 已掰下、折弯或刮花，但还能用
condition-damaged = 已损坏，不能用

## 用到哪一步。

stage-ordered = 已下单
stage-sent = 已收到
stage-scanned = 已扫码
stage-installed = 已安装
stage-activated = 已激活
stage-used = 已使用

## 可以出示的材料。

evidence-card-photo = 卡的照片
evidence-screenshot = 能看出故障的截图
evidence-receipt = 购买凭证
evidence-device-model = 手机品牌和型号
evidence-device-number = 手机的 IMEI 或 EID（拨 *#06# 可查）
evidence-location = 出问题的地点
evidence-troubleshooting = 您已经试过的办法
evidence-choice = { $choices }（任选其一）

## 怎么处理。

remedy-refund-full = 全额退款
remedy-refund-unused = 退还未使用部分的钱
remedy-credit-full = 全额退为购物余额
remedy-credit-unused = 未使用部分退为购物余额
remedy-replace = 换一张新卡
remedy-resend = 重新发送
remedy-extend = 延长有效期
remedy-review = 人工处理
destination-original = 原路退回
destination-store-credit = 退为购物余额
outcome-allowed = 可以
outcome-needs-evidence = 补齐材料后可以
outcome-denied = 不可以
outcome-manual-review = 由人工处理
refund-state-created = 已决定
refund-state-submitted = 已提交支付渠道
refund-state-unknown = 已提交，正在确认是否送达
refund-state-pending = 支付渠道处理中
refund-state-succeeded = 已到账
refund-state-failed = 被支付渠道拒绝
refund-state-action-needed = 支付渠道需要我们补充处理
refund-state-cancelled = 已取消

## 金额怎么算的。

amount-price = 卡的价格
amount-unused-by-data = 按未用流量计算
amount-unused-by-days = 按未用天数计算
amount-fee = 扣除手续费后
amount-capped = 这笔付款的剩余金额

## 条款逐条说明。

window-span =
    { $unit ->
        [months] { $count } 个月
        [business-days] { $count } 个工作日
       *[days] { $count } 天
    }
clause-grant =
    { $remedy ->
        [refund-full] 按条款，您可以全额退款。
        [refund-unused] 按条款，退还未使用部分的钱。
        [credit-full] 按条款，全额退为购物余额。
        [credit-unused] 按条款，未使用部分退为购物余额。
        [replace] 按条款，为您换一张新卡。
        [resend] 按条款，为您重新发送。
        [extend] 按条款，为您延长有效期。
       *[review] 按条款，由人工处理。
    }
clause-window-purchase = 购买后 { $span }的期限已于 { $end } 结束。
clause-window-receipt = 收货后 { $span }的期限已于 { $end } 结束。
clause-window-fault = 发生故障后 { $span }的期限已于 { $end } 结束。
clause-window-report = 首次反映后 { $span }的期限已于 { $end } 结束。
clause-window-activation = 激活后 { $span }的期限已于 { $end } 结束。
clause-usage-unused = 已经用过流量（{ $used }），这一条只适用于未使用的卡。
clause-usage-share = 流量已用 { $share }，最多允许 { $most }。
clause-usage-bytes = 流量已用 { $used }，最多允许 { $most }。
clause-stage = 卡的状态是“{ $stage }”，这一条最多到“{ $latest }”为止。
clause-condition = 卡的状况不符合要求：{ $condition }。
clause-evidence = 按条款，需要您提供：{ $what }。
clause-repair = 我们有 { $days } 天时间先为您修复，截止到 { $until }。
clause-discount = 购买时用了优惠码，并且已经安装，条款不支持退。
clause-reseller = 这张卡是在经销商处买的，钱在经销商那里，请联系经销商。
clause-expired = 有效期已过。
clause-fully-used = 已经用完了。
clause-profile-deleted = eSIM 已从手机上删除，无法再次安装。
clause-review = 近期退款已达 { $count } 次，先由人工看一下。
clause-nothing-promised = 条款对这个原因没有承诺。
clause-nothing-left = 已付的钱都已经退过了。
clause-engine-error = 这一单无法自动判断，由人工处理。
clause-no-measure = 剩余部分无法自动计算，由人工处理。

## 可能出现的问题。

problem-case-closed = 这个退款申请已经结束。
problem-case-not-decidable = 这个申请目前不能重新判定。
problem-case-not-in-review = 这个申请目前不在等待人工处理。
problem-case-nothing-to-fulfil = 这个申请没有需要寄送的东西。
problem-condition-required = 请选择卡的状况。
problem-amount-required = 请填写金额。
problem-text-too-long = 太长了，请精简一些。
problem-payment-missing = 这个订单没有付款记录，请给我们留言。
problem-policy-form = 条款无法发布：{ $detail }
problem-webhook-refused = 这条消息没有支付渠道的有效签名。


## 申请
return-title = 申请退款
return-heading = 请选择原因
return-lead = 只需回答两个问题，马上告诉您结果和理由。
return-condition = 卡片现在是什么状态？
return-wish = 您希望怎么处理？
return-wish-money = 退款
return-wish-replace = 换一张卡
return-fault-at = 什么时候开始出问题？（选填）
return-device = 手机品牌和型号（选填）
return-words = 还有什么要说明的？（选填）
return-send = 查看结果
return-terms = 以您购买当天的条款为准。
condition-unknown = 未说明

## 申请详情
case-title = 退款申请
case-number = 申请编号 { $number }
case-head-needs-evidence = 还差一步就有结果
case-head-review = 人工审核中
case-head-allowed = 将退还 { $amount }
case-head-approved = 将退还 { $amount }
case-head-paying = { $amount } 正在退回
case-head-payment-trouble = { $amount } 退款延迟，我们正在处理
case-head-to-fulfil = 可以：{ $remedy }
case-head-denied = 按照条款，无法办理
case-head-paid = { $amount } 已退还
case-head-fulfilled = 已完成：{ $remedy }
case-head-rejected = 很抱歉，未能同意
case-head-withdrawn = 您已撤回申请
case-lead-needs-evidence = 请提供下面列出的材料，提交后马上有结果。
case-lead-review = 这个申请需要人工审核，有结果后会在对话中通知您。
case-lead-allowed = 退款前需人工复核。
case-lead-approved = 即将提交给支付渠道。
case-lead-paying = 支付渠道已受理，银行可能需要几天才会入账。
case-lead-payment-trouble = 支付渠道暂时未能完成。您不用做什么；如需您配合，我们会联系您。
case-lead-to-fulfil = 正在安排，会在对话中通知您。
case-lead-denied = 理由逐条列在下面。如有异议，请联系客服，由人工复核。
case-lead-paid = 银行可能需要几天才会入账。如一直未到，请先向银行查询。
case-lead-credited = 已存入您在该品牌的余额，下次下单可直接使用。
case-lead-fulfilled = 如有遗漏，请联系客服。
case-lead-rejected = 想了解原因，请联系客服。
case-lead-withdrawn = 在条款允许的期限内可以重新申请。
case-steps = 进度
case-step-asked = 提交申请
case-step-decided = 得出结果
case-step-approved = 批准
case-step-sent = 提交支付渠道
case-step-paid = 退款到账
case-step-credited = 余额到账
case-step-later = 待进行
case-reasons = 理由
case-reckoning = 金额怎么算的
case-evidence = 您提供的材料
case-refused = 未采纳
case-missing = 请提供其中一项：
case-missing-one = 请提供：{ $what }
case-upload = 选择照片或截图
case-words = 简单说明
case-show = 提交
case-withdraw = 撤回申请
case-withdraw-sure = 撤回后，只能在条款允许的期限内重新申请。
case-talk = 就此联系客服
case-send-back = 寄回地址
case-terms-version = 条款版本 { $version }

within-days = { $count } 天
within-calendar-days = { $count } 个自然日
within-business-days = { $count } 个工作日
within-months = { $count } 个月

## 条款页
terms-title = 售后条款
terms-heading = 退换与退款
terms-lead = 以下条款适用于今天购买的卡。之前购买的以当天条款为准，系统会自动采用。
terms-none = 该品牌尚未在此公布条款，请联系客服。
terms-every = 通用规定
terms-for = 适用情形：{ $causes }
terms-any-cause = 无论何种原因
terms-get = 处理方式：{ $remedies }
terms-fee = 收取手续费 { $fee }。
terms-accepted = 可接受的状况：{ $conditions }。
terms-in-brief = { $causes }：{ $remedies }。{ $limits }

## 条款页的语句

term-window-purchase = 购买后 { $within }内。
term-window-receipt = 收到卡后 { $within }内。
term-window-fault = 出现故障后 { $within }内。
term-window-report = 首次反馈后 { $within }内。
term-window-activation = 激活后 { $within }内。
term-usage-unused = 须未使用任何流量。
term-usage-share = 已用流量不超过 { $most }。
term-usage-bytes = 已用流量不超过 { $most }。
term-stage = 状态不晚于“{ $latest }”。
term-evidence-any = 需提供：{ $kinds }。
term-repair = 我们可先用 { $days } 天尝试修复。
term-discount = 使用优惠码购买的卡，安装后不能退。
term-reseller = 从经销商处购买的，请联系购买的店铺，款项由其收取。
term-expired = 有效期结束后不能退。
term-fully-used = 流量全部用完后不能退。
term-profile-deleted = eSIM 从手机删除后无法再安装，不能退。
term-review = 近期退款达 { $count } 次及以上的，由人工审核。

## 已满足的条件

met-window-purchase = 在购买后 { $span }内提出（截止 { $end }）。
met-window-receipt = 在收货后 { $span }内提出（截止 { $end }）。
met-window-fault = 在发生故障后 { $span }内提出（截止 { $end }）。
met-window-report = 在首次反馈后 { $span }内提出（截止 { $end }）。
met-window-activation = 在激活后 { $span }内提出（截止 { $end }）。
met-usage-unused = 没有用过流量。
met-usage-share = 流量已用 { $share }，没有超过 { $most }。
met-usage-bytes = 流量已用 { $used }，没有超过 { $most }。
met-stage = 卡的状态没有超过“{ $latest }”。
met-condition = 卡的状况符合要求：{ $condition }。

## 未接入支付渠道

refund-played = 测试模式：退款只是模拟，不会有真实款项进出。
