//! What independent programs find wrong with what the portal sends: python3-saml with the schemas of SAML 2.0, xmlsec1
//! and node-saml. Tests that use these stand below a module `peers::checkers`.

use super::Sent;
use super::process::{installed, scripts};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

const PATIENCE: Duration = Duration::from_secs(60);

/// What is wrong with the portal's metadata.
pub async fn metadata_faults(metadata: &str) -> Vec<String> {
    run(python().arg("metadata"), metadata).await
}

/// What is wrong with a message on its way: an AuthnRequest, LogoutRequest or LogoutResponse, which has to be signed with
/// a key of the portal's metadata.
pub async fn wire_faults(message: &Sent, metadata: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let trusted = folder.path().join("metadata.xml");
    std::fs::write(&trusted, metadata).expect("the test's own folder");
    run(python().arg("message").arg(trusted), &json(message)).await
}

/// What node-saml finds wrong with a LogoutRequest or LogoutResponse. `certificate` is PEM, or base64 without lines.
pub async fn sign_out_faults(message: &Sent, certificate: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let trusted = folder.path().join("certificate");
    std::fs::write(&trusted, certificate).expect("the test's own folder");
    let mut node = Command::new("node");
    node.arg("--no-deprecation")
        .arg(scripts().join("checkers/node_saml.js"))
        .arg(trusted)
        .env("NODE_PATH", installed().join("node_modules"));
    run(&mut node, &json(message)).await
}

fn python() -> Command {
    let mut python = Command::new(installed().join("venv/bin/python"));
    python.arg(scripts().join("checkers/check.py"));
    python
}

fn json(message: &Sent) -> String {
    serde_json::to_string(message).expect("a message is data")
}

/// Runs a checker with this on its standard input; answers its lines, and none for `OK`.
async fn run(checker: &mut Command, input: &str) -> Vec<String> {
    let mut child = checker
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("the checkers are installed; bin/test installs them");
    let mut pipe = child.stdin.take().expect("a pipe");
    pipe.write_all(input.as_bytes()).await.expect("the checker reads");
    drop(pipe);
    let done = tokio::time::timeout(PATIENCE, child.wait_with_output()).await;
    let output = done.expect("the checker ends in time").expect("our own child");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match (output.status.code(), said.trim()) {
        (Some(0), "OK") => Vec::new(),
        (Some(1), faults) if !faults.is_empty() => faults.lines().map(str::to_owned).collect(),
        _ => panic!("the checker failed: {said}{}", String::from_utf8_lossy(&output.stderr)),
    }
}
