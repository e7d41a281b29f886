//! What a SAML response costs: gate and verification beside a bare RSA-2048 verification and beside node-saml with the
//! very same response, and how long a hostile document holds a thread.

use crate::machine;
use anyhow::{Context, ensure};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{KeysManager, loader};
use jiff::{SignedDuration, Timestamp};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use tenantry::clock::Clock;
use tenantry::saml::{
    Binding, Endpoint, Expectation, IdentityProvider, InResponseTo, KeyPair, ServiceProvider, examine,
};

const ROUNDS: usize = 6;
const EACH: usize = 400;
const SP: &str = "https://portal.example/sso/saml/c1";
const ACS: &str = "https://portal.example/sso/saml/c1/acs";
const IDP: &str = "https://idp.example/metadata";
const REQUEST: &str = "_bench";

/// A provider, its response, and whom it is for.
struct Bench {
    key: KeyPair,
    sp: ServiceProvider,
    idp: IdentityProvider,
    now: Timestamp,
    /// The form field.
    response: String,
    bytes: usize,
}

/// The lines for the report. `modules` is the folder `node_modules` that holds node-saml; without one its line says
/// so.
pub fn measure(modules: &Path) -> anyhow::Result<Vec<String>> {
    let bench = Bench::new(Clock.now())?;
    let (mut gate, mut bare) = (vec![], vec![]);
    for round in 0..ROUNDS {
        let took = (bench.gate()?, bench.bare()?);
        // The first only warms.
        if round > 0 {
            gate.push(took.0);
            bare.push(took.1);
        }
    }
    let (gate, bare) = (median(gate), median(bare));
    let mut lines = vec![format!(
        "SAML response of {:.1} KB, gate and RSA-2048 verification: {gate:.0} µs CPU; a bare RSA-2048 verification {bare:.0} µs; {:.1} x",
        bench.bytes as f64 / 1_000.0,
        gate / bare
    )];
    lines.push(match bench.node(modules) {
        Ok(node) => format!(
            "The same response in node-saml 5.1: {node:.0} µs CPU, {:.1} x ours",
            node / gate
        ),
        Err(error) => format!("The same response in node-saml 5.1: not measured ({error:#})"),
    });
    let worst = bench.hostile()?;
    lines.push(format!(
        "Hostile documents of 256 KiB, each refused: slowest {:.1} ms CPU ({})",
        worst.0, worst.1
    ));
    Ok(lines)
}

impl Bench {
    fn new(now: Timestamp) -> anyhow::Result<Self> {
        let key = KeyPair::generate("bench", now - SignedDuration::from_hours(24))?;
        let xml = response(&key, now)?;
        let sp = ServiceProvider {
            entity_id: SP.into(),
            acs_url: ACS.into(),
            slo_url: SP.into(),
            keys: vec![key.clone()],
        };
        let idp = IdentityProvider {
            entity_id: IDP.into(),
            sso: Endpoint {
                binding: Binding::Redirect,
                url: IDP.into(),
            },
            slo: None,
            certificates: vec![key.certificate().clone()],
        };
        Ok(Self {
            response: STANDARD.encode(&xml),
            bytes: xml.len(),
            key,
            sp,
            idp,
            now,
        })
    }

