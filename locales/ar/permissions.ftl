# Who may do what, and why.

permissions-why-title = أذونات { $name }
permissions-why-your-title = أذوناتك
permissions-why-text = كل إذن مع الدور الذي يمنحه: مكانه، ومنذ متى، ومن منحه، وحتى متى.
permissions-stopped-suspended = تم تعليق { $name }: لا يسري شيء من هذا الآن.
permissions-stopped-removed = تمت إزالة { $name }: لا يسري شيء من هذا الآن.
permissions-stopped-over = انتهت عضوية { $name }: لا يسري شيء من هذا الآن.
permissions-stopped-organization = { $organization } غير نشطة: لا يسري شيء من هذا على أعضائها الآن.
permissions-nothing = لا دور لدى { $name }. يمكن تسجيل الدخول والاطلاع على الصفحة الرئيسية فقط.
permissions-nothing-listed = لا تمنح هذه الأدوار أي إذن بذاتها. يمكن لحساب { $name } تسجيل الدخول والاطلاع على الصفحة الرئيسية فقط.
permissions-filter = تصفية بحسب الإذن أو المجال أو الدور
permissions-group = { $application }: { $resource }
permissions-applications = التطبيقات
permissions-every-application = كل أذونات كل التطبيقات، بما فيها ما سيُضاف لاحقًا
permissions-permission = الإذن
permissions-because = السبب
permissions-since = منذ { $date }
permissions-since-by = منذ { $date }، بواسطة { $by }
permissions-since-through = منذ { $date }، { $through }
permissions-until = حتى { $end }
permissions-in = في { $team }
permissions-who-changed = من غيّر هذه الأدوار
permissions-who-changed-text = كل تغيير مدوَّن في سجلّ التدقيق.
permissions-who-could = من يمكنه تغيير ذلك
permissions-who-could-text = كل من لديه roles.assign وكل ما لدى { $name } من أذونات.
permissions-who-could-nobody = لا أحد آخر في المؤسسة. يمكن ذلك لإدارة المنصة.
permissions-staff-note = لإدارة المنصة وصول خاص بها، ليس جزءًا من هذا.

permissions-title = الأذونات
permissions-text = ما يمكن السماح به للأشخاص هنا، والأدوار التي تسمح به.
permissions-roles-with = الأدوار التي تسمح به
permissions-no-role = لا دور
permissions-all-roles = كل الأدوار
permissions-all-permissions = كل الأذونات
permissions-who-holds = من لديه هذا الإذن، ولماذا
permissions-why-link = كل أذونات { $name }
permissions-limited = محصور في فرقك: قد يكون الإذن لدى آخرين أيضًا.
permissions-nobody = لا أحد لديه هذا الإذن
permissions-nobody-text = لا عضو لديه دور يسمح به.
permissions-no-members-view = ليس لديك members.view، ولذلك لا تظهر الأسماء.
permissions-shown = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
permissions-shown-some = { $count ->
    [zero] لا أحد في هذه الصفحة
    [one] شخص واحد في هذه الصفحة
    [two] شخصان في هذه الصفحة
    [few] { $count } أشخاص في هذه الصفحة
    [many] { $count } شخصًا في هذه الصفحة
   *[other] { $count } شخص في هذه الصفحة
}
permissions-export = تصدير بصيغة CSV
permissions-export-text = يتسع الملف لما يصل إلى 20,000 شخص، ويبدأ بهذه الصفحة. يُدوَّن تصديرك في سجلّ التدقيق.
permissions-hidden = { $count ->
    [zero] ولا أدوار في فرق لا تظهر لك
    [one] ودور واحد في فريق لا يظهر لك
    [two] ودوران في فرق لا تظهر لك
    [few] و{ $count } أدوار في فرق لا تظهر لك
    [many] و{ $count } دورًا في فرق لا تظهر لك
   *[other] و{ $count } دور في فرق لا تظهر لك
}
