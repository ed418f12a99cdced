### The assistant: what it understands, and what it asks back.

problem-text-missing = Sumulat ng kahit ano.
api-right-none = Wala: kahit sino ay puwedeng tumawag nito

## What somebody may have meant, as they would tap it.

intent-activate = I-activate ang card o eSIM ko
intent-apn = Settings ng APN
intent-bind_number = Ikabit o palitan ang numero ko
intent-real_name = Real-name registration
intent-no_service = Walang signal talaga
intent-no_data = May signal pero walang internet
intent-slow_data = Mabagal o putol-putol ang internet
intent-wrong_network = Nakakonekta sa maling network
intent-hotspot = Ibahagi ang koneksyon (hotspot)
intent-sms_mms = Text o mensaheng may litrato
intent-calls = Mga tawag
intent-roaming_on = I-on o i-off ang roaming
intent-switch_network = Pumili ng ibang network
intent-balance = Magkano pa ang natitira sa akin?
intent-usage_dispute = Data o singil na hindi sa akin
intent-topup = Bumili pa ng data o araw
intent-upgrade_plan = Mas malaking plan
intent-change_plan = Lumipat sa ibang plan
intent-gift_data = Magbigay ng data sa iba
intent-share_family = Ibahagi ang data sa pamilya o grupo
intent-extend_validity = Pahabain ang bisa ng card ko
intent-refund_unused = Ibalik ang pera ko (hindi nagamit)
intent-refund_fault = Ibalik ang pera ko (hindi gumana)
intent-return_card = Isauli ang card
intent-exchange_card = Ipalit ang card ko ng iba
intent-refund_status = Nasaan na ang refund ko?
intent-lost_card = Nawala o nanakaw na card
intent-damaged_card = Sirang card
intent-delivery = Nasaan na ang order ko?
intent-esim_install = Mag-install ng eSIM
intent-esim_qr_again = Hingin ulit ang QR code ng eSIM ko
intent-esim_transfer = Ilipat ang eSIM ko sa bagong phone
intent-device_compat = Gagana ba ito sa phone ko?
intent-coverage_where = Saan ito gumagana?
intent-network_status = May sira ba ang network ngayon?
intent-maintenance = Nakaplanong trabaho sa network
intent-invoice = Resibo o invoice
intent-payment_failed = Problema sa bayad
intent-auto_renew = Awtomatikong pag-renew
intent-genuine = Tunay ba ang card ko?
intent-official_channels = Mga opisyal na tindahan at contact
intent-brand_terms = Mga patakaran at kondisyon
intent-human = Makipag-usap sa tao
intent-complaint = Magreklamo
intent-feedback = Papuri o mungkahi
intent-greeting = Bumabati lang
intent-thanks = Salamat, ayos na
intent-out_of_scope = Iba pa
