# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = طرق تسجيل الدخول
methods-intro = كيف يسجّل الأشخاص الدخول إلى هذه المؤسسة، ولماذا.
methods-on = مفعّل
methods-off = موقوف
methods-password = كلمة المرور
methods-password-text = هل يمكن الدخول إلى هذه المؤسسة بكلمة مرور؟
methods-password-how = لإيقاف كلمات المرور هنا، يلزم جعل الدخول الموحّد إلزاميًا. ولإبقاء كلمة مرور عضو بعينه أو إيقافها، يُرجى فتح صفحته.
methods-why-platform-on = المنصة تقبل كلمات المرور.
methods-why-platform-off = المنصة لا تقبل كلمات المرور.
methods-why-organization-on = أبقى المورّد كلمات المرور مفعّلة لمؤسستك، أيًّا كان إعداد المنصة.
methods-why-organization-off = أوقف المورّد كلمات المرور لمؤسستك.
methods-why-enforced = موقوف: الدخول الموحّد عبر { $name } إلزامي.
methods-sso = الدخول الموحّد
methods-sso-text = موفّرو الهوية لديك، ومرحلة طرح كل منهم.
methods-sso-none = لم يُربط أي موفّر هوية بعد.
methods-sso-disabled = موقوف
methods-exceptions = استثناءات: تبقى كلمة المرور
methods-exceptions-text = يمكنهم الدخول بكلمات مرورهم حتى مع الإلزام. يُفضّل إبقاء هذه القائمة قصيرة.
methods-only = الدخول الموحّد فقط
methods-only-text = لا يمكنهم الدخول إلى المؤسسة بكلمة مرور.

## Break-glass codes
methods-codes = رموز الطوارئ
methods-codes-text = لليوم الذي يتعطّل فيه موفّر الهوية: يدخل المشرف بعنوانه وكلمة مروره ورمز، لمدة ساعة واحدة.
methods-codes-never = لا رموز بعد. تُنشأ عشرة رموز عند جعل الدخول الموحّد إلزاميًا، أو الآن.
methods-codes-left = المتبقي
methods-codes-count = { $count } من 10
methods-codes-made = وقت الإنشاء
methods-codes-used = المستخدم
methods-codes-few = الرموز المتبقية قليلة. يُرجى إنشاء رموز جديدة ما دام ذلك ممكنًا.
methods-codes-new = إنشاء 10 رموز جديدة
methods-codes-see = عرض عدد الرموز المتبقية، أو إنشاء رموز جديدة
methods-codes-title = رموز الطوارئ الخاصة بك
methods-codes-once = تُعرض هذه المرة فقط. لم تعد الرموز السابقة صالحة.
methods-codes-keep = كل رمز يعمل مرة واحدة، مع عنوان مشرف وكلمة مروره. يُرجى طباعتها، أو حفظها حيث يمكنك الوصول إليها من دون هذه البوابة.
methods-codes-where = تُستخدم هنا:
methods-codes-kept = حفظتُها
methods-enforced-now = أصبح الدخول الموحّد إلزاميًا. أُبلغ كل المشرفين بالبريد.
methods-ends-own = بدأت جلستك بكلمة مرور: الصفحة التالية تطلب تسجيل الدخول عبر موفّر هويتك. يُرجى حفظ الرموز أولًا.

methods-glass-title = تسجيل الدخول برمز طوارئ
methods-glass-text = عندما يتعطّل موفّر الهوية لمؤسستك، يدخل المشرف برمز لمرة واحدة. يُدوَّن ذلك، ويُبلَّغ كل المشرفين.
methods-glass-code = رمز الطوارئ
methods-glass-code-hint = أربع مجموعات من أربعة أحرف، مثل {"\u200E"}7K3M-…{"\u200E"}
methods-glass-act = تسجيل الدخول لمدة ساعة واحدة
methods-glass-usual = تسجيل الدخول بالطريقة المعتادة
methods-glass-wrong = العنوان وكلمة المرور والرمز غير متطابقة، أو استُخدم الرمز من قبل، أو أن هذه المؤسسة لا تطلب رمزًا
methods-glass-broken = أتاح الرمز الدخول إلى المؤسسة لمدة ساعة واحدة. استُهلك الرمز، وأُبلغ كل المشرفين.
methods-fault-code = يُرجى إدخال رمز
methods-fault-codes = لإنشاء رموز جديدة، يُرجى استخدام الزر «إنشاء 10 رموز جديدة»

