//! From a file that somebody uploaded to pixels that we encoded ourselves. What it is says its content, never its name;
//! nothing of it but what can be seen comes through: no metadata, no second file behind the first.

use super::colour::Colour;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::{self, FilterType as Sampling};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// A file may have this many bytes.
pub const MOST_BYTES: usize = 512 * 1024;
/// And each side this many pixels.
pub const LONGEST_SIDE: u32 = 4096;
/// And so many in all: each costs time, and [`KEPT`] of them are kept.
pub const MOST_PIXELS: u64 = 4_000_000;
/// Fewer say nothing.
const SHORTEST_SIDE: u32 = 16;
/// What a decoder may ask for: 16 bits for each channel of each pixel, and as much again.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;
/// Scans of one progressive JPEG. Each costs a walk over the whole picture, and a few bytes of the file.
const MOST_SCANS: usize = 64;
/// As much as mails need: [`SHOWN`] on a screen with two pixels for one.
const KEPT: (u32, u32) = (480, 112);
/// The box into which it is fitted where it is shown, in CSS pixels.
const SHOWN: (u32, u32) = (240, 56);
/// Around what had no ground of its own.
const MARGIN: u32 = 12;
/// The ground for a logo that is nearly white.
const NIGHT: Colour = Colour::new(0x14_19_1d);

/// A logo, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// A PNG without transparency: it brings its ground, so it is seen whatever a mail program does to colours.
    pub png: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    Empty,
    TooManyBytes,
    /// A vector graphic, which can do more than be seen.
    Svg,
    /// Neither PNG nor JPEG nor WebP.
    OtherKind,
    /// It begins like a picture, and is none.
    Broken,
    TooLarge,
    TooSmall,
}

/// Pictures take turns: each may need a lot of memory for a moment.
static TURN: Semaphore = Semaphore::const_new(1);
/// So many may wait.
static PLACES: Semaphore = Semaphore::const_new(8);

/// All places in the queue are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

/// Reads a file, off the async threads.
///
/// # Errors
/// The outer one: come again later. The inner one: it is no logo.
pub async fn read(file: Vec<u8>) -> Result<Result<Picture, PictureFault>, Busy> {
    let _place = PLACES.try_acquire().map_err(|_| Busy)?;
    let turn = TURN.acquire().await.map_err(|_| Busy)?;
    let task = tokio::task::spawn_blocking(move || {
        // It lives here: whoever hangs up must not let one more begin.
        let _turn = turn;
        Picture::of(&file)
    });
    match task.await {
        Ok(read) => Ok(read),
        // Decoders had panics before. What makes one stumble is not readable.
        Err(fault) if fault.is_panic() => Ok(Err(PictureFault::Broken)),
        Err(_) => Err(Busy),
    }
}

impl Picture {
    fn of(file: &[u8]) -> Result<Self, PictureFault> {
        let format = kind(file)?;
        let pixels = decode(file, format)?;
        let pixels = shrink(&grounded(pixels)?)?;
        let (width, height) = pixels.dimensions();
        let mut png = vec![];
        let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
        pixels.write_with_encoder(encoder).map_err(|_| PictureFault::Broken)?;
        Ok(Self { png, width, height })
    }
}

/// The size at which a logo of so many pixels is shown, in CSS pixels; never larger than it is.
pub fn shown(width: u32, height: u32) -> (u32, u32) {
    fit((width, height), SHOWN)
}

fn kind(file: &[u8]) -> Result<ImageFormat, PictureFault> {
    if file.is_empty() {
        return Err(PictureFault::Empty);
    }
    if file.len() > MOST_BYTES {
        return Err(PictureFault::TooManyBytes);
    }
    match image::guess_format(file) {
        Ok(format @ (ImageFormat::Png | ImageFormat::WebP)) => Ok(format),
        Ok(ImageFormat::Jpeg) if is_whole_jpeg(file) => Ok(ImageFormat::Jpeg),
        Ok(ImageFormat::Jpeg) => Err(PictureFault::Broken),
        _ if String::from_utf8_lossy(&file[..file.len().min(4096)]).contains("<svg") => Err(PictureFault::Svg),
        _ => Err(PictureFault::OtherKind),
    }
}

/// Whether its end is there, which the decoder does not mind, and not more scans than a picture has.
fn is_whole_jpeg(file: &[u8]) -> bool {
    let scans: Vec<usize> = file
        .windows(2)
        .enumerate()
        .filter(|(_, two)| *two == [0xff, 0xda])
        .map(|(at, _)| at)
        .collect();
    let Some(last) = scans.last().filter(|_| scans.len() <= MOST_SCANS) else {
        return false;
    };
    file[*last..].windows(2).any(|two| two == [0xff, 0xd9])
}

