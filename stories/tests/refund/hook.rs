//! The way in for providers' webhooks, over HTTP.

use simcare_base::MomentSource as _;
use simcare_payments::WebhookKey;
use simcare_stories::each_engine;

#[test]
fn only_signed_notices_pass_and_unknown_refunds_are_acknowledged() {
    each_engine(async |world| {
        let site = world.site().await;
        let body = r#"{"refund_key":"ref_of_somebody_else-1","status":"succeeded"}"#;
        let key = WebhookKey::new(*b"a key for stories");
        let signed = key.sign(world.time.moment().now, body.as_bytes());
        let client = reqwest::Client::new();
        for (provider, signature, expect) in [
            ("sandbox", signed.as_str(), 204),
            ("sandbox", "t=1,v1=00", 403),
            ("sandbox", "", 403),
            ("nobody", signed.as_str(), 404),
        ] {
            let post = client.post(site.url(&format!("/hooks/payments/{provider}")));
            let post = post.header("x-simcare-signature", signature).body(body);
            let status = post.send().await.expect("answers").status().as_u16();
            assert_eq!(status, expect, "{provider} {signature}");
        }
        site.stop().await;
    });
}