## One member
methods-member = تسجيل الدخول
methods-member-open = الدخول إلى هذه المؤسسة بكلمة مرور متاح.
methods-member-closed = لا دخول إلى هذه المؤسسة بكلمة مرور، إلا لاستثناءات بالاسم.
methods-member-inherit = كما في المؤسسة
methods-member-inherit-text = تعمل كلمة المرور ما لم يكن الدخول الموحّد إلزاميًا.
methods-member-on = تبقى كلمة المرور
methods-member-on-text = استثناء بالاسم: تعمل كلمة مرور العضو حتى حيث يكون الدخول الموحّد إلزاميًا.
methods-member-off = الدخول الموحّد فقط
methods-member-off-text = لا تصلح كلمة مرور العضو للدخول هنا متى أصبح أحد الاتصالات متاحًا للجميع. ويحتفظ المالك بها إلى أن يدخل عبر أحدها.
methods-member-save = حفظ طريقة تسجيل الدخول
methods-member-saved = تسجيل دخول { $name }: { $switch }
methods-last-way-in = { $name } مالك لم يدخل قط عبر الدخول الموحّد، فسيفقد بذلك آخر طريقة للدخول. يلزم أولًا تسجيل دخوله عبره.
methods-note-last-way-in = سيفقد مالكٌ آخر طريقة لدخوله
methods-shuts-out = سيفقد الدخول أشخاص لا سبيل لهم سواه: { $names }. يلزم أولًا توجيههم إلى اتصال يعمل، أو السماح بكلمات مرورهم.
methods-fault-switch = يُرجى اختيار أحد الخيارات

## Staff
methods-staff-intro = طرق تسجيل الدخول التي توفّرها المنصة. وتضيف المؤسسات موفّري هويتها.
methods-staff-password-text = هل يمكن الدخول بكلمة مرور إلى المؤسسات التي تتبع إعداد المنصة؟
methods-staff-keep = تحتفظ إدارة المنصة بكلمات مرورها، ويمكن ضبط كل مؤسسة على حدة في صفحتها.
methods-shut-out = { $count ->
    [0] لن تُحرم أي مؤسسة من الدخول.
    [one] مؤسسة واحدة ليس لديها دخول موحّد يعمل وستُحرم من الدخول:
    [two] مؤسستان ليس لديهما دخول موحّد يعمل وستُحرمان من الدخول:
    [few] { $count } مؤسسات ليس لديها دخول موحّد يعمل وستُحرم من الدخول:
    [many] { $count } مؤسسة ليس لديها دخول موحّد يعمل وستُحرم من الدخول:
   *[other] { $count } مؤسسة ليس لديها دخول موحّد يعمل وستُحرم من الدخول:
}
methods-shut-out-now = { $count ->
    [0] لا مؤسسة محرومة من الدخول.
    [one] مؤسسة واحدة ليس لديها دخول موحّد يعمل وهي محرومة من الدخول:
    [two] مؤسستان ليس لديهما دخول موحّد يعمل وهما محرومتان من الدخول:
    [few] { $count } مؤسسات ليس لديها دخول موحّد يعمل وهي محرومة من الدخول:
    [many] { $count } مؤسسة ليس لديها دخول موحّد يعمل وهي محرومة من الدخول:
   *[other] { $count } مؤسسة ليس لديها دخول موحّد يعمل وهي محرومة من الدخول:
}
methods-shut-out-many = أكثر من { $count } من المؤسسات ليس لديها دخول موحّد يعمل:
methods-shut-out-others = { $count ->
    [zero] ولا غيرها
    [one] وواحدة غيرها
    [two] واثنتان غيرها
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
methods-staff-confirmation = كتابة اسم المنصة
methods-staff-change = تغيير إعداد كلمة المرور
methods-staff-off = إيقاف كلمات المرور
methods-staff-on = تفعيل كلمات المرور
methods-fault-confirmation = لحرمان مؤسسات من الدخول، يُرجى كتابة الاسم كما هو تمامًا: { $name }
methods-organization-works = الدخول الموحّد متاح للجميع.
methods-organization-no-sso = ليس لديها دخول موحّد يعمل: من دون كلمات المرور لن يتمكّن أحد من تسجيل الدخول.
methods-organization-inherit = كما في المنصة
methods-organization-inherit-text = تعمل كلمة المرور ما دامت المنصة تقبل كلمات المرور.
methods-organization-on = مفعّل
methods-organization-on-text = أيًّا كان إعداد المنصة؛ ويبقى للمؤسسة أن تجعل الدخول الموحّد إلزاميًا.
methods-organization-off = موقوف
methods-organization-off-text = الدخول الموحّد فقط، والأعضاء الذين تستثنيهم المؤسسة.
methods-organization-confirmation = للإيقاف، يُرجى كتابة اسم المؤسسة
methods-organization-confirmation-hint = للتأكّد من أن هذا هو المقصود: { $name }
methods-organization-save = حفظ طرق تسجيل الدخول
