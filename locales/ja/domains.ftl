# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = メールドメインの所有権を確認すると、そのドメインの人が自分のアドレスで参加したり、ID プロバイダーでサインインしたりできるようになります。
domains-empty = まだドメインはありません
domains-empty-text = メールアドレスの @ より後の部分を追加してください。所有権は、DNS にレコードを 1 つ追加して確認します。
domains-new = ドメインを追加
domains-name = ドメイン
domains-name-hint = メールアドレスの @ より後の部分（例：acme.com）。Web サイトの URL やメールアドレスを入力することもできます。
domains-add = ドメインを追加
domains-added = { $domain } を追加しました。下のレコードを公開してから、確認してください。
domains-locked = ドメインの表示のみできます。変更するには domains.edit の権限が必要です。
domains-locked-ask = ドメインの表示のみできます。変更するには domains.edit の権限が必要です。次の方にご相談ください：{ $names }
domains-in-letters = 元の文字での表記：{ $letters }

## What cannot be added
domains-error-missing = ドメインを入力してください（例：acme.com）
domains-error-wildcard = ワイルドカード（*）は使えません。acme.com のように入力し、ほかのドメインは 1 つずつ追加してください
domains-error-address = IP アドレスではなく、メールアドレスのドメインを入力してください（例：acme.com）
domains-error-single = 末尾まで含めてドメイン全体を入力してください（例：acme.com）
domains-error-malformed = ドメインの形式ではありません。メールアドレスの @ より後の部分を入力してください（例：acme.com）
domains-error-reserved = この末尾の名前は DNS に存在しません。登録済みのドメインを入力してください
domains-error-free = 誰でもアドレスを取得できるドメインのため、組織のものとして追加できません。登録済みのドメインを入力してください
domains-error-suffix = この名前の下には誰でもドメインを登録できます。登録したドメイン全体を入力してください
domains-error-known = { $domain } はすでに追加されています
domains-error-many = ドメインは { $most } 件まで追加できます。先に不要なものを削除してください

## How far the proof is
domains-pending = 未確認
domains-proven = 確認済み
domains-lapsing = レコード未検出
domains-lapsed = 失効
domains-since = { $date } に確認済み
domains-checked = 最終確認：{ $when }
domains-never-checked = まだ確認していません
domains-next-pending = DNS を管理しているサービスでこの TXT レコードを公開してから、確認してください。反映まで最大 1 時間かかることがあります。
domains-next-proven = レコードは毎日確認されるため、削除せずに残してください。
domains-next-lapsing = { $since } からレコードが見つかりません。{ $until } までに元に戻してください。それまでは、これまでどおり動作します。
domains-next-lapsed = このドメインのアドレスでは参加やサインインができなくなり、別の組織がこのドメインの所有権を確認できるようになりました。レコードを元に戻してから、確認してください。

## The record
domains-record = レコード
domains-record-type = 種類
domains-record-name = 名前またはホスト
domains-record-name-hint = DNS サービスによっては、ドメインが自動的に追加されます。その場合は { $label } だけを入力してください
domains-record-value = 値
domains-record-at-apex = { $domain } 自体の TXT レコードに同じ値を設定しても確認できます。
domains-check = 今すぐ確認
domains-check-again = もう一度確認
domains-found-proven = { $domain } の所有権を確認しました。
domains-found-still = { $domain } のレコードは正しく設定されています。
domains-found-no-record = { $record } にはまだ TXT レコードがありません。
domains-found-no-name = ドメイン { $domain } は DNS に存在しません。入力に誤りがないか確認してください。
domains-found-wrong = { $record } に別の値が設定されています：{ $seen }
domains-found-doubled = レコードが { $label }.{ $domain }.{ $domain } に設定されています。DNS サービスがドメインを自動的に追加しているため、名前には { $label } だけを入力してください。
domains-found-timeout = { $domain } のネームサーバーから時間内に応答がありませんでした。数分後にもう一度お試しください。
domains-found-failed = { $domain } のネームサーバーでエラーが発生しました。数分後にもう一度お試しください。解決しない場合は、DNS の管理者にお問い合わせください。
domains-found-taken = 別の組織が { $domain } の所有権を確認済みのため、この組織では確認できません。ほかの組織を使っていないか、同僚にご確認ください。
domains-gone = { $domain } はすでに削除されています。

## People with an address there
domains-capture = このドメインのアドレスを新しく確認した人の扱い
domains-capture-hint = アドレスを確認するまで、組織の存在が知られることはありません。
domains-capture-off = 何もしない
domains-capture-suggest = 組織があることを知らせ、参加リクエストを受け付ける
domains-capture-approval = 参加リクエストを送信してもらい、承認後に参加させる
domains-capture-join = デフォルトロールですぐに参加させる
domains-capture-needs-proof = 参加リクエストと参加は、ドメインの所有権を確認すると選択できます。
domains-capture-unproven = 先に { $domain } の所有権を確認してください。それまで、このドメインによる参加やリクエストはできません。
domains-capture-unknown = 4 つのうちいずれかを選択してください。
domains-capture-limited = 新しい人にデフォルトロールが付与されますが、あなたは「{ $role }」を付与できません：{ $reason }
domains-capture-saved = { $domain } の人の扱いを保存しました。
domains-unchanged = 変更はありません。

## Where its people sign in
domains-connection = このドメインの人のサインイン方法
domains-connection-hint = サインインできる範囲は、接続の段階によって決まります。
domains-connection-auto = 唯一の有効な接続：{ $name }
domains-connection-none = パスワード（有効な接続がない間）
domains-connection-several = パスワード（接続を選択するまで）
domains-connection-inactive = { $name }（無効）
domains-connection-saved = { $domain } の人のサインイン方法を保存しました。
domains-connect = ID プロバイダーを接続

## Removal
domains-removal = { $domain } を削除
domains-remove = { $domain } をリストから削除
domains-effects = 削除による影響
domains-effect-plain = リストから削除されます。もう一度追加すると、新しいレコードが発行されます。
domains-effect-capture = このドメインのアドレスでは参加できなくなります。
domains-effect-connection = このドメインのアドレスでの、ID プロバイダーによるサインインは拒否されます。
domains-effect-others = 別の組織がこのドメインの所有権を確認できるようになります。
domains-effect-members = 既存のメンバーとそのロールは、そのまま残ります。
domains-removed = { $domain } を削除しました。
domains-removal-enforced = { $organization } には ID プロバイダーでしかサインインできないため、{ $domain } を削除すると、このドメインのアドレスを持つ人がサインインできなくなります。先に接続を「全員」に戻してください。

## For a person who has proven an address
domains-offer = { $organization } は { $domain } を使用しています
domains-offer-ask-text = あなたのアドレスはこのドメインのものです。参加をリクエストすると、組織の管理担当者が回答します。
domains-offer-join-text = あなたのアドレスはこのドメインのものなので、すぐに参加できます。
domains-offer-ask = 参加をリクエスト
domains-offer-join = 参加
domains-offer-gone = この組織は、ドメインによる参加を受け付けなくなりました。
domains-way = { $organization } は { $domain } を使用しています。どのように始めますか？
domains-way-join = { $organization } に参加
domains-way-ask = { $organization } への参加をリクエスト
domains-way-own = { $organization } を作成
domains-way-button = 続行
domains-no-seat = { $organization } のシートに空きがありません。管理者に相談するか、自分の組織を作成してください。
