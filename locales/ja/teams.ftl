# Teams: the tree, one team, moving and merging.

teams-intro = チームに限定したロールは、そのチームと下位のチームのメンバーに適用されます。
teams-intro-own = あなたが管理するチームと、その下位のチームです。
teams-none = まだチームはありません
teams-none-text = チームを使うと、特定の部門だけの管理を任せることができます。最初のチームを作成しましょう。
teams-none-seen = あなたが管理するチームはありません。
teams-tree = すべてのチーム
teams-tree-own = あなたのチーム
teams-new = 新しいチーム
teams-name = 名前
teams-parent = 上位のチーム
teams-parent-hint = 上位のチームの管理者は、このチームも管理できます。
teams-root = なし（最上位）
teams-make = チームを作成
teams-depth = 階層 { $depth }

teams-name-missing = 名前を入力してください。
teams-name-too-long = 1 行、{ $most } 文字以内で入力してください。
teams-name-taken = 同じ階層に同じ名前のチームがあります。別の名前を指定してください。
teams-unknown = リストからチームを選択してください。
teams-no-parent = 上位のチームを選択してください。配置できるのは、あなたのチームの下だけです。
teams-below-itself = チームを自分自身の下に配置することはできません。別の場所を選択してください。
teams-too-deep = チームは { $most } 階層まで作成できます。より上の場所を選択してください。
teams-has-teams = 下位のチームがあります。先に移動、統合、または削除してください。
teams-limited = この操作を行うと、チームのメンバーに対する権限を持つ人が変わりますが、あなたはその権限を付与・解除できません。{ $reason }
teams-not-there = その場所でチームを編成することはできません。{ $permission } の権限がありません。
teams-note-removed = 所属チームが削除されました

teams-created = チーム { $name } を作成しました。メンバーを追加するか、新しいメンバーを招待してください。
teams-renamed = チームの名前を { $name } に変更しました。
teams-moved = { $name } を移動しました。権限はすぐに反映されます。
teams-merged = { $name } を { $other } に統合しました。
teams-removed = チーム { $name } を削除しました。所属していた人は引き続きメンバーです。
teams-added = { $name } さんを { $team } に追加しました。
teams-nobody = あなたが管理するメンバーのアドレスを入力してください。それ以外の人は招待してください。

teams-people-title = メンバー
teams-people = { $count ->
    [0] まだ誰もいません
   *[other] { $count } 人（下位のチームを含む）
}
teams-people-many = 1,000 人超（下位のチームを含む）
teams-people-all = { $name } の全メンバー
teams-invite = { $name } に招待
teams-add-email = メンバーのメールアドレス
teams-add-act = チームに追加
teams-below = 下位のチーム
teams-below-none = 下位のチームはありません。
teams-rights = 管理する人
teams-rights-text = このチームまたは上位のチームに限定されたロールです。組織全体のロールもここに適用されます。
teams-rights-none = このチームに限定したロールを持つ人はいません。メンバーのページで付与できます。
teams-rights-where = { $team } の { $role }
teams-change = 名前と場所
teams-save-name = 名前を保存
teams-move = 移動…
teams-merge = 統合…
teams-remove = 削除…

teams-move-title = { $name } の移動先
teams-move-act = { $name } を移動
teams-merge-title = { $name } の統合先
teams-merge-act = { $name } を統合
teams-remove-title = チーム { $name } を削除しますか？
teams-remove-act = { $name } を削除
teams-keep = { $name } をそのままにする
teams-choose-place = 新しい場所
teams-choose-into = 統合先
teams-show-effects = 権限の変化を表示
teams-effects = 影響
teams-effect-gain = { $name } さんが、チームのメンバーに対する権限を得ます：{ $role }（{ $team }）
teams-effect-lose = { $name } さんが、チームのメンバーに対する権限を失います：{ $role }（{ $team }）
teams-effect-none = チームのメンバーに対する権限を得る人や失う人はいません。
teams-effect-people = メンバーと下位のチームも一緒に移動します。
teams-effect-merge = メンバーは統合先のチームに移り、下位のチームはその下に配置されます。回答待ちの招待も統合先のチームへの招待になります。
teams-effect-merge-ends = { $name } に限定されたロールは解除されます。より少ない人を対象に付与されたものだからです。
teams-effect-remove = チームの人は組織のメンバーのままです。
teams-effect-remove-invitations = このチームへの回答待ちの招待は取り消されます。
