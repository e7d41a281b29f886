//! A person in front of a real browser: headless Chromium, driven over WebDriver.

use super::cluster::target_folder;
use super::people::{PASSWORD, Person};
use fantoccini::elements::Element;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long something may take to appear, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(10);

const AXE: &str = include_str!("../../assets/axe.min.js");

/// What axe judges: WCAG 2.2 A and AA, and of its best practices those that we hold to.
// Frames here are sandboxed previews of mails, in which no script of axe could answer.
const AXE_RUN: &str = "const done = arguments[arguments.length - 1];
    const practices = ['heading-order', 'region', 'landmark-one-main', 'landmark-unique', 'page-has-heading-one', 'empty-heading',
        'label-title-only', 'skip-link', 'tabindex', 'table-duplicate-name', 'empty-table-header', 'scope-attr-valid', 'image-redundant-alt'];
    axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                        rules: Object.fromEntries(practices.map(rule => [rule, { enabled: true }])), resultTypes: ['violations'], iframes: false })
       .then(found => done(found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200) + ' — ' + (n.any[0] || n.all[0] || n.none[0] || {}).message))))
       .catch(error => done(['axe failed: ' + error]));";

/// A browser of one's own. It ends with this value, by its process id, and its files with it.
pub struct Browser {
    client: Client,
    driver: Child,
    chromium: Option<Pid>,
    base: String,
    folder: tempfile::TempDir,
}

impl Browser {
    /// A fresh browser in front of a portal (`app.base`).
    pub async fn open(base: &str) -> Self {
        Self::launch(base, json!({})).await
    }

    /// A fresh browser in which scripts are forbidden.
    pub async fn without_javascript(base: &str) -> Self {
        Self::launch(
            base,
            json!({ "profile.managed_default_content_settings.javascript": 2 }),
        )
        .await
    }

    async fn launch(base: &str, preferences: Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (driver, port) = start_driver(folder.path());
        let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
        let mut arguments = vec![
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--force-color-profile=srgb",
            "--window-size=1280,900",
        ];
        arguments.push(&profile);
        let mut capabilities = Capabilities::new();
        capabilities.insert(
            "goog:chromeOptions".into(),
            json!({ "binary": chromium(), "args": arguments, "prefs": preferences }),
        );
        capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
        // The guard stands before the session, so that a start that fails leaves no process behind.
        let mut guard = Guard(Some(driver));
        let client = ClientBuilder::new(hyper_util_connector())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("a browser session");
        let chromium = client
            .capabilities()
            .and_then(|c| c.get("goog:processID")?.as_i64())
            .and_then(|id| Pid::from_raw(id.try_into().ok()?));
        let driver = guard.0.take().expect("it was just put there");
        let browser = Self {
            client,
            driver,
            chromium,
            base: base.to_owned(),
            folder,
        };
        browser.emulate("light").await;
        browser
    }

    /// Opens a page of the portal: a path, or an absolute address of ours.
    pub async fn goes_to(&self, path: &str) -> &Self {
        let address = if path.starts_with('/') {
            format!("{}{path}", self.base)
        } else {
            path.to_owned()
        };
        self.client
            .goto(&address)
            .await
            .unwrap_or_else(|e| panic!("{address}: {e}"));
        self
    }

    /// Signs in by the pages.
    pub async fn signs_in(&self, person: &Person) -> &Self {
        self.signs_in_as(&person.email, PASSWORD).await
    }

    /// Signs in by the pages, with this address and password.
    pub async fn signs_in_as(&self, email: &str, password: &str) -> &Self {
        self.goes_to("/sign-in")
            .await
            .fills("email", email)
            .await
            .presses("Continue")
            .await;
        self.fills("password", password).await.presses("Sign in").await
    }

    /// Starts a session for this person without the pages.
    pub async fn is_signed_in_as(&self, person: &Person) -> &Self {
        let cookie = person.session_cookie().await;
        let (name, value) = cookie.split_once('=').expect("name=value");
        self.devtools(
            "Network.setCookie",
            json!({ "name": name, "value": value, "url": self.base, "httpOnly": true }),
        )
        .await;
        self
    }

