// Says what node-saml finds wrong with a sign-out message of the portal.
//
// node_saml.js CERTIFICATE   reads {"url": …, "fields": {…}} on standard input: a LogoutRequest or LogoutResponse on its way
//                            by redirect or by form. It has to be signed with the key of the file CERTIFICATE.
//
// Prints OK, or the fault, and then ends with 1.
'use strict';

const fs = require('node:fs');
const { SAML, ValidateInResponseTo } = require('@node-saml/node-saml');

const message = JSON.parse(fs.readFileSync(0, 'utf8'));
const saml = new SAML({
  idpCert: fs.readFileSync(process.argv[2], 'utf8'), issuer: 'https://idp.example', callbackUrl: 'https://idp.example/acs',
  validateInResponseTo: ValidateInResponseTo.never, wantAuthnResponseSigned: true,
});

async function check() {
  const [address, query] = message.url.split('?');
  if (Object.keys(message.fields || {}).length === 0) {
    const fields = Object.fromEntries(new URLSearchParams(query));
    if (!fields.Signature) throw new Error(`the redirect to ${address} is not signed`);
    return saml.validateRedirectAsync(fields, query);
  }
  return message.fields.SAMLRequest ? saml.validatePostRequestAsync(message.fields) : saml.validatePostResponseAsync(message.fields);
}

check().then(
  () => console.log('OK'),
  (fault) => { console.log(`node-saml: ${fault.message}`); process.exitCode = 1; },
);
