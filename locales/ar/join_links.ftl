# Join links: one link that lets many people in.

join-links-text = رابط واحد لأشخاص كثيرين، بأدوار ثابتة. يمكن لكل من لديه الرابط الدخول إلى أن تنتهي صلاحيته أو تُستنفد مرات استخدامه أو يتم إبطاله.
join-links-create = إنشاء رابط انضمام
join-links-caption = روابط الانضمام، الأحدث أولًا
join-links-name = الغرض منه
join-links-uses = مرات الاستخدام
join-links-uses-of = { $used } من { $most }
join-links-created-by = بواسطة
join-links-until = يعمل حتى
join-links-used-up = مستنفد
join-links-empty = لا روابط انضمام بعد
join-links-empty-text = رابط الانضمام مناسب لملصق أو محادثة أو دليل: يدخل الأشخاص بأنفسهم، بالأدوار المختارة له.

## The form
join-links-new-text = من يتبع الرابط يُثبت عنوانه أولًا. لا يمكن تغيير ما يمنحه الرابط لاحقًا؛ بل يُنشأ رابط جديد.
join-links-name-hint = لتمييزه في قائمتك، مثل «فريق المستودع، الخريف». لا يراه من يتبع الرابط.
join-links-what = ما يمنحه
join-links-team = الفريق
join-links-team-hint = تسري الأدوار في هذا الفريق وما تحته.
join-links-whole = المؤسسة كلها
join-links-limits = حدوده
join-links-most-uses = عدد الأشخاص
join-links-uses-hint = من 1 إلى 10,000. يتوقف الرابط عن العمل عند بلوغ هذا العدد.
join-links-uses-unit = شخص
join-links-domains = نطاقات البريد هذه فقط
join-links-domains-hint = مثل acme.example، مع الفصل بفواصل أو أسطر. النطاقات الفرعية تُعدّ نطاقات أخرى. إن تُرك فارغًا: أي عنوان.
join-links-approval = كل شخص ينتظر الموافقة
join-links-approval-hint = يُثبت الشخص عنوانه ويطلب الانضمام، ثم يوافق من له الحق في الدعوة من صفحة «طلبات الانضمام».
join-links-error-name = يُرجى إدخال الغرض من الرابط، بما لا يزيد على 80 حرفًا
join-links-error-uses = يُرجى إدخال عدد أشخاص من 1 إلى 10,000
join-links-error-team = يُرجى اختيار فريق من هذه المؤسسة
join-links-error-team-owner = المالك يملك المؤسسة كلها: يُرجى الاختيار بلا فريق، أو اختيار دور آخر
join-links-error-domain = يُرجى تصحيح «{ $word }»: هذا ليس نطاقًا مثل acme.example
join-links-error-domains = الحد الأقصى للنطاقات هو { $most }؛ وعددها هنا { $count }

## One link
join-links-link = الرابط
join-links-made = الرابط جاهز. يُرجى مشاركة عنوانه مع المعنيين بالدخول فقط.
join-links-address = عنوان الرابط
join-links-code = رمز QR للرابط
join-links-code-alt = رمز QR يتضمن عنوان رابط الانضمام «{ $name }». العنوان مكتوب بجانبه نصًّا.
join-links-show = إظهار الرابط
join-links-show-hint = عنوانه يسمح بالدخول. يُدوَّن الاطلاع عليه في سجلّ التدقيق.
join-links-hidden = لا يظهر العنوان إلا عند الطلب.
join-links-domains-any = أي عنوان
join-links-fact-domains = نطاقات البريد
join-links-fact-approval = الموافقة
join-links-approval-yes = كل شخص ينتظر الموافقة
join-links-approval-no = دخول فوري
join-links-newcomers = من دخلوا عبره
join-links-newcomers-none = لا أحد بعد.
join-links-restore = استعادة
join-links-change-refused = لا يمكنك التصرّف في هذا الرابط لأنه لا يمكنك منح أدواره. { $reason }
join-links-revoked = تم إبطال رابط الانضمام «{ $name }». لم يعد يُدخل أحدًا.
join-links-restored = عاد رابط الانضمام «{ $name }» إلى العمل.
join-links-late-revoked = رابط الانضمام «{ $name }» مُبطل من قبل.
join-links-late-restored = رابط الانضمام «{ $name }» غير مُبطل.

