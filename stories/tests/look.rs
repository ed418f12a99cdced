//! Local only.
use simcare_access::{password, staff};
use simcare_app::conversations::*;
use simcare_authority::*;
use simcare_base::*;
use simcare_sims::{Contact, Holder, holder, card};
use simcare_stories::*;

const TALKS: &[(&str, &str, &[&str])] = &[
  ("陈思远", "zh-Hans", &["你好，我昨天到大阪，卡插上去显示有信号但是上不了网", "APN我也填了，还是不行，急！今天要导航去机场", "在吗？"]),
  ("黃詠珊", "zh-Hant-HK", &["Hi 想問下張卡可唔可以退錢？行程取消咗，未拆封", "訂單係上個禮拜買嘅"]),
  ("Priya Raman", "en", &["The QR code says it was already used. I never installed it.", "I need it before my flight at 6 tonight."]),
  ("Jonas Weber", "en", &["Connected to Bangkok but it is extremely slow, 0.2 Mbit/s in Silom. Any other network I can choose?"]),
  ("林佳怡", "zh-Hans", &["流量用得太快了吧？我才看了半小时地图就没了2GB，这不合理，我要求查一下用量明细并且退款"]),
  ("Nguyễn Thị Mai", "en", &["hello can i use this sim in macau too"]),
  ("何志明", "zh-Hant-HK", &["收唔到驗證碼，試咗三次", "個號碼係 +852 9xxx"]),
  ("王小明", "zh-Hans", &["请问热点能开吗"]),
];

