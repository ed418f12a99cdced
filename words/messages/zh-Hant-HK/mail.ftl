### Mail and text messages to cardholders.

notice-one-time-code-subject = { $code } 是你的{ $brand }驗證碼
notice-one-time-code-body = 你的驗證碼是 { $code }，{ $minutes } 分鐘內有效，請在已開啟的頁面輸入。如非本人操作，毋須理會此訊息。{ $brand } 職員不會向你索取驗證碼。
notice-desk-replied-subject = { $brand } 已回覆你
notice-desk-replied-body = 我們已回覆你的訊息，請按此查看及繼續對話：{ $link }
notice-decision-made-subject = 你在{ $brand }的退貨申請已有結果
notice-decision-made-body = 你的退貨申請已有結果，並附理由，請按此查看：{ $link }
notice-evidence-needed-subject = { $brand } 需要你為退貨申請補交資料
notice-evidence-needed-body = 處理你的退貨申請尚欠部分資料，所需項目及上載位置請見：{ $link }
notice-refund-paid-subject = { $brand }已向你退款 { $amount }
notice-refund-paid-body = 我們已退款 { $amount }，銀行或需數個工作天方可入帳。詳情請見：{ $link }
