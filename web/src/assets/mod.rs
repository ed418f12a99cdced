//! Style sheets, scripts and pictures of our own: in the program, compressed once when it starts,
//! named by their hash and therefore kept by browsers for ever.

mod icon;
mod look;
mod minify;
mod serve;

pub use icon::icon;
pub use look::{BrandColour, BrandLooks, brand_css};
pub use serve::{asset, brand_asset};

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write;
use std::sync::Arc;

/// One file as it goes over the wire.
#[derive(Debug, Clone)]
pub struct Asset {
    /// `text/css; charset=utf-8` and the like.
    pub media_type: &'static str,
    /// As it is.
    pub plain: Arc<[u8]>,
    /// The same in brotli at its best.
    pub brotli: Arc<[u8]>,
    /// The address it is served at.
    pub address: Arc<str>,
}

impl Asset {
    /// Compresses the bytes and names them `/a/<hash>/<name>`.
    pub fn new(name: &str, media_type: &'static str, plain: &[u8]) -> Self {
        Self {
            media_type,
            brotli: compress(plain).into(),
            address: format!("/a/{}/{name}", short_hash(plain)).into(),
            plain: plain.into(),
        }
    }
}

/// Every file that is the same for all brands.
#[derive(Debug)]
pub struct Assets {
    by_name: HashMap<&'static str, Asset>,
}

/// What a script imports stands before it, so that it can be named by its address.
const FILES: &[(&str, &str)] = &[
    ("api.css", include_str!("../../assets/api.css")),
    ("site.css", include_str!("../../assets/site.css")),
    ("icon.svg", include_str!("../../assets/icon.svg")),
    ("outbox.js", include_str!("../../assets/outbox.js")),
    ("site.js", include_str!("../../assets/site.js")),
    ("console.css", include_str!("../../assets/console.css")),
    ("console.js", include_str!("../../assets/console.js")),
    ("talk.js", include_str!("../../assets/talk.js")),
    ("fix.js", include_str!("../../assets/fix.js")),
    ("fix-worker.js", include_str!("../../assets/fix-worker.js")),
];

impl Assets {
    /// Reads and compresses them all: some milliseconds, once.
    pub fn open() -> Self {
        let mut by_name: HashMap<&'static str, Asset> = HashMap::new();
        for (name, text) in FILES {
            let (media_type, small) = match name.rsplit_once('.') {
                Some((_, "css")) => ("text/css; charset=utf-8", minify::css(text)),
                Some((_, "svg")) => ("image/svg+xml", (*text).to_owned()),
                _ => ("text/javascript; charset=utf-8", minify::script(text)),
            };
            let addressed = by_name.iter().fold(small, |text, (imported, asset)| {
                text.replace(&format!("\"./{imported}\""), &format!("\"{}\"", asset.address))
            });
            by_name.insert(name, Asset::new(name, media_type, addressed.as_bytes()));
        }
        Self { by_name }
    }

    /// One of them.
    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.by_name.get(name)
    }

    /// Where a page finds it. An unknown name gives an address that answers 404; a test asks for
    /// every address that a page names.
    pub fn address(&self, name: &str) -> &str {
        self.get(name).map_or("/a/0/missing", |asset| &asset.address)
    }
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn compress(plain: &[u8]) -> Vec<u8> {
    const BEST: u32 = 11;
    const WINDOW_BITS: u32 = 22;
    const BUFFER_BYTES: usize = 4_096;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER_BYTES, BEST, WINDOW_BITS);
    // Writing into memory does not fail; if it ever did, the plain form would still be there.
    match writer.write_all(plain) {
        Ok(()) => writer.into_inner(),
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_changes_with_the_content() {
        let one = Asset::new("a.css", "text/css", b"a{}");
        let other = Asset::new("a.css", "text/css", b"b{}");
        assert_ne!(one.address, other.address);
        assert!(one.address.starts_with("/a/") && one.address.ends_with("/a.css"));
    }

    #[test]
    fn what_is_compressed_reads_back() {
        let assets = Assets::open();
        for (name, _) in FILES {
            let asset = assets.get(name).expect("it is listed");
            let mut back = Vec::new();
            brotli::BrotliDecompress(&mut asset.brotli.as_ref(), &mut back).expect("it is brotli");
            assert_eq!(back, asset.plain.as_ref(), "{name}");
        }
    }
}
