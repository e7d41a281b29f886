# Members: the list, one member, and what can be done with them.

members-intro = { $organization } にサインインできるすべての人と、その権限です。
members-invite = メンバーを招待
members-by-state = ステータス別のメンバー
members-search = 名前またはメールアドレスで検索
members-search-hint = 名前またはメールアドレス
members-count = { $count } 人のメンバー
members-found = { $count } 人見つかりました
members-found-many = 1 ページを超える人が見つかりました
members-member = メンバー
members-joined = 参加日時
members-removed-at = 削除日時
members-open = メンバーを開く
members-change-roles = ロールを変更
members-suspend-or-remove = 一時停止または削除
members-first-page = 最初のページ
members-none-removed = 削除されたメンバーはいません
members-none-removed-text = 削除されたメンバーは 30 日間ここに表示され、復元できます。

members-lacks = { $permission } の権限がありません。
members-limited = { $name } さんは、あなたにない権限を持っています：{ $names }
members-role-limited = 付与・解除できるのは、自分が持つ権限の範囲内のロールだけです。不足している権限：{ $names }
members-last-owner = { $name } さんは最後の有効なオーナーです。先にほかの人をオーナーにしてください。
members-yourself = これはあなた自身です。ほかの人に依頼するか、自分で組織から退出してください。
members-is-removed = { $name } さんは削除されています。先に復元してください。
members-is-not-removed = { $name } さんはすでにメンバーです。
members-too-late = { $name } さんの削除から 30 日を過ぎています。もう一度招待してください。
members-no-seat = シートに空きがありません。メンバーを削除するか、プラットフォームにシートの追加を依頼してください。
members-note-lacks = 不足している権限：{ $names }
members-note-last-owner = 最後の有効なオーナー
members-note-yourself = 自分自身のメンバーシップ
members-note-removed = すでに削除済み
members-note-not-removed = すでにメンバー
members-note-too-late = 削除から 30 日超過
members-note-no-seat = 空きシートなし
members-left = 自分で退出

members-roles-text = 権限は合算されます。変更はすぐに反映されます。
members-save-roles = ロールを保存
members-status = メンバー
members-invited-by = { $date }、{ $name } による招待
members-source-domain = { $date }、組織のドメインのアドレスで参加
members-source-sign-up = { $date }、新規登録
members-source-staff = { $date }、スタッフが追加
members-source-import = { $date }、インポート
members-source-sso = { $date }、ID プロバイダーから参加
members-source-join-link = { $date }、参加リンク「{ $link }」から参加
members-source-join-request = { $date }、参加リクエスト（承認：{ $name }）
members-joined-on = { $date }
members-suspended-on = 一時停止日時
members-removed-on = 削除日時
members-sessions = この組織でのセッション
members-sessions-text = この組織で使用されたブラウザーです。IP アドレスは最後に使用されたものです。
members-sessions-none = 最近使用されたセッションはありません。
members-sessions-end = セッションを終了
members-sessions-ended = { $count ->
    [0] { $name } さんのセッションはありませんでした。
   *[other] { $name } さんの { $count } 件のセッションを終了しました。
}
members-device = デバイス
members-address = IP アドレス
members-activity = 最近のアクティビティ
members-activity-text = { $name } さんの操作と、{ $name } さんに対する操作です。
members-activity-none = まだありません。
members-activity-all = すべて監査ログで表示
members-refused = 拒否
members-suspend-text = すぐにアクセスできなくなります。ロールは保持されます。
members-reinstate-text = { $name } さんは、同じロールで再びアクセスできるようになります。
members-remove-text = アクセスできなくなり、シートが空きます。30 日以内であれば元に戻せます。
members-suspend-reason = 理由
members-suspend-reason-hint = 監査ログとこのページに表示されます。
members-reason-too-long = 理由を 500 文字以内で入力してください
members-remove-from = { $organization } から削除
members-bring-back = 復元
members-bring-back-text = { $name } さんは { $date } に削除されました。{ $until } までは、以前のロールとともに復元できます。
members-gone-text = { $name } さんは 30 日以上前の { $date } に削除されました。再び参加してもらうには、もう一度招待してください。
members-unknown-role = リストからロールを選択してください。{ $key } はリストにありません

