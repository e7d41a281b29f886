# مظهر المؤسسة.

branding-title = الهوية البصرية
branding-text = مظهر { $name } في رسائلها وأمام المدعوين، وفي صفحة تسجيل الدخول الخاصة بها متى فُتح الدخول الموحّد للجميع.
branding-logo = الشعار
branding-logo-text = يظهر في أعلى كل رسالة وأعلى هذه الصفحات.
branding-no-logo = لا يوجد شعار: تبدأ الرسائل بنصها وتعرض الصفحات اسم البوابة.
branding-file = الصورة
branding-file-hint = PNG أو JPEG أو WebP، حتى 512 كيبيبايت. تُحفظ كملف PNG صغير من دون أي شيء كان مخفيًا في الملف.
branding-upload = رفع الشعار
branding-replace = استبدال الشعار
branding-remove = إزالة الشعار
branding-logo-saved = يُعرض الشعار من الآن فصاعدًا.
branding-logo-removed = أُزيل الشعار.
branding-words = اللون والمرسل
branding-words-text = الحقول التي تتركها فارغة تتبع البوابة.
branding-save = حفظ اللون والمرسل
branding-accent = اللون المميز
branding-accent-hint = للأزرار والروابط، مثل ‎#7b1e3a. يجب أن يكون النص الأبيض مقروءًا عليه؛ وتُحدَّد درجات الروابط والوضع الداكن تلقائيًا.
branding-pick = اختيار لون
branding-take = استخدام { $shade }
branding-light = فاتح
branding-dark = داكن
branding-button = زر
branding-link = رابط
branding-ratio = { $ground }: الأبيض على الزر ⁦{ $ratio }:1⁩
branding-sender = اسم المرسل
branding-sender-hint = يظهر في صناديق البريد بجانب العنوان { $address } الذي يبقى كما هو.
branding-sender-hint-own = يظهر في صناديق البريد. الرسائل التي ينقلها خادم بريدكم تأتي من { $own }، وكل ما عداها من { $platform }.
branding-reply-to = عنوان الرد
branding-reply-to-hint = العنوان الذي تُرسَل إليه الردود.
branding-footer = العنوان في نهاية الرسالة
branding-footer-hint = بضعة أسطر أسفل كل رسالة، مثل اسم شركتك وعنوانها.
branding-saved = حُفظ. هكذا ستبدو الرسائل التي تُرسَل من الآن فصاعدًا.
branding-unchanged = لا شيء لتغييره: هذا هو الوضع الحالي.
branding-preview = رسالة بهذا المظهر
branding-preview-hint = رسالة الترحيب بما هو محفوظ وبقيم افتراضية.

## إزالة الشعار
branding-removal-title = إزالة الشعار؟
branding-removal-effects = ما الذي يحدث
branding-removal-mails = لن تعرض الرسائل والصفحات أي شعار من الآن فصاعدًا.
branding-removal-file = تُحذف الصورة. لاستعادتها يجب رفعها من جديد.
branding-removal-sent = تحتفظ بها الرسائل التي سبق إرسالها.
branding-keep = الاحتفاظ بالشعار

## الأخطاء
branding-fault-colour = يُرجى إدخال لون على شكل # متبوعة بستة أرقام، مثل ‎#7b1e3a
branding-fault-contrast = النص الأبيض صعب القراءة على { $colour }. استخدم { $nearest }. التباين ⁦{ $ratio }:1⁩، والمطلوب 4.5:1.
branding-fault-name = اسم المرسل كلمات فقط: من دون عناوين أو علامات اقتباس أو محارف مخفية
branding-fault-name-long = يُرجى ألا يتجاوز عدد المحارف { $most }
branding-fault-name-platform = البوابة وحدها ترسل الرسائل باسمها. يُرجى إدخال اسم مؤسستك.
branding-fault-reply-to = يُرجى إدخال عنوان بريد واحد، مثل help@example.com
branding-fault-footer = يُرجى ألا يتجاوز عدد الأسطر { $lines } وعدد المحارف { $most }
branding-fault-no-file = يُرجى اختيار صورة
branding-fault-bytes = حجم الملف أكبر من { $most } كيبيبايت. يُرجى حفظ الصورة بحجم أصغر.
branding-fault-svg = هذا ملف SVG، وقد يحتوي على برامج. يُرجى حفظه بصيغة PNG.
branding-fault-kind = هذا ليس PNG ولا JPEG ولا WebP، مهما كان اسم الملف
branding-fault-broken = الصورة ناقصة أو تالفة. يُرجى حفظها من جديد.
branding-fault-large = عدد بكسلات الصورة كبير جدًا: الحد الأقصى { $most } لكل ضلع و{ $megapixels } ملايين في المجموع
branding-fault-small = الصورة صغيرة أو ضيقة جدًا: يجب ألا يقل ارتفاعها وعرضها عن 16 بكسل وأن تُظهر شيئًا
