<?php

/** The people of FOLDER/settings.json, with their passwords. */

declare(strict_types=1);

require_once dirname(__DIR__) . '/peer.php';

$config = ['people' => ['exampleauth:UserPass']];
foreach (Peer\settings()['users'] as $user) {
    $config['people']["$user[name]:$user[password]"] = $user['attributes'] + ['uid' => [$user['name']]];
}
