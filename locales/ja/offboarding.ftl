# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = { $name } さんのオフボーディング記録
offboarding-receipt = オフボーディング記録
offboarding-see = オフボーディング記録を表示
offboarding-see-of = { $name } さんが持っていたものの処理結果
offboarding-cause-removed = { $at } に { $name } によって削除されました。
offboarding-cause-left = { $at } に自分で退出しました。
offboarding-cause-ended = { $at } にメンバーシップが終了しました。
offboarding-restored = { $at } に { $name } によって復元されました。
offboarding-restored-without = 復元した人が付与できないため、次のロールは戻されていません：{ $roles }
offboarding-left-out = { $name } さんを復元しました。ただし、あなたが付与できない次のロールは戻されていません：{ $roles }
offboarding-sessions = セッション
offboarding-sessions-ended = { $count ->
    [0] 終了が必要なセッションはありませんでした。
   *[other] { $count } 件のセッションを終了しました。
}
offboarding-kept-elsewhere = ほかの組織にも所属しているため、{ $count } 件のセッションは残っています。この組織にはアクセスできません。
offboarding-kept-staff = 運営スタッフであるため、{ $count } 件のセッションは残っています。
offboarding-kept-own = { $count ->
    [1] 退出時に使用していたブラウザーは、アカウントにサインインしたままです。この組織にはアクセスできません。
   *[other] { $count } 件のブラウザーは、アカウントにサインインしたままです。この組織にはアクセスできません。
}
offboarding-roles = 持っていたロール
offboarding-roles-text = すべて解除されました。{ $date } までは、これらのロールとともに復元できます。
offboarding-roles-were = 離脱時に持っていたロールです。
offboarding-roles-none = ロールなし。
offboarding-teams-none = チームなし。
offboarding-teams-text = すべてのチームから外れました。復元すると、その時点で残っているチームに戻ります。
offboarding-identities = リンクされていた ID プロバイダー
offboarding-identities-text = これらのリンクと、グループによって付与されたロールは解除されました。メンバーを復元しても元には戻らず、次に ID プロバイダーでサインインするときに、本人があらためて同意します。
offboarding-made = 作成した有効な招待と参加リンク
offboarding-made-text = 招待や参加リンクは作成者の権限に基づくため、その時点で使えなくなりました。
offboarding-made-staff = { $name } さんは運営スタッフであるため、その権限によって引き続き有効です。不要なものは取り消してください。
offboarding-made-none = 有効なものはありませんでした。
offboarding-made-hidden = ほかに、あなたのチーム以外のものが { $count } 件あります。
offboarding-many = 新しい順に { $count } 件のみ表示しています。
offboarding-stopped = 使用不可
offboarding-taken-over = { $name } が再送信
offboarding-gone = 存在しません
offboarding-take-over = 引き継ぐ
offboarding-take-over-text = 招待を引き継ぐと、あなたの名前と権限で、新しいリンクを付けて再送信されます。参加リンクは再び使えるようにならないため、新しく作成してください。
offboarding-stays = 残っているものとその理由
offboarding-stays-account = アカウント：本人のものであり、ほかの組織でも使われている可能性があります。この組織にはアクセスできません。
offboarding-stays-staff = 運営スタッフとしてのアクセス権：プラットフォームが付与・解除します。
offboarding-stays-approvals = 本人だけが回答できる承認待ちはありません。権限を持つほかの人が回答できます。
offboarding-stays-audit = 操作の履歴は監査ログに残ります。
offboarding-audit = 監査ログで削除の記録を表示
