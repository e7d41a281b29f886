# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = بعد إثبات ملكية نطاق بريد، يمكن لأصحاب العناوين فيه الوصول إلى المؤسسة بعناوينهم وتسجيل الدخول عبر موفّر هويتها.
domains-empty = لا نطاقات بعد
domains-empty-text = يُرجى إضافة الجزء الذي يلي الرمز @ في عناوين البريد. تُثبَت الملكية بسجلّ واحد في DNS.
domains-new = إضافة نطاق
domains-name = النطاق
domains-name-hint = الجزء الذي يلي الرمز @ في عناوين البريد، مثل acme.com. يكفي أيضًا عنوان موقع أو بريد.
domains-add = إضافة النطاق
domains-added = أُضيف { $domain } إلى القائمة. الخطوة التالية: نشر السجلّ أدناه، ثم التحقّق.
domains-locked = يمكنك الاطلاع على النطاقات دون تغييرها: التغيير يتطلب الإذن domains.edit.
domains-locked-ask = يمكنك الاطلاع على النطاقات دون تغييرها: التغيير يتطلب الإذن domains.edit. يمكن لهؤلاء المساعدة: { $names }.
domains-in-letters = بحروفه الأصلية: { $letters }

## What cannot be added
domains-error-missing = يُرجى إدخال نطاق، مثل acme.com
domains-error-wildcard = يُرجى الإدخال دون علامة النجمة: acme.com، ثم كل نطاق آخر على حدة
domains-error-address = هذا عنوان شبكة. يُرجى إدخال نطاق عناوين البريد، مثل acme.com
domains-error-single = يُرجى إدخال النطاق كاملًا مع لاحقته، مثل acme.com
domains-error-malformed = هذا لا يبدو نطاقًا. يُرجى إدخال الجزء الذي يلي الرمز @ في عناوين البريد، مثل acme.com
domains-error-reserved = الأسماء التي تنتهي بهذه اللاحقة ليست في DNS أحد. يُرجى إدخال نطاق مسجَّل باسمك
domains-error-free = يمكن لأي شخص الحصول على عنوان في هذا النطاق، فلا يمكن أن يخصّ مؤسستك. يُرجى إدخال نطاق مسجَّل باسمك
domains-error-suffix = يمكن لأي شخص تسجيل أسماء تحت هذه اللاحقة. يُرجى إدخال الاسم الكامل المسجَّل باسمك
domains-error-known = { $domain } موجود في القائمة من قبل
domains-error-many = بلغت القائمة حدّها الأقصى ({ $most }). يُرجى إزالة نطاق أولًا

## How far the proof is
domains-pending = لم يُثبَت بعد
domains-proven = مُثبَت
domains-lapsing = الإثبات مفقود
domains-lapsed = سقط الإثبات
domains-since = مُثبَت منذ { $date }
domains-checked = آخر تحقّق: { $when }
domains-never-checked = لم يُجرَ أي تحقّق بعد
domains-next-pending = الخطوة التالية: نشر سجلّ TXT هذا حيث تُدار سجلّات DNS، ثم التحقّق. قد يستغرق ظهوره في الخوادم الأخرى حتى ساعة.
domains-next-proven = نتحقّق من السجلّ كل يوم. يُرجى إبقاؤه في مكانه.
domains-next-lapsing = السجلّ مفقود منذ { $since }. يُرجى إعادته قبل { $until }؛ وحتى ذلك الحين يعمل كل شيء كما كان.
domains-next-lapsed = لم يعد أصحاب عناوين هذا النطاق يدخلون به، ويمكن لمؤسسة أخرى إثبات ملكيته. لاستعادته: إعادة السجلّ، ثم التحقّق.

## The record
domains-record = السجلّ
domains-record-type = النوع
domains-record-name = الاسم أو المضيف
domains-record-name-hint = بعض موفّري الخدمة يضيفون النطاق تلقائيًا؛ يكفي عندهم إدخال {"\u200E"}{ $label } فقط
domains-record-value = القيمة
domains-record-at-apex = تُقبل القيمة نفسها أيضًا كسجلّ TXT للنطاق { $domain } ذاته.
domains-check = التحقّق الآن
domains-check-again = التحقّق من جديد
domains-found-proven = تم إثبات ملكية { $domain }.
domains-found-still = سجلّ { $domain } في مكانه.
domains-found-no-record = لا يوجد سجلّ TXT بعدُ في {"\u200E"}{ $record }.
domains-found-no-name = النطاق { $domain } غير موجود في DNS. هل كُتب كما ينبغي؟
domains-found-wrong = في {"\u200E"}{ $record } قيمة أخرى: { $seen }
domains-found-doubled = السجلّ موجود في {"\u200E"}{ $label }.{ $domain }.{ $domain }: موفّر الخدمة يضيف النطاق تلقائيًا. يُرجى إدخال {"\u200E"}{ $label } فقط في خانة الاسم.
domains-found-timeout = لم تستجب خوادم أسماء { $domain } في الوقت المحدّد. يُرجى إعادة المحاولة بعد بضع دقائق.
domains-found-failed = تعذّر على خوادم أسماء { $domain } الإجابة. يُرجى إعادة المحاولة بعد بضع دقائق؛ وإن استمر ذلك، يُرجى سؤال من يدير DNS لديك.
domains-found-taken = أثبتت مؤسسة أخرى ملكية { $domain }، فلا يمكن أن يكون لمؤسستك أيضًا. قد يستخدم زملاؤك مؤسسة أخرى هنا: يُرجى سؤالهم.
domains-gone = أُزيل { $domain } في هذه الأثناء.

