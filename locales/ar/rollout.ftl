# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = الطرح التدريجي
rollout-tabs = الطرح التدريجي
rollout-tab-stages = المراحل
rollout-tab-history = سجلّ الإصدارات
rollout-tab-enforcement = الإلزام
rollout-title = الطرح التدريجي: { $name }
rollout-intro = الأفضل البدء بعدد قليل من الأشخاص، ثم الجميع. يمكن التراجع عن كل خطوة بنقرة واحدة.
rollout-by = { $name }، { $when }
rollout-unchanged = لم يتغيّر شيء: كان الأمر كذلك من قبل.
rollout-nothing = لا شيء
rollout-nobody = لا أحد
rollout-changed = { $name } الآن في مرحلة «{ $stage }»
rollout-back-to = العودة إلى «{ $stage }»

## Stages
rollout-stages = المراحل
rollout-stages-text = من يسجّل الدخول عبر موفّر الهوية هذا، وكيف سارت الأمور في كل مرحلة.
rollout-stage-test = الاختبار
rollout-stage-pilot = التجريب
rollout-stage-everyone = الجميع
rollout-stage-enforced = الإلزام
rollout-meaning-test = لا أحد يسجّل الدخول عبره. الاختبار متاح لك، ولا يتغيّر شيء لأحد.
rollout-meaning-pilot = يسجّل الدخول عبره من هم في قائمة التجريب. ويتابع الآخرون كما كانوا.
rollout-meaning-everyone = يسجّل الدخول عبره كل من عنوانه في نطاقاته. وتبقى كلمات المرور صالحة.
rollout-meaning-enforced = لا دخول إلى المؤسسة بكلمة مرور، إلا لأعضاء لهم استثناء خاص.
rollout-now = الآن
rollout-since = منذ: { $when }
rollout-count = { $passed ->
    [zero] لا عمليات دخول ناجحة
    [one] عملية دخول ناجحة واحدة
    [two] عمليتا دخول ناجحتان
    [few] { $passed } عمليات دخول ناجحة
    [many] { $passed } عملية دخول ناجحة
   *[other] { $passed } عملية دخول ناجحة
}، { $refused ->
    [zero] ولا مرفوضة
    [one] وواحدة مرفوضة
    [two] واثنتان مرفوضتان
    [few] و{ $refused } مرفوضة
    [many] و{ $refused } مرفوضة
   *[other] و{ $refused } مرفوضة
}
rollout-go-to = الانتقال إلى «{ $stage }»
rollout-see-enforcement = عرض ما يعنيه الإلزام…
rollout-barrier-not-active = يلزم تفعيل الاتصال أولًا: لا يدخل أحد عبره الآن.
rollout-barrier-untested = يلزم أولًا اختبار ناجح للإعدادات الحالية.
rollout-barrier-enforcement = تبيّن صفحة «الإلزام» من سيُحرم من الدخول، ومنها يتم الانتقال إلى هذه المرحلة.
rollout-fault-stage = يُرجى اختيار إحدى المراحل: الاختبار، التجريب، الجميع، الإلزام
rollout-untested-title = الإصدار { $number } قيد الاستخدام ولم يُختبر قط.
rollout-untested-text = تغيّرت الإعدادات بعد آخر اختبار ناجح، فقد يفشل تسجيل الدخول. يُرجى اختبارها الآن، أو العودة إلى ما سبق.
rollout-back-to-version = العودة إلى الإصدار { $number }

## Settings in use
rollout-settings = الإعدادات المستخدمة
rollout-version = الإصدار
rollout-tested = آخر اختبار ناجح
rollout-tested-never = لم تُختبر قط
rollout-worked = آخر تسجيل دخول
rollout-see-history = عرض كل الإصدارات

