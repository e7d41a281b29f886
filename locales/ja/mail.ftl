# Mails.

mail-greeting = { $name } 様
mail-greeting-nobody = こんにちは。
mail-footer = このメールは、組織の管理ポータル Tenantry からお送りしています。
mail-link-hint = ボタンが機能しない場合は、次の URL をブラウザーにコピーしてください：

mail-invitation-subject = { $inviter } さんから { $organization } への招待が届いています
mail-invitation-text = { $inviter } さんから、{ $organization } に招待されました。
mail-invitation-roles = 参加後のロール：{ $roles }
mail-invitation-expires = リンクの有効期限：{ $expires }
mail-invitation-button = 招待を確認
mail-invitation-note = 承諾するまで何も行われません。お心当たりがない場合は、リンク先のページで辞退するか、このメールを無視してください。
mail-reminder-subject = リマインダー：{ $inviter } さんから { $organization } への招待が届いています
mail-reminder-text = { $inviter } さんからの { $organization } への招待に、まだ回答がありません。
mail-reminder-note = このメールには新しいリンクが含まれています。以前のリンクは使えなくなりました。参加しない場合は、リンク先のページで辞退してください。以後、リマインダーは送信されません。

mail-requested-subject = { $invitee } から { $organization } への新しい招待の依頼があります
mail-requested-text = { $invitee } に送信した { $organization } への招待が無効になったため、新しい招待の依頼が届いています。
mail-requested-button = 招待を確認
mail-requested-note = 参加を認める場合は、リンク先のページで招待を再送信してください。認めない場合は、何もする必要はありません。

mail-sign-up-subject = { $organization } を作成するにはアドレスを確認してください
mail-sign-up-text = 組織 { $organization } の作成を受け付けました。アドレスを確認し、パスワードを設定すると、組織を使い始められます。
mail-sign-up-button = 確認して続行
mail-sign-up-note = リンクは 1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。何も作成されていません。

mail-sign-up-known-subject = すでにアカウントをお持ちです
mail-sign-up-known-text = あなたのアドレスで組織 { $organization } の作成が申し込まれましたが、このアドレスのアカウントはすでに存在します。サインインして、「組織」から作成してください。
mail-sign-up-known-button = サインイン
mail-sign-up-known-note = お心当たりがない場合は、このメールを無視してください。何も変更されていません。

mail-approved-subject = { $organization } の準備ができました
mail-approved-text = 運営スタッフが { $organization } を承認しました。サインインして、同僚を招待できます。
mail-approved-button = 組織を開く
mail-approved-note = 最初のページに、次に行うことの一覧が表示されます。

mail-reset-subject = 新しいパスワードの設定
mail-reset-text = ご本人、またはあなたのアドレスを知っている人から、アカウントの新しいパスワードの設定が申し込まれました。
mail-reset-button = 新しいパスワードを設定
mail-reset-note = リンクは 1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。パスワードは変更されません。

mail-changed-subject = パスワードが変更されました
mail-changed-text = アカウントのパスワードが変更され、ほかのセッションはすべて終了しました。
mail-changed-note = お心当たりがない場合は、すぐにサインインページで新しいパスワードを設定し、管理者にお知らせください。
mail-device-subject = 新しいブラウザーからアカウントへのサインインがありました
mail-device-text = 確認されていないブラウザーからアカウントへのサインインがありました：{ $device }、{ $at }、ネットワークアドレス { $address }
mail-device-what-to-do = ご自身によるものであれば、何もする必要はありません。そうでない場合は、そのセッションを終了し、パスワードを変更してください。組織を通じてサインインしている場合は、組織の管理者にも連絡してください。
mail-device-button = サインイン中の場所を確認
mail-device-note = Cookie が削除されたブラウザーも、新しいブラウザーとして扱われます。
mail-roles-subject = { $organization } でのあなたのロールが変更されました
mail-roles-text = { $person } が { $organization } でのあなたのロールを変更しました。
mail-roles-given = 追加：{ $roles }
mail-roles-taken = 解除：{ $roles }
mail-roles-until = { $role }（{ $ends } まで）
mail-roles-without-end = { $role }（期限なし）
mail-roles-note = お心当たりがない場合は、組織の管理者にお問い合わせください。
mail-suspended-subject = { $organization } へのアクセスが停止されました
mail-suspended-text = 管理者が { $organization } でのあなたのメンバーシップを停止しました。停止が解除されるまで組織に入れません。ロールは保持されます。
mail-suspended-note = 間違いと思われる場合は、組織の管理者にお問い合わせください。
mail-reinstated-subject = { $organization } に再びアクセスできます
mail-reinstated-text = 管理者が { $organization } へのアクセスを元に戻しました。
mail-reinstated-note = いつものアカウントでサインインしてください。

