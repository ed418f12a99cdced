//! The sandbox's lines: what is wrong with them, switched on and off; and bills, paid in play.

use super::of_card::{brand_of, line_ref, subject};
use crate::App;
use simcare_access::audit;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Moment, Problem, Result};
use simcare_carriers::{Fault, LineRef, PaymentRequest, Played, SANDBOX, Sandbox, Setup};
use simcare_sims::{Brand, Iccid, brand};
use simcare_store::{Event, Tx};

/// A bill that somebody was asked to pay, and whose it is.
#[derive(Debug, Clone)]
pub struct SandboxBill {
    /// The brand.
    pub brand: Brand,
    /// The request.
    pub request: PaymentRequest,
    /// The end of the card's number.
    pub last_four: String,
}

/// What the sandbox has of a line.
///
/// # Errors
/// `right-missing` without [`Right::ManageCarriers`]; `sandbox-none` where the brand's lines are
/// not played; `line-unknown`.
pub async fn sandbox_line_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    moment: Moment,
) -> Result<Played> {
    let scope = authorise(actor, Right::ManageCarriers, brand)?;
    let (app_inner, iccid) = (app.clone(), iccid.clone());
    app.store()
        .read(move |tx| {
            let line = played_line(tx, &app_inner, &scope, &iccid, moment)?;
            played(tx, &line, moment)
        })
        .await
}

/// Sets a line up anew: in good order but for what `setup` says.
///
/// # Errors
/// As [`sandbox_line_get`], but any card number makes a line.
pub async fn sandbox_line_put(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    setup: Setup,
    moment: Moment,
) -> Result<Played> {
    let scope = authorise(actor, Right::ManageCarriers, brand)?;
    let (app_inner, iccid) = (app.clone(), iccid.clone());
    app.store()
        .write(move |tx| {
            let line = played_line(tx, &app_inner, &scope, &iccid, moment)?;
            Sandbox::set_up(tx, &line, &setup, moment.now)?;
            let details = serde_json::json!({ "faults": setup.faults });
            note(tx, &scope, &line, "sandbox.set-up", details, moment)?;
            played(tx, &line, moment)
        })
        .await
}

/// Switches one fault of a line on or off. What is so already stays so.
///
/// # Errors
/// As [`sandbox_line_get`].
pub async fn sandbox_line_switch(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    (fault, on): (Fault, bool),
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::ManageCarriers, brand)?;
    let (app_inner, iccid) = (app.clone(), iccid.clone());
    app.store()
        .write(move |tx| {
            let line = played_line(tx, &app_inner, &scope, &iccid, moment)?;
            let switched = Sandbox::switch(tx, &line, fault, on, moment.now)?;
            if switched.ok_or_else(|| Problem::not_found("line-unknown"))? {
                let details = serde_json::json!({ "fault": fault, "on": on });
                note(tx, &scope, &line, "sandbox.switch", details, moment)?;
            }
            Ok(())
        })
        .await
}

/// The bill behind a link to pay. The link is the proof: whoever has it may pay.
///
/// # Errors
/// `payment-link-unknown`.
pub async fn sandbox_payment(app: &App, token: &str) -> Result<SandboxBill> {
    has_sandbox(app)?;
    let token = token.to_owned();
    app.store()
        .read(move |tx| {
            let found = Sandbox::payment(tx, &token)?;
            shown(tx, found)
        })
        .await
}

/// Plays that the bill behind a link is paid. Twice is once; no money moves.
///
/// # Errors
/// `payment-link-unknown`.
pub async fn sandbox_pay(app: &App, token: &str, moment: Moment) -> Result<SandboxBill> {
    has_sandbox(app)?;
    let token = token.to_owned();
    app.store()
        .write(move |tx| {
            let before = Sandbox::payment(tx, &token)?;
            let paid = Sandbox::pay(tx, &token, moment.now)?;
            let is_news = before.map(|(.., request)| request.state)
                != paid.as_ref().map(|(.., request)| request.state);
            if let (true, Some((brand_id, iccid, _))) = (is_news, &paid) {
                let scope = authorise(&Actor::System("sandbox"), Right::ManageCarriers, brand_id)?;
                let brand = brand_of(tx, &scope)?;
                let line = line_ref(tx, &scope, &brand, iccid, moment.now)?;
                note(tx, &scope, &line, "sandbox.paid", serde_json::json!({}), moment)?;
            }
            shown(tx, paid)
        })
        .await
}

fn has_sandbox(app: &App) -> Result<()> {
    match app.outside().carriers.sandbox() {
        Some(_) => Ok(()),
        None => Err(Problem::not_found("payment-link-unknown")),
    }
}

fn shown(tx: &mut Tx<'_>, found: Option<(BrandId, Iccid, PaymentRequest)>) -> Result<SandboxBill> {
    let unknown = || Problem::not_found("payment-link-unknown");
    let (brand_id, iccid, request) = found.ok_or_else(unknown)?;
    let brand = brand::by_id(tx, &brand_id)?.ok_or_else(unknown)?;
    Ok(SandboxBill { brand, request, last_four: iccid.last_four().to_owned() })
}

/// The line, where it is the sandbox that keeps the brand's lines.
fn played_line(
    tx: &mut Tx<'_>,
    app: &App,
    scope: &Scope,
    iccid: &Iccid,
    moment: Moment,
) -> Result<LineRef> {
    let brand = brand_of(tx, scope)?;
    let is_played = app.carrier_of(&brand).is_some_and(|carrier| carrier.name() == SANDBOX);
    if !is_played {
        return Err(Problem::not_found("sandbox-none"));
    }
    line_ref(tx, scope, &brand, iccid, moment.now)
}

fn played(tx: &mut Tx<'_>, line: &LineRef, moment: Moment) -> Result<Played> {
    Sandbox::played(tx, line, moment.now)?.ok_or_else(|| Problem::not_found("line-unknown"))
}

fn note(
    tx: &mut Tx<'_>,
    scope: &Scope,
    line: &LineRef,
    action: &'static str,
    details: serde_json::Value,
    moment: Moment,
) -> Result<()> {
    let subject = subject(line);
    let entry = audit::NewEntry {
        brand: scope.brand(),
        actor: scope.actor(),
        action,
        subject: &subject,
        details,
    };
    audit::write(tx, &mut moment.dice_for(action), moment.now, &entry)?;
    let what = serde_json::json!({ "change": "line", "action": action });
    tx.emit(&Event::new(scope.brand(), "card", &subject, what))
}
