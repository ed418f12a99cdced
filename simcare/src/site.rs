//! Putting the program together, serving it, and ending it in good order.

use crate::carriers::carriers;
use crate::settings::Settings;
use crate::system::SystemMoments;
use simcare_app::{App, AppSettings, Outside};
use simcare_assistant::Classifier;
use simcare_assistant::drafts::{Drafter, OpenAi, OpenAiSettings};
use simcare_base::MomentSource;
use simcare_carriers::Carriers;
use simcare_channels::Mailbox;
use simcare_payments::WebhookKey;
use simcare_store::Store;
use simcare_web::WebState;
use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests in flight may take after the process was told to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the store and puts the use cases on top. No channel and no provider of the real world is
/// there yet: notices stay in the mailbox table and the sandbox gives no money back.
///
/// # Errors
/// When the store cannot be opened or migrated.
pub(crate) fn open(settings: &Settings, is_demo: bool) -> Result<App, Box<dyn Error>> {
    if settings.postgres.is_none()
        && let Some(folder) = settings.sqlite.parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    let moments: Arc<dyn MomentSource> = Arc::new(SystemMoments);
    let app_settings = AppSettings {
        public_url: settings.public_url.clone(),
        is_demo,
        registration_keys: settings.registration_keys(),
        has_assistant: settings.assistant,
    };
    // Without a key of one's own the sandbox believes only this very process.
    let webhook_key = match &settings.payments_key {
        Some(key) => key.reveal().to_owned(),
        None => moments.moment().dice_for("payments-key").token(),
    };
    let drafter = drafter(settings)?;
    let mut unfit = None;
    let outside = |store: &Store| {
        let channel = Arc::new(Mailbox::new(store.clone()));
        let carriers = carriers(settings, store, is_demo).unwrap_or_else(|error| {
            unfit = Some(error);
            Carriers::default()
        });
        let outside = Outside::with_sandbox(channel, store, WebhookKey::new(webhook_key))
            .with_carriers(carriers);
        Outside { drafter, ..outside }
    };
    let app = App::open(&settings.store(), moments, app_settings, outside)?;
    unfit.map_or(Ok(app), Err)
}

/// What drafts replies for agents, where one is set up.
fn drafter(settings: &Settings) -> Result<Option<Arc<dyn Drafter>>, Box<dyn Error>> {
    if settings.drafts_url.is_empty() {
        return Ok(None);
    }
    let url = settings.drafts_url.clone();
    let (model, key) = (settings.drafts_model.clone(), settings.drafts_key.clone());
    let open_ai = OpenAi::new(OpenAiSettings { url, model, key }).map_err(|e| e.to_string())?;
    Ok(Some(Arc::new(open_ai)))
}

/// Serves until the process is told to end; then answers what is in flight and closes the store.
///
/// # Errors
/// When the address cannot be listened at.
pub(crate) async fn serve(
    app: App,
    settings: &Settings,
    ready: impl FnOnce(&Settings),
) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|error| format!("cannot listen at {}: {error}", settings.listen))?;
    app.start().await?;
    if !app.settings().is_demo {
        // Whoever runs this for real must not believe that people were written to, or paid.
        tracing::warn!("no channel and no payment provider: notices stay here, no money moves");
    }
    let web_settings = simcare_web::Settings {
        trust_forwarded: settings.trust_forwarded,
        metrics_token: settings.metrics_token.clone(),
        ..simcare_web::Settings::default()
    };
    let state = WebState::new(app.clone(), web_settings);
    let router = simcare_web::router(&state);
    // The assistant learns while the first people are still reading.
    if settings.assistant {
        std::thread::Builder::new()
            .name("assistant".to_owned())
            .spawn(|| Classifier::shared().warm_up())?;
    }
    ready(settings);
    let (ending, over) = (app.clone(), app.closing());
    let stop = async move {
        told_to_end().await;
        ending.announce_end();
    };
    tokio::select! {
        served = simcare_web::server::serve(listener, router, stop) => served?,
        () = patience_over(over) => tracing::warn!("some requests took too long and were cut"),
    }
    tokio::task::spawn_blocking(move || app.close()).await?;
    Ok(())
}

/// Done when the end was announced and requests in flight have had their time.
async fn patience_over(mut closing: watch::Receiver<bool>) {
    // An error means that the program has gone already.
    let _ = closing.wait_for(|closing| *closing).await;
    tokio::time::sleep(PATIENCE).await;
}

/// Done when the process is told to end, by the terminal or by whoever runs it.
fn told_to_end() -> impl Future<Output = ()> + Send + 'static {
    use tokio::signal::unix::{SignalKind, signal};
    async {
        let terminate = signal(SignalKind::terminate());
        let interrupt = tokio::signal::ctrl_c();
        match terminate {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt => {}
                }
            }
            Err(_) => {
                // Without the one signal there is still the other.
                let _ = interrupt.await;
            }
        }
        tracing::info!("ending: no new connections, answering what is in flight");
    }
}

/// The runtime that everything asynchronous runs on.
///
/// # Errors
/// When the system gives no threads.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Box<dyn Error>> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}
