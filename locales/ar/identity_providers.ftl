# Identity providers: connecting one, and keeping it working.

identity-providers-text = يسجّل الأشخاص الدخول بحساب العمل. البداية بربط موفّر الهوية ثم اختباره، ثم السماح للأشخاص على مراحل.
identity-providers-connect = ربط موفّر
identity-providers-all = الكل
identity-providers-choose = ما موفّر الهوية المستخدم لديك؟
identity-providers-choose-text = تظهر خطواته كما هي وبتسمياته نفسها. تُحفظ مسودة عند كل خطوة.
identity-providers-search = بحث في الموفّرين
identity-providers-none = لا موفّر هوية بعد
identity-providers-none-text = بعد ربط موفّر، يسجّل الأشخاص الدخول بحساب العمل.
identity-providers-may-not = يتطلب ذلك الإذن identity_providers.edit. يمكن لهؤلاء منحه: { $names }
identity-providers-too-many = بلغت المؤسسة الحد الأقصى من الاتصالات ({ $most }). يُرجى إزالة اتصال لم تعد هناك حاجة إليه.
identity-providers-stage = من يسجّل الدخول
identity-providers-stage-none = لا أحد بعد
identity-providers-stage-test = لا أحد، للاختبار فقط
identity-providers-stage-pilot = قائمة التجريب
identity-providers-stage-everyone = الجميع، أو بكلمة المرور
identity-providers-stage-enforced = الجميع، دون كلمات مرور
identity-providers-status-draft = مسودة
identity-providers-status-active = نشط
identity-providers-status-disabled = موقوف
identity-providers-last-success = آخر تسجيل دخول
identity-providers-domains = النطاقات
identity-providers-warning-ended = انتهت صلاحية شهادة الموفّر: لا يمكن لأحد تسجيل الدخول
identity-providers-warning-ends = { $days ->
    [zero] تنتهي صلاحية شهادة الموفّر اليوم
    [one] تنتهي صلاحية شهادة الموفّر بعد يوم واحد
    [two] تنتهي صلاحية شهادة الموفّر بعد يومين
    [few] تنتهي صلاحية شهادة الموفّر بعد { $days } أيام
    [many] تنتهي صلاحية شهادة الموفّر بعد { $days } يومًا
   *[other] تنتهي صلاحية شهادة الموفّر بعد { $days } يوم
}
identity-providers-banner-ends = { $days ->
    [zero] تنتهي صلاحية شهادة { $connection } اليوم. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
    [one] تنتهي صلاحية شهادة { $connection } بعد يوم واحد. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
    [two] تنتهي صلاحية شهادة { $connection } بعد يومين. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
    [few] تنتهي صلاحية شهادة { $connection } بعد { $days } أيام. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
    [many] تنتهي صلاحية شهادة { $connection } بعد { $days } يومًا. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
   *[other] تنتهي صلاحية شهادة { $connection } بعد { $days } يوم. بعد ذلك لا يمكن لأحد تسجيل الدخول بها.
}
identity-providers-banner-ended = انتهت صلاحية شهادة { $connection }: لا يمكن لأحد تسجيل الدخول بها.
identity-providers-banner-see = عرض ما يلزم فعله
identity-providers-warning-held = بيانات وصفية جديدة من الموفّر بانتظار موافقتك
identity-providers-warning-refresh = تعذّرت إعادة قراءة البيانات الوصفية للموفّر

## The steps
identity-providers-steps = إعداد الدخول الموحّد
identity-providers-step-provider = الموفّر
identity-providers-step-values = إنشاء التطبيق
identity-providers-step-metadata = البيانات الوصفية
identity-providers-step-attributes = السمات
identity-providers-step-groups = المجموعات
identity-providers-step-options = الخيارات
identity-providers-step-test = الاختبار
identity-providers-step-activation = التفعيل
identity-providers-step-done = (تم)
identity-providers-step-of = الخطوة { $number } من { $of }
identity-providers-share = مشاركة مع قسم تقنية المعلومات
identity-providers-in-use = يسجّل الأشخاص الدخول عبر هذا الاتصال. ما يُحفظ هنا يسري فورًا، فيُرجى إجراء اختبار بعده مباشرة.
identity-providers-foot-draft = آخر تغيير بواسطة { $by }، { $at }. محفوظ كمسودة؛ لا يتغيّر شيء للأعضاء بعد.
identity-providers-back = العودة إلى { $step }
identity-providers-later = الحفظ والإكمال لاحقًا
identity-providers-kept = المسودة محفوظة. يمكنك العودة متى شئت.
identity-providers-saved = تم الحفظ
identity-providers-save-next = الحفظ والمتابعة
identity-providers-resume = مواصلة
identity-providers-unsure = (قد تكون التسمية مختلفة)
identity-providers-unsure-field = لم نتمكّن من التحقّق من هذا الاسم: قد تكون تسمية الحقل مختلفة.

## Our values
identity-providers-values-title = إنشاء التطبيق في { $vendor }
identity-providers-values-beside = يُفضّل إبقاء هذه الصفحة بجانب { $vendor }.
identity-providers-in-vendor = في { $vendor }
identity-providers-checked = تمت المقارنة مع صفحات { $vendor } في { $day }.
identity-providers-ours = قيم للصق في { $vendor }
identity-providers-ours-text = بتسميات الحقول في { $vendor }.
identity-providers-download = تنزيل بياناتنا الوصفية (XML)
identity-providers-download-text = للموفّرين الذين يستوردونها
identity-providers-values-done = أنشأتُ التطبيق

