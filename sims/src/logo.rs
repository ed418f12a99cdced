//! The logo of a brand: a small SVG that stands in every page, so nothing in it may act.

use std::fmt;
use std::str::FromStr;

/// A logo is part of the first view of every page: there is no room for a large one.
pub const LOGO_BYTES_MAX: usize = 2_048;

const ELEMENTS: [&str; 13] = [
    "svg",
    "g",
    "path",
    "circle",
    "ellipse",
    "rect",
    "line",
    "polyline",
    "polygon",
    "title",
    "defs",
    "linearGradient",
    "stop",
];

const ATTRIBUTES: [&str; 41] = [
    "xmlns",
    "viewBox",
    "width",
    "height",
    "fill",
    "fill-opacity",
    "fill-rule",
    "clip-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
    "stroke-opacity",
    "opacity",
    "transform",
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "points",
    "id",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "role",
    "aria-hidden",
    "focusable",
    "pathLength",
    "stroke-dashoffset",
    "stroke-miterlimit",
];

/// A checked SVG: shapes and colours only; no script, no style, no link, no text from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Logo(String);

/// Why a text is not a logo.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// More than [`LOGO_BYTES_MAX`].
    #[error("the logo is larger than {LOGO_BYTES_MAX} bytes")]
    Size,
    /// Not one well-formed `<svg>` element.
    #[error("the logo is not one well-formed <svg> element")]
    Form,
    /// An element or attribute that a drawing does not need.
    #[error("the logo may not contain {0}")]
    Part(String),
}

impl LogoError {
    /// The code of its text in every language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Size => "logo-size",
            Self::Form => "logo-form",
            Self::Part(_) => "logo-part",
        }
    }
}

impl Logo {
    /// The SVG, safe to stand inside a page.
    pub fn as_svg(&self) -> &str {
        &self.0
    }
}

/// Takes one `name="value"` off the front of the inside of a tag.
fn attribute(inside: &str) -> Result<(&str, &str, &str), LogoError> {
    let (name, rest) = inside.split_once('=').ok_or(LogoError::Form)?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or(LogoError::Form)?;
    let (value, rest) = rest[1..].split_once(quote).ok_or(LogoError::Form)?;
    Ok((name.trim(), value, rest))
}

fn check_attributes(mut inside: &str) -> Result<(), LogoError> {
    while !inside.trim().is_empty() {
        let (name, value, rest) = attribute(inside.trim_start())?;
        if !ATTRIBUTES.contains(&name) {
            return Err(LogoError::Part(name.to_owned()));
        }
        // A value may point at a gradient of the same drawing and at nothing else.
        let foreign = value.replace("url(#", "").contains("url(") || value.contains(['&', '<']);
        let address = value.contains("://") && name != "xmlns" || value.contains("script");
        if foreign || address {
            return Err(LogoError::Part(name.to_owned()));
        }
        inside = rest;
    }
    Ok(())
}

impl FromStr for Logo {
    type Err = LogoError;

    fn from_str(text: &str) -> Result<Self, LogoError> {
        let text = text.trim();
        if text.len() > LOGO_BYTES_MAX {
            return Err(LogoError::Size);
        }
        if !text.starts_with("<svg") || text.contains('&') {
            return Err(LogoError::Form);
        }
        let mut open: Vec<&str> = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            let after = &rest[start + 1..];
            let end = after.find('>').ok_or(LogoError::Form)?;
            let tag = &after[..end];
            rest = &after[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name.trim()) || (open.is_empty() && !rest.is_empty()) {
                    return Err(LogoError::Form);
                }
                continue;
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let name_end = tag.find(char::is_whitespace).unwrap_or(tag.len());
            let (name, inside) = tag.split_at(name_end);
            if !ELEMENTS.contains(&name) {
                return Err(LogoError::Part(name.to_owned()));
            }
            check_attributes(inside)?;
            if !empty {
                open.push(name);
            } else if open.is_empty() {
                return Err(LogoError::Form);
            }
        }
        if open.is_empty() && rest.is_empty() {
            Ok(Self(text.to_owned()))
        } else {
            Err(LogoError::Form)
        }
    }
}

impl TryFrom<String> for Logo {
    type Error = LogoError;
    fn try_from(text: String) -> Result<Self, LogoError> {
        text.parse()
    }
}

impl From<Logo> for String {
    fn from(logo: Logo) -> Self {
        logo.0
    }
}

impl fmt::Display for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_can_only_draw() {
        let check = |text: &str, expect: Result<(), &str>| {
            let got = text.parse::<Logo>().map(|_| ()).map_err(|error| match error {
                LogoError::Part(part) => part,
                error => error.code().to_owned(),
            });
            assert_eq!(got, expect.map_err(str::to_owned), "{text}");
        };
        let form = Err("logo-form");
        check(r##"<svg viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#fff"/></svg>"##, Ok(()));
        check(r##"<svg><title>Ferry</title><g fill="url(#a)"><circle r="1"/></g></svg>"##, Ok(()));
        check("<svg><script>alert(1)</script></svg>", Err("script"));
        check("<svg><style>*{}</style></svg>", Err("style"));
        check("<svg><foreignObject/></svg>", Err("foreignObject"));
        check(r#"<svg onload="alert(1)"></svg>"#, Err("onload"));
        check(r#"<svg><path onclick='x'/></svg>"#, Err("onclick"));
        check(r#"<svg><path style="fill:red"/></svg>"#, Err("style"));
        check(r#"<svg><path fill="url(https://x/)"/></svg>"#, Err("fill"));
        check(r#"<svg><path fill="javascript:x"/></svg>"#, Err("fill"));
        check(r#"<svg><image href="x"/></svg>"#, Err("image"));
        check("<svg><!-- x --></svg>", Err("!--"));
        check("<?xml?><svg></svg>", form);
        check("<svg><g></svg>", form);
        check("<svg></svg><svg></svg>", form);
        check("<svg></svg>text", form);
        check("<svg fill=red></svg>", form);
        check("<svg>&lt;</svg>", form);
        check("<svg/>", form);
        check("", form);
        check(&format!("<svg>{}</svg>", " ".repeat(LOGO_BYTES_MAX)), Err("logo-size"));
    }
}
