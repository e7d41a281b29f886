# Join links: one link that lets many people in.

join-links-text = 多くの人に使ってもらえる、ロールが決まったリンクです。期限が切れるか、上限に達するか、取り消すまで、リンクを知っている人は誰でも参加できます。
join-links-create = 参加リンクを作成
join-links-caption = 参加リンク（新しい順）
join-links-name = 用途
join-links-uses = 使用回数
join-links-uses-of = { $used } / { $most }
join-links-created-by = 作成者
join-links-until = 有効期限
join-links-used-up = 上限に到達
join-links-empty = まだ参加リンクはありません
join-links-empty-text = 参加リンクは、ポスター、チャット、ハンドブックなどでの案内に便利です。選択したロールで、各自が参加できます。

## The form
join-links-new-text = リンクを使う人は、先に自分のアドレスを確認します。付与する内容は後から変更できないため、変更が必要な場合は新しいリンクを作成してください。
join-links-name-hint = 「倉庫チーム 秋」など、管理用の名前です。リンクを使う人には表示されません。
join-links-what = 付与する内容
join-links-team = チーム
join-links-team-hint = ロールは、このチームと下位のチームに適用されます。
join-links-whole = 組織全体
join-links-limits = 制限
join-links-most-uses = 参加できる人数
join-links-uses-hint = 1～10,000。人数に達すると、リンクは使えなくなります。
join-links-uses-unit = 人
join-links-domains = 許可するアドレスのドメイン
join-links-domains-hint = acme.example など。カンマまたは改行で区切ります。サブドメインは別のドメインとして扱われます。空欄の場合は、すべてのアドレスを許可します。
join-links-approval = 参加には承認が必要
join-links-approval-hint = アドレスを確認した人から参加リクエストが届きます。招待の権限を持つ人が「参加リクエスト」で承認します。
join-links-error-name = リンクの用途を 80 文字以内で入力してください
join-links-error-uses = 人数を 1～10,000 の範囲で入力してください
join-links-error-team = この組織のチームを選択してください
join-links-error-team-owner = オーナーは組織全体に対するロールです。チームを指定しないか、別のロールを選択してください
join-links-error-domain = 「{ $word }」を修正してください。acme.example のようなドメインではありません
join-links-error-domains = ドメインは { $most } 件まで入力できます。{ $count } 件入力されています

## One link
join-links-link = リンク
join-links-made = リンクを作成しました。参加してほしい人だけに URL を共有してください。
join-links-address = リンクの URL
join-links-code = リンクの QR コード
join-links-code-alt = 参加リンク「{ $name }」の URL の QR コード。URL は横に文字でも表示されています。
join-links-show = リンクを表示
join-links-show-hint = この URL を知っている人は参加できます。表示したことは監査ログに記録されます。
join-links-hidden = URL は、操作するまで表示されません。
join-links-domains-any = すべてのアドレス
join-links-fact-domains = アドレスのドメイン
join-links-fact-approval = 承認
join-links-approval-yes = 参加には承認が必要
join-links-approval-no = すぐに参加できる
join-links-newcomers = このリンクで参加した人
join-links-newcomers-none = まだいません。
join-links-restore = 復元
join-links-change-refused = このリンクのロールを付与する権限がないため、このリンクは操作できません。{ $reason }
join-links-revoked = 参加リンク「{ $name }」を取り消しました。このリンクでは参加できなくなりました。
join-links-restored = 参加リンク「{ $name }」が再び使えるようになりました。
join-links-late-revoked = 参加リンク「{ $name }」はすでに取り消されています。
join-links-late-restored = 参加リンク「{ $name }」は取り消されていません。

## Somebody who followed it
join-links-title = { $organization } に参加
join-links-from = リンクの作成者
join-links-address-first = アドレスの確認
join-links-address-text = ほかの人があなたのアドレスで参加することのないよう、あなた専用のリンクをメールでお送りします。
join-links-limited = このリンクは、特定のドメインのアドレスでのみ使えます。仕事用のアドレスを入力してください。
join-links-email-hint = 今後のサインインに使用します。
join-links-send = リンクを送信
join-links-mailed = メールをご確認ください
join-links-mailed-text = { $email } にリンクをお送りしました。有効期限はメールに記載されています。まだ何も作成されていません。
join-links-mailed-note = 届かない場合は、迷惑メールフォルダーを確認するか、数分後にもう一度アドレスを入力してください。
join-links-again = 別のアドレスを使う
join-links-needs-approval = メンバーになるには、{ $organization } の担当者による承認が必要です。
join-links-error-other-domain = このリンクでは、そのドメインのアドレスを使えません。仕事用のアドレスを入力するか、リンクを渡した方にお問い合わせください。
join-links-other-account = このアドレスは使えません
join-links-other-account-text = { $email } としてサインインしていますが、このリンクでは、そのドメインのアドレスを使えません。
join-links-somebody-else = このリンクは別のアドレス宛てです
join-links-somebody-else-text = リンクの送信先は { $mailed } ですが、{ $email } としてサインインしています。続行するには、アカウントを切り替えてください。
join-links-switch = サインアウトして別のアドレスを使う
join-links-asked = { $organization } への参加をリクエストしました。結果はメールでお知らせします。
join-links-asked-before = { $organization } への参加はすでにリクエスト済みで、回答を待っています。
join-links-has-account = { $email } のアカウントはすでに存在します。サインインしてから、もう一度リンクを開いてください。
join-links-no-seat = { $organization } のシートに空きがありません。リンクを渡した方に、空きを作るようご依頼ください。リンクは期限まで使えます。

## A link that lets nobody in
join-links-unknown-text = URL が不完全な可能性があります。URL 全体をコピーするか、リンクを渡した方にお問い合わせください。
join-links-over-title = このリンクは使用済みか、期限切れです
join-links-over-text = 個人用のリンクには短い有効期限があり、使えるのは 1 回だけです。すでに参加している場合はサインインし、そうでない場合は、もう一度参加リンクを開いてください。
join-links-gone-title = { $organization } へのこのリンクは無効です
join-links-cut-text = { $organization } は現在有効ではないため、参加できません。後でもう一度試すか、リンクを渡した方にお問い合わせください。
join-links-revoked-text = リンクは取り消されました。リンクを渡した方に、新しいリンクをご依頼ください。
join-links-expired-text = リンクの期限が切れています。リンクを渡した方に、新しいリンクをご依頼ください。
join-links-used-up-text = 参加できる人数の上限に達しました。リンクを渡した方に、新しいリンクをご依頼ください。
join-links-creator-gone-text = 作成者が、このリンクのロールを付与できなくなりました。リンクを渡した方に、新しいリンクをご依頼ください。
join-links-refused-lost = このリンクは無効です