## The provider's values
identity-providers-metadata-title = إدخال البيانات الوصفية من { $vendor }
identity-providers-metadata-text = تبيّن أين يسجّل الأشخاص الدخول، وبأي شهادة يوقّع الموفّر.
identity-providers-bring = ما طريقة إدخالها؟
identity-providers-by-url = عبر عنوانها
identity-providers-by-file = كملف
identity-providers-by-xml = باللصق
identity-providers-by-hand = يدويًا، حقلًا حقلًا
identity-providers-metadata-url = عنوان البيانات الوصفية
identity-providers-metadata-url-hint = يشبه { $example }. نعيد قراءته كل يوم، حتى لا تحرم شهادةٌ جديدة أحدًا من الدخول.
identity-providers-metadata-url-hint-plain = يبدأ بـ https://{"\u200E"}. نعيد قراءته كل يوم، حتى لا تحرم شهادةٌ جديدة أحدًا من الدخول.
identity-providers-file = ملف البيانات الوصفية
identity-providers-file-hint = ملف XML الذي تم تنزيله من الموفّر، حتى 1 ميغابايت.
identity-providers-xml = البيانات الوصفية (XML)
identity-providers-xml-hint = كاملةً، من أول {"\u200E"}<{"\u200E"} إلى آخر {"\u200E"}>{"\u200E"}.
identity-providers-entity-id = جهة الإصدار (Issuer)
identity-providers-entity-id-hint = الاسم الذي يعرّف به الموفّر نفسه، كما يكتبه تمامًا: عنوان في العادة.
identity-providers-sso-url = عنوان تسجيل الدخول
identity-providers-sso-url-hint = حيث يُرسل الأشخاص لتسجيل الدخول. يبدأ بـ https://{"\u200E"}.
identity-providers-binding = طريقة إرسال الطلبات
identity-providers-binding-hint = HTTP-Redirect مناسب لكل الموفّرين تقريبًا.
identity-providers-slo-url = عنوان تسجيل الخروج
identity-providers-slo-url-hint = لتسجيل الخروج الموحّد (Single Logout)، حيث يوفّره الموفّر.
identity-providers-certificate-hint = مع سطري BEGIN وEND. يمكن لصق عدة شهادات، واحدة تلو الأخرى، ما دام الموفّر يستبدل شهادته.
identity-providers-read-it = قراءتها
identity-providers-read-hand = التحقّق والحفظ
identity-providers-read = تمت القراءة. يُرجى مقارنة ما فهمناه بما لدى الموفّر.
identity-providers-known = ما نعرفه عن الموفّر
identity-providers-known-text = يُرجى مقارنته بما يعرضه { $vendor }.
identity-providers-known-nothing = لا شيء بعد. يظهر هنا فور إدخال البيانات.
identity-providers-known-right = هذا صحيح
identity-providers-certificate-until = صالحة حتى
identity-providers-certificate-from = صالحة من
identity-providers-certificate-key = المفتاح
identity-providers-certificate-issuer = جهة الإصدار
identity-providers-certificate-print = البصمة (SHA-256)
identity-providers-certificate-origin = المصدر
identity-providers-certificate-valid = صالحة
identity-providers-certificate-ended = انتهت صلاحيتها
identity-providers-certificate-future = لم تبدأ صلاحيتها بعد
identity-providers-certificate-ends = { $days ->
    [zero] تنتهي صلاحيتها اليوم
    [one] تنتهي صلاحيتها بعد يوم واحد
    [two] تنتهي صلاحيتها بعد يومين
    [few] تنتهي صلاحيتها بعد { $days } أيام
    [many] تنتهي صلاحيتها بعد { $days } يومًا
   *[other] تنتهي صلاحيتها بعد { $days } يوم
}
identity-providers-from-metadata = من البيانات الوصفية، { $date }
identity-providers-from-hand = إدخال يدوي، { $date }

