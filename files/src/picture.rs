//! Making a picture anew.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb};
use image::{ImageEncoder, RgbImage};
use std::io::Cursor;

/// The most bytes that are looked at.
pub const PICTURE_BYTES_MAX: usize = 12 * 1_024 * 1_024;
/// The longest side that is decoded; today's phones take 12,000 at most.
const SIDE_PIXELS_MAX: u32 = 12_500;
/// The most memory that decoding may take: 50 million pixels of 3 bytes.
const DECODE_BYTES_MAX: u64 = 150 * 1_000 * 1_000;
/// The longest side that is kept; the print on a card can still be read.
const KEPT_PIXELS_MAX: u32 = 2_048;
/// A screenshot larger than this as PNG is kept as JPEG.
const PNG_BYTES_MAX: usize = 900 * 1_024;
const JPEG_QUALITY: u8 = 82;

/// What a kept picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

/// A picture made anew.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it is.
    pub media_type: MediaType,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// Why something is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureRefused {
    /// Not JPEG, PNG or WebP.
    Kind,
    /// Too many bytes.
    Bytes,
    /// Too many pixels.
    Pixels,
    /// Begins like a picture but cannot be read.
    Broken,
}

impl PictureRefused {
    /// The code of its text in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "picture-kind",
            Self::Bytes => "picture-bytes",
            Self::Pixels => "picture-pixels",
            Self::Broken => "picture-broken",
        }
    }
}

impl MediaType {
    /// The name in `Content-Type` and in rows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Jpeg, Self::Png].into_iter().find(|kind| kind.name() == name)
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, bytes) = (self.media_type.name(), self.body.len());
        write!(f, "Picture({kind} {}x{}, {bytes} bytes)", self.width, self.height)
    }
}

/// Decodes what somebody sent and encodes it again: turned upright, without anything that was
/// written beside the pixels, no larger than is of use. Takes up to a second for large pictures.
///
/// # Errors
/// Why it is not kept.
pub fn picture_anew(sent: &[u8]) -> Result<Picture, PictureRefused> {
    if sent.len() > PICTURE_BYTES_MAX {
        return Err(PictureRefused::Bytes);
    }
    let format = kind(sent).ok_or(PictureRefused::Kind)?;
    let upright = decode(sent, format)?;
    let longest = upright.width().max(upright.height());
    let kept = match longest > KEPT_PIXELS_MAX {
        true => upright.thumbnail(KEPT_PIXELS_MAX, KEPT_PIXELS_MAX),
        false => upright,
    };
    encode(&kept, format)
}

/// What the first bytes say. The name of the file and what the browser calls it are not asked.
fn kind(sent: &[u8]) -> Option<ImageFormat> {
    if sent.starts_with(&[0xff, 0xd8, 0xff]) {
        Some(ImageFormat::Jpeg)
    } else if sent.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(ImageFormat::Png)
    } else if sent.starts_with(b"RIFF") && sent.get(8..12) == Some(b"WEBP") {
        Some(ImageFormat::WebP)
    } else {
        None
    }
}

fn decode(sent: &[u8], format: ImageFormat) -> Result<DynamicImage, PictureRefused> {
    let refused = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => PictureRefused::Pixels,
        _ => PictureRefused::Broken,
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_PIXELS_MAX);
    limits.max_image_height = Some(SIDE_PIXELS_MAX);
    limits.max_alloc = Some(DECODE_BYTES_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(sent), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    // The limits of the library are its best effort: what a picture says of itself is asked too.
    if decoder.total_bytes() > DECODE_BYTES_MAX {
        return Err(PictureRefused::Pixels);
    }
    let orientation = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(orientation);
    if picture.width() == 0 || picture.height() == 0 {
        return Err(PictureRefused::Broken);
    }
    Ok(picture)
}

fn encode(picture: &DynamicImage, sent_as: ImageFormat) -> Result<Picture, PictureRefused> {
    let broken = |_| PictureRefused::Broken;
    let (width, height) = (picture.width(), picture.height());
    if sent_as == ImageFormat::Png {
        let mut body = Vec::new();
        let eight_bit = DynamicImage::ImageRgba8(picture.to_rgba8());
        eight_bit.write_to(&mut Cursor::new(&mut body), ImageFormat::Png).map_err(broken)?;
        if body.len() <= PNG_BYTES_MAX {
            return Ok(Picture { media_type: MediaType::Png, width, height, body });
        }
    }
    let pixels = on_white(picture);
    let mut body = Vec::new();
    JpegEncoder::new_with_quality(&mut body, JPEG_QUALITY)
        .write_image(pixels.as_raw(), width, height, image::ExtendedColorType::Rgb8)
        .map_err(broken)?;
    Ok(Picture { media_type: MediaType::Jpeg, width, height, body })
}

/// JPEG knows no transparency: what was transparent becomes white paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let mut paper = RgbImage::new(picture.width(), picture.height());
    for (x, y, pixel) in picture.to_rgba8().enumerate_pixels() {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        let over = |part: u32| ((part * alpha + 255 * (255 - alpha)) / 255) as u8;
        paper.put_pixel(x, y, Rgb([over(red), over(green), over(blue)]));
    }
    paper
}