mail-removed-subject = { $organization } のメンバーではなくなりました
mail-removed-text = 管理者が { $organization } でのあなたのメンバーシップを終了しました。これに伴い、アクセスできなくなりました。
mail-removed-note = 間違いと思われる場合は、組織の管理者にお問い合わせください。30 日以内であれば復元できます。

mail-staff-subject = { $inviter } さんから運営スタッフへの招待が届いています
mail-staff-text = { $inviter } さんから、運営スタッフに招待されました。ロール：{ $role }
mail-staff-button = 招待を確認
mail-staff-note = リンクは 1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。承諾するまで何も行われません。

mail-join-confirm-subject = { $organization } に参加するにはアドレスを確認してください
mail-join-confirm-text = { $organization } への参加リンクで、このアドレスが入力されました。続行するには、ご本人のアドレスであることを確認してください。
mail-join-confirm-button = 確認して続行
mail-join-confirm-note = リンクは 1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。何も作成されていません。

mail-join-asked-subject = { $person } さんが { $organization } への参加をリクエストしています
mail-join-asked-text = { $person } さん（{ $email }）から、{ $organization } への参加リクエストが届いています。ロールを選択して承認するか、却下してください。
mail-join-asked-button = リクエストを確認
mail-join-asked-note = 回答するまで何も行われません。回答のないリクエストは 30 日後に期限切れになります。

mail-join-approved-subject = { $organization } のメンバーになりました
mail-join-approved-text = { $organization } への参加リクエストが承認されました。
mail-join-approved-note = いつものアカウントでサインインしてください。

mail-join-declined-subject = { $organization } への参加リクエストが却下されました
mail-join-declined-text = { $organization } の管理担当者が、参加リクエストを却下しました。
mail-join-declined-note = 間違いと思われる場合は、組織内のお知り合いの方にお問い合わせください。
mail-ends-role-subject = { $organization } でのロール「{ $role }」がまもなく終了します
mail-ends-role-text = { $organization } でのあなたのロール「{ $role }」は { $ends } に終了します。それ以降、このロールで許可されている操作はできなくなります。
mail-ends-role-note = 引き続き必要な場合は、終了日までに、付与した方にご相談ください。
mail-ends-role-button = 自分の権限を確認
mail-ends-role-of-subject = { $organization } での { $name } さんのロール「{ $role }」がまもなく終了します
mail-ends-role-of-text = あなたが { $organization } で { $name } さんに付与したロール「{ $role }」は、{ $ends } に終了します。
mail-ends-of-note = そのまま終了させる場合は、何もする必要はありません。自動的に終了します。
mail-ends-of-button = 期限を延長
mail-ends-membership-subject = { $organization } でのメンバーシップがまもなく終了します
mail-ends-membership-text = { $organization } でのあなたのメンバーシップは { $ends } に終了します。それ以降、この組織を利用できなくなります。
mail-ends-membership-note = 引き続き所属する必要がある場合は、終了日までに組織の管理者にご相談ください。
mail-ends-membership-of-subject = { $organization } での { $name } さんのメンバーシップがまもなく終了します
mail-ends-membership-of-text = あなたが終了日時を設定した { $organization } での { $name } さんのメンバーシップは、{ $ends } に終了します。
mail-over-text = { $organization } でのあなたのメンバーシップは終了日時に達しました。これに伴い、アクセスできなくなりました。
mail-life-open = 組織を開く
mail-life-export = データをエクスポート
mail-life-note = このメールは、組織の管理を担当している方にお送りしています。
mail-life-ending-subject = { $organization } は { $date } に閉鎖されます
mail-life-ending-text = { $organization } の契約が終了します。{ $date } に閉鎖され、全員がアクセスできなくなります。継続する場合は、運営スタッフに契約の更新をご依頼ください。データは設定からエクスポートできます。
mail-life-trial-subject = { $organization } の試用期間は { $date } に終了します
mail-life-trial-text = { $organization } の試用期間が終了します。{ $date } に閉鎖され、全員がアクセスできなくなります。継続する場合は、運営スタッフに契約をご依頼ください。
mail-life-renewed-subject = { $organization } は継続されます
mail-life-renewed-text = { $organization } の契約が延長されました。新しい終了日は { $date } で、それまで閉鎖されることはありません。
mail-life-closed-subject = { $organization } は閉鎖されました
mail-life-closed-text = { $organization } は閉鎖され、誰もアクセスできなくなりました。データは { $date } までエクスポートでき、その後すべて消去されます。それまでは、運営スタッフが元の状態で再開できます。ご自身で閉鎖した場合は、ご自身でも再開できます。
mail-life-reopened-subject = { $organization } が再開されました
mail-life-reopened-text = { $organization } が再開されました。メンバーとロールは元のままです。
mail-life-purge-subject = { $organization } は { $date } に消去されます
mail-life-purge-text = { $date } に { $organization } のメンバー、ロール、招待、監査ログがすべて消去されます。それまでは、データをエクスポートするか、運営スタッフに再開を依頼できます。
mail-life-purged-subject = { $organization } は消去されました
mail-life-purged-text = { $organization } のメンバー、ロール、招待、監査ログはすべて消去されました。ユーザーのアカウントは残ります。この組織に関するメールはこれが最後です。
mail-life-appointed-subject = { $organization } にオーナーが任命されました
mail-life-appointed-text = { $organization } にはオーナーがいなかったため、運営スタッフが任命しました。任命者と理由は監査ログで確認できます。

