# Inviting people, and their way in.

## The form
invitations-invite = دعوة أشخاص
invitations-invite-text = تصل كل شخص رسالة برابط خاص به، يعمل مرة واحدة ولذلك العنوان فقط.
invitations-who = المدعوون
invitations-emails = عناوين البريد الإلكتروني
invitations-emails-hint = عنوان واحد أو أكثر. يمكن اللصق من رسالة أو جدول بيانات: تُقبل الفواصل والأسطر والصيغة «Name <address>{"\u200E"}».
invitations-what = ما يمكنهم فعله
invitations-what-text = دور واحد أو أكثر. يمكنك تغييره لاحقًا.
invitations-role-locked = لا يمكنك منح هذا الدور. { $reason }
invitations-locked-who = { $reason } يمكن لهؤلاء ذلك: { $names }.
invitations-days = مدة عمل الرابط
invitations-locale = لغة الرسالة
invitations-locale-hint = بها تصل الرسالة والصفحة التي يفتحها رابطها. ومن لديه حساب يقرأ بلغته.
invitations-language-again = اللغة
invitations-reminders = التذكيرات
invitations-reminders-none = لا شيء حتى الآن
invitations-reminders-sent = العدد: { $count }، آخرها: { $when }
invitations-days-hint = من 1 إلى { $most } يومًا.
invitations-days-unit = يوم
invitations-message-hint = تظهر في الرسالة تحت اسمك. نص عادي، حتى 1,000 حرف.
invitations-before = قبل الإرسال
invitations-fact-until = يعمل الرابط حتى
invitations-until-usual = { $date }، ما لم تُحدَّد مدة أخرى
invitations-seats = المقاعد
invitations-send = إرسال الدعوات
invitations-send-one = إرسال دعوة واحدة
invitations-send-many = إرسال الدعوات ({ $count })
invitations-send-hint = تُرسل الرسائل فورًا. يمكنك إبطال أي دعوة بعد ذلك.

## What is wrong with the form
invitations-error-no-address = يُرجى إدخال عنوان بريد إلكتروني واحد على الأقل
invitations-error-address = يُرجى تصحيح «{ $word }»: هذا ليس عنوان بريد إلكتروني
invitations-error-addresses = يُرجى تصحيح ما ليس عناوين بريد إلكتروني ({ $count }): { $words }
invitations-error-too-many = الحد الأقصى للدعوات في المرة الواحدة هو { $most }؛ وعددها هنا { $count }
invitations-error-role = يُرجى اختيار أدوار هذه المؤسسة؛ لا يوجد فيها الدور «{ $key }»
invitations-error-role-limit = لا يمكنك منح الدور { $role }. { $reason }
invitations-error-message = يُرجى اختصار الرسالة: الحد الأقصى لعدد الأحرف { $most }، وعددها الآن { $length }
invitations-error-days = يُرجى إدخال عدد أيام من 1 إلى { $most }
invitations-error-name = يُرجى إدخال اسمك، بما لا يزيد على 120 حرفًا

## What became of each address
invitations-results = نتيجة كل عنوان
invitations-result = { $email }: { $text }
invitations-nobody-invited = لم يُدعَ أحد: أدناه ما حال دون دعوة كل عنوان
invitations-is-member = هذا الشخص عضو بالفعل.
invitations-is-waiting = سبقت دعوة هذا الشخص، وما زالت الدعوة صالحة.
invitations-is-too-often = دُعي هذا العنوان مرات كثيرة اليوم. يُرجى إعادة المحاولة غدًا.
invitations-badge-member = عضو بالفعل
invitations-badge-waiting = مدعوّ بالفعل
invitations-badge-too-often = مرات كثيرة
invitations-open-member = فتح صفحة العضو { $email }
invitations-open-invitation = فتح دعوة { $email }
invitations-sent-one = تمت دعوة { $email }.
invitations-sent = { $count ->
    [zero] لم تُرسل أي دعوة.
    [one] تم إرسال دعوة واحدة.
    [two] تم إرسال دعوتين.
    [few] تم إرسال { $count } دعوات.
    [many] تم إرسال { $count } دعوة.
   *[other] تم إرسال { $count } دعوة.
}
invitations-left-out = لم تشمل الدعوة: { $addresses }.
invitations-short = { $email } ({ $why })
invitations-short-member = عضو بالفعل
invitations-short-waiting = سبقت دعوته
invitations-short-too-often = دُعي مرات كثيرة اليوم

