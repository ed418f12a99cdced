### 出错提示：说明情况和下一步。每个代码一条 problem-<code>

problem-internal = 系统出了点问题，您已提交的内容不会丢失。请稍后再试。
problem-unauthenticated = 请先验证这张卡是您的。
problem-not-found = 页面不存在，或您无权查看。
problem-forbidden = 您没有权限进行此操作。
problem-fields = 请检查下方标出的内容。
problem-too-many = 操作太频繁了，请稍等片刻再试。
problem-too-large = 内容过大，无法接收。
problem-unavailable = 系统正在重启，请几秒后再试。
problem-required = 请填写此项。
problem-other-site = 请求来自其他网站，未做任何更改。请在本页操作。
problem-form-stale = 页面打开太久已失效，请刷新后重新提交。
