# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = ロールアウト
rollout-tabs = ロールアウト
rollout-tab-stages = 段階
rollout-tab-history = 履歴
rollout-tab-enforcement = 必須化
rollout-title = { $name } のロールアウト
rollout-intro = まず少人数、次に全員へと利用を広げます。どの段階でもワンクリックで元に戻せます。
rollout-by = { $name }、{ $when }
rollout-unchanged = すでにその状態のため、変更はありません。
rollout-nothing = なし
rollout-nobody = なし
rollout-changed = { $name } を「{ $stage }」の段階に変更しました
rollout-back-to = 「{ $stage }」に戻す

## Stages
rollout-stages = 段階
rollout-stages-text = この ID プロバイダーでサインインする人と、各段階での結果です。
rollout-stage-test = テスト
rollout-stage-pilot = パイロット
rollout-stage-everyone = 全員
rollout-stage-enforced = 必須
rollout-meaning-test = 誰もこの接続ではサインインしません。テストだけを行い、誰にも影響はありません。
rollout-meaning-pilot = パイロットリストの人がこの接続でサインインします。ほかの人はこれまでどおりです。
rollout-meaning-everyone = この接続のドメインのアドレスを持つ全員がサインインします。パスワードも引き続き使えます。
rollout-meaning-enforced = 個別に例外が設定されたメンバーを除き、パスワードではサインインできません。
rollout-now = 現在
rollout-since = 開始：{ $when }
rollout-count = サインイン成功 { $passed } 件、拒否 { $refused } 件
rollout-go-to = 「{ $stage }」に進む
rollout-see-enforcement = 必須化の影響を確認…
rollout-barrier-not-active = 先に接続を有効にしてください。現在は誰もサインインできません。
rollout-barrier-untested = 先に、現在の設定でテストに合格してください。
rollout-barrier-enforcement = 締め出される人を「必須化」のページで確認し、そこから進んでください。
rollout-fault-stage = テスト、パイロット、全員、必須のいずれかの段階を選択してください
rollout-untested-title = 使用中のバージョン { $number } はテストされていません。
rollout-untested-text = 最後にテストに合格した後で設定が変更されているため、サインインに失敗する可能性があります。今すぐテストするか、元のバージョンに戻してください。
rollout-back-to-version = バージョン { $number } に戻す

## Settings in use
rollout-settings = 使用中の設定
rollout-version = バージョン
rollout-tested = 最後に合格したテスト
rollout-tested-never = 未テスト
rollout-worked = 最終サインイン
rollout-see-history = すべてのバージョンを表示

## Pilot list
rollout-pilots = パイロットリスト
rollout-pilots-text = 「パイロット」の段階から、この接続でサインインする人です。
rollout-pilots-none = リストにはまだ誰もいません。
rollout-pilots-label = アドレス
rollout-pilots-hint = 確認済みドメインのアドレスを 1 件以上入力してください：{ $domains }
rollout-pilots-hint-none = 1 件以上入力できますが、先にドメインの所有権を確認してください。パイロットにできるのは、組織のドメインのアドレスだけです。
rollout-pilots-add = パイロットリストに追加
rollout-pilots-added = { $count ->
    [0] すでにリストにあるため、変更はありません
   *[other] { $count } 件のアドレスをパイロットリストに追加しました
}
rollout-pilots-removed = { $count } 件のアドレスをパイロットリストから削除しました
rollout-fault-no-address = アドレスを 1 件以上入力してください
rollout-fault-addresses = アドレスではないものを修正してください：{ $addresses }
rollout-fault-foreign = 確認済みドメインのアドレスだけを入力してください。次のアドレスは対象外です：{ $addresses }
rollout-fault-too-many = リストに登録できるアドレスは { $most } 件までです。それ以上の場合は「全員」に進んでください

## Failures
rollout-failures = 最近の失敗
rollout-failures-text = 拒否されたサインインの試行です（新しい順）。
rollout-failures-none = 最近の試行に失敗はありません。
rollout-failure-open = 理由を表示