## What is wrong with what was brought
identity-providers-fault-empty = يُرجى تقديم البيانات الوصفية: لا يوجد شيء هنا
identity-providers-fault-too-large = يُرجى إدخال البيانات الوصفية لموفّر واحد فقط: حجم هذه أكبر من 1 ميغابايت
identity-providers-fault-html = يُرجى إدخال ملف XML نفسه: هذه صفحة ويب، كالتي تظهر عند طلب تسجيل الدخول
identity-providers-fault-doctype = يُرجى إدخال بيانات وصفية دون نوع مستند (DOCTYPE): لا نقرؤها أبدًا معه
identity-providers-fault-not-xml = يُرجى إدخال الملف كاملًا: لا يمكن قراءة هذا على أنه XML ({ $why })
identity-providers-fault-not-metadata = يُرجى إدخال البيانات الوصفية للموفّر: ملف XML هذا شيء آخر ({ $root })
identity-providers-fault-service-provider = يُرجى إدخال البيانات الوصفية للموفّر: هذه بيانات خدمة ({ $name })، ربما بياناتنا نحن
identity-providers-fault-no-provider = يُرجى إدخال البيانات الوصفية لموفّر هوية: لا موفّر هوية في هذه
identity-providers-fault-several = يُرجى إدخال البيانات الوصفية لموفّر واحد: في هذه أكثر من واحد ({ $names })
identity-providers-fault-no-entity-id = يُرجى مراجعة إعدادات الموفّر: تخلو بياناته الوصفية من اسمه (entityID)
identity-providers-fault-not-saml2 = يُرجى اختيار SAML 2.0 لدى الموفّر: هذه البيانات الوصفية لبروتوكول آخر
identity-providers-fault-no-sign-on = يُرجى مراجعة إعدادات الموفّر: لا تذكر بياناته الوصفية عنوان تسجيل دخول عبر HTTP-Redirect أو HTTP-POST
identity-providers-fault-address = يُرجى مراجعة إعدادات الموفّر: لا يمكن استخدام هذا العنوان الوارد في بياناته الوصفية ({ $address }). يجب أن يبدأ بـ https://{"\u200E"}
identity-providers-fault-no-certificate = يُرجى مراجعة إعدادات الموفّر: تخلو بياناته الوصفية من شهادة توقيع
identity-providers-fault-all-ended = يُرجى إنشاء شهادة جديدة لدى الموفّر وتقديمها: انتهت صلاحية كل الشهادات الموجودة هنا
identity-providers-fault-not-text = يُرجى إدخال ملف XML: هذا ليس نصًّا بترميز UTF-8
identity-providers-fault-certificate-empty = يُرجى لصق الشهادة التي يوقّع بها الموفّر
identity-providers-fault-private-key = يُرجى لصق الشهادة، لا المفتاح الخاص. يجب استبدال هذا المفتاح لدى الموفّر: لا ينبغي أن يغادره أبدًا
identity-providers-fault-encoding = يُرجى نسخ الشهادة من جديد مع سطري BEGIN وEND: هذه ناقصة
identity-providers-fault-not-certificate = يُرجى لصق شهادة توقيع الموفّر: هذا شيء آخر
identity-providers-fault-rsa = يُرجى إنشاء شهادة بمفتاح أطول لدى الموفّر: طول مفتاح RSA هذا { $bits } بت، والحد الأدنى 2048
identity-providers-fault-key = يُرجى إنشاء شهادة بمفتاح RSA أو EC لدى الموفّر: هذا النوع من المفاتيح غير مدعوم ({ $kind })
identity-providers-fetch-not-an-address = يُرجى إدخال عنوان ويب يبدأ بـ https://{"\u200E"}
identity-providers-fetch-not-https = يُرجى إدخال عنوان يبدأ بـ https://{"\u200E"}
identity-providers-fetch-credentials = يُرجى حذف اسم المستخدم وكلمة المرور من العنوان
identity-providers-fetch-port = يُرجى إدخال عنوان دون منفذ، أو بالمنفذ 443، أو بمنفذ من 1024 فما فوق
identity-providers-fetch-not-public = يُرجى التحقّق من العنوان: لا يوجد مضيف كهذا على الإنترنت العام. إن كان خلف جدار حماية، يُرجى إدخال البيانات الوصفية كملف
identity-providers-fetch-dns-failed = يُرجى إعادة المحاولة بعد دقيقة: لم يستجب DNS لهذا المضيف
identity-providers-fetch-unreachable = يُرجى التحقّق من العنوان: الخادم لا يقبل الاتصالات. إن كان خلف جدار حماية، يُرجى إدخال البيانات الوصفية كملف
identity-providers-fetch-timed-out = يُرجى إعادة المحاولة، أو إدخال البيانات الوصفية كملف: استغرق الخادم أكثر من 10 ثوانٍ
identity-providers-fetch-certificate-expired = يُرجى إبلاغ مشرف الموفّر: انتهت صلاحية شهادة خادم الويب ذاك
identity-providers-fetch-certificate-other-name = يُرجى التحقّق من العنوان: شهادة خادم الويب ذاك لاسم آخر
identity-providers-fetch-certificate-untrusted = يُرجى إدخال البيانات الوصفية كملف: شهادة خادم الويب ذاك ليست من جهة عامة موثوقة
identity-providers-fetch-tls = يُرجى إدخال البيانات الوصفية كملف: تعذّر إنشاء اتصال TLS
identity-providers-fetch-redirected = يُرجى إدخال عنوان البيانات الوصفية نفسها: هذا العنوان يحيل إلى مكان آخر
identity-providers-fetch-redirected-to = يُرجى إدخال عنوان البيانات الوصفية نفسها: هذا العنوان يحيل إلى { $to }
identity-providers-fetch-status = يُرجى التحقّق من العنوان: يجيب الخادم بالرمز { $status }
identity-providers-fetch-broken = يُرجى إدخال البيانات الوصفية كملف: تعذّرت قراءة إجابة الخادم
identity-providers-error-entity-id = يُرجى إدخال الاسم الذي يعرّف به الموفّر نفسه، بما لا يزيد على 1,024 حرفًا
identity-providers-error-sso-url = يُرجى إدخال عنوان تسجيل الدخول؛ يبدأ بـ https://{"\u200E"}
identity-providers-error-slo-url = يُرجى إدخال عنوان تسجيل خروج يبدأ بـ https://{"\u200E"}، أو ترك الحقل فارغًا

## Attributes
identity-providers-attributes-title = ما يقوله الموفّر عن الأشخاص
identity-providers-attributes-text = الأسماء التي يرسل بها { $vendor } ما يعرفه. وهي معبّأة مسبقًا كما تضبطها خطواته.
identity-providers-attributes-names = أسماء السمات في { $vendor }
identity-providers-attributes-id = يُعرف الشخص بالمعرّف، لا بعنوانه أبدًا. يُرجى اختيار معرّف لا يتغيّر عند الزواج أو الانتقال.
identity-providers-attribute-usual = تستخدم خطوات { $vendor } القيمة { $usual }.
identity-providers-attribute-subject = المعرّف
identity-providers-attribute-subject-hint = ما لا يتغيّر أبدًا لدى الشخص. إن تُرك فارغًا: NameID.
identity-providers-attribute-email = عنوان البريد الإلكتروني
identity-providers-attribute-email-hint = إن تُرك فارغًا: NameID هو العنوان. لا تُقبل إلا عناوين نطاقاتك المُثبَتة.
identity-providers-attribute-first = الاسم الأول
identity-providers-attribute-first-hint = يُترك فارغًا حيث يصل الاسم كاملًا في سمة واحدة.
identity-providers-attribute-last = اسم العائلة
identity-providers-attribute-last-hint = يُترك فارغًا حيث يصل الاسم كاملًا في سمة واحدة.
identity-providers-attribute-name = الاسم الكامل
identity-providers-attribute-name-hint = حيث يصل في سمة واحدة.
identity-providers-attribute-groups = المجموعات
identity-providers-attribute-groups-hint = التي ينتمي إليها الشخص. تلزم إن كانت المجموعات تمنح أدوارًا.
identity-providers-error-attribute = يُرجى إدخال اسم في سطر واحد؛ الحد الأقصى لعدد الأحرف هو { $most }
identity-providers-name-id = NameID
identity-providers-not-mapped = غير مربوط

