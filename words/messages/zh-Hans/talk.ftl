### 用户看到的对话

talk-title = 联系客服
talk-heading = 需要什么帮助？
talk-heading-fault = 遇到什么问题了？
talk-lead = 点选问题或直接留言，人工客服一般在 { $minutes } 分钟内回复。
talk-earlier = 更早的消息
talk-latest = 查看最新消息
talk-check = 查看有无新消息
talk-write = 输入消息
talk-send = 发送
talk-picture = 发送图片
talk-picture-alt = 图片
talk-you = 我
talk-offline = 当前没有网络。您写的内容已保存，联网后自动发送。
talk-pending = 发送中…
talk-failed = 未发送。
talk-ask-no-data = 有信号，但上不了网
talk-ask-no-service = 手机显示无服务
talk-ask-slow = 网速特别慢
talk-ask-install = 怎么安装这张卡？
talk-ask-left = 还剩多少流量？
talk-ask-refund = 我想退款
happened-closed = 对话已结束。随时留言即可继续。
happened-reopened = 对话已重新打开。
happened-case-opened = 您已提交退款申请，查看进度
happened-case-decided = 您的申请有结果了，查看详情
happened-refund-paid = 退款已发出，查看详情