## People with an address there
domains-capture = عندما يُثبت شخص جديد أن له عنوانًا في هذا النطاق
domains-capture-hint = لا يعرف أحد بوجود مؤسستك قبل أن يُثبت عنوانه.
domains-capture-off = لا يحدث شيء
domains-capture-suggest = يُبلَّغ بوجود مؤسستك، ويمكنه طلب الانضمام
domains-capture-approval = يطلب الانضمام، ويعود القرار إليك
domains-capture-join = ينضم فورًا بالأدوار الافتراضية
domains-capture-needs-proof = يمكن اختيار الطلب أو الانضمام بعد إثبات ملكية النطاق.
domains-capture-unproven = يلزم إثبات ملكية { $domain } أولًا. وحتى ذلك الحين لا طلب ولا انضمام عبره.
domains-capture-unknown = يُرجى اختيار واحد من الخيارات الأربعة.
domains-capture-limited = سيحصل الأشخاص الجدد على الأدوار الافتراضية، ولا يمكنك منح «{ $role }»: { $reason }
domains-capture-saved = تم الحفظ: ما يحدث لأصحاب عناوين { $domain }.
domains-unchanged = لم يتغيّر شيء.

## Where its people sign in
domains-connection = طريقة تسجيل دخول أصحاب عناوينه
domains-connection-hint = مرحلة الاتصال تحدّد من يدخل عبره.
domains-connection-auto = الاتصال النشط الوحيد: { $name }
domains-connection-none = كلمة المرور، ما دام لا يوجد اتصال نشط
domains-connection-several = كلمة المرور، إلى أن يُختار اتصال
domains-connection-inactive = { $name } (غير نشط)
domains-connection-saved = تم الحفظ: أين يسجّل أصحاب عناوين { $domain } الدخول.
domains-connect = ربط موفّر هوية

## Removal
domains-removal = إزالة { $domain }
domains-remove = إزالة { $domain } من القائمة
domains-effects = ما الذي سيحدث
domains-effect-plain = يُحذف من القائمة. عند إضافته من جديد يحصل على سجلّ جديد.
domains-effect-capture = لا يعود أصحاب العناوين فيه يدخلون به.
domains-effect-connection = تُرفض عمليات تسجيل الدخول عبر موفّر هويتك بعناوين هذا النطاق.
domains-effect-others = يمكن لمؤسسة أخرى إثبات ملكيته.
domains-effect-members = يبقى الأعضاء أعضاءً بأدوارهم.
domains-removed = تمت إزالة { $domain }.
domains-removal-enforced = لا دخول إلى { $organization } إلا عبر موفّر هويتها، ومن دون إثبات ملكية { $domain } لن يتمكّن أصحاب عناوينه من الدخول. يلزم أولًا إعادة الاتصال إلى «الجميع».

## For a person who has proven an address
domains-offer = { $organization } تستخدم { $domain }
domains-offer-ask-text = عنوانك من هذا النطاق. يمكنك طلب الانضمام، وسيجيبك أحد القائمين على المؤسسة.
domains-offer-join-text = عنوانك من هذا النطاق، فيمكنك الانضمام فورًا.
domains-offer-ask = طلب الانضمام
domains-offer-join = انضمام
domains-offer-gone = لم تعد هذه المؤسسة تقبل الأشخاص بحسب نطاقهم.
domains-way = { $organization } تستخدم { $domain }. ما الطريقة المفضّلة للبدء؟
domains-way-join = الانضمام إلى { $organization }
domains-way-ask = طلب الانضمام إلى { $organization }
domains-way-own = إنشاء { $organization }
domains-way-button = متابعة
domains-no-seat = لا مقعد شاغرًا في { $organization }. يمكنك سؤال مشرفيها، أو البدء بمؤسسة خاصة بك.
