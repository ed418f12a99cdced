### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } 是您的{ $brand }验证码
notice-one-time-code-body = 您的验证码是 { $code }，{ $minutes } 分钟内有效，请在已打开的页面中填写。如果不是您本人操作，请忽略此消息。{ $brand } 的工作人员不会向您索要验证码。
notice-desk-replied-subject = { $brand } 已回复您
notice-desk-replied-body = 我们已回复您的留言，请在这里查看并继续沟通：{ $link }
notice-decision-made-subject = 您在{ $brand }的退货申请有结果了
notice-decision-made-body = 您的退货申请已有结果，并附有理由，请在这里查看：{ $link }
notice-evidence-needed-subject = { $brand } 需要您为退货申请补充材料
notice-evidence-needed-body = 处理您的退货申请还需要一些材料，具体清单和上传入口在这里：{ $link }
notice-refund-paid-subject = { $brand }已向您退款 { $amount }
notice-refund-paid-body = 我们已退款 { $amount }，银行可能需要几天才会入账。详情请看：{ $link }
