### Mail and text messages to cardholders.

notice-one-time-code-subject = { $brand } 인증 코드: { $code }
notice-one-time-code-body = 인증 코드는 { $code }입니다. { $minutes }분 동안 유효합니다. 열어 두신 페이지에 입력하세요. 요청하지 않으셨다면 무시하셔도 됩니다. { $brand }에서는 이 코드를 절대 묻지 않습니다.
notice-desk-replied-subject = { $brand }에서 답변을 보냈습니다
notice-desk-replied-body = 문의에 답변을 드렸습니다. 여기에서 읽고 답장하실 수 있습니다: { $link }
notice-decision-made-subject = { $brand } 반품 결과가 나왔습니다
notice-decision-made-body = 반품 결과와 이유를 알려 드립니다. 여기에서 확인하세요: { $link }
notice-evidence-needed-subject = { $brand } 반품에 한 가지가 더 필요합니다
notice-evidence-needed-body = 반품을 결정하려면 자료가 더 필요합니다. 무엇이 필요한지 확인하고 올리는 곳: { $link }
notice-refund-paid-subject = { $brand }에서 { $amount } 환불을 보냈습니다
notice-refund-paid-body = { $amount }을(를) 환불했습니다. 은행이나 카드사에 표시되기까지 며칠 걸릴 수 있습니다. 자세한 내용: { $link }
