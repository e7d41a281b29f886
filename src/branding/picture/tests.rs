use super::*;
use image::{ImageEncoder, Rgba};

fn png(pixels: &RgbaImage) -> Vec<u8> {
    let mut file = vec![];
    pixels
        .write_with_encoder(PngEncoder::new(&mut file))
        .expect("a picture");
    file
}

fn plain(width: u32, height: u32, colour: [u8; 4]) -> RgbaImage {
    RgbaImage::from_pixel(width, height, Rgba(colour))
}

fn pixels(picture: &Picture) -> RgbaImage {
    image::load_from_memory(&picture.png).expect("our own").into_rgba8()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut file = vec![];
    let pixels = RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * 7) as u8, (y * 5) as u8, 90]));
    pixels
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut file))
        .expect("a picture");
    file
}

#[test]
fn a_picture_is_fitted_and_never_enlarged() {
    for (size, wanted) in [
        ((960, 224), (480, 112)),
        ((1000, 1000), (112, 112)),
        ((100, 40), (100, 40)),
        ((4096, 400), (480, 47)),
    ] {
        let read = Picture::of(&png(&plain(size.0, size.1, [11, 101, 121, 255]))).expect("a logo");
        assert_eq!((read.width, read.height), wanted, "{size:?}");
        assert_eq!(pixels(&read).dimensions(), wanted);
    }
    assert_eq!(shown(480, 112), (240, 56));
    assert_eq!(shown(100, 40), (100, 40));
}

#[test]
fn what_was_transparent_gets_a_ground_on_which_the_logo_is_seen() {
    for (colour, ground) in [
        ([11, 101, 121, 255], Colour::WHITE),
        ([255, 255, 255, 255], NIGHT),
        ([255, 204, 0, 255], Colour::WHITE),
    ] {
        let mut logo = plain(400, 300, [0, 0, 0, 0]);
        imageops::replace(&mut logo, &plain(200, 50, colour), 90, 120);
        let read = Picture::of(&png(&logo)).expect("a logo");
        // What surrounded it is cut off, down to the margin.
        assert_eq!((read.width, read.height), (200 + 2 * MARGIN, 50 + 2 * MARGIN));
        let seen = pixels(&read);
        assert_eq!(seen.get_pixel(0, 0).0[..3], ground.parts());
        assert_eq!(seen.get_pixel(100, 30).0, colour);
        assert!(seen.pixels().all(|pixel| pixel.0[3] == 255));
    }
    assert_eq!(
        Picture::of(&png(&plain(100, 100, [9, 9, 9, 0]))),
        Err(PictureFault::TooSmall)
    );
}

#[test]
fn nothing_but_pixels_comes_through() {
    let mut file = vec![];
    let mut encoder = PngEncoder::new(&mut file);
    encoder
        .set_exif_metadata(b"II*\0\x08\0\0\0GPS: at home".to_vec())
        .expect("metadata");
    encoder.set_icc_profile(b"profile".to_vec()).expect("a profile");
    encoder
        .write_image(
            &plain(60, 60, [200, 0, 0, 255]),
            60,
            60,
            image::ExtendedColorType::Rgba8,
        )
        .expect("a picture");
    file.extend_from_slice(b"PK\x03\x04<script>alert(1)</script>");
    assert!(file.windows(12).any(|part| part == b"GPS: at home"));
    let read = Picture::of(&file).expect("a logo");
    let text = String::from_utf8_lossy(&read.png);
    for trace in ["GPS", "eXIf", "iCCP", "tEXt", "script", "PK\u{3}\u{4}"] {
        assert!(!text.contains(trace), "{trace}");
    }
    assert!(read.png.ends_with(b"IEND\xaeB`\x82"));
}

#[test]
fn a_photo_is_turned_as_the_camera_was_held() {
    let file = jpeg(120, 60);
    let exif = b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let turned = [&file[..2], exif, &file[2..]].concat();
    let read = |file: &[u8]| Picture::of(file).map(|read| (read.width, read.height));
    assert_eq!(read(&file), Ok((120, 60)));
    assert_eq!(read(&turned), Ok((56, 112)));
}

#[test]
fn what_is_no_logo_is_refused() {
    let whole = png(&plain(64, 64, [1, 2, 3, 255]));
    let photo = jpeg(200, 100);
    let mut many_scans = photo.clone();
    many_scans.truncate(many_scans.len() - 2);
    many_scans.extend([0xff, 0xda].repeat(MOST_SCANS));
    many_scans.extend([0xff, 0xd9]);
    let cases: [(&[u8], PictureFault); 13] = [
        (b"", PictureFault::Empty),
        (&vec![0; MOST_BYTES + 1], PictureFault::TooManyBytes),
        (
            b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            PictureFault::Svg,
        ),
        (b"<!doctype html><title>logo.png</title>", PictureFault::OtherKind),
        (b"GIF89a\x40\0\x40\0\0\0\0;", PictureFault::OtherKind),
        (b"BM\x46\0\0\0\0\0\0\0", PictureFault::OtherKind),
        (b"%PDF-1.7", PictureFault::OtherKind),
        (b"\0\0\x01\0\x01\0\x10\x10", PictureFault::OtherKind),
        (&whole[..whole.len() / 2], PictureFault::Broken),
        (&photo[..photo.len() / 2], PictureFault::Broken),
        (&many_scans, PictureFault::Broken),
        (b"\x89PNG\r\n\x1a\n<svg onload=alert(1)>", PictureFault::Broken),
        (b"RIFF\x10\0\0\0WEBPVP8 ", PictureFault::Broken),
    ];
    for (file, fault) in cases {
        assert_eq!(
            Picture::of(file).err(),
            Some(fault),
            "{:?}",
            String::from_utf8_lossy(&file[..file.len().min(30)])
        );
    }
    assert_eq!(
        Picture::of(&png(&plain(15, 300, [0, 0, 0, 255]))).err(),
        Some(PictureFault::TooSmall)
    );
    assert_eq!(
        Picture::of(&png(&plain(4000, 20, [0, 0, 0, 255]))).err(),
        Some(PictureFault::TooSmall)
    );
    for (width, height) in [(4097, 400), (2001, 2000)] {
        let file = png(&plain(width, height, [0, 0, 0, 255]));
        assert_eq!(
            Picture::of(&file).err(),
            Some(PictureFault::TooLarge),
            "{width} × {height}"
        );
    }
}

/// A header that promises 30,000 × 30,000 pixels is not believed.
#[test]
fn a_bomb_is_not_unpacked() {
    let mut header = b"IHDR".to_vec();
    header.extend(30_000_u32.to_be_bytes());
    header.extend(30_000_u32.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    file.extend(&header);
    file.extend(crc(&header).to_be_bytes());
    file.extend(b"\0\0\0\x01IDAT\x78");
    assert_eq!(Picture::of(&file), Err(PictureFault::TooLarge));
    let mut photo = jpeg(32, 32);
    let frame = photo.windows(2).position(|two| two == [0xff, 0xc0]).expect("a frame");
    photo[frame + 5..frame + 9].copy_from_slice(&[0x75, 0x30, 0x75, 0x30]);
    assert_eq!(Picture::of(&photo), Err(PictureFault::TooLarge));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    })
}