    /// Writes into the field of this name, over what stands there.
    pub async fn fills(&self, field: &str, value: &str) -> &Self {
        let element = self.element(&format!("main [name='{field}']:not([type=hidden])")).await;
        element
            .clear()
            .await
            .unwrap_or_else(|e| panic!("{field} cannot be cleared: {e}"));
        element
            .send_keys(value)
            .await
            .unwrap_or_else(|e| panic!("{field} takes no text: {e}"));
        self
    }

    /// Picks a file of this machine.
    pub async fn picks(&self, field: &str, file: &Path) -> &Self {
        let element = self.element(&format!("main input[type='file'][name='{field}']")).await;
        element
            .send_keys(&file.to_string_lossy())
            .await
            .unwrap_or_else(|e| panic!("{field} takes no file: {e}"));
        self
    }

    /// Chooses this value of a list, of radio buttons or of boxes.
    pub async fn chooses(&self, field: &str, value: &str) -> &Self {
        let choice = format!("main select[name='{field}'], main input[name='{field}'][value='{value}']");
        let element = self.element(&choice).await;
        if element.tag_name().await.is_ok_and(|tag| tag == "select") {
            element
                .select_by_value(value)
                .await
                .unwrap_or_else(|e| panic!("{field} has no {value}: {e}"));
        } else if !element.is_selected().await.unwrap_or_default() {
            // A box inside a card is covered by its label, which is what people click.
            let id = element.attr("id").await.ok().flatten().unwrap_or_default();
            self.clicks(&format!("label[for='{id}']")).await;
        }
        self
    }