mail-ownership-offered-subject = { $person } さんから { $organization } のオーナー就任の依頼が届いています
mail-ownership-offered-text = { $person } さんから、{ $organization } のオーナーになるよう依頼されました。内容を確認し、引き受けるか辞退してください。それまでは何も変わりません。
mail-ownership-offered-button = 依頼を確認
mail-ownership-accepted-subject = { $person } さんが { $organization } のオーナーになりました
mail-ownership-accepted-text = { $person } さんが依頼を引き受け、{ $organization } のオーナーになりました。
mail-ownership-declined-subject = { $person } さんが { $organization } のオーナー就任を辞退しました
mail-ownership-declined-text = { $person } さんが依頼を辞退しました。{ $organization } に変更はありません。

mail-sign-on-button = 接続を開く
mail-sign-on-note = このメールは、組織のシングルサインオンを担当している方にお送りしています。
mail-certificate-ends-subject = { $days ->
    [1] { $connection } の証明書の有効期限は明日までです（{ $organization }）
   *[other] { $connection } の証明書の有効期限はあと { $days } 日です（{ $organization }）
}
mail-certificate-ends-text = { $connection } が { $organization } 向けの署名に使用している証明書は、{ $date } に有効期限が切れます。それ以降は、この接続で誰もサインインできなくなります。
mail-certificate-ended-subject = { $connection } の証明書の有効期限が切れました（{ $organization }）
mail-certificate-ended-text = { $connection } が { $organization } 向けの署名に使用している証明書の有効期限が切れました。新しい証明書が登録されるまで、この接続で誰もサインインできません。
mail-certificate-what-to-do = ID プロバイダーで新しい署名証明書を作成し、接続に追加してください。新旧の証明書は併用できます。メタデータ URL が登録されている接続では、新しい証明書が 1 日以内に自動的に取り込まれます。
mail-certificate-successor = この接続では、より長く有効な別の証明書がすでに信頼されています。ID プロバイダーでその証明書を使って署名するようにしてください。
mail-refresh-held-subject = { $connection } の新しいメタデータが承認待ちです（{ $organization }）
mail-refresh-held-text = { $connection } のメタデータが変更されましたが、{ $organization } のメンバーがサインインできなくなるおそれがあるため、適用していません。今のところ、すべてこれまでどおり動作しています。変更内容を確認し、適用するかどうかを選択してください。
mail-sso-enforced-subject = { $organization } でシングルサインオンが必須になりました
mail-sso-enforced-text = { $person } さんが、{ $detail } によるシングルサインオンを必須にしました。個別に例外が設定されたメンバーを除き、{ $organization } にパスワードでサインインできなくなりました。
mail-sso-released-subject = { $organization } でシングルサインオンが必須ではなくなりました
mail-sso-released-text = { $person } さんが、{ $detail } によるシングルサインオンの必須化を解除しました。{ $organization } に再びパスワードでサインインできます。
mail-codes-made-subject = { $organization } の新しい緊急アクセスコードが作成されました
mail-codes-made-text = { $person } さんが、{ $organization } の新しい緊急アクセスコードを作成しました。以前のコードはすべて無効になりました。
mail-break-glass-subject = { $person } さんが緊急アクセスコードで { $organization } にサインインしました
mail-break-glass-text = { $person } さんが、IP アドレス { $detail } から緊急アクセスコードを使用して { $organization } に 1 時間サインインしました。このコードは使用済みです。
mail-sso-button = サインイン方法を確認
mail-sso-note = お心当たりがない場合は、上記の方に確認し、監査ログをご覧ください。
## Set-up links
mail-setup-subject = { $organization } の { $person } さんからサインインの設定を依頼されています
mail-setup-connection-text = { $organization } の { $person } さんから、メンバーが勤務先のアカウントでサインインできるように、ID プロバイダーの接続を依頼されています。アカウントは不要で、10 分ほどで完了します。
mail-setup-domain-text = { $organization } の { $person } さんから、DNS レコードによるドメインの所有権の確認を依頼されています。アカウントは不要で、5 分ほどで完了します。
mail-setup-limits = このリンクでできるのは、この作業だけです。依頼者が有効にするまで、誰にも影響はありません。
mail-setup-button = 開始
mail-setup-note = このリンクを持つ人は誰でも作業できるため、担当の方以外には転送しないでください。お心当たりがない場合は、始める前に依頼者にご確認ください。
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = ID プロバイダーで { $organization } にサインインしますか？
mail-sso-consent-text = { $organization } の ID プロバイダーで、あなたのアドレスを使ったサインインがありました。このアドレスのアカウントはすでに存在します。ご本人の場合は、同じブラウザーでこのリンクを開き、同意してください。今後は ID プロバイダーで { $organization } にサインインできるようになります。
mail-sso-consent-button = 確認して同意
mail-sso-consent-note = お心当たりがない場合は、何もする必要はありません。同意がない限り、誰もあなたのアカウントにアクセスできません。リンクの有効期限は 30 分で、操作を行ったブラウザーでのみ使えます。
mail-domain-button = ドメインを開く
mail-domain-note = このメールは、組織のドメインを担当している方にお送りしています。
mail-domain-until = { $date } までにレコードを元に戻してください。内容はドメインのページで確認、コピーできます。それまでは、これまでどおり動作します。それ以降は、{ $domain } のアドレスで { $organization } に参加やサインインができなくなり、別の組織がこのドメインの所有権を確認できるようになります。
mail-domain-lapsing-subject = { $domain } の確認用レコードが DNS で見つかりません（{ $organization }）
mail-domain-lapsing-text = { $domain } の TXT レコードは毎日確認していますが、今日は見つかりませんでした。
mail-domain-soon-subject = { $domain } は { $date } に失効します（{ $organization }）
mail-domain-soon-text = { $domain } の所有権を確認するための TXT レコードが、引き続き見つかりません。
mail-domain-lapsed-subject = { $domain } は失効しました（{ $organization }）
mail-domain-lapsed-text = { $domain } の TXT レコードが 14 日間見つかりませんでした。このドメインのアドレスで { $organization } に参加やサインインができなくなり、別の組織がこのドメインの所有権を確認できるようになりました。再び使用するには、レコードを元に戻し、ドメインのページで確認してください。既存のメンバーシップはそのまま残っています。
mail-domain-back-subject = { $domain } の所有権が再び確認されました（{ $organization }）
mail-domain-back-text = { $domain } の TXT レコードが再び見つかりました。中断はありませんでした。
mail-welcome-subject = { $organization } へようこそ
mail-welcome-text = { $organization } のメンバーになりました。
mail-welcome-roles = あなたのロール：{ $roles }
mail-welcome-button = 組織を開く
mail-welcome-note = 先ほど使用したアカウントでサインインしてください。
