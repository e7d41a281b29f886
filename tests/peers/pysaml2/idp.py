"""An identity provider on pysaml2. A test says in FOLDER/settings.json, which is read for every request, who can sign in."""

import html
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from saml2 import BINDING_HTTP_POST, BINDING_HTTP_REDIRECT
from saml2.config import IdPConfig
from saml2.metadata import entity_descriptor
from saml2.saml import NAMEID_FORMAT_EMAILADDRESS, NAMEID_FORMAT_PERSISTENT, NameID
from saml2.samlp import response_from_string
from saml2.server import Server
from saml2.xmldsig import DIGEST_SHA256, SIG_RSA_SHA256

FOLDER = Path(sys.argv[1])
PASSWORD_CONTEXT = {"class_ref": "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"}
# Who is signed in at this provider: one person, since a test has one browser.
signed_in = {}


class Refused(Exception):
    """What the person is told."""


def settings():
    return json.loads((FOLDER / "settings.json").read_text())


def configuration(said):
    base = said["base"]
    return IdPConfig().load({
        "entityid": said["entity_id"],
        "xmlsec_binary": "/usr/bin/xmlsec1",
        "key_file": str(FOLDER / "idp.key"),
        "cert_file": str(FOLDER / "idp.crt"),
        "metadata": {"local": [str(file) for file in sorted((FOLDER / "trusted").glob("*.xml"))]},
        "service": {"idp": {
            "name": "pysaml2",
            "want_authn_requests_signed": said["requires_signed_requests"],
            "name_id_format": [NAMEID_FORMAT_EMAILADDRESS, NAMEID_FORMAT_PERSISTENT],
            "endpoints": {
                "single_sign_on_service": [(base + "/sso", BINDING_HTTP_REDIRECT), (base + "/sso", BINDING_HTTP_POST)],
                "single_logout_service": [(base + "/slo", BINDING_HTTP_REDIRECT), (base + "/slo", BINDING_HTTP_POST)],
            },
            "policy": {"default": {
                "lifetime": {"minutes": 5},
                "attribute_restrictions": None,
                "name_form": "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
            }},
        }},
    })


def read(server, form):
    """The AuthnRequest of a form or an address, checked; or what an unasked answer needs, which `?sp=` names."""
    if "SAMLRequest" not in form:
        [service, *_] = server.metadata.assertion_consumer_service(form["sp"], BINDING_HTTP_POST)
        return {"in_response_to": None, "sp_entity_id": form["sp"], "destination": service["location"]}
    request = server.parse_authn_request(
        form["SAMLRequest"], form["binding"], relay_state=form.get("RelayState"),
        sigalg=form.get("SigAlg"), signature=form.get("Signature"))
    needs = server.response_args(request.message, [BINDING_HTTP_POST])
    return {key: needs[key] for key in ("in_response_to", "sp_entity_id", "destination")}


def sign_in(server, said, form):
    """The page that carries the answer to the service, or the sign-in form that comes before it."""
    needs = read(server, form)
    user = next((user for user in said["users"] if user["name"] == form.get("username")), None)
    if user is None or user["password"] != form.get("password"):
        return login_page(form, "Wrong name or password." if "username" in form else "")
    name_id = NameID(format=NAMEID_FORMAT_EMAILADDRESS, text=user["attributes"][said["name_id"]][0])
    response = server.create_authn_response(
        user["attributes"], userid=user["name"], name_id=name_id, authn=PASSWORD_CONTEXT,
        sign_response=said["sign_response"], sign_assertion=said["sign_assertion"],
        sign_alg=SIG_RSA_SHA256, digest_alg=DIGEST_SHA256, **needs)
    statement = response_from_string(str(response)).assertion[0].authn_statement[0]
    signed_in.update(name_id=name_id, sp_entity_id=needs["sp_entity_id"], session_index=statement.session_index)
    return carried(server, BINDING_HTTP_POST, response, needs["destination"], form, response=True)


