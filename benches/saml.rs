//! What a SAML response costs: gate and verification beside a bare RSA-2048 verification and beside node-saml with the
//! very same response, and how long a hostile document holds a thread.

use crate::machine;
use crate::provider::{ENTITY_ID, Provider, Said};
use crate::sso;
use anyhow::{Context, ensure};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use tenantry::saml::{Expectation, IdentityProvider, InResponseTo, ServiceProvider, examine};

const ROUNDS: usize = 6;
const EACH: usize = 400;
const PERSON: &str = "anna@example.com";

/// A provider, its response, and whom it is for.
struct Bench<'a> {
    provider: &'a Provider,
    sp: ServiceProvider,
    idp: IdentityProvider,
    now: Timestamp,
    request: String,
    /// The form field.
    response: String,
    bytes: usize,
}

/// The lines for the report. `modules` is the folder `node_modules` that holds node-saml; without one its line says
/// so.
pub fn measure(provider: &Provider, now: Timestamp, modules: &Path) -> anyhow::Result<Vec<String>> {
    let bench = Bench::new(provider, now)?;
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

impl<'a> Bench<'a> {
    /// The response is such a one as those that sign people in from end to end.
    fn new(provider: &'a Provider, now: Timestamp) -> anyhow::Result<Self> {
        let (sp, request) = (sso::DOORS[0].service_provider(), sso::DOORS[0].request(0));
        let said = Said {
            id: &request[1..],
            request: &request,
            email: PERSON,
            now,
        };
        let xml = provider.response(&sp, &said)?;
        Ok(Self {
            response: STANDARD.encode(&xml),
            bytes: xml.len(),
            idp: provider.identity(),
            provider,
            sp,
            now,
            request,
        })
    }

    fn expectation(&self) -> Expectation<'_> {
        Expectation {
            sp: &self.sp,
            idp: &self.idp,
            now: self.now,
            in_response_to: InResponseTo::Exactly(&self.request),
            require_encrypted: false,
        }
    }

    /// CPU µs for each examination.
    fn gate(&self) -> anyhow::Result<f64> {
        let expectation = self.expectation();
        let mut passed = 0;
        let spent = machine::spent(|| {
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
        let (signature, public) = self.provider.sign(&text)?;
        let mut passed = 0;
        let spent = machine::spent(|| {
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
            "modules": folder, "certificate": self.provider.key.certificate().pem(), "response": self.response,
            "callbackUrl": self.sp.acs_url, "audience": self.sp.entity_id, "idpIssuer": ENTITY_ID, "person": PERSON,
            "rounds": ROUNDS, "each": EACH,
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
                let spent = machine::spent(|| passed = examine(&field, &self.expectation()).assertion().is_ok());
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

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
