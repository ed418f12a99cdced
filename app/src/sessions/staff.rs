//! Staff log in, are recognised, and log out.

use crate::App;
use simcare_access::session::{Session, Subject};
use simcare_access::{audit, password, session, staff};
use simcare_authority::{Actor, ActorRef};
use simcare_base::{Locale, Moment, Problem, Result, SessionId};
use std::fmt;
use tokio::sync::Semaphore;

/// Passwords compared at the same time: each takes 19 MB and a processor for a moment, and anybody
/// may ask.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// What somebody types to log in.
pub struct LogIn {
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
}

impl fmt::Debug for LogIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LogIn(secret)")
    }
}

/// Somebody at the desk, recognised by the cookie.
#[derive(Debug, Clone)]
pub struct StaffVisit {
    /// The session.
    pub session: Session,
    /// The person.
    pub staff: staff::Staff,
    /// What they may do, as it is now and not as it was when they logged in.
    pub actor: Actor,
}

/// Logs somebody in. Answers the token for the cookie.
///
/// # Errors
/// `log-in-wrong`, the same for a wrong name and a wrong password.
pub async fn staff_log_in(app: &App, input: LogIn, moment: Moment) -> Result<(Session, String)> {
    let email = input.email;
    let found = app.store().read(move |tx| staff::by_email(tx, &email)).await?;
    let hash =
        found.as_ref().map_or_else(|| password::NOBODY.to_owned(), |s| s.password_hash.clone());
    let typed = input.password;
    let place = AT_ONCE.acquire().await.map_err(Problem::internal)?;
    let right = tokio::task::spawn_blocking(move || password::matches(&typed, &hash)).await;
    drop(place);
    let person = found
        .filter(|person| person.disabled_at.is_none() && matches!(right, Ok(true)))
        .ok_or_else(|| Problem::invalid("log-in-wrong"))?;
    app.store()
        .write(move |tx| {
            let opened = session::open(tx, &Subject::Staff(person.id.clone()), &moment)?;
            let Some(actor) = staff::actor(tx, &person.id)? else {
                return Err(Problem::invalid("log-in-wrong"));
            };
            let mut dice = moment.dice_for("staff-log-in");
            for brand in actor.brands() {
                let entry = audit::NewEntry {
                    brand: &brand,
                    actor: &ActorRef::Staff(person.id.clone()),
                    action: "staff.log-in",
                    subject: person.id.as_str(),
                    details: serde_json::json!({}),
                };
                audit::write(tx, &mut dice, moment.now, &entry)?;
            }
            Ok(opened)
        })
        .await
}

/// Who has this cookie, if it is somebody at the desk.
///
/// # Errors
/// When the store cannot be read.
pub async fn staff_find(app: &App, token: &str, moment: Moment) -> Result<Option<StaffVisit>> {
    let token = token.to_owned();
    app.store()
        .read(move |tx| {
            let Some(session) = session::by_token(tx, &token, moment.now)? else { return Ok(None) };
            let Subject::Staff(id) = &session.subject else { return Ok(None) };
            let (person, actor) = (staff::by_id(tx, id)?, staff::actor(tx, id)?);
            Ok(person.zip(actor).map(|(staff, actor)| StaffVisit { session, staff, actor }))
        })
        .await
}

/// Logs out.
///
/// # Errors
/// When the store cannot be written.
pub async fn staff_log_out(app: &App, session: SessionId) -> Result<()> {
    app.store().write(move |tx| session::close(tx, &session)).await
}

/// Keeps the language that somebody at the desk chose.
///
/// # Errors
/// When the store cannot be written.
pub async fn staff_prefer(app: &App, visit: &StaffVisit, locale: Locale) -> Result<()> {
    let id = visit.staff.id.clone();
    app.store().write(move |tx| staff::set_locale(tx, &id, locale)).await
}
