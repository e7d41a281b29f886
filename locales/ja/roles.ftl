# Roles: names, what they are for, and why one may not be given.

roles-owner = オーナー
roles-owner-text = 組織の閉鎖を含む、すべての操作ができます。常に 1 人以上必要です。
roles-admin = 管理者
roles-admin-text = 組織の閉鎖とオーナーに関する操作を除く、すべての操作ができます。
roles-user-manager = ユーザー管理者
roles-user-manager-text = メンバーの招待、編集、削除と、自分が持つ権限の範囲内でのロールの付与ができます。
roles-auditor = 監査者
roles-auditor-text = すべてを表示し、監査ログをエクスポートできますが、変更はできません。
roles-member = メンバー
roles-member-text = 自分のアカウントと、組織のホームページを利用できます。
roles-locked-assign = roles.assign の権限がないため、ロールの付与や解除はできません。
roles-locked-lacks = あなたにない権限が含まれています：{ $names }
roles-ask = 次の方にご相談ください：{ $names }

roles-intro = 各ロールでできることです。1 人に複数のロールを付与でき、権限は合算されます。
roles-holders = { $count ->
    [0] なし
   *[other] { $count } 人のメンバー
}
roles-holders-many = 1,000 人以上のメンバー
roles-held-by = 保持者
roles-built-in = 組み込み
roles-default = デフォルト
roles-can-give-title = あなたが付与できるか
roles-permissions = 権限
roles-permissions-text = ポータルの { $total } 件の権限のうち { $count } 件。
roles-area-count = { $count } / { $total }
roles-defaults = デフォルトロール
roles-defaults-text = 招待にロールの指定がない場合に、新しいメンバーに付与されます。
roles-defaults-save = デフォルトロールを保存
roles-defaults-unseen = デフォルトロールを選択してください
roles-defaults-saved = 新しいメンバーに付与されるロール：{ $names }
roles-no-defaults-saved = 招待で指定されない限り、新しいメンバーにロールは付与されません。
roles-who-holds = このロールを持つ人
roles-who-holds-all = このロールを持つ人をすべて表示
roles-who-holds-none = このロールを持つ人はいません。
roles-who-gives = 付与できる人
roles-who-gives-text = roles.assign と、このロールのすべての権限を持つメンバーです。次のロールのいずれかがあれば付与できます：
roles-who-gives-you = あなたはこのロールを付与・解除できます。
roles-no-members-view = members.view の権限がないため、名前は表示されません。

roles-area-organization = 組織
roles-area-members = メンバー
roles-area-roles = ロール
roles-area-teams = チーム
roles-area-domains = ドメイン
roles-area-sign-in = サインイン
roles-area-identity-providers = ID プロバイダー
roles-area-emails = メール
roles-area-audit = 監査ログ
roles-area-analytics = 分析
roles-area-api-keys = API キー
roles-area-webhooks = Webhook
roles-area-privacy = プライバシー

roles-may-organization-view = 設定の表示
roles-may-organization-edit = 名前、設定、デフォルトロールの変更
roles-may-organization-close = 組織の閉鎖
roles-may-members-view = メンバーの表示
roles-may-members-invite = メンバーの招待
roles-may-members-edit = メンバーの一時停止とその解除、セッションの終了
roles-may-members-remove = メンバーの削除と復元
roles-may-roles-view = ロールの表示
roles-may-roles-assign = ロールの付与と解除
roles-may-roles-edit = ロールの作成と変更
roles-may-teams-edit = チームの作成と変更
roles-may-domains-edit = ドメインの追加と所有権の確認
roles-may-sign-in-edit = サインイン方法の変更
roles-may-identity-providers-view = ID プロバイダーの表示
roles-may-identity-providers-edit = ID プロバイダーの変更
roles-may-emails-view = メールテンプレートの表示
roles-may-emails-edit = メールテンプレートの変更
roles-may-audit-view = 監査ログの表示
roles-may-audit-export = 監査ログのエクスポート
roles-may-analytics-view = 分析の表示
roles-may-api-keys-edit = API キーの作成と取り消し
roles-may-webhooks-edit = Webhook の変更
roles-may-privacy-edit = プライバシー設定の変更

roles-locked-sooner = あなたの権限は { $until } に終了します。それ以前の期限を指定して付与してください。

