//! Forms: what a browser sends becomes fields, fields become types, and what could not be understood goes
//! back into the same form with a sentence beside the field.

use super::AppError;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt;
use futures_util::future::{LocalBoxFuture, Ready, ready};
use std::collections::HashMap;

/// A body may have this many bytes: 500 of the longest addresses and a message fit.
const MOST_BYTES: usize = 256 * 1024;
/// A [`LongForm`] may have this many: a message of 256 KiB in base64, with its line breaks, percent-encoded.
const MOST_LONG_BYTES: usize = 512 * 1024;
/// And this many fields.
const MOST_FIELDS: usize = 1_000;

/// The fields of a form (`application/x-www-form-urlencoded`, WHATWG URL standard) or of a query.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    fn parse(bytes: &[u8]) -> Result<Self, AppError> {
        let text = std::str::from_utf8(bytes).map_err(|_| AppError::BadRequest)?;
        let mut fields = vec![];
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            fields.push((decode(name)?, decode(value)?));
            if fields.len() > MOST_FIELDS {
                return Err(AppError::TooLarge);
            }
        }
        Ok(Self(fields))
    }

    /// The value of a field, blanks trimmed; empty when it was not sent. A field sent twice counts once,
    /// the first.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The value as it was sent: for passwords.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// All values of a repeatable field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(n, v)| n == name && !v.trim().is_empty())
            .map(|(_, value)| value.trim().to_owned())
            .collect()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }
}

/// Percent-decoding with `+` as blank; refuses bad UTF-8 and NUL, which Postgres cannot hold.
fn decode(raw: &str) -> Result<String, AppError> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16)).ok_or(AppError::BadRequest);
                (digit(rest.next())? * 16 + digit(rest.next())?) as u8
            }
            other => other,
        });
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|text| !text.contains('\0'))
        .ok_or(AppError::BadRequest)
}

/// The fields of a POST.
pub struct Form(pub Fields);

impl std::ops::Deref for Form {
    type Target = Fields;
    fn deref(&self) -> &Fields {
        &self.0
    }
}

impl FromRequest for Form {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = read(req, payload, MOST_BYTES);
        Box::pin(async move { body.await.map(Form) })
    }
}

/// The fields of a POST that carries a document.
pub struct LongForm(pub Fields);

impl std::ops::Deref for LongForm {
    type Target = Fields;
    fn deref(&self) -> &Fields {
        &self.0
    }
}

impl FromRequest for LongForm {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = read(req, payload, MOST_LONG_BYTES);
        Box::pin(async move { body.await.map(LongForm) })
    }
}

fn read(
    req: &HttpRequest,
    payload: &mut Payload,
    most: usize,
) -> impl Future<Output = Result<Fields, AppError>> + 'static {
    let kind = req
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let understood = kind.is_empty() || kind.starts_with("application/x-www-form-urlencoded");
    let mut payload = payload.take();
    async move {
        let mut body = web::BytesMut::new();
        while let Some(chunk) = payload.next().await {
            body.extend_from_slice(&chunk.map_err(|_| AppError::BadRequest)?);
            if body.len() > most {
                return Err(AppError::TooLarge);
            }
        }
        if !understood && !body.is_empty() {
            return Err(AppError::BadRequest);
        }
        Fields::parse(&body)
    }
}

/// The fields of the address after `?`.
pub struct Query(pub Fields);

impl std::ops::Deref for Query {
    type Target = Fields;
    fn deref(&self) -> &Fields {
        &self.0
    }
}

impl FromRequest for Query {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Fields::parse(req.query_string().as_bytes()).map(Query))
    }
}

/// A form as a value: what stands in it and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct FormState {
    values: HashMap<String, Vec<String>>,
    errors: Vec<(&'static str, String)>,
}

impl FormState {
    /// A form filled with what was sent, passwords left out.
    pub fn filled(fields: &Fields) -> Self {
        let mut state = Self::default();
        for (name, value) in &fields.0 {
            if !name.contains("password") {
                state.values.entry(name.clone()).or_default().push(value.clone());
            }
        }
        state
    }

    /// Fills a field beforehand.
    pub fn set(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.insert(name.to_owned(), vec![value.into()]);
        self
    }

    /// Fills a repeatable field beforehand.
    pub fn set_all(mut self, name: &str, values: Vec<String>) -> Self {
        self.values.insert(name.to_owned(), values);
        self
    }

    /// Notes what is wrong with a field.
    pub fn fault(&mut self, field: &'static str, sentence: impl Into<String>) {
        self.errors.push((field, sentence.into()));
    }

    /// Keeps a parsed value or notes its fault.
    pub fn keep<T>(&mut self, field: &'static str, parsed: Result<T, impl Into<String>>) -> Option<T> {
        parsed.map_err(|sentence| self.fault(field, sentence)).ok()
    }

    /// For templates: the value of a field.
    pub fn value(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(|all| all.first())
            .map_or("", String::as_str)
    }

    /// For templates: whether a repeatable field has this value.
    pub fn chosen(&self, name: &str, value: &str) -> bool {
        self.values.get(name).is_some_and(|all| all.iter().any(|v| v == value))
    }

    /// For templates: what is wrong with a field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|(field, _)| *field == name)
            .map(|(_, sentence)| sentence.as_str())
    }

    /// For the summary above the form: (field, sentence).
    pub fn errors(&self) -> &[(&'static str, String)] {
        &self.errors
    }

    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded() {
        let Ok(fields) = Fields::parse(b"role=admin&role=auditor&name=Zo%C3%AB+B") else {
            panic!("this is fine")
        };
        assert_eq!(fields.all("role"), ["admin", "auditor"]);
        assert_eq!(fields.get("name"), "Zoë B");
        assert_eq!(fields.get("absent"), "");
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(Fields::parse(b"name=%00").is_err());
        assert!(Fields::parse(b"name=%ff").is_err());
        assert!(Fields::parse(b"name=%g0").is_err());
        assert!(Fields::parse(b"\xff=1").is_err());
        assert!(Fields::parse("a=1&".repeat(MOST_FIELDS + 1).as_bytes()).is_err());
    }
}
