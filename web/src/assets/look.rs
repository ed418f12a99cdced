//! A brand's colours, worked out so that text on and in them can be read, in the light and in the
//! dark, whatever colour the brand gave.

use super::Asset;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrandColour {
    channels: [u8; 3],
}

const WHITE: BrandColour = BrandColour { channels: [255, 255, 255] };
const INK: BrandColour = BrandColour { channels: [17, 20, 26] };
/// The darkest light and the lightest dark surface that brand-coloured text stands on.
const LIGHT_SURFACE: BrandColour = BrandColour { channels: [241, 243, 246] };
const DARK_SURFACE: BrandColour = BrandColour { channels: [34, 38, 46] };
/// What WCAG 2 asks of text at level AA.
const READABLE: f64 = 4.5;

impl BrandColour {
    /// Where a brand gave none: a quiet blue.
    pub const DEFAULT: Self = Self { channels: [28, 78, 158] };

    /// From `#rrggbb`; anything else gives the default.
    pub fn parse(text: &str) -> Self {
        let parse = || {
            let digits = text.trim().strip_prefix('#')?;
            let value = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
            let [_, red, green, blue] = value.to_be_bytes();
            Some(Self { channels: [red, green, blue] })
        };
        parse().unwrap_or(Self::DEFAULT)
    }

    /// `#rrggbb`
    pub fn hex(self) -> String {
        let [red, green, blue] = self.channels;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Towards another colour by so many hundredths.
    fn towards(self, other: Self, percent: u32) -> Self {
        let mix = |a: u8, b: u8| {
            ((u32::from(a) * (100 - percent) + u32::from(b) * percent + 50) / 100) as u8
        };
        let ([r, g, b], [or, og, ob]) = (self.channels, other.channels);
        Self { channels: [mix(r, or), mix(g, og), mix(b, ob)] }
    }

    fn luminance(self) -> f64 {
        let linear = self.channels.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The first colour on the way to `end` that can be read on `surface`.
    fn readable_on(self, surface: Self, end: Self) -> Self {
        let steps = (0..=100).step_by(4).map(|percent| self.towards(end, percent));
        steps.into_iter().find(|step| step.contrast(surface) >= READABLE).unwrap_or(end)
    }

    /// What text on a ground of this colour is written in, and the ground itself: a shade darker
    /// where neither white nor ink could be read on it.
    fn ground_and_text(self) -> (Self, Self) {
        if WHITE.contrast(self) >= READABLE {
            (self, WHITE)
        } else if INK.contrast(self) >= READABLE {
            (self, INK)
        } else {
            (self.readable_on(WHITE, INK), WHITE)
        }
    }
}

/// The style sheet that makes the site a brand's.
pub fn brand_css(colour: BrandColour) -> String {
    let light_text = colour.readable_on(LIGHT_SURFACE, INK);
    let dark_text = colour.readable_on(DARK_SURFACE, WHITE);
    // A ground of nearly the page's own darkness would not be seen as a ground at night.
    let dark_ground = if colour.contrast(DARK_SURFACE) < 1.6 {
        colour.towards(WHITE, 18)
    } else {
        colour.towards(INK, 12)
    };
    let set = |wished: BrandColour, text: BrandColour, tint: BrandColour| {
        let (ground, on_ground) = wished.ground_and_text();
        format!(
            ":root{{--brand:{};--on-brand:{};--brand-text:{};--tint:{}}}",
            ground.hex(),
            on_ground.hex(),
            text.hex(),
            tint.hex(),
        )
    };
    let light = set(colour, light_text, colour.towards(WHITE, 91));
    let dark = set(dark_ground, dark_text, colour.towards(DARK_SURFACE, 82));
    format!("{light}@media(prefers-color-scheme:dark){{{dark}}}")
}

/// The style sheets by colour. A file's name says its colour, so every process can make every
/// file, and a page that one process made can be dressed by another.
#[derive(Debug, Default)]
pub struct BrandLooks {
    by_file: RwLock<HashMap<String, Asset>>,
}

/// More colours than an installation has brands; past it they are made anew each time.
const KEPT_MAX: usize = 4_096;

impl BrandLooks {
    /// The address of the style sheet for a colour.
    pub fn address(&self, colour: BrandColour) -> Arc<str> {
        self.of(colour).address
    }

    /// The style sheet of this name, if it is a colour's.
    pub fn get(&self, file: &str) -> Option<Asset> {
        let digits = file.strip_suffix(".css")?;
        let colour = BrandColour::parse(&format!("#{digits}"));
        (colour.hex()[1..] == *digits).then(|| self.of(colour))
    }

    fn of(&self, colour: BrandColour) -> Asset {
        let file = format!("{}.css", &colour.hex()[1..]);
        let known = self.by_file.read().ok().and_then(|looks| looks.get(&file).cloned());
        if let Some(asset) = known {
            return asset;
        }
        let css = brand_css(colour);
        let asset = Asset::new(&format!("brand/{file}"), "text/css; charset=utf-8", css.as_bytes());
        if let Ok(mut looks) = self.by_file.write()
            && looks.len() < KEPT_MAX
        {
            looks.insert(file, asset.clone());
        }
        asset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_six_hexadecimal_digits() {
        for (text, expect) in [
            ("#0a7d5c", "#0a7d5c"),
            (" #FFCC00 ", "#ffcc00"),
            ("#fff", BrandColour::DEFAULT.hex().as_str()),
            ("red;}body{display:none", BrandColour::DEFAULT.hex().as_str()),
        ] {
            assert_eq!(BrandColour::parse(text).hex(), expect, "{text}");
        }
    }

    #[test]
    fn any_brand_colour_can_be_read() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let colour = BrandColour { channels: [red, green, blue] };
                    let readable = |a: BrandColour, b: BrandColour| a.contrast(b) >= READABLE;
                    let (ground, text) = colour.ground_and_text();
                    assert!(readable(text, ground), "on {colour:?}");
                    let light = colour.readable_on(LIGHT_SURFACE, INK);
                    assert!(readable(light, LIGHT_SURFACE), "light {colour:?}");
                    let dark = colour.readable_on(DARK_SURFACE, WHITE);
                    assert!(readable(dark, DARK_SURFACE), "dark {colour:?}");
                }
            }
        }
    }

    #[test]
    fn a_style_sheet_is_found_by_its_colour() {
        let looks = BrandLooks::default();
        let address = looks.address(BrandColour::parse("#0a7d5c"));
        let file = address.rsplit('/').next().expect("an address has parts");
        assert_eq!(looks.get(file).map(|asset| asset.address), Some(address.clone()));
        assert!(looks.get("nothing.css").is_none());
        assert!(looks.get("0a7d5c").is_none());
    }
}
