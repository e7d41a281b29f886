"""Says what python3-saml, xmlsec1 and the schemas of SAML 2.0 find wrong with what the portal sends.

check.py metadata          reads the portal's metadata on standard input
check.py message METADATA  reads {"url": …, "fields": {…}} on standard input: a message on its way by redirect (everything
                           is in the address) or by form. It has to be signed with a key of the file METADATA.

Prints OK, or a line for each fault, and then ends with 1.
"""

import json
import subprocess
import sys
import tempfile
from urllib.parse import parse_qsl, urlsplit

from lxml import etree
from onelogin.saml2.constants import OneLogin_Saml2_Constants as Constants
from onelogin.saml2.settings import OneLogin_Saml2_Settings as Settings
from onelogin.saml2.utils import OneLogin_Saml2_Utils as Utils
from onelogin.saml2.xml_utils import OneLogin_Saml2_XML as Xml

ALGORITHMS = (Constants.RSA_SHA256, Constants.RSA_SHA384, Constants.RSA_SHA512)
SP = {"entityId": "https://sp.example/metadata", "assertionConsumerService": {"url": "https://sp.example/acs"}}


def schema_faults(xml, schema):
    schemas = Settings(settings={"sp": SP}, sp_validation_only=True).get_schemas_path()
    checked = etree.XMLSchema(etree.parse(schemas + schema))
    document = etree.fromstring(xml)
    return [] if checked.validate(document) else [f"schema: {fault.message}" for fault in checked.error_log]


def metadata_faults(xml):
    faults = schema_faults(xml, "saml-schema-metadata-2.0.xsd")
    return faults or [f"python3-saml: {fault}" for fault in Settings(settings={"sp": SP}, sp_validation_only=True).validate_metadata(xml)]


def signing_certificates(metadata):
    found = Xml.query(etree.parse(metadata).getroot(), "//md:SPSSODescriptor/md:KeyDescriptor[not(@use) or @use='signing']//ds:X509Certificate")
    return [Utils.format_cert("".join(certificate.text.split())) for certificate in found]


def message_faults(message, certificates):
    query = urlsplit(message["url"]).query
    fields = message["fields"] or dict(parse_qsl(query))
    [name] = [name for name in fields if name in ("SAMLRequest", "SAMLResponse")]
    xml = Utils.decode_base64_and_inflate(fields[name], ignore_zip=bool(message["fields"]))
    root = etree.fromstring(xml)
    faults = schema_faults(xml, "saml-schema-protocol-2.0.xsd")
    if root.get("Destination") != message["url"].split("?")[0] and root.get("Destination") != message["url"]:
        faults.append(f"Destination is {root.get('Destination')}, and it goes to {message['url']}")
    if message["fields"]:
        return faults + form_faults(xml, root, certificates)
    return faults + redirect_faults(query, root, certificates)


def redirect_faults(query, root, certificates):
    """The signature stands beside the message, and is made of the parameters as they were sent (bindings, 3.4.4.1)."""
    fields = dict(parse_qsl(query))
    if root.find("{http://www.w3.org/2000/09/xmldsig#}Signature") is not None:
        return ["a redirect carries no signature inside the message"]
    if fields.get("SigAlg") not in ALGORITHMS or "Signature" not in fields:
        return [f"not signed with RSA and SHA-2: SigAlg is {fields.get('SigAlg')}"]
    sent = dict(part.split("=", 1) for part in query.split("&"))
    signed = "&".join(f"{key}={sent[key]}" for key in ("SAMLRequest", "SAMLResponse", "RelayState", "SigAlg") if key in sent)
    signature = Utils.b64decode(fields["Signature"])
    if any(Utils.validate_binary_sign(signed, signature, one, fields["SigAlg"]) for one in certificates):
        return []
    return ["python3-saml: the signature of the redirect is wrong"]


def form_faults(xml, root, certificates):
    """The signature stands inside the message, after the Issuer."""
    if not any(Utils.validate_sign(xml, one, xpath="/*/ds:Signature") for one in certificates):
        return ["python3-saml: the signature of the message is wrong or missing"]
    faults = [xmlsec_fault(xml, root, one) for one in certificates]
    return [] if None in faults else faults


def xmlsec_fault(xml, root, certificate):
    with tempfile.NamedTemporaryFile() as document, tempfile.NamedTemporaryFile() as key:
        document.write(xml if isinstance(xml, bytes) else xml.encode())
        key.write(certificate.encode())
        document.flush(), key.flush()
        identity = f"{etree.QName(root).namespace}:{etree.QName(root).localname}"
        command = ["xmlsec1", "--verify", "--enabled-key-data", "rsa", "--pubkey-cert-pem", key.name, "--id-attr:ID", identity, document.name]
        done = subprocess.run(command, capture_output=True, text=True)
    return None if done.returncode == 0 else f"xmlsec1: {done.stderr.strip()}"


given = sys.stdin.read()
if sys.argv[1] == "metadata":
    faults = metadata_faults(given.encode())
else:
    faults = message_faults(json.loads(given), signing_certificates(sys.argv[2]))
print("\n".join(faults) if faults else "OK")
sys.exit(1 if faults else 0)
