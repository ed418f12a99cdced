//! `cargo xtask shots`: pictures of every page of the demo, on a phone and on a desktop, in the light
//! and in the dark, in every language. They land in `shots/`, or in the folder named by `SHOTS_DIR`.

mod camera;
mod pages;

use camera::Camera;
use pages::PAGES;
use simcare_base::Locale;
use simcare_stories::Program;
use std::path::PathBuf;

fn main() {
    let only = std::env::args().nth(1).unwrap_or_default();
    let folder = PathBuf::from(std::env::var_os("SHOTS_DIR").unwrap_or_else(|| "shots".into()));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let taken = runtime.block_on(async {
        let data = tempfile::tempdir().expect("a temporary folder");
        let log = data.path().join("log");
        let program = Program::demo(data.path(), &log).await;
        let mut taken = 0;
        for language in Locale::ALL {
            let camera = Camera::set_up(&program, data.path(), language).await;
            for page in PAGES.iter().filter(|page| page.name.contains(&only)) {
                taken += camera.take(page, &folder).await;
            }
            camera.put_away().await;
        }
        taken
    });
    println!("{taken} pictures in {}", folder.display());
}
