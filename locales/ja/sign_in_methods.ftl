# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = サインイン方法
methods-intro = この組織へのサインイン方法と、その理由です。
methods-on = オン
methods-off = オフ
methods-password = パスワード
methods-password-text = パスワードでこの組織にサインインできるかどうか。
methods-password-how = この組織でパスワードを無効にするには、シングルサインオンを必須にします。メンバーごとにパスワードを残す、または無効にするには、そのメンバーのページを開いてください。
methods-why-platform-on = プラットフォームの設定でパスワードが有効です。
methods-why-platform-off = プラットフォームの設定でパスワードが無効です。
methods-why-organization-on = プラットフォームの設定にかかわらず、提供元がこの組織のパスワードを有効にしています。
methods-why-organization-off = 提供元がこの組織のパスワードを無効にしています。
methods-why-enforced = オフ：{ $name } によるシングルサインオンが必須です。
methods-sso = シングルサインオン
methods-sso-text = ID プロバイダーと、それぞれのロールアウト状況です。
methods-sso-none = 接続済みの ID プロバイダーはまだありません。
methods-sso-disabled = 無効
methods-exceptions = 例外：パスワードを使えるメンバー
methods-exceptions-text = シングルサインオンが必須でも、パスワードで組織にサインインできます。このリストは最小限にしてください。
methods-only = シングルサインオンのみのメンバー
methods-only-text = パスワードでは組織にサインインできません。

## Break-glass codes
methods-codes = 緊急アクセスコード
methods-codes-text = ID プロバイダーの障害時に備えるコードです。管理者は、メールアドレス、パスワード、コードを使って 1 時間だけサインインできます。
methods-codes-never = まだコードはありません。シングルサインオンを必須にすると 10 個発行されます。今すぐ作成することもできます。
methods-codes-left = 残り
methods-codes-count = 10 個中 { $count } 個
methods-codes-made = 作成
methods-codes-used = 使用
methods-codes-few = コードの残りがわずかです。今のうちに新しいコードを作成してください。
methods-codes-new = 新しいコードを 10 個作成
methods-codes-see = 残りの確認・新規作成
methods-codes-title = 緊急アクセスコード
methods-codes-once = コードが表示されるのは今回だけです。以前のコードはすべて無効になりました。
methods-codes-keep = 各コードは、管理者のメールアドレスとパスワードと合わせて 1 回だけ使えます。印刷するか、このポータルを使わずに取り出せる場所に保管してください。
methods-codes-where = コードを使うページ：
methods-codes-kept = 保管しました
methods-enforced-now = シングルサインオンが必須になりました。すべての管理者にメールで通知しました。
methods-ends-own = 現在のセッションはパスワードで開始されたものです。次のページで ID プロバイダーによるサインインが求められます。先にコードを保管してください。

methods-glass-title = 緊急アクセスコードでサインイン
methods-glass-text = 組織の ID プロバイダーに障害が発生した場合、管理者は使い捨てのコードでサインインできます。使用は記録され、すべての管理者に通知されます。
methods-glass-code = 緊急アクセスコード
methods-glass-code-hint = 4 文字ずつ 4 組（例：7K3M-…）
methods-glass-act = 1 時間サインインする
methods-glass-usual = 通常の方法でサインイン
methods-glass-wrong = メールアドレス、パスワード、コードの組み合わせが正しくないか、コードが使用済みか、この組織ではコードが不要です
methods-glass-broken = コードで 1 時間サインインしました。このコードは使用済みとなり、すべての管理者に通知しました。
methods-fault-code = コードを入力してください
methods-fault-codes = 新しいコードを作成するには、「新しいコードを 10 個作成」ボタンを使用してください

## One member
methods-member = サインイン
methods-member-open = この組織にはパスワードでサインインできます。
methods-member-closed = この組織には、例外に指定された人以外はパスワードでサインインできません。
methods-member-inherit = 組織の設定に従う
methods-member-inherit-text = シングルサインオンが必須でない限り、パスワードを使えます。
methods-member-on = パスワードを残す
methods-member-on-text = 個別の例外です。シングルサインオンが必須でもパスワードを使えます。
methods-member-off = シングルサインオンのみ
methods-member-off-text = 接続が全員に開放されると、パスワードではこの組織にサインインできなくなります。オーナーは、シングルサインオンで一度サインインするまでパスワードを使えます。
methods-member-save = サインイン方法を保存
methods-member-saved = { $name } さんのサインイン方法：{ $switch }
methods-last-way-in = { $name } さんはオーナーで、まだシングルサインオンでサインインしたことがないため、サインインする手段がなくなります。先に一度シングルサインオンでサインインしてもらってください。
methods-note-last-way-in = オーナーがサインインする手段がなくなります
methods-shuts-out = ほかにサインインする手段がない人がサインインできなくなります：{ $names }。先に、利用できる接続へ切り替えるか、パスワードでのサインインを許可してください。
methods-fault-switch = いずれかの選択肢を選んでください

## Staff
methods-staff-intro = プラットフォームが提供するサインイン方法です。各組織は独自の ID プロバイダーを追加できます。
methods-staff-password-text = プラットフォームの設定に従う組織に、パスワードでサインインできるかどうか。
methods-staff-keep = スタッフは引き続きパスワードを使えます。組織ごとの設定は、各組織のページで変更できます。
methods-shut-out = { $count ->
    [0] 締め出される組織はありません。
   *[other] 利用可能なシングルサインオンがなく、締め出される組織が { $count } 件あります：
}
methods-shut-out-now = { $count ->
    [0] 締め出されている組織はありません。
   *[other] 利用可能なシングルサインオンがなく、締め出されている組織が { $count } 件あります：
}
methods-shut-out-many = 利用可能なシングルサインオンがない組織が { $count } 件を超えています：
methods-shut-out-others = ほか { $count } 件
methods-staff-confirmation = プラットフォームの名前を入力してください
methods-staff-change = パスワードの設定を変更
methods-staff-off = パスワードを無効にする
methods-staff-on = パスワードを有効にする
methods-fault-confirmation = サインインできなくなる組織があります。続行するには、名前を正確に入力してください：{ $name }
methods-organization-works = シングルサインオンで全員がサインインできます。
methods-organization-no-sso = 利用可能なシングルサインオンがありません。パスワードを無効にすると、誰もサインインできなくなります。
methods-organization-inherit = プラットフォームの設定に従う
methods-organization-inherit-text = プラットフォームでパスワードが有効な間は、パスワードを使えます。
methods-organization-on = オン
methods-organization-on-text = プラットフォームの設定にかかわらず有効です。組織側でシングルサインオンを必須にすることはできます。
methods-organization-off = オフ
methods-organization-off-text = シングルサインオンと、組織が例外に指定したメンバーのみサインインできます。
methods-organization-confirmation = オフにするには、組織名を入力してください
methods-organization-confirmation-hint = 確認のため入力してください：{ $name }
methods-organization-save = サインイン方法を保存