## Pilot list
rollout-pilots = قائمة التجريب
rollout-pilots-text = يسجّلون الدخول عبره ابتداءً من مرحلة «التجريب».
rollout-pilots-none = لا أحد في القائمة بعد.
rollout-pilots-label = العناوين
rollout-pilots-hint = عنوان واحد أو أكثر، من نطاقاتك المُثبَتة: { $domains }
rollout-pilots-hint-none = عنوان واحد أو أكثر. يلزم إثبات ملكية نطاق أولًا: لا تضم القائمة إلا عناوين من نطاقاتك.
rollout-pilots-add = إضافة إلى قائمة التجريب
rollout-pilots-added = { $count ->
    [0] لم يتغيّر شيء: العناوين في القائمة من قبل
    [one] أُضيف عنوان واحد إلى قائمة التجريب
    [two] أُضيف عنوانان إلى قائمة التجريب
    [few] أُضيفت { $count } عناوين إلى قائمة التجريب
    [many] أُضيف { $count } عنوانًا إلى قائمة التجريب
   *[other] أُضيف { $count } عنوان إلى قائمة التجريب
}
rollout-pilots-removed = { $count ->
    [zero] لم يُزَل أي عنوان من قائمة التجريب
    [one] أُزيل عنوان واحد من قائمة التجريب
    [two] أُزيل عنوانان من قائمة التجريب
    [few] أُزيلت { $count } عناوين من قائمة التجريب
    [many] أُزيل { $count } عنوانًا من قائمة التجريب
   *[other] أُزيل { $count } عنوان من قائمة التجريب
}
rollout-fault-no-address = يُرجى إدخال عنوان واحد على الأقل
rollout-fault-addresses = يُرجى تصحيح ما ليس عنوانًا: { $addresses }
rollout-fault-foreign = يُرجى إدخال عناوين من نطاقاتك المُثبَتة فقط. هذه ليست منها: { $addresses }
rollout-fault-too-many = الحد الأقصى للقائمة هو { $most } من العناوين؛ والبديل هو الانتقال إلى «الجميع»

## Failures
rollout-failures = أحدث حالات الفشل
rollout-failures-text = محاولات تسجيل دخول رُفضت، الأحدث أولًا.
rollout-failures-none = لا فشل في أحدث المحاولات.
rollout-failure-open = عرض السبب

## History
rollout-history-title = سجلّ إصدارات { $name }
rollout-history-text = كل إصدارات الإعدادات. العودة إلى إصدار تُنشئ إصدارًا جديدًا، فلا يضيع شيء.
rollout-version-number = الإصدار { $number }
rollout-in-use = قيد الاستخدام
rollout-has-worked = نجح به الدخول
rollout-has-passed = نجح اختباره
rollout-tested-on = اختبار ناجح: { $name }، { $when }.
rollout-worked-on = آخر تسجيل دخول: { $when }.
rollout-no-changes = لا يختلف أي إعداد عن الإصدار السابق.
rollout-certificate-over = انتهت صلاحية الشهادة { $fingerprint } في هذا الإصدار.
rollout-back-to-good = العودة إلى الإصدار { $number }، آخر إصدار عمل
rollout-back-to-tested = العودة إلى الإصدار { $number }، آخر إصدار نجح اختباره
rollout-to-version = العودة إلى الإصدار { $number }
rollout-rolled-back = عادت إعدادات الإصدار { $number } إلى الاستخدام
rollout-rolled-back-over = عادت إعدادات الإصدار { $number } إلى الاستخدام، لكن صلاحية هذه الشهادات انتهت: { $fingerprints }
rollout-fault-version = يُرجى اختيار إصدار من هذا الاتصال
rollout-fault-all-over = انتهت صلاحية كل شهادات الإصدار { $number }: لا يمكن لأحد تسجيل الدخول به. يُرجى اختيار إصدار آخر، أو تجديد الشهادة.
rollout-cause-draft = بدء الاتصال
rollout-cause-metadata = قراءة البيانات الوصفية
rollout-cause-hand = إدخال يدوي
rollout-cause-attributes = ربط السمات
rollout-cause-refresh = إعادة قراءة البيانات الوصفية
rollout-cause-rollback = عودة إلى الإصدار { $number }
rollout-cause-other = تغيير الإعدادات
rollout-field-entity-id = معرّف الكيان (Entity ID)
rollout-field-sso-url = عنوان تسجيل الدخول
rollout-field-sso-binding = Binding لتسجيل الدخول
rollout-field-slo-url = عنوان تسجيل الخروج
rollout-field-slo-binding = Binding لتسجيل الخروج
rollout-field-certificates = الشهادات
rollout-field-metadata-url = عنوان البيانات الوصفية
rollout-field-name-id-format = تنسيق NameID
rollout-field-sign-requests = الطلبات موقّعة
rollout-field-require-encrypted = تشفير التأكيدات مطلوب
rollout-field-idp-initiated = يمكن أن يبدأ تسجيل الدخول لدى الموفّر
rollout-field-subject = سمة المعرّف الشخصي
rollout-field-email = سمة عنوان البريد
rollout-field-first-name = سمة الاسم الأول
rollout-field-last-name = سمة اسم العائلة
rollout-field-name = سمة الاسم الكامل
rollout-field-groups = سمة المجموعات

