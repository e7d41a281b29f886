# Signing in and out, and choosing a new password.

sign-in-title = تسجيل الدخول
sign-in-intro = يُرجى البدء بعنوان بريد العمل. إثبات الهوية في الصفحة التالية.
sign-in-email = عنوان بريد العمل
sign-in-new = أول مرة في Tenantry؟
sign-in-create = إنشاء مؤسسة
sign-in-invited = هل وصلتك دعوة من زميل؟ يُرجى فتح الرابط الوارد فيها.
sign-in-use-password = استخدام كلمة المرور بدلًا من ذلك
sign-in-use-password-note = ستُطلب منك كلمة المرور، أيًّا كان ما تستخدمه مؤسستك.
sign-in-email-missing = يُرجى إدخال عنوان بريدك الإلكتروني، مثل name@company.com
sign-in-as = تسجيل الدخول بالعنوان
sign-in-another = استخدام عنوان آخر
sign-in-forgot = هل نسيت كلمة المرور؟
sign-in-password-missing = يُرجى إدخال كلمة المرور
sign-in-wrong = العنوان وكلمة المرور غير متطابقين. يُرجى التحقّق منهما، أو اختيار كلمة مرور جديدة.
sign-in-signed-out = تم تسجيل خروجك.

## What a new password must be
sign-in-new-password = كلمة المرور الجديدة
sign-in-password-hint = 15 حرفًا على الأقل. الأفضل بضع كلمات لا تخطر معًا إلا ببالك؛ لا تُشترط أرقام أو رموز.
sign-in-password-too-short = الحد الأدنى لعدد الأحرف هو { $least }
sign-in-password-too-long = الحد الأقصى لعدد الأحرف هو { $most }
sign-in-password-common = يُرجى اختيار كلمة مرور أصعب تخمينًا: هذه من القوائم التي يجرّبها المهاجمون أولًا
sign-in-password-about-you = يُرجى اختيار كلمة مرور لا تتكوّن من اسمك أو عنوانك أو اسم مؤسستك

## A new password
sign-in-reset-title = اختيار كلمة مرور جديدة
sign-in-reset-intro = يُرجى إدخال عنوان تسجيل دخولك. سنرسل إليه رابطًا لاختيار كلمة مرور جديدة.
sign-in-reset-send = إرسال الرابط
sign-in-reset-back = العودة إلى تسجيل الدخول
sign-in-reset-sent-title = يُرجى تفقّد بريدك
sign-in-reset-sent-text = إن كان لهذا العنوان حساب، فستصله رسالة فيها رابط:
sign-in-reset-sent-note = يعمل الرابط مرة واحدة، وحتى الموعد المذكور في الرسالة. لم يصلك شيء؟ يُرجى البحث في مجلد البريد غير المرغوب فيه، أو إعادة الإرسال.
sign-in-reset-again = إعادة الإرسال
sign-in-reset-for = للحساب
sign-in-reset-save = حفظ كلمة المرور الجديدة
sign-in-reset-effect = سيتم تسجيل خروجك من كل أجهزتك.
sign-in-reset-done = تم تغيير كلمة مرورك. يُرجى تسجيل الدخول بالجديدة.
sign-in-reset-over-title = لم يعد هذا الرابط يعمل
sign-in-reset-over-text = رابط اختيار كلمة المرور يعمل مرة واحدة ولمدة قصيرة، ولا يُعتدّ إلا بأحدث كلمة مرور. يمكنك طلب رابط جديد خلال دقيقة.
sign-in-reset-new = إرسال رابط جديد

## An organization's own page
sign-in-organization-title = تسجيل الدخول إلى { $organization }
sign-in-organization-intro = يُرجى اختيار طريقة تسجيل الدخول.
sign-in-organization-address = أو تسجيل الدخول بالعنوان وكلمة المرور.
sign-in-asks = تطلب { $organization } تسجيل الدخول عبر { $name }.
sign-in-continue-with = المتابعة عبر { $name }
sign-in-break-glass = هل تعطّل موفّر الهوية؟ استخدام رمز طوارئ
sign-in-elsewhere = تسجيل الدخول إلى مكان آخر
sign-in-shut-title = لا تقبل { $organization } كلمات المرور
sign-in-shut-text = تم تسجيل دخولك بكلمة المرور، لكن { $organization } تطلب طريقة أخرى، ولا طريقة متاحة لك بعد. يُرجى سؤال أحد القائمين على المؤسسة.
sign-in-shut-next = مؤسساتك