## The list
invitations-list-text = الدعوات التي أُرسلت، وما آلت إليه كل منها.
invitations-search = بحث بعنوان البريد الإلكتروني
invitations-caption = الدعوات، الأحدث أولًا
invitations-sent-column = وقت الدعوة
invitations-until-column = يعمل الرابط حتى
invitations-by = بواسطة { $name }
invitations-asks = طلب دعوة جديدة
invitations-restore = استعادة
invitations-open = فتح الدعوة
invitations-empty = لا دعوات بعد
invitations-empty-text = تتم دعوة الزملاء بعناوين بريدهم الإلكتروني. سيظهر لك هنا من دُعي، ومن لم تصله الرسالة، ومن انضم.
invitations-locked-invite = يتطلب ذلك الإذن members.invite، وهو غير موجود في أدوارك.

## One invitation
invitations-title = دعوة { $email }
invitations-invitation = الدعوة
invitations-created = وقت الدعوة
invitations-mail = الرسالة
invitations-mail-sent = أُرسلت: { $time }
invitations-asks-text = انتهت صلاحية رابط { $email }، ووردنا منه طلب دعوة جديدة. للسماح بالدخول، يُرجى إعادة إرسال الدعوة؛ وللرفض، لا حاجة إلى فعل شيء.
invitations-failed-text = لم تصل الرسالة: { $reason }. يُرجى التحقّق من العنوان ثم إعادة الإرسال، أو إبطال الدعوة ودعوة عنوان آخر.
invitations-resend-hint = للدعوة المُعاد إرسالها رابط جديد؛ ويتوقف الرابط القديم عن العمل.
invitations-change-refused = لا يمكنك تغيير هذه الدعوة لأنه لا يمكنك منح أدوارها. { $reason }
invitations-replaced = حلّت محلّها دعوة جديدة
invitations-came-otherwise = انضم الشخص بطريقة أخرى
invitations-resent = أُرسل رابط جديد إلى { $email }. لم يعد الرابط القديم يعمل.
invitations-revoked = تم إبطال دعوة { $email }. لم يعد رابطها يعمل.
invitations-restored = عادت دعوة { $email } صالحة.
invitations-late-accepted = قُبلت دعوة { $email } في هذه الأثناء، وأصبحت العضوية قائمة.
invitations-late-declined = رُفضت دعوة { $email } من جانب المدعوّ. يمكنك إرسال دعوة جديدة إن تغيّر رأيه.
invitations-late-revoked = دعوة { $email } مُبطلة من قبل.
invitations-late-open = دعوة { $email } غير مُبطلة.
invitations-another-open = توجد دعوة أحدث للعنوان { $email }، وما زالت صالحة.

