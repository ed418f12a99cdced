//! Taking connections, and letting them finish.

use crate::state::WebState;
use axum::Router;
use std::future::Future;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// Serves until `stop` is done; then no new connection is taken, live streams end, and what is
/// being answered is answered.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    state: WebState,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let stopping = async move {
        stop.await;
        state.stop();
    };
    axum::serve(listener, service).with_graceful_shutdown(stopping).await
}
