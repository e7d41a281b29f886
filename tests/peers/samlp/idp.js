// An identity provider on samlp. A test says in FOLDER/settings.json, which is read for every request, who can sign in.
'use strict';

const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { DOMParser } = require('@xmldom/xmldom');
const express = require('express');
const samlp = require('samlp');
const SessionParticipants = require('samlp/lib/sessionParticipants');

const [folder, port] = process.argv.slice(2);
const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const BINDINGS = 'urn:oasis:names:tc:SAML:2.0:bindings:';
const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';

const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const settings = () => JSON.parse(read('settings.json'));
// What is on its way through the browser: sign-ins by their ticket, sign-outs by their RelayState.
const waiting = new Map();
const participants = [];

function keep(value) {
  const ticket = randomBytes(16).toString('hex');
  waiting.set(ticket, value);
  return ticket;
}

/** The service of an entity id, as its metadata says. */
function service(entityId) {
  for (const file of fs.readdirSync(path.join(folder, 'trusted'))) {
    const entity = new DOMParser().parseFromString(read(`trusted/${file}`)).documentElement;
    if (entity.getAttribute('entityID') !== entityId) continue;
    const all = (name) => Array.from(entity.getElementsByTagNameNS(METADATA, name));
    const keys = all('KeyDescriptor').map((key) => [key.getAttribute('use'), pem(key.textContent)]);
    const key = (use) => (keys.find(([of]) => of === use || of === '') || [])[1];
    const signOut = all('SingleLogoutService')[0];
    return {
      entityId,
      consumers: all('AssertionConsumerService').map((one) => one.getAttribute('Location')),
      signOut: signOut && { url: signOut.getAttribute('Location'), binding: signOut.getAttribute('Binding') },
      signingCert: key('signing'),
      encryptionCert: key('encryption'),
      signsRequests: all('SPSSODescriptor')[0].getAttribute('AuthnRequestsSigned') === 'true',
    };
  }
  throw new Error(`Unknown service: ${entityId}`);
}

function pem(text) {
  const lines = text.replace(/\s/g, '').match(/.{1,64}/g).join('\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** A person's attributes as claims, and the name for them. */
function profile(attributes, nameId) {
  const names = { mail: 'emailaddress', givenName: 'givenname', sn: 'surname' };
  return () => ({
    getClaims: () => Object.fromEntries(
      Object.entries(attributes).map(([name, values]) => [names[name] ? CLAIMS + names[name] : name, values])),
    getNameIdentifier: () => ({ nameIdentifier: attributes[nameId][0], nameIdentifierFormat: EMAIL }),
  });
}

function options(said) {
  return {
    issuer: said.entity_id, cert: read('idp.crt'), key: read('idp.key'),
    signatureAlgorithm: 'rsa-sha256', digestAlgorithm: 'sha256', lifetimeInSeconds: 300,
  };
}

/** The request in an address or a form, once its signature was checked; an unasked sign-in names its service in `sp`. */
function request(req, then) {
  const said = settings();
  const unasked = (to) => ({ to, acs: to.consumers[0] });
  samlp.parseRequest(req, (fault, read) => {
    if (fault) return then(fault);
    if (!read) return then(null, unasked(service(req.query.sp)));
    const to = service(read.issuer);
    const acs = read.assertionConsumerServiceURL || to.consumers[0];
    if (!to.consumers.includes(acs)) return then(new Error(`Not an address of this service: ${acs}`));
    if (!said.requires_signed_requests && !to.signsRequests) return then(null, { to, acs, id: read.id });
    samlp.parseRequest(req, { signingCert: to.signingCert }, (unsigned) => then(unsigned, { to, acs, id: read.id }));
  });
}

function begin(req, res, next) {
  request(req, (fault, wanted) => {
    if (fault) return next(fault);
    const relayState = req.query.RelayState || req.body.RelayState;
    res.send(form(keep({ ...wanted, relayState }), ''));
  });
}

const form = (ticket, complaint) => `<!doctype html><title>samlp</title><h1>samlp</h1><p>${complaint}</p>
  <form method="post" action="/login"><input type="hidden" name="ticket" value="${ticket}">
  <label>Name <input name="username" value=""></label>
  <label>Password <input type="password" name="password" value=""></label> <button>Sign in</button></form>`;

function signIn(req, res, next) {
  const said = settings();
  const wanted = waiting.get(req.body.ticket);
  const user = said.users.find(({ name, password }) => name === req.body.username && password === req.body.password);
  if (!wanted || !user) return res.send(form(req.body.ticket, 'Wrong name or password.'));
  waiting.delete(req.body.ticket);
  const sessionIndex = `_${randomBytes(16).toString('hex')}`;
  const answer = {
    ...options(said), sessionIndex, audience: wanted.to.entityId, destination: wanted.acs, recipient: wanted.acs,
    inResponseTo: wanted.id, signResponse: said.sign_response, signAssertion: said.sign_assertion,
    profileMapper: profile(user.attributes, said.name_id),
    ...(said.encrypts && { encryptionCert: wanted.to.encryptionCert, encryptionPublicKey: wanted.to.encryptionCert }),
  };
  remember(wanted.to, sessionIndex, user.attributes[said.name_id][0]);
  samlp.getSamlResponse(answer, user, (fault, xml) => {
    if (fault) return next(fault);
    res.send(post(wanted.acs, Buffer.from(xml).toString('base64'), wanted.relayState));
  });
}

function remember(to, sessionIndex, nameId) {
  if (!to.signOut) return;
  participants.push({
    serviceProviderId: to.entityId, sessionIndex, nameId, nameIdFormat: EMAIL, cert: to.signingCert,
    serviceProviderLogoutURL: to.signOut.url, binding: to.signOut.binding,
  });
}

/** A form that sends itself. */
function post(url, response, relayState) {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const relayed = relayState ? `<input type="hidden" name="RelayState" value="${escaped(relayState)}">` : '';
  return `<!doctype html><title>samlp</title><body onload="document.forms[0].submit()"><form method="post" action="${escaped(url)}">
    <input type="hidden" name="SAMLResponse" value="${response}">${relayed}<button>Continue</button></form>`;
}

const store = {
  save: (req, state, then) => then(null, keep(state)),
  update: (req, ticket, state, then) => then(null, waiting.set(ticket, state)),
  load: (req, ticket, how, then = how) => {
    const state = waiting.get(ticket);
    if (how.destroy) waiting.delete(ticket);
    then(null, state);
  },
};

function signOut(req, res, next) {
  const how = {
    ...options(settings()), deflate: true, protocolBinding: `${BINDINGS}HTTP-Redirect`, store,
    sessionParticipants: new SessionParticipants(participants),
  };
  samlp.logout(how)(req, res, next);
}

function metadata(req, res, next) {
  const endpoints = { redirectEndpointPath: '/sso', postEndpointPath: '/sso', logoutEndpointPaths: { redirect: '/slo', post: '/slo' } };
  samlp.metadata({ ...options(settings()), ...endpoints })(req, res, next);
}

express()
  .use(express.urlencoded({ extended: false, limit: '1mb' }))
  .get('/metadata', metadata)
  .get('/sso', begin)
  .post('/sso', begin)
  .post('/login', signIn)
  .get('/slo', signOut)
  .post('/slo', signOut)
  .use((fault, req, res, next) => {
    console.error(fault.stack);
    res.status(400).type('text').send(fault.message);
  })
  .listen(Number(port), '127.0.0.2');