#[test]
fn look() {
    let out = std::env::var("LOOK").unwrap_or_default();
    if out.is_empty() { return; }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let world = World::new(Engine::Sqlite);
        world.time.set(Instant::parse("2026-11-22T03:40:00Z").unwrap());
        let site = world.site().await;
        let app = site.app().clone();
        let shops = [site.shop("roamly").await, site.shop("harbour").await, site.shop("nomad").await];
        let hash = password::hash(PASSWORD, [3; 16]).unwrap();
        let ids: Vec<BrandId> = shops.iter().map(|s| s.brand.clone()).collect();
        let now = app.moment().now;
        let people = [("Wing Chan", "wing@desk.example", Role::Manager), ("Lea Brandt", "lea@desk.example", Role::Agent), ("赵敏", "min@desk.example", Role::Lead)];
        let (ids2, shops2) = (ids.clone(), shops.to_vec());
        let agents = app.store().write(move |tx| {
            let mut actors = vec![];
            for (n, (name, email, role)) in people.iter().enumerate() {
                let id = StaffId::from_bits(900 + n as u128);
                staff::insert(tx, &staff::Staff { id: id.clone(), email: (*email).into(), name: (*name).into(), password_hash: hash.clone(), locale: Locale::English, time_zone: "Asia/Hong_Kong".into(), disabled_at: None }, now)?;
                for b in &ids2 { staff::grant(tx, &id, &Grant { brand: b.clone(), role: *role })?; }
                actors.push(staff::actor(tx, &id)?.unwrap());
            }
            for (n, (name, lang, _)) in TALKS.iter().enumerate() {
                for k in 0..5usize {
                    let b = &ids2[(n + k) % 3];
                    let s = authorise(&Actor::System("x"), Right::ImportOrders, b)?;
                    let h = Holder { id: HolderId::from_bits((10_000 + n * 100 + k) as u128), brand_id: b.clone(), contact: Contact::parse(&format!("p{n}-{k}@mail.example"), None).ok(), name: if k == 3 { String::new() } else { (*name).into() }, language: lang.parse().ok(), country: Some("HK".into()), created_at: now.plus_days(-40) };
                    holder::put(tx, &s, &h)?;
                    if k == 0 {
                        let mut c = card::by_id(tx, &s, &shops2[(n + k) % 3].card)?.unwrap();
                        c.id = CardId::from_bits(50_000 + n as u128);
                        c.iccid = simcare_sims::Iccid::with_check_digit(&format!("898520012345{:06}", n)).unwrap();
                        c.qr_token = format!("qr{n}");
                        c.holder_id = h.id.clone();
                        c.used = ByteCount::from_mb(3_400);
                        c.life.activated_at = Some(now.plus_days(-1));
                        c.life.first_used_at = Some(now.plus_days(-1));
                        card::put(tx, &s, &c)?;
                        let mut d = c.clone(); d.id = CardId::from_bits(60_000 + n as u128); d.qr_token = format!("qd{n}");
                        d.iccid = simcare_sims::Iccid::with_check_digit(&format!("898520012346{:06}", n)).unwrap();
                        d.used = ByteCount(0); d.life.activated_at = None; d.life.first_used_at = None;
                        card::put(tx, &s, &d)?;
                    }
                }
            }
            Ok(actors)
        }).await.unwrap();
        world.time.set(now.plus_days(-1));
        let mut first = None;
        for k in (0..5usize).rev() {
            for (n, (_, lang, lines)) in TALKS.iter().enumerate() {
                world.time.pass_minutes(29);
                let b = ids[(n + k) % 3].clone();
                let who = Actor::Holder { brand: b.clone(), holder: HolderId::from_bits((10_000 + n * 100 + k) as u128) };
                let mut conv = None;
                for (i, line) in lines.iter().enumerate() {
                    world.time.pass_minutes(1);
                    let card = (k == 0 && n != 0).then(|| CardId::from_bits(50_000 + n as u128));
                    let p = conversation_post(&app, &who, &b, OwnMessage { client_key: format!("k{i}"), body: (*line).into(), attachments: vec![], card, language: lang.parse().unwrap() }, app.moment()).await.unwrap();
                    conv = Some(p.conversation);
                }
                let c = conv.unwrap();
                if n == 0 && k == 0 { first = Some((b.clone(), c.clone(), who.clone())); }
                let agent = &agents[(n + k) % 3];
                if n % 3 != 1 { let _ = conversation_claim(&app, agent, &b, &c, app.moment()).await; }
                if k > 0 && n % 4 != 3 {
                    conversation_reply(&app, agent, &b, &c, DeskMessage { client_key: "r".into(), body: "您好，请先重启手机，然后在设置里手动选择网络，再告诉我看到哪些运营商。".into(), attachments: vec![] }, app.moment()).await.unwrap();
                }
                if k > 2 { conversation_close(&app, agent, &b, &c, app.moment()).await.unwrap(); }
            }
        }
        let (b, c, who) = first.unwrap();
        let say = async |agent: usize, key: &str, body: &str| {
            world.time.pass_minutes(1);
            conversation_reply(&app, &agents[agent], &b, &c, DeskMessage { client_key: key.into(), body: body.into(), attachments: vec![] }, app.moment()).await.unwrap();
        };
        say(0, "a1", "陈先生您好，我是 Wing。我看到您的卡已激活，但一直停留在 3G。\n\n请这样试试：\n1. 设置 → 蜂窝网络 → 网络选择，关闭“自动”\n2. 选择 SoftBank\n3. 打开数据漫游").await;
        conversation_seen(&app, &who, &b, &c, 4).await.unwrap();
        world.time.pass_minutes(2);
        conversation_note(&app, &agents[2], &b, &c, ("n1".into(), "他的手机是国行 Redmi，之前有两例 band 不支持，别直接承诺退款，先看网络截图。".into()), app.moment()).await.unwrap();
        world.time.pass_minutes(3);
        conversation_post(&app, &who, &b, OwnMessage { client_key: "z".into(), body: "选了 SoftBank 可以了！谢谢，但是网速好像有点慢，正常吗？".into(), attachments: vec![], card: None, language: Locale::SimplifiedChinese }, app.moment()).await.unwrap();
        for (l, s, t, body) in [(Locale::SimplifiedChinese, "apn", "APN 设置", "{holder}您好，请把 APN 设为 plus.acs.jp，然后重启手机。\n— {agent}"), (Locale::SimplifiedChinese, "refund", "退款说明", "您好，未激活的卡可在 30 天内全额退款。"), (Locale::English, "apn", "APN settings", "Hello {holder}, please set the APN to plus.acs.jp and restart.\n— {agent}, {brand}")] {
            canned_save(&app, &agents[0], &b, CannedInput { id: None, language: l, shortcut: s.into(), title: t.into(), body: body.into() }, app.moment()).await.unwrap();
        }
        world.time.pass_minutes(4);
        presence_mark(&app, &agents[2], &b, &c, simcare_desk::Doing::Typing, app.moment()).await.unwrap();
        presence_mark(&app, &agents[1], &b, &c, simcare_desk::Doing::Looking, app.moment()).await.unwrap();

        let browser = Browser::open("en", Screen::Desktop).await;
        let shot = async |name: &str| browser.picture(std::path::Path::new(&format!("{out}/{name}.png"))).await;
        browser.visit(&site.url("/console")).await;
        shot("login").await;
        browser.fill("[name=email]", "wing@desk.example").await;
        browser.fill("[name=password]", PASSWORD).await;
        browser.click("button.strong").await;
        browser.element("#rows").await;
        shot("inbox-en").await;
        for (lang, look, screen, name) in [("en", Look::Light, Screen::Desktop, "en-light"), ("en", Look::Dark, Screen::Desktop, "en-dark"), ("zh-Hans", Look::Light, Screen::Desktop, "hans-light"), ("zh-Hant-HK", Look::Dark, Screen::Desktop, "hk-dark"), ("zh-Hant-HK", Look::Light, Screen::Phone, "hk-phone"), ("en", Look::Dark, Screen::Phone, "en-phone-dark")] {
            let me = agents[0].clone();
            let Actor::Staff { staff: id, .. } = me else { unreachable!() };
            let l: Locale = lang.parse().unwrap();
            app.store().write(move |tx| staff::set_locale(tx, &id, l)).await.unwrap();
            browser.prefer(look).await;
            browser.show_on(screen).await;
            presence_mark(&app, &agents[2], &b, &c, simcare_desk::Doing::Typing, app.moment()).await.unwrap();
            browser.visit(&site.url("/console?view=all")).await;
            tokio::time::sleep(std::time::Duration::from_millis(700)).await;
            shot(&format!("list-{name}")).await;
            browser.visit(&site.url(&format!("/console/c/{c}"))).await;
            tokio::time::sleep(std::time::Duration::from_millis(900)).await;
            shot(&format!("open-{name}")).await;
            if name == "en-light" || name == "hk-dark" {
                browser.driver().execute("document.querySelector('#write [value=note]').click()", vec![]).await.unwrap();
                shot(&format!("note-{name}")).await;
                browser.driver().execute("document.querySelector('#write [value=reply]').click()", vec![]).await.unwrap();
                browser.fill("#write textarea", "/").await;
                tokio::time::sleep(std::time::Duration::from_millis(700)).await;
                shot(&format!("canned-{name}")).await;
                browser.driver().execute("document.querySelector('#keys').showModal()", vec![]).await.unwrap();
                shot(&format!("keys-{name}")).await;
            }
            browser.visit(&site.url("/console/canned?brand=roamly")).await;
            shot(&format!("cannedpage-{name}")).await;
            browser.visit(&site.url("/console/cards?q=%231001")).await;
            shot(&format!("cards-{name}")).await;
            browser.visit(&site.url("/console/audit")).await;
            shot(&format!("audit-{name}")).await;
        }
        for line in browser.complaints().await { eprintln!("complaint {line}"); }
        browser.close().await;
        site.stop().await;
    });
}