## Roles of one’s own
roles-area-of-application = { $application }：{ $resource }
roles-own = カスタム
roles-from-vendor = 提供元
roles-new = 新しいロール
roles-create = ロールを作成
roles-save = ロールを保存
roles-save-for = { $count } 人のメンバーに適用して保存
roles-check = 影響を確認
roles-check-text = 保存する前に、誰がどの権限を得るか、または失うかを確認できます。
roles-created = { $name } を作成しました。
roles-saved = { $name } を保存しました。このロールを持つ全員にすぐに反映されます。
roles-about = このロールについて
roles-description = 用途
roles-description-hint = どのようなときに付与するかがわかる、短い説明文。
roles-matrix-text = チェックした操作が、このロールのメンバーに許可されます。比較できるように、組み込みのロールを並べて表示しています。
roles-identifier = 識別子
roles-permission = 権限
roles-retired = 廃止
roles-added = 追加
roles-taken = 解除
roles-you-lack = あなたにはこの権限がありません。
roles-locked-boxes = 一部のチェックボックスはロックされています。ロールに含めることができるのは、あなたが組織全体で、期限なしで持っている権限だけです。
roles-rule = ロールを変更すると、そのロールを持つ全員の権限が付与・解除されます。そのため、roles.assign と、変更前後のロールのすべての権限を、組織全体で、期限なしで持っている必要があります。
roles-copy = コピーを作成
roles-copy-of = { $name }（コピー）
roles-fixed = 組み込みのロールはすべての組織で共通で、変更できません。独自のロールにするには、コピーを作成してください。
roles-fixed-short = 組み込みのロールは変更できません。
roles-not-here = 運営スタッフの設定により、この組織では組み込みのロールと提供元のロールだけを使用できます。ほかのロールが必要な場合は、運営スタッフにご相談ください。
roles-changed-meanwhile = 表示している間に、{ $name } さんがこのロールを変更しました。内容を比較してから、もう一度保存してください。
roles-too-many = ロールはすでに上限の { $most } 件に達しています。先に不要なロールを削除してください。
roles-fault-name = 名前を 1～60 文字で入力してください
roles-fault-taken = 同じ名前のロールがあります。別の名前を指定してください。
roles-fault-description = 200 文字以内で入力してください
roles-fault-unknown = 「{ $name }」という権限はありません
roles-fault-retired = { $name } は廃止されているため、ロールに追加できません
roles-fault-template = 提供元はこのロールを提供していません。別のロールを選択してください。
roles-fault-replacement = オーナー以外のこの組織のロール、または「代わりのロールなし」を選択してください
roles-edit-text = 保持者：{ $holders }。変更は、このロールを持つ全員にすぐに反映されます。
roles-new-text = 作成後に、メンバー、招待、参加リンクで付与できます。

roles-effect = 変更による影響
roles-effect-unsaved = 未保存
roles-effect-none = 権限を得る人や失う人はいません。
roles-effect-nobody = このロールを持つ人がいないため、権限を得る人や失う人はいません。
roles-effect-same = { $count } 人のメンバーは、ほかのロールによって権限が変わりません。
roles-effect-gain = { $count } 人のメンバーが得る権限：
roles-effect-lose = { $count } 人のメンバーが失う権限：
roles-effect-who = 対象のメンバー
roles-effect-more = ほか { $count } 人
roles-effect-you = あなたも含まれます。
roles-lose-own = あなた自身が次の権限を失います：{ $names }
roles-lose-own-check = この権限を失い、自分では元に戻せないことを理解しました
roles-lose-own-fault = あなた自身が権限を失うことを確認してください

roles-places-title = 付与できる範囲
roles-places = 組織全体または特定のチームで、無期限または期限付きで付与できます。
roles-places-owner = 組織全体でのみ、無期限で付与できます。
roles-last-change = 最終変更
roles-last-change-by = { $name }、{ $when }
roles-renamed-from = 以前の名前：「{ $name }」
roles-history = すべての変更を表示
roles-origin = 提供元のテンプレート「{ $name }」から作成されました。
roles-newer = 提供元のバージョンと異なります
roles-newer-text = このロールの作成後に、提供元が「{ $name }」を変更しました。取り入れない限り、このロールは変わりません。
roles-newer-see = 提供元のバージョンを表示
roles-vendor-title = { $name } の提供元のバージョン
roles-vendor-text = 取り入れるか、ロールを現在のままにするかを選択してください。
roles-vendor-follow = 提供元のバージョンを取り入れる
roles-vendor-same = 権限は同じです。
roles-offered = 提供元のロール
roles-offered-text = プラットフォームの提供元が用意したロールです。追加すると、この組織独自のロールになります。
roles-take = このロールを追加
roles-danger = このロールの削除
roles-danger-text = 誰がどの権限を失うかを先に確認でき、代わりのロールも指定できます。
roles-removal-link = ロールを削除…
roles-removal-title = { $name } を削除しますか？
roles-removal-text = この操作は元に戻せません。ロールの内容は監査ログに残ります。
roles-removal-members = { $count ->
    [0] このロールを持つ人はいません。
   *[other] { $count } 人のメンバーがこのロールを持っています。
}
roles-removal-invitations = { $count } 件の回答待ちの招待で指定されています。
roles-removal-default = 新しいメンバーのデフォルトロールです。
roles-removal-replacement = 代わりに付与するロール
roles-removal-replacement-hint = 同じ範囲と期限で付与されます。
roles-removal-nothing = 代わりのロールなし
roles-removal-do = { $name } を削除
roles-removal-keep = 削除しない
roles-removed = { $count ->
    [0] { $name } を削除しました。このロールを持つ人はいませんでした。
   *[other] { $name } を削除しました。{ $count } 人のメンバーがこのロールを持っていました。
}

roles-removal-links = { $count } 件の参加リンクで付与されます
roles-removal-groups = ID プロバイダーの { $count } 件のグループで付与されます。
