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
