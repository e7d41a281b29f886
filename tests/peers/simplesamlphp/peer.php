<?php

/**
 * What a test says about this identity provider (FOLDER/settings.json, read anew for every request), and the mistakes
 * that its administrator can make. Each mistake happens before anything is signed.
 */

declare(strict_types=1);

namespace Peer {
    const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
    const UNSPECIFIED = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';
    const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

    function folder(): string
    {
        return getenv('PEER_FOLDER');
    }

    function settings(): array
    {
        static $settings = null;
        return $settings ??= json_decode(file_get_contents(folder() . '/settings.json'), true, 16, JSON_THROW_ON_ERROR);
    }

    function mistaken(string $mistake): bool
    {
        return in_array($mistake, settings()['mistakes'], true);
    }

    function shifted(int $time): int
    {
        return $time + settings()['clock_shift'];
    }

    /** A NameID that is not written. */
    class Nobody extends \SAML2\XML\saml\NameID
    {
        public function toXML(\DOMElement $parent = null): \DOMElement
        {
            return $parent;
        }
    }

    /** How an answer is signed and encrypted, whatever the service's own metadata wishes for. */
    function protection(): array
    {
        $signs = fn ($what) => settings()[$what] && !mistaken('unsigned');
        return [
            'saml20.sign.response' => $signs('sign_response'),
            'saml20.sign.assertion' => $signs('sign_assertion'),
            'assertion.encryption' => settings()['encrypts'],
        ];
    }

    /** What is wrong with a person's attributes, and with the service that the answer is for. */
    class Mistakes extends \SimpleSAML\Auth\ProcessingFilter
    {
        public function process(&$state)
        {
            $state['SPMetadata'] = array_merge($state['SPMetadata'], protection());
            $attributes = &$state['Attributes'];
            if (mistaken('foreign_domain')) {
                $foreign = fn ($address) => preg_replace('/@.*/', '@elsewhere.example', $address);
                $attributes['mail'] = array_map($foreign, $attributes['mail']);
            }
            if (mistaken('wrong_audience')) {
                $state['SPMetadata']['entityid'] = 'https://portal.elsewhere.example/metadata';
            }
            if (mistaken('wrong_acs')) {
                // It still arrives, so that the portal can say what is wrong.
                $state['saml:ConsumerURL'] .= '?from=idp';
            }
            if (isset($state['AuthnInstant'])) {
                $state['AuthnInstant'] = shifted($state['AuthnInstant']);
            }
        }
    }

    /** What goes missing once the NameID has been made of the attributes. */
    class LateMistakes extends \SimpleSAML\Auth\ProcessingFilter
    {
        public function process(&$state)
        {
            if (mistaken('missing_mail')) {
                unset($state['Attributes']['mail']);
            }
            if (mistaken('missing_name_id')) {
                $state['saml:NameID'] = array_map(fn () => new Nobody(), $state['saml:NameID']);
            }
        }
    }
}

// A clock that is off: these two places take the times of an answer, and PHP looks for `time` in their namespaces first.
namespace SimpleSAML\Module\saml\IdP {
    function time(): int
    {
        return \Peer\shifted(\time());
    }
}

namespace SAML2\Utilities {
    function time(): int
    {
        return \Peer\shifted(\time());
    }
}