## Groups
identity-providers-groups-title = أي أدوار تمنحها المجموعات؟
identity-providers-groups-text = كل من يذكره { $vendor } في مجموعة يحصل على أدوارها منذ تسجيل دخوله التالي، ويفقدها عند مغادرتها. وتبقى الأدوار الممنوحة يدويًا.
identity-providers-groups-unmapped = لم تُحدَّد في الخطوة السابقة سمة للمجموعات، فلا يسري إلا ما يحصل عليه الجميع.
identity-providers-groups-none = لا مجموعة تمنح دورًا بعد
identity-providers-groups-none-text = دون أي سطر، يحصل كل من يصبح عضوًا على الأدوار المعتادة: { $roles }.
identity-providers-groups-add = إضافة أدوار لمجموعة
identity-providers-group = المجموعة
identity-providers-group-hint = كما يكتبها الموفّر تمامًا؛ ترسل Microsoft معرّفات الكائنات (object id) ما لم يُضبط غير ذلك.
identity-providers-group-everybody = كل من يدخل عبر هذا الموفّر
identity-providers-everybody = كل من يدخل
identity-providers-written-by = بواسطة
identity-providers-error-group = يُرجى إدخال اسم المجموعة (الحد الأقصى لعدد الأحرف هو { $most })، أو اختيار كل من يدخل
identity-providers-error-role = يُرجى اختيار دور واحد على الأقل من هذه المؤسسة؛ لا تمنح أي مجموعة دور المالك
identity-providers-error-groups-many = يُرجى إزالة سطر أولًا: للاتصال 500 سطر على الأكثر
identity-providers-through-group = عبر { $connection }، المجموعة { $group }
identity-providers-through = عبر { $connection }
identity-providers-groups-to-roles = المجموعات والأدوار
identity-providers-no-role = بلا دور
identity-providers-mapping-none = لا مجموعة تمنح دورًا. يحصل الأعضاء الجدد على الأدوار المعتادة.

## Options
identity-providers-options-title = الخيارات
identity-providers-options-text = المختار هنا مناسب لمعظم المؤسسات.
identity-providers-options-people = الأشخاص
identity-providers-options-protocol = البروتوكول
identity-providers-option-name = اسم الاتصال
identity-providers-option-name-hint = يظهر للأشخاص عند اختيار طريقة تسجيل الدخول.
identity-providers-option-provisioning = إضافة الأشخاص الجدد إلى الأعضاء
identity-providers-option-provisioning-hint = كل من يسجّل الدخول أول مرة ينضم، إن وُجد مقعد. وإلا فلا يدخل إلا المدعوون.
identity-providers-option-contact = جهة اتصال تقنية المعلومات
identity-providers-option-contact-hint = تُنبَّه معك قبل انتهاء صلاحية شهادة.
identity-providers-option-sign = توقيع الطلبات
identity-providers-option-sign-hint = يمكن للموفّر التحقّق من أن الطلب منا. يلزم حيث يشترط طلبات موقّعة.
identity-providers-option-encrypt = اشتراط التشفير
identity-providers-option-encrypt-hint = يرفض ما هو موقّع دون تشفير. يلزم أولًا تفعيل التشفير لدى الموفّر.
identity-providers-option-initiated = السماح ببدء تسجيل الدخول لدى الموفّر
identity-providers-option-initiated-hint = لأيقونات التطبيقات في صفحة الموفّر الرئيسية. أقل أمانًا، لأن ما يصل لم يطلبه أحد.
identity-providers-option-format = تنسيق NameID
identity-providers-option-format-hint = ما نطلبه؛ والمختار هنا هو ما يوصي به الدليل.
identity-providers-format-any = يحدّده الموفّر
identity-providers-format-email = عنوان البريد الإلكتروني
identity-providers-format-persistent = دائم (Persistent)
identity-providers-format-unspecified = غير محدّد (Unspecified)
identity-providers-error-name = يُرجى إدخال اسم لا يزيد على 80 حرفًا
identity-providers-error-format = يُرجى اختيار أحد التنسيقات

## Test
identity-providers-test-title = اختبار الاتصال
identity-providers-test-text = تسجيل دخول حقيقي لا يُدخل أحدًا. لا يغيّر شيئًا لأحد.
identity-providers-test-what = ما الذي سيحدث
identity-providers-test-1 = ينتقل متصفحك إلى { $vendor }، وهناك تسجيل الدخول كالمعتاد.
identity-providers-test-2 = يعيدك { $vendor } إلى هنا مع ما يقوله عنك.
identity-providers-test-3 = تظهر لك كل عملية تحقّق مع ما توقّعناه وما وصل، ومع كل عملية فاشلة طريقة إصلاحها.
identity-providers-test-run = إجراء الاختبار
identity-providers-test-again = إعادة الاختبار
identity-providers-test-incomplete = يلزم أولًا إدخال البيانات الوصفية من { $vendor }.
identity-providers-test-passed = نجح اختبار لهذه الإعدادات تحديدًا.
identity-providers-test-waits = التفعيل ينتظر اختبارًا ناجحًا
identity-providers-test-waits-text = حتى لا يُحرم أحد من الدخول.
identity-providers-tests = أحدث الاختبارات
identity-providers-tests-none = لا اختبارات بعد.
identity-providers-outdated = بإعدادات سابقة
identity-providers-untested = لم يُختبر
identity-providers-tested-at = اختُبر: { $at }

