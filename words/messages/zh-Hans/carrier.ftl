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