fn decode(file: &[u8], format: ImageFormat) -> Result<RgbaImage, PictureFault> {
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let fault = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => PictureFault::TooLarge,
        _ => PictureFault::Broken,
    };
    let mut decoder = reader.into_decoder().map_err(fault)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(PictureFault::TooLarge);
    }
    if width.min(height) < SHORTEST_SIDE {
        return Err(PictureFault::TooSmall);
    }
    // How a camera was held stands in the metadata, which does not come along.
    let orientation = decoder.orientation().map_err(fault)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(fault)?;
    pixels.apply_orientation(orientation);
    Ok(pixels.into_rgba8())
}

/// On a ground: its own, where it has one, else white, or nearly black for a logo that is nearly white itself.
fn grounded(pixels: RgbaImage) -> Result<(RgbImage, Option<Colour>), PictureFault> {
    if pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
        return Ok((DynamicImage::from(pixels).into_rgb8(), None));
    }
    let (left, top, right, bottom) = visible(&pixels).ok_or(PictureFault::TooSmall)?;
    let seen = imageops::crop_imm(&pixels, left, top, right - left + 1, bottom - top + 1);
    let ground = match mean(&pixels).contrast(Colour::WHITE) < 1.4 {
        true => NIGHT,
        false => Colour::WHITE,
    };
    let [red, green, blue] = ground.parts();
    let mut flat = RgbImage::new(right - left + 1, bottom - top + 1);
    for (x, y, pixel) in flat.enumerate_pixels_mut() {
        let [r, g, b, alpha] = image::GenericImageView::get_pixel(&*seen, x, y).0;
        let over = |colour: u8, ground: u8| {
            let alpha = u32::from(alpha);
            u8::try_from((u32::from(colour) * alpha + u32::from(ground) * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
        };
        pixel.0 = [over(r, red), over(g, green), over(b, blue)];
    }
    Ok((flat, Some(ground)))
}

/// The box around everything that can be seen, both corners in it; `None`: nothing can.
fn visible(pixels: &RgbaImage) -> Option<(u32, u32, u32, u32)> {
    let seen = pixels.enumerate_pixels().filter(|(_, _, pixel)| pixel.0[3] > 8);
    seen.fold(None, |found, (x, y, _)| {
        let (left, top, right, bottom) = found.unwrap_or((x, y, x, y));
        Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
    })
}

/// The colour of what can be seen, taken together.
fn mean(pixels: &RgbaImage) -> Colour {
    let mut sums = [0_u64; 4];
    for [red, green, blue, alpha] in pixels.pixels().map(|pixel| pixel.0) {
        for (sum, part) in sums.iter_mut().zip([red, green, blue]) {
            *sum += u64::from(part) * u64::from(alpha);
        }
        sums[3] += u64::from(alpha);
    }
    let part = |sum: u64| u32::try_from(sum / sums[3].max(1)).unwrap_or(255);
    Colour::new(part(sums[0]) << 16 | part(sums[1]) << 8 | part(sums[2]))
}

fn shrink((pixels, ground): &(RgbImage, Option<Colour>)) -> Result<RgbImage, PictureFault> {
    let margin = if ground.is_some() { MARGIN } else { 0 };
    let (width, height) = fit(pixels.dimensions(), (KEPT.0 - 2 * margin, KEPT.1 - 2 * margin));
    if width.min(height) < SHORTEST_SIDE / 2 {
        return Err(PictureFault::TooSmall);
    }
    let small = match pixels.dimensions() == (width, height) {
        true => pixels.clone(),
        false => imageops::resize(pixels, width, height, Sampling::Lanczos3),
    };
    let Some(ground) = ground else { return Ok(small) };
    let mut framed = RgbImage::from_pixel(width + 2 * margin, height + 2 * margin, image::Rgb(ground.parts()));
    imageops::replace(&mut framed, &small, i64::from(margin), i64::from(margin));
    Ok(framed)
}

/// The size in which something fits into a box, in its own proportions; never larger than it is.
fn fit((width, height): (u32, u32), (most_wide, most_high): (u32, u32)) -> (u32, u32) {
    let (w, h) = (f64::from(width.max(1)), f64::from(height.max(1)));
    let scale = (f64::from(most_wide) / w).min(f64::from(most_high) / h).min(1.0);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and what was there"
    )]
    let scaled = |side: f64, most: u32| ((side * scale).round() as u32).clamp(1, most);
    (scaled(w, most_wide), scaled(h, most_high))
}

#[cfg(test)]
mod tests;