## Switching on
identity-providers-activation-title = تفعيل { $name }
identity-providers-activation-text = لا يتغيّر تسجيل دخول أحد بعد: يعود إليك تحديد من يسجّل الدخول عبره، على مراحل.
identity-providers-activation-ready = هل كل شيء جاهز؟
identity-providers-activation-tested = نجح اختبار هذه الإعدادات بواسطة { $by }، { $at }
identity-providers-activation-tested-it = نجح اختبار هذه الإعدادات بواسطة قسم تقنية المعلومات، { $at }
identity-providers-activation-own-test = إجراء الاختبار بنفسك
identity-providers-activation-untested = اختبار هذه الإعدادات
identity-providers-activation-untested-text = يجب أن ينجح اختبار بما هو محفوظ الآن تحديدًا.
identity-providers-activation-domain = لمؤسستك نطاق مُثبَت
identity-providers-activation-no-domain = إثبات ملكية نطاق
identity-providers-activation-no-domain-text = لا يدخل إلا من له عنوان في نطاق مُثبَت. ولا يدخل أحد قبل إثبات نطاق.
identity-providers-activation-next = ما الذي سيحدث بعد ذلك
identity-providers-activation-1 = الاتصال مفعّل، للاختبار فقط.
identity-providers-activation-2 = في صفحة «الطرح التدريجي» يمكنك السماح لعدد قليل من الأشخاص أولًا، ثم للجميع. وتبقى كلمات المرور صالحة في هذه الأثناء.
identity-providers-activation-3 = لاحقًا يمكنك جعله إلزاميًا للجميع. نقرة واحدة تكفي للتراجع عند كل خطوة.
identity-providers-activation-done = إلى الاتصال
identity-providers-activate = تفعيل { $name }
identity-providers-activated = تم تفعيل { $name }. لا أحد يسجّل الدخول عبره بعد: يتم تحديد ذلك في صفحة «الطرح التدريجي».
identity-providers-error-untested = يلزم أولًا اختبار ناجح لهذه الإعدادات تحديدًا
identity-providers-error-own-test = نجح اختبار قسم تقنية المعلومات. قبل تفعيل الاتصال يلزم أيضًا اختبار ناجح تجريه بنفسك

## A report
identity-providers-attempt-passed = كل شيء صحيح
identity-providers-attempt-passed-text = أجاب { $vendor }، ونجحت كل عمليات التحقّق. لم يُسجَّل دخول أحد.
identity-providers-attempt-failed = عمليات التحقّق الفاشلة: { $failed } من { $all }
identity-providers-attempt-failed-text = يُرجى إصلاح المذكور أدناه ثم إعادة الاختبار. لم يتأثّر أحد سواك؛ ويمكن تغيير { $vendor } كلما لزم.
identity-providers-attempt-outdated = تغيّرت الإعدادات بعده. يُرجى إعادة الاختبار.
identity-providers-to-fix = يلزم إصلاحه
identity-providers-n-failed = الفاشلة: { $count }
identity-providers-n-passed = الناجحة: { $count }
identity-providers-passed = ناجح
identity-providers-failed = فاشل
identity-providers-word-failed = (فاشل)
identity-providers-word-passed = (ناجح)
identity-providers-skipped = { $count ->
    [zero] أُجريت كل عمليات التحقّق
    [one] عملية تحقّق واحدة لم يمكن إجراؤها، أو لم تلزم
    [two] عمليتا تحقّق لم يمكن إجراؤهما، أو لم تلزما
    [few] { $count } عمليات تحقّق لم يمكن إجراؤها، أو لم تلزم
    [many] { $count } عملية تحقّق لم يمكن إجراؤها، أو لم تلزم
   *[other] { $count } عملية تحقّق لم يمكن إجراؤها، أو لم تلزم
}
identity-providers-fix-in = الإصلاح في { $vendor }:
identity-providers-fix = الإصلاح:
identity-providers-copy-right = نسخ القيمة الصحيحة
identity-providers-said = ما قاله { $vendor }
identity-providers-said-nothing = لا شيء يمكن قراءته.
identity-providers-said-masked = لا تُحفظ القيم إلا للاختبارات، ولا تظهر إلا لمن أجرى الاختبار ولمن يحق له تغيير موفّري الهوية.
identity-providers-for-support = لفريق الدعم
identity-providers-message-says = ما تقوله الرسالة عن نفسها
identity-providers-document = إظهار الاستجابة (منقّحة)
identity-providers-document-label = استجابة الموفّر، منقّحة
identity-providers-no-document = تعذّرت قراءة الاستجابة على أنها XML.
identity-providers-arrival-known = هذا الشخص عضو، وسيُسمح له بالدخول.
identity-providers-arrival-new = سيصبح هذا الشخص عضوًا.
identity-providers-arrival-consent = لهذا العنوان حساب: يُسأل صاحبه مرة واحدة عمّا إذا كان له.
identity-providers-seen-issuer = جهة الإصدار (Issuer)
identity-providers-seen-audience = الجمهور (Audience)
identity-providers-seen-destination = الوجهة (Destination)
identity-providers-seen-recipient = المستلم (Recipient)
identity-providers-seen-name-id = NameID
identity-providers-seen-format = تنسيق NameID
identity-providers-seen-issued = وقت الإصدار
identity-providers-seen-from = صالحة من
identity-providers-seen-until = صالحة حتى
identity-providers-seen-status = الحالة (Status)
identity-providers-seen-certificate = الشهادة الواردة في الرسالة (غير موثوقة)
identity-providers-kind-sign-in = تسجيل دخول
identity-providers-kind-test = اختبار
identity-providers-kind-sign-out = تسجيل خروج