    /// Presses the button, or follows the link, with these words.
    pub async fn presses(&self, words: &str) -> &Self {
        let with =
            |what: &str| format!("//{what}[normalize-space(.)='{words}' or .//text()[normalize-space(.)='{words}']]");
        let path = format!("({} | {} | {})", with("button"), with("a"), with("summary"));
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            for element in self.client.find_all(Locator::XPath(&path)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or_default() {
                    self.click(element, words).await;
                    return self;
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!(
            "nothing to press says \"{words}\" at {}:\n{}",
            self.path().await,
            self.text().await
        );
    }

    /// Clicks the first element that fits a CSS selector.
    pub async fn clicks(&self, selector: &str) -> &Self {
        let element = self.element(selector).await;
        self.click(element, selector).await;
        self
    }

    async fn click(&self, element: Element, what: &str) {
        element
            .click()
            .await
            .unwrap_or_else(|e| panic!("{what} cannot be clicked: {e}"));
    }

    /// Waits until the page has these words.
    pub async fn sees(&self, words: &str) -> &Self {
        let deadline = Instant::now() + PATIENCE;
        while !self.text().await.contains(words) {
            if Instant::now() > deadline {
                self.screenshot("not-seen").await;
                panic!(
                    "\"{words}\" does not appear at {}:\n{}",
                    self.path().await,
                    self.text().await
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self
    }

    pub async fn does_not_see(&self, words: &str) -> &Self {
        assert!(
            !self.text().await.contains(words),
            "\"{words}\" is shown at {}:\n{}",
            self.path().await,
            self.text().await
        );
        self
    }

    /// Waits until the address bar shows this path (a query is not compared).
    pub async fn is_at(&self, path: &str) -> &Self {
        let deadline = Instant::now() + PATIENCE;
        while self.path().await != path {
            assert!(
                Instant::now() < deadline,
                "not at {path} but at {}:\n{}",
                self.path().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self
    }

    /// The path in the address bar.
    pub async fn path(&self) -> String {
        self.client
            .current_url()
            .await
            .map(|url| url.path().to_owned())
            .unwrap_or_default()
    }

    /// The words on the screen.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until the first frame of the page, or, deeper, the first frame of that, has these words.
    pub async fn sees_in_frame(&self, depth: usize, words: &str) -> &Self {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut text = String::new();
            let mut inside = 0;
            while inside < depth && self.client.enter_frame(0).await.is_ok() {
                inside += 1;
            }
            if inside == depth {
                text = self.text().await;
            }
            for _ in 0..inside {
                self.client.enter_parent_frame().await.expect("the page around");
            }
            if text.contains(words) {
                return self;
            }
            assert!(
                Instant::now() < deadline,
                "\"{words}\" does not appear in the frame:\n{text}"
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The value of a script's `return`.
    pub async fn evaluates(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Waits until a script's `return` is true.
    pub async fn waits_until(&self, script: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.evaluates(script).await != true {
            assert!(
                Instant::now() < deadline,
                "never true: {script}; at {}:\n{}",
                self.path().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Sends one key to whatever has the focus (U+E004 is Tab, U+E007 Enter: WebDriver, section 17.4.2).
    pub async fn presses_key(&self, key: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(key).await.expect("a key");
    }

    /// Reloads the page by its address.
    pub async fn reloads(&self) {
        self.client.refresh().await.expect("a reload");
    }

    /// The element that fits a CSS selector, once it is there.
    pub async fn element(&self, selector: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(selector))
            .await;
        match found {
            Ok(element) => element,
            Err(_) => panic!("no {selector} at {}:\n{}", self.path().await, self.text().await),
        }
    }

    /// Sets the system's colour scheme: `light` or `dark`. Motion is reduced, so that nothing is judged half-way.
    pub async fn emulate(&self, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }, { "name": "prefers-reduced-motion", "value": "reduce" }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }))
            .await;
    }

    /// Sets the size of the window's inside, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// What axe finds on this page, each violation with its element.
    pub async fn axe(&self) -> Vec<String> {
        self.client
            .execute(&format!("if (!window.axe) {{ {AXE} }}"), vec![])
            .await
            .expect("axe can be loaded");
        let found = self.client.execute_async(AXE_RUN, vec![]).await.expect("axe runs");
        found
            .as_array()
            .expect("a list")
            .iter()
            .map(|v| v.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// By how many pixels the page is wider than the window.
    pub async fn overflow(&self) -> i64 {
        let width = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
        self.evaluates(width).await.as_i64().expect("a number")
    }

    /// What the browser complained about in its console: a blocked script, a file that is missing.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self
            .client
            .issue_cmd(Vendor {
                path: "se/log",
                body: json!({ "type": "browser" }),
            })
            .await
            .expect("the console's log");
        let entries = log.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .filter(|entry| entry["level"] == "SEVERE")
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Keeps a picture of the window under the target folder, for people to look at.
    pub async fn screenshot(&self, name: &str) {
        let folder = target_folder().join("screenshots");
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        let picture = self.client.screenshot().await.expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the picture is written");
    }

    async fn devtools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.client
            .issue_cmd(Vendor {
                path: "goog/cdp/execute",
                body,
            })
            .await
            .unwrap_or_else(|e| panic!("{command}: {e}"));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Chromium outlives its driver. Its helpers go when it goes, and stop writing its profile.
        if let Some(chromium) = self.chromium {
            let _ = kill_process(chromium, Signal::KILL);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        for _ in 0..100 {
            if std::fs::remove_dir_all(self.folder.path()).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Kills a driver whose session could not be made.
struct Guard(Option<Child>);

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(mut driver) = self.0.take() {
            let _ = driver.kill();
            let _ = driver.wait();
        }
    }
}

/// A command of ChromeDriver's own.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(self.body.to_string()))
    }
}

fn hyper_util_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

fn chromium() -> &'static str {
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ]
    .into_iter()
    .find(|path| std::path::Path::new(path).exists())
    .expect("Chromium is installed")
}

/// Starts ChromeDriver on a free port. It takes one that is free for IPv4 and goes away when it is not so for
/// IPv6, which happens now and then where many start at once: then another try finds another port.
fn start_driver(folder: &Path) -> (Child, u16) {
    for _ in 0..5 {
        let (mut driver, port) = try_driver(folder);
        match port {
            Some(port) => return (driver, port),
            None => drop((driver.kill(), driver.wait())),
        }
    }
    panic!("ChromeDriver says its port");
}

/// ChromeDriver and the port that it says on its first lines. What it and Chromium write, they write in this folder.
fn try_driver(folder: &Path) -> (Child, Option<u16>) {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .env("TMPDIR", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("ChromeDriver is installed (Debian: chromium-driver)");
    let mut lines = BufReader::new(driver.stdout.take().expect("a pipe")).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.split_once("started successfully on port ")?
            .1
            .trim_end_matches('.')
            .parse()
            .ok()
    });
    // It goes on talking, and would stop if nobody listened.
    std::thread::spawn(move || lines.for_each(drop));
    (driver, port)
}