members-roles-saved = { $name } さんのロール：{ $roles }
members-roles-none-saved = { $name } さんのロールはなくなりました。
members-unchanged = 変更はありません。
members-suspended-flash = { $name } さんを一時停止しました。
members-reinstated-flash = { $name } さんの一時停止を解除しました。再びサインインできます。
members-removed-flash = { $name } さんを削除しました。
members-restored-flash = { $name } さんを復元しました。
members-leave = 退出
members-leave-title = { $organization } から退出しますか？
members-leave-effects = 退出による影響
members-leave-access = すぐに { $organization } を利用できなくなります。
members-leave-roles = 次のロールが解除されます：{ $roles }
members-leave-back = 自分で戻ることはできません。30 日以内であれば、権限を持つ人が復元できます。
members-leave-unconfirmed = 影響を確認してから、ボタンを押してください
members-stay = 退出しない
members-you-left = { $organization } から退出しました。

members-bulk-nobody = 先にメンバーを 1 人以上選択してください。
members-bulk-too-many = 一度に選択できるメンバーは 100 人までです。
members-bulk-removed = { $count ->
    [0] 削除したメンバーはいません。
   *[other] { $count } 人のメンバーを削除しました。
}
members-bulk-suspended = { $count ->
    [0] 一時停止したメンバーはいません。
   *[other] { $count } 人のメンバーを一時停止しました。
}
members-bulk-restored = { $count ->
    [0] 復元したメンバーはいません。
   *[other] { $count } 人のメンバーを復元しました。
}
members-bulk-reinstated = { $count ->
    [0] 一時停止を解除したメンバーはいません。
   *[other] { $count } 人のメンバーの一時停止を解除しました。
}
members-bulk-left-out = 対象外：{ $reasons }
members-bulk-and-more = { $reasons } ほか { $count } 人。

members-intro-teams = あなたのチームのメンバーと、その権限です。
members-your-teams = あなたのすべてのチーム
members-until = { $date } まで
members-other-teams = { $name } さんはほかのチームにも所属しています。あなたのチームから外すことはできます。
members-owner-scope = オーナーは組織全体に対する、期限のないロールです。別のロールを選択するか、チームと期限を指定しないでください。
members-note-other-teams = ほかのチームにも所属
members-note-owner-scope = チームまたは期限が指定されたオーナー
members-unknown-team = リストからチームを選択してください。
members-end-past = 今後の日付を選択してください。
members-end-unreadable = 日付と時刻を入力してください（例：2026-12-31 17:00）。
members-role-renewed = { $name } さんのロール「{ $role }」の期限を変更しました。
members-teams-saved = { $name } さんのチームを保存しました。
members-end-saved = { $name } さんのメンバーシップの終了日時を設定しました。その時点で自動的に終了します。
members-no-end-saved = { $name } さんのメンバーシップの終了日時をなくしました。
members-holds = { $name } さんのロール
members-holds-text = 各ロールの適用範囲、期限、付与した人です。
members-holds-nothing = ロールはありません。{ $name } さんは、サインインとホームページの表示だけができます。
members-hidden-roles = ほかに、あなたに表示されないチームでのロールが { $count } 件あります。
members-role-where = 範囲
members-role-until = 期限
members-role-given = 付与
members-whole-organization = 組織全体
members-no-end = 期限なし
members-given-by = { $date }、{ $name }
members-why = { $name } さんの権限とその理由
members-take-role = 解除
members-renew = 期限を変更
members-renew-of = { $role } の新しい期限
members-renew-hint = 空欄の場合は期限なし。あなたのタイムゾーンで入力します。
members-give-where = ロールの適用範囲
members-give-where-hint = チームを指定すると、ロールはそのチームと下位のチームのメンバーに適用されます。
members-give-until = 新しいロールの期限
members-give-until-hint = 空欄の場合は期限なし。すでに付与されているロールの期限は変わりません。
members-roles-of-team = チームでのロールを表示
members-show = 表示
members-teams = チーム
members-teams-text = チームの管理者は、そのメンバーも管理できます。
members-teams-none = まだチームはありません。
members-teams-make = 最初のチームを作成
members-save-teams = チームを保存
members-other-teams-count = ほかに、あなたに表示されないチームが { $count } 件あります。
members-end = メンバーシップの終了
members-end-text = この日時に { $name } さんのメンバーシップとすべてのロールが終了し、シートが空きます。
members-end-label = 終了日時
members-save-end = 終了日時を保存
members-ends = 終了日時
