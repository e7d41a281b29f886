# Inviting people, and their way in.

## The form
invitations-invite = メンバーを招待
invitations-invite-text = 1 人ずつに専用リンク付きのメールが届きます。リンクは 1 回だけ、そのアドレスでのみ使えます。
invitations-who = 招待する人
invitations-emails = メールアドレス
invitations-emails-hint = 1 件でも複数でも入力できます。メールや表計算ソフトから貼り付けてください。カンマ区切り、改行区切り、「名前 <アドレス>」の形式に対応しています。
invitations-what = ロール
invitations-what-text = 1 つまたは複数のロールを選択します。後から変更できます。
invitations-role-locked = このロールは付与できません。{ $reason }
invitations-locked-who = { $reason } 次の方が実行できます：{ $names }
invitations-days = リンクの有効期間
invitations-locale = メールの言語
invitations-locale-hint = メールとリンク先のページがこの言語で表示されます。アカウントがある人には、本人の言語で表示されます。
invitations-language-again = 言語
invitations-reminders = リマインダー
invitations-reminders-none = まだありません
invitations-reminders-sent = { $count } 回、最後は { $when }
invitations-days-hint = 1～{ $most } 日。
invitations-days-unit = 日
invitations-message-hint = メールであなたの名前の下に表示されます。書式なしのテキスト、1,000 文字まで。
invitations-before = 送信前の確認
invitations-fact-until = リンクの有効期限
invitations-until-usual = { $date }（期間を変更しない場合）
invitations-seats = シート
invitations-send = 招待を送信
invitations-send-one = 1 件の招待を送信
invitations-send-many = { $count } 件の招待を送信
invitations-send-hint = メールはすぐに送信されます。招待は後から 1 件ずつ取り消せます。

## What is wrong with the form
invitations-error-no-address = メールアドレスを 1 件以上入力してください
invitations-error-address = 「{ $word }」を修正してください。メールアドレスではありません
invitations-error-addresses = メールアドレスではない { $count } 件の入力を修正してください：{ $words }
invitations-error-too-many = 一度に送信できる招待は { $most } 件までです。{ $count } 件入力されています
invitations-error-role = この組織のロールを選択してください。「{ $key }」というロールはありません
invitations-error-role-limit = ロール { $role } は付与できません。{ $reason }
invitations-error-message = メッセージを { $most } 文字以内にしてください。現在 { $length } 文字です
invitations-error-days = 日数を 1～{ $most } の範囲で入力してください
invitations-error-name = 名前を 120 文字以内で入力してください

## What became of each address
invitations-results = 各アドレスの結果
invitations-result = { $email }：{ $text }
invitations-nobody-invited = 誰も招待されませんでした。各アドレスの理由は以下のとおりです
invitations-is-member = この人はすでにメンバーです。
invitations-is-waiting = この人はすでに招待済みで、招待は有効です。
invitations-is-too-often = 本日、このアドレスへの招待が多すぎます。明日もう一度お試しください。
invitations-badge-member = 既存のメンバー
invitations-badge-waiting = 招待済み
invitations-badge-too-often = 招待が多すぎます
invitations-open-member = メンバー { $email } を開く
invitations-open-invitation = { $email } への招待を開く
invitations-sent-one = { $email } を招待しました。
invitations-sent = { $count } 件の招待を送信しました。
invitations-left-out = 対象外：{ $addresses }。
invitations-short = { $email }（{ $why }）
invitations-short-member = 既存のメンバー
invitations-short-waiting = 招待済み
invitations-short-too-often = 本日の招待が多すぎます

## The list
invitations-list-text = 招待した人と、現在の状況です。
invitations-search = メールアドレスで検索
invitations-caption = 招待（新しい順）
invitations-sent-column = 招待日時
invitations-until-column = リンクの有効期限
invitations-by = 招待者：{ $name }
invitations-asks = 新しい招待を依頼中
invitations-restore = 復元
invitations-open = 招待を開く
invitations-empty = まだ招待はありません
invitations-empty-text = メールアドレスで同僚を招待しましょう。招待した人、メールが届かなかった人、参加した人をここで確認できます。
invitations-locked-invite = この操作には members.invite の権限が必要ですが、あなたのロールには含まれていません。

