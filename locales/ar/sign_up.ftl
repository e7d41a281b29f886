# A new customer's way in.

sign-up-title = إنشاء مؤسسة
sign-up-intro = مكان لشركتك: ملكيته لك، ومنه يمكنك دعوة زملائك.
sign-up-name = اسمك
sign-up-name-missing = يُرجى إدخال اسمك، بما لا يزيد على 120 حرفًا
sign-up-email-hint = سنرسل إليه رابطًا للتأكّد من أنه عنوانك.
sign-up-organization = اسم المؤسسة
sign-up-organization-hint = شركتك، مثل Acme Industries
sign-up-organization-missing = يُرجى إدخال اسم المؤسسة، بما لا يزيد على 120 حرفًا
sign-up-known = هل لديك حساب بالفعل؟
sign-up-closed-title = إنشاء المؤسسات الجديدة من مهام إدارة المنصة
sign-up-closed-text = التسجيل مغلق على هذه المنصة. يمكنك طلب إنشاء مؤسسة من إدارة المنصة، أو طلب دعوة من أحد الزملاء إلى مؤسسته.

sign-up-sent-title = يُرجى تفقّد بريدك
sign-up-sent-text = أرسلنا رسالة إلى
sign-up-sent-next = يُرجى فتح الرابط الوارد فيها لاختيار كلمة مرور؛ بعدها تبدأ { $organization }.
sign-up-sent-note = يعمل الرابط مرة واحدة، وحتى الموعد المذكور في الرسالة. لم يصلك شيء؟ يُرجى البحث في مجلد البريد غير المرغوب فيه، أو إعادة الإرسال، أو التحقّق من العنوان.
sign-up-again = إعادة الإرسال
sign-up-change = تغيير العنوان

sign-up-complete-title = اختيار كلمة مرور
sign-up-complete-text = تم تأكيد عنوانك. مع كلمة مرور تصبح { $organization } لك.
sign-up-complete = إنشاء { $organization }
sign-up-approval-note = تراجع إدارة المنصة كل مؤسسة جديدة. سنراسلك عند الموافقة على مؤسستك.
sign-up-done = أهلًا بك! أصبحت { $organization } لك.
sign-up-pending = تم إنشاء { $organization }، وهي بانتظار الموافقة. سنراسلك عند صدورها.

sign-up-over-title = لم يعد هذا الرابط يعمل
sign-up-over-text = رابط إنشاء المؤسسة يعمل مرة واحدة ولمدة قصيرة. إن سبق لك استخدامه، يُرجى تسجيل الدخول؛ وإلا يُرجى البدء من جديد.
sign-up-over-next = البدء من جديد
sign-up-account-title = أصبح لديك حساب
sign-up-account-text = صار للعنوان { $email } حساب بعد إرسال هذا الرابط. يُرجى تسجيل الدخول به، ثم إنشاء المؤسسة من صفحة «المؤسسات».