## The invitee
invitations-join = الانضمام إلى { $organization }
invitations-invites-you = دعوة من { $inviter } للانضمام إلى { $organization }
invitations-fact-address = العنوان المدعوّ
invitations-fact-inviter = صاحب الدعوة
invitations-fact-organization = المؤسسة
invitations-your-roles = أدوارك
invitations-you-can = ما يمكنك فعله هناك
invitations-valid-until = الدعوة صالحة حتى
invitations-create-account = إنشاء حسابك
invitations-create-account-text = سيكون تسجيل دخولك بالعنوان { $email }. لا يمكن قبول الدعوة إلا بهذا العنوان.
invitations-your-name = اسمك
invitations-your-name-hint = كما سيراه الزملاء.
invitations-create-and-join = إنشاء الحساب والانضمام إلى { $organization }
invitations-has-account = لديك حساب
invitations-has-account-text = للعنوان { $email } حساب بالفعل. بعد تسجيل الدخول تتم إعادتك إلى هنا للانضمام.
invitations-sign-in-to-join = تسجيل الدخول للانضمام
invitations-signed-in-as = تم تسجيل دخولك باسم { $name }، { $email }.
invitations-somebody-else = هذه الدعوة لشخص آخر
invitations-somebody-else-text = الدعوة موجّهة إلى { $invited }، وتسجيل دخولك بالعنوان { $email }. للانضمام، يُرجى التبديل إلى الحساب المدعوّ.
invitations-switch = تسجيل الخروج والمتابعة بالعنوان { $email }
invitations-not-you = هل الدعوة غير متوقّعة؟
invitations-decline = رفض الدعوة
invitations-welcome = أهلًا بك في { $organization }.
invitations-member-already = لك عضوية في { $organization } بالفعل، فلا حاجة إلى قبول شيء.
invitations-declined = تم رفض الدعوة إلى { $organization }.
invitations-requested = طلبنا من { $inviter } دعوة جديدة. ستصلك رسالة عند إرسالها.

## A link that lets nobody in
invitations-unknown-title = هذا الرابط لا يعمل
invitations-unknown-text = ربما كان ناقصًا، أو حلّت محلّه رسالة أحدث برابط جديد. يُرجى فتح أحدث رسالة، أو سؤال صاحب الدعوة.
invitations-cut-title = لا يمكن الانضمام إلى { $organization } الآن
invitations-cut-text = { $organization } غير نشطة حاليًا، فلا يمكن لأحد الانضمام إليها. دعوتك محفوظة: يُرجى إعادة المحاولة لاحقًا، أو سؤال صاحب الدعوة.
invitations-inviter-gone-title = لم تعد هذه الدعوة صالحة
invitations-inviter-gone-text = صاحب الدعوة ({ $inviter }) لم يعد بإمكانه منح هذه الأدوار. يمكنك طلب دعوة جديدة، وقد يرسلها شخص آخر.
invitations-used-title = تم استخدام هذه الدعوة
invitations-used-text = قُبلت الدعوة وتم الانضمام بها إلى { $organization }. إن كان ذلك منك، يُرجى تسجيل الدخول.
invitations-declined-title = رُفضت الدعوة إلى { $organization }
invitations-declined-text = لم يُنشأ شيء. إن تغيّر رأيك، يمكنك طلب دعوة جديدة من { $inviter }.
invitations-revoked-title = تم إبطال هذه الدعوة
invitations-revoked-text = سُحبت الدعوة من جانب { $inviter } أو أحد الزملاء. إن كان ذلك خطأً، يمكنك طلب دعوة جديدة.
invitations-expired-title = انتهت صلاحية هذه الدعوة
invitations-expired-text = كان رابطها يعمل حتى { $date }. يمكنك طلب دعوة جديدة بنقرة واحدة.
invitations-ask-again = طلب دعوة جديدة
invitations-go-sign-in = الانتقال إلى تسجيل الدخول
invitations-go-organization = فتح المؤسسة

invitations-no-seat = كل مقاعد { $name } مشغولة. يُرجى الطلب من صاحب الدعوة إخلاء مقعد؛ ويبقى الرابط يعمل إلى أن تنتهي صلاحيته.

invitations-error-no-team = يُرجى اختيار الفريق: يمكنك الدعوة إلى فرقك فقط.
invitations-error-team = يُرجى اختيار أحد الفرق من القائمة.
invitations-team-hint = ينضم المدعوون إلى هذا الفريق، وتسري الأدوار فيه وفي الفرق التي تحته.
invitations-no-team = بلا فريق: تسري الأدوار في المؤسسة كلها
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = لا مقعد لهذا الشخص.
invitations-badge-no-seat = لا مقعد