## One invitation
invitations-title = { $email } への招待
invitations-invitation = 招待
invitations-created = 招待日時
invitations-mail = メール
invitations-mail-sent = 送信日時：{ $time }
invitations-asks-text = { $email } のリンクが無効になり、新しい招待の依頼が届いています。参加を認める場合は招待を再送信してください。認めない場合は、何もする必要はありません。
invitations-failed-text = メールを配信できませんでした：{ $reason }。アドレスを確認して再送信するか、招待を取り消して別のアドレスを招待してください。
invitations-resend-hint = 再送信すると新しいリンクが発行され、以前のリンクは使えなくなります。
invitations-change-refused = この招待のロールを付与する権限がないため、この招待は変更できません。{ $reason }
invitations-replaced = 新しい招待に置き換えられました
invitations-came-otherwise = 本人が別の方法で参加しました
invitations-resent = { $email } に新しいリンクを送信しました。以前のリンクは使えなくなりました。
invitations-revoked = { $email } への招待を取り消しました。リンクは使えなくなりました。
invitations-restored = { $email } への招待が再び有効になりました。
invitations-late-accepted = { $email } はすでにこの招待を承諾し、メンバーになっています。
invitations-late-declined = { $email } はこの招待を辞退しました。本人の考えが変わった場合は、新しく招待してください。
invitations-late-revoked = { $email } への招待はすでに取り消されています。
invitations-late-open = { $email } への招待は取り消されていません。
invitations-another-open = { $email } には、より新しい有効な招待があります。

## The invitee
invitations-join = { $organization } に参加
invitations-invites-you = { $inviter } さんから { $organization } への招待が届いています
invitations-fact-address = 招待されたアドレス
invitations-fact-inviter = 招待した人
invitations-fact-organization = 組織
invitations-your-roles = あなたのロール
invitations-you-can = 参加後にできること
invitations-valid-until = 招待の有効期限
invitations-create-account = アカウントを作成
invitations-create-account-text = 今後は { $email } でサインインします。招待を承諾できるのはこのアドレスだけです。
invitations-your-name = あなたの名前
invitations-your-name-hint = 同僚に表示される名前です。
invitations-create-and-join = アカウントを作成して { $organization } に参加
invitations-has-account = アカウントをお持ちです
invitations-has-account-text = { $email } のアカウントはすでに存在します。サインインするとこのページに戻り、参加できます。
invitations-sign-in-to-join = サインインして参加
invitations-signed-in-as = { $name }（{ $email }）としてサインインしています。
invitations-somebody-else = この招待は別の人宛てです
invitations-somebody-else-text = この招待は { $invited } 宛てですが、{ $email } としてサインインしています。参加するには、招待されたアカウントに切り替えてください。
invitations-switch = サインアウトして { $email } で続行
invitations-not-you = お心当たりがない場合
invitations-decline = 招待を辞退
invitations-welcome = { $organization } へようこそ。
invitations-member-already = すでに { $organization } のメンバーです。承諾の必要はありません。
invitations-declined = { $organization } への招待を辞退しました。
invitations-requested = { $inviter } さんに新しい招待を依頼しました。招待が送信されるとメールが届きます。

## A link that lets nobody in
invitations-unknown-title = このリンクは使えません
invitations-unknown-text = URL が不完全か、新しいメールのリンクに置き換えられています。最新のメールを開くか、招待した方にお問い合わせください。
invitations-cut-title = 現在 { $organization } に参加できません
invitations-cut-text = { $organization } は現在有効ではないため、参加できません。招待は保持されています。後でもう一度試すか、招待した方にお問い合わせください。
invitations-inviter-gone-title = この招待は無効です
invitations-inviter-gone-text = 招待した { $inviter } さんが、これらのロールを付与できなくなりました。新しい招待をご依頼ください。ほかの人が送信できます。
invitations-used-title = この招待は使用済みです
invitations-used-text = 招待はすでに承諾され、{ $organization } への参加が完了しています。ご本人の場合は、サインインしてください。
invitations-declined-title = { $organization } への招待を辞退しました
invitations-declined-text = 何も作成されていません。参加する場合は、{ $inviter } さんにもう一度招待を依頼してください。
invitations-revoked-title = この招待は取り消されました
invitations-revoked-text = { $inviter } さん、または同じ組織の方が取り消しました。間違いと思われる場合は、新しい招待をご依頼ください。
invitations-expired-title = この招待は期限切れです
invitations-expired-text = リンクの有効期限は { $date } まででした。新しい招待をご依頼ください。ワンクリックで依頼できます。
invitations-ask-again = 新しい招待を依頼
invitations-go-sign-in = サインインへ
invitations-go-organization = 組織を開く

invitations-no-seat = { $name } のシートに空きがありません。招待した方に、空きを作るようご依頼ください。リンクは期限まで使えます。

invitations-error-no-team = チームを選択してください。招待できるのは、あなたのチームだけです。
invitations-error-team = リストからチームを選択してください。
invitations-team-hint = このチームのメンバーになり、ロールはこのチームと下位のチームに適用されます。
invitations-no-team = チームなし：ロールは組織全体に適用
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = この人の分のシートがありません。
invitations-badge-no-seat = シートなし