def sign_out(server, form):
    """Answers a LogoutRequest of the service, or ends the sign-out that began here with its LogoutResponse."""
    signature = {"sigalg": form.get("SigAlg"), "signature": form.get("Signature"), "relay_state": form.get("RelayState")}
    if "SAMLResponse" in form:
        answer = server.parse_logout_request_response(form["SAMLResponse"], form["binding"])
        return page(f"<p>Signed out: {html.escape(answer.response.status.status_code.value)}</p>")
    request = server.parse_logout_request(form["SAMLRequest"], form["binding"], **signature)
    signed_in.clear()
    response = server.create_logout_response(request.message, [form["binding"]], sign=form["binding"] == BINDING_HTTP_POST)
    [service, *_] = server.metadata.single_logout_service(request.message.issuer.text, form["binding"], "spsso")
    destination = service.get("response_location") or service["location"]
    return carried(server, form["binding"], response, destination, form, response=True)


def begin_sign_out(server, form):
    """Sends a LogoutRequest for whoever is signed in here."""
    if not signed_in:
        raise Refused("Nobody is signed in.")
    [service, *_] = server.metadata.single_logout_service(signed_in["sp_entity_id"], BINDING_HTTP_REDIRECT, "spsso")
    _, request = server.create_logout_request(
        service["location"], signed_in["sp_entity_id"], name_id=signed_in["name_id"],
        session_indexes=[signed_in["session_index"]], sign=False)
    signed_in.clear()
    return carried(server, BINDING_HTTP_REDIRECT, request, service["location"], form)


def carried(server, binding, message, destination, form, response=False):
    """A message on its way through the browser: a redirect that is signed, or a form that sends itself."""
    signs = {"sign": True, "sigalg": SIG_RSA_SHA256} if binding == BINDING_HTTP_REDIRECT else {}
    relay_state = form.get("RelayState", "")
    sent = server.apply_binding(binding, str(message), destination, relay_state, response=response, **signs)
    return sent["status"], dict(sent["headers"]), "".join(sent["data"])


def login_page(form, complaint):
    kept = {key: value for key, value in form.items() if key not in ("username", "password")}
    hidden = "".join(
        f'<input type="hidden" name="{html.escape(key)}" value="{html.escape(value)}">' for key, value in kept.items())
    return page(
        f'<h1>pysaml2</h1><p>{complaint}</p><form method="post" action="/login">{hidden}'
        '<label>Name <input name="username" value=""></label> <label>Password <input type="password" name="password" value="">'
        "</label> <button>Sign in</button></form>")


def page(body):
    return 200, {"Content-Type": "text/html; charset=utf-8"}, f"<!doctype html><title>pysaml2</title>{body}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer({"binding": BINDING_HTTP_REDIRECT, **dict(parse_qsl(urlsplit(self.path).query))})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.answer({"binding": BINDING_HTTP_POST, **dict(parse_qsl(body))})

    def answer(self, form):
        try:
            status, headers, body = self.route(urlsplit(self.path).path, form)
        except Exception as fault:  # whatever pysaml2 finds wrong with a message, the person is told
            self.log_error("%r", fault)
            status, headers, body = 400, {"Content-Type": "text/plain"}, f"{type(fault).__name__}: {fault}"
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def route(self, path, form):
        said = settings()
        configured = configuration(said)
        if path == "/metadata":
            return 200, {"Content-Type": "application/samlmetadata+xml"}, str(entity_descriptor(configured))
        server = Server(config=configured)
        if path in ("/sso", "/login"):
            return sign_in(server, said, form)
        if path == "/slo":
            return sign_out(server, form)
        if path == "/logout":
            return begin_sign_out(server, form)
        return 404, {"Content-Type": "text/plain"}, "Nothing here."


ThreadingHTTPServer(("127.0.0.2", int(sys.argv[2])), Handler).serve_forever()
