# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = 権限
catalogue-permissions-text = アプリケーションでユーザーに許可できる操作です。各組織は、ポータル自体の権限とともにこれらをロールに追加できます。
catalogue-empty = まだアプリケーションはありません
catalogue-empty-text = 先にアプリケーションを追加し、次に、ユーザーに許可する操作を 1 つずつ文で追加してください。
catalogue-none = まだ権限はありません。
catalogue-application = アプリケーション
catalogue-add-application = アプリケーションを追加
catalogue-application-name = アプリケーション名
catalogue-key = キー
catalogue-key-hint = 半角の英小文字、数字、ハイフンで指定します（例：crm）。コロンの前に付き、後から変更できません。
catalogue-add-permission = 権限を追加
catalogue-permission = 権限
catalogue-permission-hint = resource.action の形式（例：contacts.export）。後から変更できません。
catalogue-sentence = 説明文
catalogue-sentence-hint = 許可する操作（例：連絡先のエクスポート）
catalogue-offered = 提供中
catalogue-retired-status = 廃止
catalogue-application-added = { $name } を追加しました。
catalogue-permission-added = { $name } を追加しました。
catalogue-retired = { $name } を廃止しました。すでに含まれているロールにはそのまま残りますが、ほかのロールには追加できなくなります。
catalogue-restored = { $name } を再びロールに追加できるようになりました。
catalogue-retire = 廃止
catalogue-restore = 廃止を取り消す
catalogue-retire-text = すでに含まれているロールにはそのまま残り、ほかのロールには追加できなくなります。使えなくなるものはありません。
catalogue-restore-text = 廃止：{ $when }。取り消すと、組織は再びロールに追加できるようになります。
catalogue-full = 権限用の 512 個の番号はすべて使用中です。番号の意味は変更できないため、空くことはありません。
catalogue-fault-key = 英字で始まる、半角の英小文字、数字、ハイフンのキーを入力してください
catalogue-fault-permission = 半角の英小文字で resource.action の形式で入力してください（例：contacts.export）
catalogue-fault-sentence = 1～200 文字の文を入力してください
catalogue-fault-application = いずれかのアプリケーションを選択してください
catalogue-fault-taken = すでに使用されています。別のものを指定してください。

catalogue-roles = ロールテンプレート
catalogue-roles-text = すべての組織に提供するロールです。組織がテンプレートを追加すると、その組織独自のロールになります。後からテンプレートを変更すると、組織には差分が表示され、取り入れるかどうかを選べます。
catalogue-roles-empty = まだテンプレートはありません
catalogue-roles-empty-text = サポート担当者など、多くの組織で必要になるロールを提供しましょう。
catalogue-new-template = 新しいテンプレート
catalogue-create-template = テンプレートを作成
catalogue-template = テンプレート
catalogue-used-by = 使用中の組織
catalogue-changed = 変更日時
catalogue-uses = { $count ->
    [0] なし
   *[other] { $count } 件の組織
}
catalogue-uses-many = 1,000 件以上の組織
catalogue-template-text = 使用状況：{ $uses }。変更は各組織に提案されるだけで、自動的には適用されません。
catalogue-stop = 提供を終了
catalogue-stop-text = すでに追加した組織のロールはそのまま残ります。
catalogue-offer = 提供を再開
catalogue-template-retired = 提供を終了しました。
catalogue-template-restored = 提供を再開しました。

catalogue-custom-roles = カスタムロール
catalogue-custom-roles-hint = 組織の管理者が独自のロールを定義できるかどうか。できない場合は、組み込みのロールとテンプレートを使用します。
catalogue-custom-roles-yes = 定義できる
catalogue-custom-roles-no = 組み込みのロールとテンプレートのみ
catalogue-custom-roles-default = 新しい組織でのカスタムロール
catalogue-custom-roles-default-hint = 新しい組織の初期値です。組織ごとに変更できます。
