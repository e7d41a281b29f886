<?php

/** The identity provider itself. What it publishes stays as it was when a mistake spoils what it says. */

declare(strict_types=1);

require_once dirname(__DIR__) . '/peer.php';

$settings = Peer\settings();
$says = !str_ends_with($_SERVER['SCRIPT_NAME'], '/metadata.php');
$key = $says && Peer\mistaken('other_key') ? 'other' : 'idp';
$entity = $says && Peer\mistaken('wrong_entity_id') ? 'https://login.elsewhere.example/idp' : $settings['entity_id'];

$metadata[$entity] = [
    'host' => '__DEFAULT__',
    'auth' => 'people',
    'privatekey' => "$key.key",
    'certificate' => "$key.crt",
    'signature.algorithm' => 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'attributes.NameFormat' => 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic',
    'NameIDFormat' => [Peer\EMAIL, Peer\PERSISTENT, Peer\UNSPECIFIED],
    'validate.authnrequest' => $settings['requires_signed_requests'],
    'validate.logout' => $settings['requires_signed_requests'],
    'sign.logout' => true,
    'SingleSignOnServiceBinding' => $settings['signs_on_by_form']
        ? [SAML2\Constants::BINDING_HTTP_POST]
        : [SAML2\Constants::BINDING_HTTP_REDIRECT, SAML2\Constants::BINDING_HTTP_POST],
    'SingleLogoutServiceBinding' => [SAML2\Constants::BINDING_HTTP_REDIRECT, SAML2\Constants::BINDING_HTTP_POST],
];