    fn expectation(&self) -> Expectation<'_> {
        Expectation {
            sp: &self.sp,
            idp: &self.idp,
            now: self.now,
            in_response_to: InResponseTo::Exactly(REQUEST),
            require_encrypted: false,
        }
    }

    /// CPU µs for each examination.
    fn gate(&self) -> anyhow::Result<f64> {
        let expectation = self.expectation();
        let mut passed = 0;
        let spent = cpu(|| {
            for _ in 0..EACH {
                passed += usize::from(examine(&self.response, &expectation).assertion().is_ok());
            }
        });
        ensure!(passed == EACH, "the response is refused");
        Ok(spent / EACH as f64)
    }

    /// CPU µs for each bare verification.
    fn bare(&self) -> anyhow::Result<f64> {
        let text = vec![b'x'; 600];
        let private = loader::load_rsa_private_pem(private_pem(&self.key).as_bytes())?;
        let method = bergshamra_crypto::sign::from_uri("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")?;
        let signature = method.sign(&private.to_signing_key()?.context("a private key")?, &text)?;
        let public = private.to_spki_der().context("a public key")?;
        let mut passed = 0;
        let spent = cpu(|| {
            for _ in 0..EACH {
                let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &public);
                passed += usize::from(key.verify(&text, &signature).is_ok());
            }
        });
        ensure!(passed == EACH, "the signature is refused");
        Ok(spent / EACH as f64)
    }

    /// CPU µs for each validation by node-saml, as its script says.
    fn node(&self, modules: &Path) -> anyhow::Result<f64> {
        let folder = modules.canonicalize().context("node-saml is not installed")?;
        let input = serde_json::json!({
            "modules": folder, "certificate": self.key.certificate().pem(), "response": self.response,
            "callbackUrl": ACS, "audience": SP, "idpIssuer": IDP, "rounds": ROUNDS, "each": EACH,
        });
        let mut child = Command::new("node")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/node_saml.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("node does not start")?;
        let mut stdin = child.stdin.take().context("no input")?;
        stdin.write_all(input.to_string().as_bytes())?;
        drop(stdin);
        let output = child.wait_with_output()?;
        ensure!(output.status.success(), "node-saml refuses the response");
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    }

    /// The slowest of several ways to be difficult in 256 KiB, in ms of CPU.
    fn hostile(&self) -> anyhow::Result<(f64, &'static str)> {
        let mut worst = (0.0, "none");
        for (name, xml) in hostile(&self.response)? {
            let field = STANDARD.encode(&xml);
            let mut times = vec![];
            for _ in 0..5 {
                let mut passed = false;
                let spent = cpu(|| passed = examine(&field, &self.expectation()).assertion().is_ok());
                ensure!(!passed, "{name} passed");
                times.push(spent / 1_000.0);
            }
            let time = median(times);
            if time > worst.0 {
                worst = (time, name);
            }
        }
        Ok(worst)
    }
}

/// A response whose assertion is signed, of about 5 KB.
fn response(key: &KeyPair, now: Timestamp) -> anyhow::Result<String> {
    let at = |minutes: i64| {
        (now + SignedDuration::from_mins(minutes))
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string()
    };
    let (now, from, to) = (at(0), at(-5), at(60));
    let groups: String = (0..18)
        .map(|n| format!("<saml:AttributeValue>group-{n}-of-the-organization</saml:AttributeValue>"))
        .collect();
    let certificate = key.certificate().base64();
    let assertion = format!(
        r##"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0" IssueInstant="{now}"><saml:Issuer>{IDP}</saml:Issuer><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#_a1"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">anna@example.com</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="{REQUEST}" Recipient="{ACS}" NotOnOrAfter="{to}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{from}" NotOnOrAfter="{to}"><saml:AudienceRestriction><saml:Audience>{SP}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{now}" SessionIndex="_s1"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name="mail"><saml:AttributeValue>anna@example.com</saml:AttributeValue></saml:Attribute><saml:Attribute Name="groups">{groups}</saml:Attribute></saml:AttributeStatement></saml:Assertion>"##
    );
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_rsa_private_pem(private_pem(key).as_bytes())?);
    let signed = bergshamra_dsig::sign::sign(&DsigContext::new(keys), &assertion)?;
    Ok(format!(
        r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" Version="2.0" IssueInstant="{now}" Destination="{ACS}" InResponseTo="{REQUEST}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{IDP}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{signed}</samlp:Response>"#
    ))
}

