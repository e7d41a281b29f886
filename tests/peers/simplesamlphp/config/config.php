<?php

/** SimpleSAMLphp's configuration: Debian's own, and over it what FOLDER/settings.json says. */

declare(strict_types=1);

require '/usr/share/simplesamlphp/config/config.php';
require_once dirname(__DIR__) . '/peer.php';

$folder = Peer\folder();
$port = parse_url(Peer\settings()['base'], PHP_URL_PORT);

$config = array_merge($config, [
    'baseurlpath' => Peer\settings()['base'] . '/',
    'certdir' => "$folder/",
    'datadir' => "$folder/data/",
    'tempdir' => "$folder/tmp",
    'loggingdir' => "$folder/log/",
    'metadatadir' => dirname(__DIR__) . '/metadata/',
    'metadata.sources' => array_merge(
        [['type' => 'flatfile', 'directory' => dirname(__DIR__) . '/metadata/']],
        array_map(fn ($file) => ['type' => 'xml', 'file' => $file], glob("$folder/trusted/*.xml")),
    ),
    'secretsalt' => 'no secret, since it ends with the test',
    'auth.adminpassword' => bin2hex(random_bytes(16)),
    'timezone' => 'UTC',
    'logging.handler' => 'errorlog',
    'logging.level' => SimpleSAML\Logger::INFO,
    'logging.format' => '%level [%trackid] %msg',
    'statistics.out' => [],
    'enable.saml20-idp' => true,
    'module.enable' => ['core' => true, 'saml' => true, 'exampleauth' => true],
    'session.cookie.secure' => false,
    'session.cookie.samesite' => null,
    // Cookies know no ports, and a test may run two of these.
    'session.phpsession.cookiename' => "SimpleSAML$port",
    'session.authtoken.cookiename' => "SimpleSAMLAuthToken$port",
    'authproc.idp' => [
        10 => ['class' => Peer\Mistakes::class],
        20 => ['class' => 'saml:AttributeNameID', 'attribute' => Peer\settings()['name_id'], 'Format' => Peer\EMAIL],
        21 => ['class' => 'saml:AttributeNameID', 'attribute' => Peer\settings()['name_id'], 'Format' => Peer\UNSPECIFIED],
        22 => ['class' => 'saml:AttributeNameID', 'attribute' => 'uid', 'Format' => Peer\PERSISTENT],
        90 => ['class' => Peer\LateMistakes::class],
    ],
]);