## One connection
identity-providers-rollout = الطرح التدريجي
identity-providers-attempts = أحدث المحاولات
identity-providers-attempts-text = آخر 100 عملية تسجيل دخول وأحدث الاختبارات وعمليات تسجيل الخروج، مع اختصار الأسماء.
identity-providers-attempts-filter = المحاولات المعروضة
identity-providers-attempts-none = لا محاولات هنا
identity-providers-attempts-none-text = تُدرج هنا كل محاولة تسجيل دخول عبر هذا الموفّر، مع سبب فشلها.
identity-providers-when = متى
identity-providers-what = ماذا
identity-providers-person = من
identity-providers-outcome = النتيجة
identity-providers-facts = الإعدادات
identity-providers-version = الإصدار
identity-providers-history = سجلّ الإصدارات
identity-providers-our-side = جانبنا
identity-providers-our-acs = خدمة استقبال التأكيدات (ACS URL)
identity-providers-our-entity = Entity ID لدينا، وبياناتنا الوصفية
identity-providers-our-start = يبدأ تسجيل الدخول في
identity-providers-read-at = آخر قراءة للبيانات الوصفية: { $at }
identity-providers-refresh = إعادة القراءة الآن
identity-providers-refreshed = أُعيدت قراءة البيانات الوصفية، وقد تغيّر شيء فيها. يُرجى إجراء اختبار.
identity-providers-refreshed-same = أُعيدت قراءة البيانات الوصفية؛ لم يتغيّر شيء.
identity-providers-refresh-failed = تعذّرت قراءة البيانات الوصفية: { $why }. يبقى الموجود لديك كما هو.
identity-providers-refresh-left = لم يتغيّر شيء؛ وصُرف النظر عمّا كان محجوزًا.
identity-providers-conflict-nothing-held = لم يعد شيء ينتظر الموافقة.
identity-providers-held-title = بيانات وصفية جديدة بانتظارك
identity-providers-held-entity-id = تذكر موفّرًا آخر: { $now } بدلًا من { $before }.
identity-providers-held-no-valid-certificate = لن تُبقي أي شهادة صالحة، فلا يمكن لأحد تسجيل الدخول.
identity-providers-held-no-address = لا تذكر عنوانًا لتسجيل الدخول.
identity-providers-held-out-of-date = تقول عن نفسها إنها قديمة.
identity-providers-held-take = اعتمادها
identity-providers-held-leave = تركها
identity-providers-danger = الإيقاف
identity-providers-disable = إيقاف
identity-providers-disable-text = لا يدخل أحد عبره بعد ذلك، ويُسجَّل خروج من دخل عبره. يمكن إعادة تفعيله.
identity-providers-disable-enforced = لا يدخل أحد عبره بعد ذلك، ويُسجَّل خروج من دخل عبره. وتعود كلمات المرور صالحة منذ تلك اللحظة.
identity-providers-disabled = تم إيقاف { $name }
identity-providers-enable = إعادة التفعيل
identity-providers-enabled = أُعيد تفعيل { $name }
identity-providers-remove = إزالة…
identity-providers-removal-title = إزالة { $name }؟
identity-providers-removal-text = لا يمكن التراجع عن ذلك. يكفي الإيقاف لوقف تسجيل الدخول.
identity-providers-removal-do = إزالة { $name } نهائيًا
identity-providers-removal-keep = إبقاء { $name }
identity-providers-removed = تمت إزالة { $name }
identity-providers-effects = ما يُزال معه
identity-providers-effect-sessions = { $count ->
    [0] لا تنتهي أي جلسة
    [one] تنتهي جلسة واحدة فورًا
    [two] تنتهي جلستان فورًا
    [few] تنتهي { $count } جلسات فورًا
    [many] تنتهي { $count } جلسة فورًا
   *[other] تنتهي { $count } جلسة فورًا
}
identity-providers-effect-people = { $count ->
    [0] لا أحد يسجّل الدخول بهذه الطريقة
    [one] شخص واحد لا يعود بإمكانه تسجيل الدخول بهذه الطريقة. تبقى عضويته
    [two] شخصان لا يعود بإمكانهما تسجيل الدخول بهذه الطريقة. تبقى عضويتهما
    [few] { $count } أشخاص لا يعود بإمكانهم تسجيل الدخول بهذه الطريقة. تبقى عضويتهم
    [many] { $count } شخصًا لا يعود بإمكانهم تسجيل الدخول بهذه الطريقة. تبقى عضويتهم
   *[other] { $count } شخص لا يعود بإمكانهم تسجيل الدخول بهذه الطريقة. تبقى عضويتهم
}
identity-providers-effect-roles = { $count ->
    [0] لم يأتِ أي دور من مجموعاته
    [one] يُسحب دور واحد جاء من مجموعاته
    [two] يُسحب دوران جاءا من مجموعاته
    [few] تُسحب { $count } أدوار جاءت من مجموعاته
    [many] يُسحب { $count } دورًا جاءت من مجموعاته
   *[other] يُسحب { $count } دور جاءت من مجموعاته
}
identity-providers-effect-domains = { $count ->
    [0] لا نطاق يؤدي إلى هنا
    [one] لا يعود نطاق واحد يؤدي إلى هنا
    [two] لا يعود نطاقان يؤديان إلى هنا
    [few] لا تعود { $count } نطاقات تؤدي إلى هنا
    [many] لا يعود { $count } نطاقًا يؤدي إلى هنا
   *[other] لا يعود { $count } نطاق يؤدي إلى هنا
}
identity-providers-effect-history = تُحذف إعداداته وسجلّ إصداراته ومحاولاته. ويبقى سجلّ التدقيق
identity-providers-conflict-inactive = هذا الاتصال غير نشط.
identity-providers-conflict-enabled = هذا الاتصال غير موقوف.
identity-providers-conflict-no-address = لا عنوان للبيانات الوصفية في هذا الاتصال ليُقرأ.
identity-providers-only-look = يتطلب ذلك الإذن identity_providers.edit.

