### 品牌首页

brand-title = 流量卡服务中心
brand-promise = 上不了网？帮您修好，修不好就退款。
brand-not-working = 我的卡用不了
brand-my-card = 我的卡
brand-my-card-hint = 剩余流量、有效期、上网设置、订单
brand-talk = 联系客服
brand-talk-hint = 人工客服一般在 { $minutes } 分钟内回复
brand-return = 不想要了？
brand-return-hint = 申请退款
brand-terms = 我们的承诺
brand-terms-all = 查看全部条款
brand-term-pinned = 以您购买当天的条款为准，之后修改不影响您。
brand-term-reasons = 每个处理结果都逐条说明理由。
brand-term-progress = 退款进度随时可查。
brand-about = 关于{ $brand }
brand-shops = 官方销售渠道
brand-since = 成立于
brand-languages = 服务语言
contact-website = 官网
contact-email = 邮箱
contact-phone = 电话
contact-whatsapp = WhatsApp
contact-wechat = 微信
contact-hours = 服务时间
problem-brand-unknown = 找不到这个品牌，请重新扫描卡上的二维码。