## Enforcement
rollout-enforcement-title = جعل الدخول الموحّد إلزاميًا؟
rollout-enforcement-text = سيسجّل كل من في { $organization } الدخول عبر { $name }، ولن يمكن الدخول بأي كلمة مرور.
rollout-is-enforced = الدخول الموحّد إلزامي. منذ: { $when }
rollout-release = العودة إلى «الجميع»
rollout-conditions = ما يلزم لذلك
rollout-conditions-text = حتى لا يُحرم أهل المؤسسة من دخولها.
rollout-met = تم
rollout-open = لم يتم بعد
rollout-condition-active = الاتصال نشط
rollout-condition-active-met = يمكن الدخول عبره.
rollout-condition-active-open = الاتصال مسودة، أو موقوف.
rollout-condition-test = اختبار ناجح أجريته بنفسك خلال 24 ساعة
rollout-condition-test-met = لهذه الإعدادات تحديدًا. الوقت: { $when }
rollout-condition-test-open = اختبار لهذه الإعدادات تحديدًا، منك لا من أحد الزملاء.
rollout-condition-second = يمكن لشخص آخر التراجع عنه
rollout-condition-second-met = لهم أيضًا القرار في تسجيل الدخول: { $names }
rollout-condition-second-open = لا أحد سواك لديه sign_in.edit في المؤسسة كلها.
rollout-condition-domain = للاتصال نطاق مُثبَت
rollout-condition-domain-open = من دون نطاق لا يؤدي عنوان أحد إلى موفّر الهوية هذا.
rollout-fix-activate = تفعيل الاتصال
rollout-fix-test = اختبار الإعدادات الآن
rollout-fix-second = تعيين أحد الزملاء مشرفًا
rollout-fix-domain = إثبات ملكية نطاق
rollout-fault-condition = يلزم هذا أولًا: { $condition }
rollout-outside = لا يمكنهم الدخول عبره: { $count }
rollout-outside-text = عناوينهم خارج النطاقات، فيحرمهم الإلزام من الدخول. يمكن منحهم استثناءً في صفحاتهم، أو إزالتهم.
rollout-strangers = لم يدخلوا عبره قط: { $count }
rollout-strangers-text = ستكون المرة الأولى لهم. ومن لم يُعيَّن للتطبيق لدى الموفّر يُحرم من الدخول.
rollout-exceptions = يحتفظون بكلمة المرور: { $count }
rollout-exceptions-text = أعضاء لهم استثناء خاص. لا يتغيّر شيء لهم.
rollout-show-names = إظهار الأسماء
rollout-and-more = وغيرهم: يظهر أول 50.
rollout-domains = نطاقاته
rollout-domains-none = لا نطاق مُثبَت.
rollout-after = ما الذي سيحدث
rollout-effect-sessions = الجلسات التي بدأت بكلمة مرور تفقد الوصول إلى المؤسسة عند طلبها التالي.
rollout-effect-you = وكذلك جلستك: صفحتك التالية تطلب تسجيل الدخول عبر { $name }.
rollout-effect-codes = ستظهر لك عشرة رموز طوارئ لمرة واحدة، لليوم الذي يتعطّل فيه الموفّر. تُعرض مرة واحدة.
rollout-effect-undo = نقرة واحدة تعيد إلى «الجميع».
rollout-enforce = جعل الدخول الموحّد إلزاميًا
rollout-not-ready = لم يكتمل كل ما يلزم بعد.
rollout-cause-options = تغيير الخيارات
rollout-cause-approved-refresh = اعتماد بيانات وصفية جديدة
rollout-events = كل ما جرى
rollout-events-text = يشمل ما لا يحتويه أي إصدار: الاسم والأعضاء الجدد والمجموعات والأدوار والمراحل والمفاتيح. يمكن استعادة إعدادات أي إصدار من الأعلى.
rollout-condition-password = يمكن لأحدهم استخدام رمز طوارئ
rollout-condition-password-met = يُستخدم الرمز مع كلمة مرور، ولدى هؤلاء كلمة مرور: { $names }
rollout-condition-password-open = يُستخدم الرمز مع كلمة مرور، ولا أحد ممن لهم القرار في تسجيل الدخول لديه كلمة مرور.
rollout-fix-password = اختيار كلمة مرور عبر البريد
