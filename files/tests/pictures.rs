//! What goes in, what comes out, and what never comes out.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use simcare_files::{MediaType, PICTURE_BYTES_MAX, PictureRefused, picture_anew};
use std::io::Cursor;

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).expect("encodes");
    bytes
}

/// A picture whose pixels vary, so that it does not compress to nothing.
fn noise(width: u32, height: u32) -> DynamicImage {
    let mix = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 8;
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        let value = mix(x, y);
        Rgb([value as u8, (value >> 8) as u8, (value >> 16) as u8])
    }))
}

fn flat(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Rgb([200, 30, 30])))
}

/// The JPEG with an EXIF block that says where it was taken and that it lies on its side.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    // Tag 0x0112 (orientation), a short, one of it: 6, a quarter turn to the right.
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"22.2793,114.1628 taken at home");
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

#[test]
fn pictures_come_out_as_what_they_are() {
    let check = |sent: &[u8], expect: (MediaType, u32, u32)| {
        let kept = picture_anew(sent).expect("a picture");
        assert_eq!((kept.media_type, kept.width, kept.height), expect);
        assert!(image::load_from_memory(&kept.body).is_ok());
    };
    check(&encoded(&flat(60, 40), ImageFormat::Jpeg), (MediaType::Jpeg, 60, 40));
    check(&encoded(&flat(60, 40), ImageFormat::Png), (MediaType::Png, 60, 40));
    check(&encoded(&flat(60, 40), ImageFormat::WebP), (MediaType::Jpeg, 60, 40));
    check(&encoded(&flat(4_096, 1_024), ImageFormat::Jpeg), (MediaType::Jpeg, 2_048, 512));
    // A photograph sent as PNG would be kept far larger than it is worth.
    check(&encoded(&noise(900, 700), ImageFormat::Png), (MediaType::Jpeg, 900, 700));
}

#[test]
fn where_it_was_taken_is_forgotten_and_it_stands_upright() {
    let sent = with_exif(&encoded(&flat(60, 40), ImageFormat::Jpeg));
    let kept = picture_anew(&sent).expect("a picture");
    assert_eq!((kept.width, kept.height), (40, 60));
    let has = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    assert!(has(&sent, b"taken at home") && !has(&kept.body, b"taken at home"));
    assert!(!has(&kept.body, b"Exif"));
}

#[test]
fn what_hides_behind_a_picture_is_gone() {
    let mut sent = encoded(&flat(20, 20), ImageFormat::Png);
    sent.extend(b"<script>alert(1)</script>PK\x03\x04");
    let kept = picture_anew(&sent).expect("a picture");
    assert!(!kept.body.windows(7).any(|part| part == b"<script"));
}

#[test]
fn transparency_becomes_paper() {
    let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
    let kept = picture_anew(&encoded(&clear, ImageFormat::WebP)).expect("a picture");
    let shown = image::load_from_memory(&kept.body).expect("reads").to_rgb8();
    assert!(shown.get_pixel(4, 4).0.iter().all(|part| *part > 250));
}

#[test]
fn what_is_not_a_picture_is_refused() {
    let check = |sent: &[u8], expect: PictureRefused| {
        assert_eq!(picture_anew(sent).err(), Some(expect));
    };
    check(b"%PDF-1.7 ...", PictureRefused::Kind);
    check(b"<svg xmlns='http://www.w3.org/2000/svg'/>", PictureRefused::Kind);
    check(b"GIF89a", PictureRefused::Kind);
    check(b"\0\0\0\x18ftypheic", PictureRefused::Kind);
    check(b"", PictureRefused::Kind);
    check(&[0xff, 0xd8, 0xff, 0xe0, 0, 0], PictureRefused::Broken);
    let whole = encoded(&noise(100, 100), ImageFormat::Png);
    check(&whole[..whole.len() / 2], PictureRefused::Broken);
    check(&vec![0xff; PICTURE_BYTES_MAX + 1], PictureRefused::Bytes);
}

#[test]
fn a_small_file_that_would_unfold_into_a_huge_picture_is_refused() {
    let bomb = encoded(&DynamicImage::new_luma8(12_501, 4), ImageFormat::Png);
    assert_eq!(picture_anew(&bomb).err(), Some(PictureRefused::Pixels));
    // 12,400 x 12,400 of 3 bytes are 460 MB; the header alone is enough to refuse it.
    let mut header = encoded(&flat(1, 1), ImageFormat::Png);
    let side = 12_400_u32.to_be_bytes();
    header[16..20].copy_from_slice(&side);
    header[20..24].copy_from_slice(&side);
    let checksum = crc(&header[12..29]).to_be_bytes();
    header[29..33].copy_from_slice(&checksum);
    assert_eq!(picture_anew(&header).err(), Some(PictureRefused::Pixels));
}

/// The checksum of a PNG chunk.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
        })
    })
}