## Somebody who followed it
join-links-title = الانضمام إلى { $organization }
join-links-from = رابط من
join-links-address-first = عنوانك أولًا
join-links-address-text = سنرسل إليك رسالة برابط شخصي، حتى لا ينضم أحد بعنوانك سواك.
join-links-limited = يقبل هذا الرابط عناوين نطاقات محدّدة فقط. يُرجى استخدام عنوان عملك.
join-links-email-hint = سيكون تسجيل دخولك به.
join-links-send = إرسال الرابط إليّ
join-links-mailed = يُرجى تفقّد بريدك
join-links-mailed-text = أرسلنا رابطًا إلى { $email }. وتذكر الرسالة حتى متى يعمل. لم يُنشأ شيء بعد.
join-links-mailed-note = لم يصلك شيء؟ يُرجى البحث في مجلد البريد غير المرغوب فيه، أو إدخال العنوان من جديد بعد بضع دقائق.
join-links-again = استخدام عنوان آخر
join-links-needs-approval = يراجع أحد القائمين على { $organization } كل طلب قبل أن تبدأ العضوية.
join-links-error-other-domain = لا يقبل هذا الرابط عناوين ذلك النطاق. يُرجى استخدام عنوان عملك، أو سؤال من أعطاك الرابط.
join-links-other-account = عنوانك غير مناسب
join-links-other-account-text = تسجيل دخولك بالعنوان { $email }، ولا يقبل هذا الرابط عناوين ذلك النطاق.
join-links-somebody-else = هذا الرابط لعنوان آخر
join-links-somebody-else-text = أُرسل الرابط إلى { $mailed }، وتسجيل دخولك بالعنوان { $email }. للمتابعة، يُرجى تبديل الحساب.
join-links-switch = تسجيل الخروج واستخدام عنوان آخر
join-links-asked = طلبت الانضمام إلى { $organization }. ستصلك رسالة بالجواب.
join-links-asked-before = سبق أن طلبت الانضمام إلى { $organization }، وما زال ذلك الطلب ينتظر الجواب.
join-links-has-account = للعنوان { $email } حساب بالفعل. يُرجى تسجيل الدخول ثم اتباع الرابط من جديد.
join-links-no-seat = كل مقاعد { $organization } مشغولة. يُرجى الطلب ممن أعطاك الرابط إخلاء مقعد؛ ويبقى الرابط يعمل إلى أن تنتهي صلاحيته.

## A link that lets nobody in
join-links-unknown-text = ربما كان ناقصًا. يُرجى نسخ العنوان كاملًا، أو سؤال من أعطاك إياه.
join-links-over-title = استُخدم هذا الرابط، أو انتهى وقته
join-links-over-text = الرابط الشخصي يعمل مرة واحدة ولمدة قصيرة. إن كنت قد دخلت به، يُرجى تسجيل الدخول؛ وإلا يُرجى اتباع رابط الانضمام من جديد.
join-links-gone-title = لم يعد هذا الرابط إلى { $organization } يعمل
join-links-cut-text = { $organization } غير نشطة حاليًا، فلا يمكن لأحد الانضمام إليها. يُرجى إعادة المحاولة لاحقًا، أو سؤال من أعطاك الرابط.
join-links-revoked-text = تم إبطاله. يمكنك طلب رابط جديد ممن أعطاك إياه.
join-links-expired-text = انتهى وقته. يمكنك طلب رابط جديد ممن أعطاك إياه.
join-links-used-up-text = بلغ عدد مستخدميه الحدّ المحدّد له. يمكنك طلب رابط جديد ممن أعطاك إياه.
join-links-creator-gone-text = من أنشأه لم يعد بإمكانه منح أدواره. يمكنك طلب رابط جديد ممن أعطاك إياه.
join-links-refused-lost = لم يعد الرابط يعمل