## History
rollout-history-title = { $name } の履歴
rollout-history-text = 設定のすべてのバージョンです。以前の設定に戻すと新しいバージョンが作成されるため、失われるものはありません。
rollout-version-number = バージョン { $number }
rollout-in-use = 使用中
rollout-has-worked = サインイン実績あり
rollout-has-passed = テスト済み
rollout-tested-on = テスト合格：{ $name }、{ $when }
rollout-worked-on = 最終サインイン：{ $when }
rollout-no-changes = 前のバージョンからの変更はありません。
rollout-certificate-over = このバージョンの証明書 { $fingerprint } は有効期限が切れています。
rollout-back-to-good = 最後に正常だったバージョン { $number } に戻す
rollout-back-to-tested = 最後にテストに合格したバージョン { $number } に戻す
rollout-to-version = バージョン { $number } に戻す
rollout-rolled-back = バージョン { $number } の設定に戻しました
rollout-rolled-back-over = バージョン { $number } の設定に戻しましたが、次の証明書は有効期限が切れています：{ $fingerprints }
rollout-fault-version = この接続のバージョンを選択してください
rollout-fault-all-over = バージョン { $number } の証明書はすべて有効期限が切れているため、誰もサインインできません。別のバージョンを選択するか、証明書を更新してください。
rollout-cause-draft = 接続設定の開始
rollout-cause-metadata = メタデータの読み込み
rollout-cause-hand = 手動入力
rollout-cause-attributes = 属性のマッピング
rollout-cause-refresh = メタデータの再読み込み
rollout-cause-rollback = バージョン { $number } へのロールバック
rollout-cause-other = 設定の変更
rollout-field-entity-id = エンティティ ID
rollout-field-sso-url = サインイン URL
rollout-field-sso-binding = サインインのバインディング
rollout-field-slo-url = サインアウト URL
rollout-field-slo-binding = サインアウトのバインディング
rollout-field-certificates = 証明書
rollout-field-metadata-url = メタデータ URL
rollout-field-name-id-format = NameID の形式
rollout-field-sign-requests = リクエストへの署名
rollout-field-require-encrypted = アサーションの暗号化が必須
rollout-field-idp-initiated = プロバイダーからのサインインを許可
rollout-field-subject = 識別子の属性
rollout-field-email = メールアドレスの属性
rollout-field-first-name = 名の属性
rollout-field-last-name = 姓の属性
rollout-field-name = 氏名の属性
rollout-field-groups = グループの属性

## Enforcement
rollout-enforcement-title = シングルサインオンを必須にしますか？
rollout-enforcement-text = { $organization } の全員が { $name } でサインインするようになり、パスワードではサインインできなくなります。
rollout-is-enforced = シングルサインオンは必須です。開始：{ $when }
rollout-release = 「全員」に戻す
rollout-conditions = 必要な条件
rollout-conditions-text = 組織全体が締め出されるのを防ぐための条件です。
rollout-met = 完了
rollout-open = 未完了
rollout-condition-active = 接続が有効である
rollout-condition-active-met = この接続でサインインできます。
rollout-condition-active-open = 下書きか、無効になっています。
rollout-condition-test = 24 時間以内にあなた自身がテストに合格している
rollout-condition-test-met = 現在の設定で合格しています。日時：{ $when }
rollout-condition-test-open = 同僚ではなくあなた自身が、現在の設定でテストする必要があります。
rollout-condition-second = ほかにも元に戻せる人がいる
rollout-condition-second-met = 次の方もサインイン方法を変更できます：{ $names }
rollout-condition-second-open = 組織全体で sign_in.edit の権限を持つ人が、あなた以外にいません。
rollout-condition-domain = 確認済みのドメインが接続に割り当てられている
rollout-condition-domain-open = 確認済みのドメインがないと、どのアドレスの人もこの ID プロバイダーでサインインできません。
rollout-fix-activate = 接続を有効にする
rollout-fix-test = 今すぐ設定をテスト
rollout-fix-second = 同僚を管理者にする
rollout-fix-domain = ドメインの所有権を確認
rollout-fault-condition = 先に次の条件を満たしてください：{ $condition }
rollout-outside = サインインできなくなる人：{ $count }
rollout-outside-text = アドレスがドメインの対象外のため、必須にすると締め出されます。各メンバーのページで例外を設定するか、削除してください。
rollout-strangers = この接続を使ったことがない人：{ $count }
rollout-strangers-text = 今回が初めてのサインインになります。プロバイダーで割り当てられていない人は締め出されます。
rollout-exceptions = パスワードを使い続ける人：{ $count }
rollout-exceptions-text = 個別に例外が設定されたメンバーです。影響はありません。
rollout-show-names = 名前を表示
rollout-and-more = ほかにもいます。最初の 50 人を表示しています。
rollout-domains = 対象のドメイン
rollout-domains-none = 確認済みのドメインはありません。
rollout-after = この後の影響
rollout-effect-sessions = パスワードで開始されたセッションは、次の操作から組織にアクセスできなくなります。
rollout-effect-you = あなたのセッションも対象です。次のページで { $name } によるサインインが求められます。
rollout-effect-codes = プロバイダーの障害に備えて、緊急アクセスコードが 10 個発行されます。表示されるのは 1 回だけです。
rollout-effect-undo = ワンクリックで「全員」に戻せます。
rollout-enforce = シングルサインオンを必須にする
rollout-not-ready = 必要な条件がまだすべて満たされていません。
rollout-cause-options = オプションの変更
rollout-cause-approved-refresh = 新しいメタデータの承認
rollout-events = 行われたすべての操作
rollout-events-text = バージョンに含まれないもの（名前、新しいメンバー、グループとロール、段階、キー）も表示します。バージョンの設定は上から元に戻せます。
rollout-condition-password = 緊急アクセスコードを使える人がいる
rollout-condition-password-met = コードはパスワードと一緒に使います。パスワードを持っている人：{ $names }
rollout-condition-password-open = コードはパスワードと一緒に使いますが、サインイン方法を変更できる人の中にパスワードを持っている人がいません。
rollout-fix-password = メールでパスワードを設定