## Our keys
identity-providers-keys-title = مفاتيحنا
identity-providers-keys-text = بها نوقّع الطلبات إلى { $vendor }، ونفكّ تشفير ما يشفّره لنا.
identity-providers-key-current = قيد الاستخدام
identity-providers-key-current-text = يوقّع ويفكّ التشفير.
identity-providers-key-next = التالي
identity-providers-key-next-text = منشور في بياناتنا الوصفية، ويفكّ التشفير من الآن.
identity-providers-key-previous = السابق
identity-providers-key-previous-text = لم يعد يوقّع، لكنه ما زال يفكّ التشفير.
identity-providers-key-made = أنشأناه نحن، { $date }
identity-providers-key-download = تنزيل الشهادة (PEM)
identity-providers-key-none = لا مفتاح بعد؛ يُنشأ الأول عند الحاجة إليه.
identity-providers-key-rotation = استبدال المفتاح
identity-providers-key-rotation-text = على خطوات، حتى لا ينقص أحد الطرفين في أي لحظة ما يستخدمه الآخر.
identity-providers-key-step-1 = ننشئ المفتاح التالي وننشره بجانب المستخدم.
identity-providers-key-step-2 = تُقدَّم بياناتنا الوصفية من جديد إلى { $vendor }، أو الشهادة التالية.
identity-providers-key-step-3 = يوقّع المفتاح التالي؛ والسابق ما زال يفكّ التشفير.
identity-providers-key-step-4 = متى استخدم الموفّر المفتاح الجديد، يُحذف السابق.
identity-providers-key-prepare = إنشاء المفتاح التالي
identity-providers-key-prepare-no = يوجد مفتاح تالٍ من قبل، أو لا مفتاح قيد الاستخدام بعد.
identity-providers-key-switch = استخدام المفتاح التالي
identity-providers-key-switch-no = لا مفتاح تاليًا بعد.
identity-providers-key-retire = حذف المفتاح السابق
identity-providers-key-retire-no = لا مفتاح سابقًا.
identity-providers-key-prepared = تم إنشاء المفتاح التالي ونشره
identity-providers-key-switched = المفتاح التالي قيد الاستخدام الآن
identity-providers-key-retired = تم حذف المفتاح السابق
identity-providers-key-out-of-turn = لم يحن دور هذه الخطوة: ربما نفّذها شخص آخر قبل لحظات.

## The doctor
identity-providers-doctor = أداة الفحص
identity-providers-doctor-link = فحص استجابة ملتقطة
identity-providers-doctor-text = لفحص استجابة التُقطت في متصفح، يُرجى لصقها هنا. تُفحص بإعدادات هذه اللحظة؛ ولا يُسجَّل دخول أحد، ولا تُحفظ.
identity-providers-doctor-paste = استجابة ملتقطة
identity-providers-doctor-response = SAMLResponse
identity-providers-doctor-hint = كما أُرسلت (base64)، أو بترميز النسبة المئوية (percent-encoded)، أو XML نفسه؛ حتى 256 كيلوبايت.
identity-providers-doctor-examine = فحص
identity-providers-error-response = يُرجى لصق SAMLResponse: بصيغة base64 أو percent-encoded أو XML

## Set-up links
identity-providers-links = روابط الإعداد
identity-providers-links-text = لتسليم مهمة واحدة إلى شخص في تقنية المعلومات لا حساب له هنا. يرى تلك المهمة دون غيرها، وتعمل بأذوناتك أنت: يتوقف الرابط عند سحبها منك.
identity-providers-link-make = إنشاء رابط
identity-providers-link-task = المهمة
identity-providers-link-task-hint = يتوقف أي رابط سابق للمهمة نفسها.
identity-providers-link-new = ربط موفّر
identity-providers-link-email = إرساله بالبريد إلى
identity-providers-link-email-hint = إن تُرك فارغًا: يُسلَّم يدويًا.
identity-providers-link-days = مدة عمله
identity-providers-link-days-hint = من 1 إلى { $most } يومًا، أو إلى أن تُنجز المهمة.
identity-providers-link-days-unit = يوم
identity-providers-link-made = الرابط جاهز
identity-providers-link-made-text = يُرجى نسخه الآن: يُعرض هذه المرة فقط. يمكن لكل من لديه الرابط إنجاز المهمة.
identity-providers-link-mailed = أُرسل بالبريد إلى { $email }. يُعرض هذه المرة فقط.
identity-providers-link-address = عنوان الرابط
identity-providers-link-all = الروابط
identity-providers-link-none = لا روابط بعد.
identity-providers-link-handed = سُلّم يدويًا
identity-providers-link-by = بواسطة { $maker }
identity-providers-link-until = حتى { $date }
identity-providers-link-waiting = لم يُفتح بعد
identity-providers-link-opened = تم فتحه
identity-providers-link-finished = تم إنجازه
identity-providers-link-revoked = لم يعد الرابط يعمل
identity-providers-link-over-already = انتهى هذا الرابط من قبل.
identity-providers-link-no-domain = يلزم أولًا إضافة نطاق؛ بعدها يمكنك تسليم إثباته إلى شخص في تقنية المعلومات.
identity-providers-link-author = تقنية المعلومات عبر رابط { $maker }
identity-providers-link-author-email = تقنية المعلومات ({ $email }) عبر رابط { $maker }
identity-providers-error-target = يُرجى اختيار إحدى المهام
identity-providers-error-days = يُرجى إدخال عدد أيام من 1 إلى { $most }

