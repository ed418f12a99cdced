//! Serves the small site of the tests on a port, to look at it: `cargo run --example site -- 28080`.

#[path = "../tests/site/mod.rs"]
mod site;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt::init();
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(0);
    let site = site::Site::open().await;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    simcare_web::server::serve(listener, site.router, std::future::pending()).await?;
    Ok(())
}