/// A response with a changed name, so that its signature is wrong, filled up to 256 KiB in ways that cost a reader
/// much: in a part that is not signed, and in the part that is.
fn hostile(response: &str) -> anyhow::Result<Vec<(&'static str, String)>> {
    let wrong = String::from_utf8(STANDARD.decode(response)?)?.replace("anna@", "eve@");
    let room = 256 * 1024 - wrong.len() - 200;
    let filled = |part: &dyn Fn(usize) -> String| {
        let mut text = String::new();
        for n in 0.. {
            let next = part(n);
            if text.len() + next.len() > room {
                break;
            }
            text.push_str(&next);
        }
        text
    };
    let few: String = (0..60).map(|n| format!(" a{n}=\"\"")).collect();
    let attributes: String = (0..700).map(|n| format!(" a{n}=\"\"")).collect();
    let spaces: String = (0..380).map(|n| format!(" xmlns:a{n}=\"urn:{n}\"")).collect();
    let in_extensions = |what: &str| {
        wrong.replacen(
            "<samlp:Status>",
            &format!("<samlp:Extensions>{what}</samlp:Extensions><samlp:Status>"),
            1,
        )
    };
    let in_assertion = |what: &str| {
        wrong.replacen(
            "<saml:AttributeStatement>",
            &format!("<saml:Advice>{what}</saml:Advice><saml:AttributeStatement>"),
            1,
        )
    };
    let elements = filled(&|_| "<a/>".into());
    let tags = filled(&|_| format!("<a{attributes}/>"));
    let namespaces = filled(&|_| format!("<a{spaces}><b/></a>"));
    let ids = filled(&|n| format!("<a ID=\"_{n:016}\"/>"));
    let tags_of_60 = filled(&|_| format!("<a{few}/>"));
    let spaces_of_60 = filled(&|n| {
        format!(
            "<a{}><b/></a>",
            few.replace(" a", &format!(" xmlns:a{n}x")).replace("\"\"", "\"urn:x\"")
        )
    });
    let most = "<abcdefghijklm:n x=\"\"/>".replace("abcdefghijklm:", "").repeat(9_800);
    let texts = "x&amp;<b>yyyyyyyyyyyyy</b>".repeat(9_800);
    let deep = format!(
        "{}{}{}",
        "<a>".repeat(30),
        "<b/>".repeat((room - 300) / 4),
        "</a>".repeat(30)
    );
    let unclosed = "<a>".repeat(room / 3);
    let endless = format!("<a x=\"{}", "y".repeat(room));
    Ok(vec![
        ("60,000 elements beside the assertion", in_extensions(&elements)),
        ("60,000 elements in the assertion", in_assertion(&elements)),
        ("tags of 8 KiB beside the assertion", in_extensions(&tags)),
        ("tags of 8 KiB in the assertion", in_assertion(&tags)),
        ("thousands of namespaces", in_assertion(&namespaces)),
        ("9,000 ids", in_extensions(&ids)),
        ("tags of 60 attributes", in_assertion(&tags_of_60)),
        ("tags of 60 namespaces", in_assertion(&spaces_of_60)),
        ("as many elements as may be", in_assertion(&most)),
        ("as many texts as may be", in_assertion(&texts)),
        ("elements 30 deep", in_assertion(&deep)),
        ("elements that never end", in_extensions(&unclosed)),
        ("a tag that never ends", in_extensions(&endless)),
        ("one long text", in_assertion(&"x".repeat(room))),
        (
            "20,000 character references",
            in_assertion(&filled(&|_| "&#x00000041;".into())),
        ),
    ])
}

fn private_pem(key: &KeyPair) -> String {
    let base64 = STANDARD.encode(key.private_der());
    let lines: Vec<_> = base64.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        lines.join("\n")
    )
}

/// The CPU time of this process, in µs, while something runs.
fn cpu(work: impl FnOnce()) -> f64 {
    let me = std::process::id();
    let before = machine::cpu_microseconds(me);
    work();
    machine::cpu_microseconds(me).saturating_sub(before) as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
