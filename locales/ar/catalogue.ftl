# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = الأذونات
catalogue-permissions-text = ما تتيحه تطبيقاتك للأشخاص. تضعه المؤسسات في أدوارها إلى جانب أذونات البوابة نفسها.
catalogue-empty = لا تطبيقات بعد
catalogue-empty-text = يُرجى إضافة تطبيق أولًا، ثم إضافة ما يتيحه للأشخاص، بجملة واحدة لكل إذن.
catalogue-none = لا أذونات له بعد.
catalogue-application = التطبيق
catalogue-add-application = إضافة تطبيق
catalogue-application-name = اسم التطبيق
catalogue-key = المفتاح
catalogue-key-hint = أحرف لاتينية صغيرة وأرقام وواصلات، مثل crm. يأتي قبل النقطتين ولا يتغيّر أبدًا.
catalogue-add-permission = إضافة إذن
catalogue-permission = الإذن
catalogue-permission-hint = بالصيغة resource.action، مثل contacts.export. لا يتغيّر أبدًا.
catalogue-sentence = الجملة
catalogue-sentence-hint = ما يتيحه الإذن، مثل: تصدير جهات الاتصال
catalogue-offered = متاح
catalogue-retired-status = لم يعد متاحًا
catalogue-application-added = تمت إضافة { $name }.
catalogue-permission-added = تمت إضافة { $name }.
catalogue-retired = أُوقفت إتاحة { $name }. يبقى في الأدوار التي تتضمنه، ولا يمكن إضافته إلى دور آخر.
catalogue-restored = يمكن وضع { $name } في الأدوار من جديد.
catalogue-retire = إيقاف الإتاحة
catalogue-restore = إعادة الإتاحة
catalogue-retire-text = يبقى في الأدوار التي تتضمنه، ولا يمكن إضافته إلى دور آخر. لا شيء يتوقف عن العمل.
catalogue-restore-text = أُوقفت إتاحته: { $when }. بعد إعادة الإتاحة يمكن للمؤسسات وضعه في الأدوار من جديد.
catalogue-full = أرقام الأذونات الـ 512 كلها مستخدمة. لا يتغيّر معنى الرقم أبدًا، فلا يتوفّر رقم جديد.
catalogue-fault-key = يُرجى إدخال مفتاح من أحرف لاتينية صغيرة وأرقام وواصلات، يبدأ بحرف
catalogue-fault-permission = يُرجى إدخال resource.action بأحرف لاتينية صغيرة، مثل contacts.export
catalogue-fault-sentence = يُرجى إدخال جملة من 1 إلى 200 حرف
catalogue-fault-application = يُرجى اختيار أحد التطبيقات
catalogue-fault-taken = هذا مستخدم من قبل. يُرجى اختيار غيره.

catalogue-roles = قوالب الأدوار
catalogue-roles-text = أدوار تُعرض على كل المؤسسات. المؤسسة التي تأخذ قالبًا تحصل على دور خاص بها: عند تغيير القالب لاحقًا يظهر لها الفرق، والقرار لها.
catalogue-roles-empty = لا قوالب بعد
catalogue-roles-empty-text = يمكنك عرض دور تحتاج إليه مؤسسات كثيرة، مثل «موظف دعم».
catalogue-new-template = قالب جديد
catalogue-create-template = إنشاء القالب
catalogue-template = القالب
catalogue-used-by = الاستخدام
catalogue-changed = آخر تغيير
catalogue-uses = { $count ->
    [0] لا أحد بعد
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
catalogue-uses-many = 1,000 مؤسسة أو أكثر
catalogue-template-text = الاستخدام: { $uses }. أي تغيير يُعرض على المؤسسات، ولا يتغيّر شيء تلقائيًا.
catalogue-stop = إيقاف عرضه
catalogue-stop-text = تحتفظ المؤسسات التي أخذته بدورها.
catalogue-offer = عرضه من جديد
catalogue-template-retired = لم يعد معروضًا.
catalogue-template-restored = عاد معروضًا.

catalogue-custom-roles = الأدوار الخاصة
catalogue-custom-roles-hint = هل يمكن لمشرفي المؤسسة تعريف أدوار خاصة بها؟ وإلا تُستخدم الأدوار المضمّنة وقوالبك.
catalogue-custom-roles-yes = يمكن تعريف الأدوار
catalogue-custom-roles-no = الأدوار المضمّنة والقوالب فقط
catalogue-custom-roles-default = الأدوار الخاصة في المؤسسات الجديدة
catalogue-custom-roles-default-hint = ما تبدأ به كل مؤسسة جديدة. يمكنك تغييره لكل مؤسسة.
