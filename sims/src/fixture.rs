//! Things for tests of this crate.

use crate::{Allowance, Card, CardLife, DayRule, Form, LocalText, Product};
use simcare_base::{
    BrandId, ByteCount, CardId, Currency, HolderId, Instant, Money, OrderId, OrderLineId, ProductId,
};

pub(crate) fn product(allowance: Allowance) -> Product {
    Product {
        id: ProductId::from_bits(1),
        brand_id: BrandId::from_bits(1),
        sku: "HK-30D".to_owned(),
        name: LocalText::everywhere("HK 30 days"),
        region: LocalText::everywhere("Hong Kong"),
        countries: vec!["HK".to_owned()],
        form: Form::Physical,
        allowance,
        validity_days: 30,
        day_rule: DayRule::Hours24,
        price: Money::new(12_800, Currency::HKD),
        apn: "mobile".to_owned(),
        active: true,
    }
}

pub(crate) fn card() -> Card {
    Card {
        id: CardId::from_bits(1),
        brand_id: BrandId::from_bits(1),
        iccid: "8985200012345678905".parse().expect("checks"),
        form: Form::Physical,
        product_id: ProductId::from_bits(1),
        order_id: OrderId::from_bits(1),
        order_line_id: OrderLineId::from_bits(1),
        holder_id: HolderId::from_bits(1),
        qr_token: "token".to_owned(),
        activation_code: None,
        life: CardLife::default(),
        used: ByteCount(0),
        created_at: Instant::from_ms(0),
    }
}