## Behind a set-up link
identity-providers-guest = بتكليف من { $maker }، حتى { $date }
identity-providers-setup-title = إعداد الدخول الموحّد لمؤسسة { $organization }
identity-providers-setup-text = المطلوب منك، بتكليف من { $maker } في { $organization }، ربط موفّر الهوية لديكم. لا حاجة إلى حساب هنا، وتستغرق المهمة نحو عشر دقائق.
identity-providers-setup-begun = بدأت المهمة من قبل. ما حفظته باقٍ.
identity-providers-setup-tested = نجح الاختبار بهذه الإعدادات تحديدًا. عند الإنهاء يصل الخبر إلى { $maker }، ويبقى من هناك إجراء الاختبار مرة أخرى والتفعيل.
identity-providers-setup-finish = إنهاء
identity-providers-setup-about = عن هذا الرابط
identity-providers-setup-organization = المؤسسة
identity-providers-setup-asks = صاحب الطلب
identity-providers-setup-until = يعمل حتى
identity-providers-setup-limits = يؤدي إلى هذه المهمة دون غيرها. لا يظهر لك الأعضاء، ولا يتغيّر شيء لأحد قبل التفعيل من جانب { $maker }.
identity-providers-setup-thanks = شكرًا لك، هذا كل شيء
identity-providers-setup-thanks-text = التفعيل متاح الآن لدى { $maker } في { $organization }.
identity-providers-setup-closed = لم يعد هذا الرابط يعمل. يمكنك إغلاق هذه الصفحة.
identity-providers-setup-domain-title = إثبات ملكيتكم للنطاق { $domain }
identity-providers-setup-domain-text = المطلوب منك، بتكليف من { $maker } في { $organization }، إثبات ملكية النطاق بسجلّ في DNS. لا حاجة إلى حساب هنا.
identity-providers-setup-domain-how = يُضاف حيث تُدار سجلّات DNS لنطاقك. قد يستغرق ظهوره بضع دقائق.
identity-providers-setup-domain-check = البحث عن السجلّ
identity-providers-setup-domain-limits = يؤدي الرابط إلى هذه المهمة دون غيرها. يُرجى إبقاء السجلّ في مكانه: نتحقّق منه كل يوم.
identity-providers-over-unknown = هذا الرابط لا يؤدي إلى شيء
identity-providers-over-unknown-text = يُرجى التحقّق من نسخ العنوان كاملًا، أو طلب رابط جديد.
identity-providers-over-expired = انتهت صلاحية هذا الرابط
identity-providers-over-revoked = تم إبطال هذا الرابط
identity-providers-over-finished = أُنجزت هذه المهمة
identity-providers-over-finished-text = لم يبقَ ما يُفعل هنا. صاحب الرابط { $maker }؛ يُرجى الرجوع إليه إن لزم تغيير شيء.
identity-providers-over-ask = يمكنك طلب رابط جديد من { $maker }، صاحب الرابط.
identity-providers-over-maker = لم يعد هذا الرابط يعمل
identity-providers-over-maker-text = لم يعد بإمكان صاحب الرابط ({ $maker }) إعداد ذلك. يُرجى طلب رابط جديد من المؤسسة.
identity-providers-over-closed = هذه المؤسسة مغلقة
identity-providers-over-closed-text = { $name } غير مفتوحة في هذا الوقت. يُرجى سؤال من أعطاك الرابط.
identity-providers-your-provider = موفّر الهوية لديك
identity-providers-generic-name = SAML
identity-providers-unlinked = { $people ->
    [zero] تم الحفظ.
    [one] تم الحفظ. لدى شخص واحد أذونات أكثر مما لديك: سيُطلب منه تأكيد هويته عند تسجيل الدخول التالي.
    [two] تم الحفظ. لدى شخصين أذونات أكثر مما لديك: سيُطلب منهما تأكيد الهوية عند تسجيل الدخول التالي.
    [few] تم الحفظ. لدى { $people } أشخاص أذونات أكثر مما لديك: سيُطلب منهم تأكيد الهوية عند تسجيل الدخول التالي.
    [many] تم الحفظ. لدى { $people } شخصًا أذونات أكثر مما لديك: سيُطلب منهم تأكيد الهوية عند تسجيل الدخول التالي.
   *[other] تم الحفظ. لدى { $people } شخص أذونات أكثر مما لديك: سيُطلب منهم تأكيد الهوية عند تسجيل الدخول التالي.
}
identity-providers-same-fix = يُصلَح بالتغيير نفسه
identity-providers-sent = ما أرسله { $vendor }
identity-providers-expected = المتوقّع هنا
identity-providers-here-metadata = إعادة قراءة البيانات الوصفية
identity-providers-here-attributes = تغيير السمات
identity-providers-here-options = تغيير الخيارات
identity-providers-here-domains = إلى النطاقات
identity-providers-said-names = الأسماء فقط: تظهر القيم في اختبار ثبتت صحة رسالته.
